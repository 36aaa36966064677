import type { AnyWords } from '#content/phrase.ts'
import type { deviceScreens as english } from '#content/en/device-screens.ts'

/** Words of the screens about this device: protecting it, what opens it, how it is, what is safe from whom, deleting. */
export const deviceScreens: AnyWords<typeof english> = {
  back: 'Terug',
  continue: 'Verder',
  working: 'Een ogenblik…',

  anew: {
    title: 'Opnieuw beginnen, en de gesloten dossiers bewaren',
    text: 'Als er nu een kind vermist is, kan dit toestel meteen weer gebruikt worden. De gesloten dossiers blijven erop, ongewijzigd: er wordt niets gewist en niets overschreven. Ze gaan weer open als wat het toestel opende wordt teruggezet, bijvoorbeeld door wie het beheert.',
    until:
      'Tot dan kunnen ze niet gelezen worden, ook niet met de wachtzin. Het toestel is niet beschermd tot er een nieuwe wachtzin is.',
    first:
      'Probeer eerst opnieuw en sluit andere vensters van de gids. Is er een back-up van de gegevens van deze browser, laat die dan aan wie het toestel beheert.',
    word: 'opnieuw',
    type: 'Typ “{word}” om te bevestigen',
    other: 'Dat is niet het woord. Er is niets veranderd.',
    confirm: 'Opnieuw beginnen',
    starting: 'Er wordt opnieuw begonnen…',
  },

  home: {
    unreadableTitle: 'Dossiers die nu niet gelezen kunnen worden',
    unreadable: {
      damaged:
        'Dossier {reference} kan niet gelezen worden: wat ervan bewaard is, of de sleutel, is beschadigd. Wis de gegevens van de browser niet. Verwittig wie dit toestel beheert. Is er een back-upbestand, neem het dan op een ander toestel op.',
      otherVersion:
        'Dossier {reference} is geschreven met een nieuwere versie van deze gids. Laad de gids opnieuw met netwerk, of gebruik die versie.',
      storage:
        'Dossier {reference} kwam niet uit de opslag. Sluit andere vensters van de gids en probeer opnieuw. Helpt dat niet, laad de gids dan opnieuw.',
    },
    sealedBefore:
      'Dossier {reference} werd verzegeld voor dit toestel opnieuw begon. Het is bewaard zoals het was en gaat weer open als wat het toestel opende wordt teruggezet. Een back-upbestand ervan kan op een ander toestel worden opgenomen.',
    safe: 'Wat erin als bewaard is aangevinkt, blijft zoals het is: er wordt niets gewist en niets overschreven. Alle andere dossiers zijn bruikbaar en een nieuw dossier kan begonnen worden.',
    retry: 'Opnieuw proberen',
    mended:
      'Een van de twee kopieën op dit toestel had een deel van dossier {reference} verloren; het is teruggezet uit de andere. Open het dossier: wat er gebeurde, staat in het logboek. Maak snel een back-up.',
    lost: 'Bewaarde vermeldingen van dossier {reference} die in geen van beide kopieën meer staan: {count}. Open het dossier, vergelijk het met een back-up of een papier en schrijf opnieuw op wat u weet.',
    gone: 'Bewaarde vermeldingen van hele dossiers die in geen van beide kopieën meer staan: {count}. Haal ze terug uit uw laatste back-up en verwittig wie dit toestel beheert.',
  },

  protect: {
    title: 'Bescherm wat u geschreven hebt',
    intro:
      'Tot nu kan wie dit toestel heeft alles lezen. Met een wachtzin kan dat alleen wie hem kent. Het duurt ongeveer twee minuten, en niets wat u schreef gaat verloren.',
    leaving: 'U verlaat een dossier dat niet beschermd is.',
    passphrase: 'Kies een wachtzin',
    passphraseHint:
      'Alleen de lengte telt: vijf woorden of meer die niet bij elkaar horen. Hoofdletters, cijfers en tekens zijn niet nodig. U mag hem plakken.',
    suggestion: 'Een voorstel',
    another: 'Een ander',
    take: 'Neem dit',
    again: 'Typ hem nog een keer',
    different: 'De twee zijn niet gelijk. Typ de tweede opnieuw.',
    weak: {
      tooShort: 'Deze wachtzin is te kort. Neem vijf woorden of meer.',
      tooPlain: 'Deze wachtzin herhaalt te weinig tekens. Neem vijf verschillende woorden of meer.',
      digitsOnly: 'Alleen cijfers zijn snel te raden. Neem vijf woorden of meer.',
    },
    blocked: 'Iets in het dossier is nog niet bewaard. Ga terug en werk dat eerst af; er gaat niets verloren.',
    strength: {
      tooShort: 'Tekens: {count}, nog nodig: {missing}.',
      short: 'Genoeg om te beginnen. Meer woorden zijn veiliger.',
      good: 'Goede lengte.',
    },
    write:
      'Schrijf hem op waar alleen u hem vindt, of bewaar hem in een wachtwoordbeheerder. Niemand kan hem voor u opzoeken.',
    emergency: 'Is er nu een kind vermist? Doe dit later.',
    skipLeave: 'Verlaten zonder te beschermen',
    skip: 'Niet nu',
    skipText: 'Alles blijft zoals het is. Het scherm blijft zeggen dat het niet beschermd is.',
    confirm: 'Bescherm het nu',
    sealing: 'Alles op dit toestel wordt versleuteld…',
    done: 'Dit toestel is beschermd.',
    doneText:
      'Vergrendel het met de knop bovenaan. Het vergrendelt zichzelf na een tijd zonder gebruik, en wanneer het toestel geslapen heeft.',
    doneBack: 'Verder',
  },

  recovery: {
    title: 'Uw herstelsleutel',
    intro:
      'Hij opent dit toestel wanneer de wachtzin vergeten is. Hij wordt één keer getoond. Druk hem af of schrijf hem op, en bewaar hem weg van dit toestel.',
    key: 'Herstelsleutel',
    sheetTitle: 'Herstelsleutel van een toestel',
    sheetMade: 'Gemaakt {date}',
    sheetUse:
      'Opent wat de gids op één toestel bewaart als de wachtzin vergeten is. Bewaar hem achter slot, niet bij het toestel. Wie dit papier en het toestel heeft, kan alles lezen.',
    print: 'Druk hem af',
    printHint: 'Een gedeelde printer houdt misschien een kopie bij. Met de hand overschrijven is even goed.',
    have: 'Ik heb hem op papier',
    confirmTitle: 'Controleer uw papier',
    confirmText: 'Typ twee groepen over van uw papier, niet van het scherm.',
    group: 'Groep {number}',
    wrong: 'Groep {number} is niet dezelfde als op het scherm daarvoor. Kijk opnieuw op het papier.',
    seeAgain: 'Toon de sleutel opnieuw',
    groupCount: 'Groepen: {count}',
  },

  keys: {
    title: 'Wat dit toestel opent',
    none: 'Niets is op slot: de sleutel ligt naast de gegevens.',
    kinds: {
      open: 'Nog geen bescherming',
      passphrase: 'Wachtzin',
      recovery: 'Herstelsleutel op papier',
      organisation: 'Sleutel van de organisatie',
      passkey: 'Het slot van dit toestel zelf',
    },
    methods: 'Hoe elk gemaakt is',
    method: {
      none: 'niet versleuteld',
      argon2id: 'Argon2id, {memory} MiB, {passes} rondes, {lanes} baan; daarna AES-256-GCM',
      argon2idOnce: 'Argon2id, {memory} MiB, 1 ronde, {lanes} baan; daarna AES-256-GCM',
      'hkdf-sha256': '160 willekeurige bits, HKDF-SHA-256; daarna AES-256-GCM',
      'webauthn-prf': 'passkey met WebAuthn PRF, HKDF-SHA-256; daarna AES-256-GCM',
      'age-x25519': 'age-bestand voor {recipient}',
    },
    file: 'Bewaar het sleutelbestand voor de organisatie',
    fileText:
      'Wie de identiteit van de organisatie houdt, opent dit bestand met age en leest voor wat dit toestel ontgrendelt. Zonder die identiteit is het onleesbaar.',
    fileSaved: 'Bewaard als {name}. Het opent niets zonder de identiteit van de organisatie.',
    fileNone: 'Het bestand kon niet afgegeven worden. Er is niets veranderd. Probeer opnieuw.',
    addPasskey: 'Ontgrendel met het eigen slot van dit toestel',
    addPasskeyText:
      'Vingerafdruk, gezicht of pincode van het toestel openen dan ook de gids. Wie het toestel kan ontgrendelen, kan dan de dossiers lezen. Bewaart het toestel passkeys in een online account, dan kan ook wie het toestel en die account heeft dat.',
    made: 'Gemaakt {when}',
    change: 'Wijzig de wachtzin',
    changeIntro:
      'Er wordt nog één keer nagegaan wie u bent. Wat bewaard is, blijft zoals het is; de oude wachtzin opent daarna niets meer.',
    current: 'Huidige wachtzin',
    save: 'Wijzig hem',
    addRecovery: 'Maak nog een herstelsleutel',
    addRecoveryIntro: 'Verwijder daarna de oude, als dat papier in verkeerde handen kan zijn.',
    addOrganisation: 'Laat ook {name} dit toestel openen',
    addOrganisationText: 'Haar sleutel kan dit toestel openen wanneer wachtzin en papier verloren zijn.',
    remove: 'Verwijder',
    removeNamed: 'Verwijder: {what}',
    removeTitle: 'Verwijder: {what}',
    removeText: 'Het opent daarna niets meer. Wat bewaard is, blijft leesbaar met wat in de lijst overblijft.',
    done: {
      protected: 'Dit toestel is beschermd.',
      passphraseChanged: 'De wachtzin is gewijzigd. De oude opent niets meer.',
      slotAdded: 'Toegevoegd. Het opent dit toestel vanaf nu.',
      slotRemoved: 'Verwijderd. Het opent niets meer.',
      shredded: 'Het dossier is voorgoed gewist.',
    },
    copies:
      'Eerder gemaakte kopieën van dit toestel en back-upbestanden gaan nog open met wat ze toen opende. Een sleutel wijzigen verandert daar niets aan.',
  },

  idle: {
    title: 'Vergrendelt zichzelf',
    quiet: 'Na zo lang zonder gebruik',
    response: 'Terwijl een kind vermist is',
    minutes: '{count} minuten',
    minute: '1 minuut',
    sleep: 'Ook wanneer het toestel geslapen heeft, of de gids zo lang uit beeld was.',
    saved: 'Bewaard.',
    notSaved: 'Niet bewaard. De grenzen zijn zoals ze waren. Probeer opnieuw.',
    later: 'Werkt zodra er een wachtzin is.',
  },

  device: {
    title: 'Dit toestel',
    intro: 'Wat bewaard is, staat alleen hier, in deze browser. Hoe veilig het is, en wat u eraan kunt doen:',
    todo: 'Wat te doen: ',
    fine: 'Goed',
    attention: 'Kijk dit na',
    unknown: 'Niet bekend',

    protection: 'Bescherming',
    protected: 'Een wachtzin beschermt dit toestel.',
    protectedNoRecovery: 'Een wachtzin beschermt dit toestel, maar er is geen tweede toegang.',
    notProtected: 'Niet beschermd. Wie dit toestel heeft, kan lezen wat hier geschreven is.',
    protectNow: 'Stel nu een wachtzin in.',
    addSecond: 'Maak een herstelsleutel.',
    openKeys: 'Wat dit toestel opent',

    stores: 'Twee kopieën op dit toestel',
    storesTwo: 'Elke vermelding wordt twee keer geschreven, op twee manieren die anders stukgaan.',
    storesMirrorMissing:
      'Deze browser biedt maar één van de twee opslagplaatsen. Elke vermelding wordt dus één keer geschreven.',
    storesMirrorFailing: 'De tweede opslagplaats antwoordt niet. Vermeldingen worden één keer geschreven.',
    storesDatabaseFailing:
      'De eerste opslagplaats antwoordt niet. Vermeldingen worden één keer geschreven, in de tweede.',
    storesNone: 'Geen van beide opslagplaatsen werkt. Er kan niets bewaard worden.',
    storesOnceTodo:
      'Exporteer elk dossier nadat u eraan geschreven hebt. Een recente Chrome, Edge, Firefox of Safari biedt beide.',
    storesFailingTodo: 'Exporteer nu de open dossiers, sluit andere vensters van de gids en laad hem dan opnieuw.',
    storesNoneTodo: 'Werk nu op papier. Sluit privévensters, maak plaats vrij, laad de gids opnieuw.',
    storesLost: 'Bewaarde vermeldingen die in beide opslagplaatsen ontbreken: {count}.',
    storesLostTodo: 'Haal ze terug uit uw laatste back-up, en zeg het aan wie dit toestel beheert.',
    checked: 'Laatst vergeleken {when}.',
    notChecked: 'Nog niet vergeleken sinds de gids geopend werd.',

    persistence: 'Bewaard tot u het verwijdert',
    persistent: 'De browser heeft beloofd het niet uit zichzelf te wissen.',
    notPersistent: 'De browser kan het wissen wanneer hij plaats nodig heeft of na weken zonder gebruik.',
    persistenceUnknown: 'Deze browser zegt niet of hij de gegevens uit zichzelf kan wissen.',
    ask: 'Vraag de browser de gegevens te bewaren',
    asked: 'Gevraagd. Misschien stelt de browser zelf een vraag; het antwoord verschijnt hier.',
    notPersistentTodo: 'Vraag het aan de browser, zet de gids op het beginscherm en houd een back-up bij.',

    room: 'Ruimte',
    roomSize: '{used} gebruikt, ongeveer {free} vrij.',
    roomUnknown: 'De browser zegt niet hoeveel ruimte er nog is.',
    roomEnough: 'Genoeg ruimte.',
    roomLow: 'De ruimte wordt krap.',
    roomTooLow: 'Bijna vol: tekst kan nog bewaard worden, foto’s niet.',
    roomTodo: 'Maak plaats vrij op het toestel. Wis de gegevens van de browser niet: dan zijn de dossiers weg.',

    backup: 'Back-up',
    backupNever: 'Op dit toestel is nog geen back-up gemaakt.',
    backupLast: 'Laatste back-up {when}.',
    backupWhole: 'Hij bevat alles wat hier geschreven is.',
    backupOnlyHere: 'Vermeldingen die alleen op dit toestel staan: {count}.',
    backupTodo: 'Maak nu een back-up, in een bestand buiten dit toestel.',
    backupOpen: 'Back-up van alle dossiers',

    offline: 'Zonder netwerk',
    offlineStands: {
      checking: 'Er wordt gekeken of alles hier is…',
      ready: 'De hele gids staat op dit toestel en werkt zonder netwerk.',
      incomplete: 'Nog niet de hele gids staat op dit toestel.',
      impossible: 'Deze browser bewaart geen kopie van de gids. Om hem te openen is dus het netwerk nodig.',
    },
    offlineTodo: 'Laat de gids een minuut openstaan met netwerk en kijk hier dan opnieuw.',
    offlineImpossibleTodo: 'Open hem in een gewoon venster op zijn https-adres, in een recente browser.',

    program: 'Programma',
    version: 'Versie {version}',
    release: 'Release {hash}',
    releaseUnknown: 'Deze kopie draagt geen releasenummer om te vergelijken.',
    releaseTodo: 'Vergelijk de release na elke update met die welke uw organisatie bekendmaakt.',

    private: 'Een privévenster?',
    privateMaybe:
      'Deze browser biedt weinig ruimte, zoals in privévensters. Dat is een vermoeden. In een privévenster is alles weg wanneer het sluit.',
    privateTodo: 'Is dit een privévenster, open de gids dan in een gewoon venster.',

    safari: 'iPhone, iPad en Safari',
    safariText:
      'Safari verwijdert wat een pagina bewaarde na zeven dagen gebruik zonder bezoek aan die pagina. Een gids op het beginscherm of in het Dock blijft gespaard.',
    safariHere: 'Dit lijkt Safari, niet gestart vanaf het beginscherm.',
    safariTodo: 'Zet de gids op het beginscherm of in het Dock.',
    safariPhone: 'iPhone en iPad: tik op Deel en dan op “Zet op beginscherm”. Open de gids voortaan van daaruit.',
    safariMac: 'Mac: kies Archief en dan “Voeg toe aan Dock”.',
    safariCases: 'De gids op het beginscherm begint leeg: geef uw dossiers eerst door met een bestand.',

    deleted: 'Voorgoed gewist',
    deletedNone: 'Op dit toestel is geen dossier gewist.',
    deletedCount: '{month}: {count}',

    safety: 'Wat beschermd is, en wat niet',
    print: 'Druk deze pagina af',
  },

  security: {
    title: 'Wat beschermd is, en wat niet',
    intro: 'Er is een wachtzin en het toestel is vergrendeld. Dan:',
    yesTitle: 'Beschermd',
    yes: [
      'Het toestel is verloren of gestolen, verkocht of in herstelling, of de schijf is gekopieerd: niets kan gelezen worden. Zo sterk als de wachtzin: vijf willekeurige woorden, geen zes cijfers.',
      'Iemand verandert zonder de sleutel wat bewaard is: dat valt op wanneer het dossier geopend wordt. Is het einde afgeknipt, dan valt dat alleen op tegenover de tweede opslagplaats, een afgedrukte code of een ander toestel.',
      'Er wordt nergens iets naartoe gestuurd. De gids heeft geen server en vraagt niets aan een ander adres.',
    ],
    noTitle: 'Niet beschermd',
    no: [
      'Wie kijkt naar het ontgrendelde scherm, of ervoor gaat zitten. Vergrendel het, of verlaat het met de knop “Verlaat deze pagina”.',
      'Malware, een vijandige browserextensie, een beheerder of een schermopname op dit toestel: zij zien wat u ziet.',
      'Wie het programma van de gids aanbiedt, kan het veranderen. Vergelijk het releasenummer; uw organisatie biedt het best zelf aan.',
      'Sporen in geheugen, wissel- of slaapstandbestanden: laat het toestel zelf de hele schijf versleutelen.',
      'Bestanden die u exporteert of afdrukt. Wie ze heeft, kan ze lezen.',
      'Hoeveel dossiers er zijn, wanneer eraan geschreven werd en hoe groot ze zijn, is zonder wachtzin te zien.',
      'Wachtzin, papier en sleutel van de organisatie alle verloren: dan kan niemand het openen. Dat is met opzet.',
    ],
    more: 'Volledig: docs/security.md, dat bij het programma zit.',
  },

  erase: {
    title: 'Dit dossier voorgoed wissen',
    ruleTitle: 'Hoelang bewaren',
    rule: 'De regel van uw organisatie voor het bewaren van dossiers geldt. Deze gids kent daarvoor geen aantal jaren en verwijdert niets uit zichzelf.',
    button: 'Wis dit dossier voorgoed',
    notYet: 'Alleen een dossier waarin niets loopt, kan gewist worden. Er is niets gewist.',
    stillRuns:
      'Loopt nog: {stages}. Rond elk eerst af. Nazorg begint wanneer een respons eindigt, dus sluit die ook af.',
    unreadable:
      'Een deel van dit dossier kan niet gelezen worden. Niemand kan dus zeggen of het afgelopen is. Het blijft. Zeg het aan wie dit toestel beheert.',
    whatTitle: 'Wat er gebeurt',
    what: [
      'De sleutel van dit dossier wordt gewist, daarna wat hij opende. Deze gids kan het aan niemand meer tonen.',
      'Geëxporteerde documenten, afdrukken, back-upbestanden en dossiers die aan anderen gegeven zijn, blijven bestaan. Vernietig ze zelf als de regel dat vraagt.',
      'Resten, ook van de sleutel, kunnen een tijd op de schijf blijven. Zonder wat dit toestel opent, kan niemand ze lezen; met die toegang kan een expert het misschien.',
      'Alleen een telling blijft: één dossier, deze maand. Geen naam, geen referentie.',
    ],
    unprotected:
      'Dit toestel is niet beschermd, de sleutel lag dus open. Wie het toestel eerder kopieerde, kan het dossier nog lezen.',
    type: 'Typ {reference} om te bevestigen',
    confirm: 'Wis voorgoed',
    cancel: 'Behoud het',
    deleting: 'Wordt gewist…',
    afterwards:
      'Het is gewist. Behandel nu geëxporteerde documenten, afdrukken en back-upbestanden zoals de regel van uw organisatie zegt.',
  },
}
