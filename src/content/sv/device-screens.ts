import type { AnyWords } from '#content/phrase.ts'
import type { deviceScreens as english } from '#content/en/device-screens.ts'

/** Swedish words of the screens about this device: protecting it, what opens it, how it is, what is safe from whom, deleting. */
export const deviceScreens: AnyWords<typeof english> = {
  back: 'Tillbaka',
  continue: 'Fortsätt',
  working: 'Ett ögonblick …',

  anew: {
    title: 'Börja om, och behåll de stängda ärendena',
    text: 'Om ett barn är försvunnet nu kan enheten användas igen genast. De stängda ärendena ligger kvar, orörda: inget raderas och inget skrivs över. De öppnas igen om det som öppnade enheten sätts tillbaka, till exempel av den som sköter den.',
    until:
      'Till dess kan de inte läsas, inte ens med lösenfrasen. Enheten är inte skyddad förrän en ny lösenfras har valts.',
    first:
      'Försök först igen och stäng andra fönster med guiden. Finns det en säkerhetskopia av webbläsarens data, lämna den till den som sköter enheten.',
    word: 'börja om',
    type: 'Skriv ”{word}” för att bekräfta',
    other: 'Det är inte ordet. Inget ändrades.',
    confirm: 'Börja om',
    starting: 'Börjar om…',
  },

  home: {
    unreadableTitle: 'Ärenden som inte kan läsas nu',
    unreadable: {
      damaged:
        'Ärende {reference} kan inte läsas: det som är sparat, eller dess nyckel, är skadat. Rensa inte webbläsarens data. Säg till den som sköter enheten. Finns det en fil med säkerhetskopia, ta emot den på en annan enhet.',
      otherVersion:
        'Ärende {reference} skrevs av en nyare version av guiden. Läs in guiden igen med nät, eller använd den versionen.',
      storage:
        'Ärende {reference} kom inte ut ur lagringen. Stäng andra fönster med guiden och försök igen. Hjälper det inte, läs in guiden igen.',
    },
    sealedBefore:
      'Ärende {reference} förseglades innan enheten började om. Det är bevarat som det var och öppnas igen om det som öppnade enheten sätts tillbaka. En fil med säkerhetskopia kan tas emot på en annan enhet.',
    safe: 'Det som i ärendet är markerat som sparat lämnas som det är: inget raderas och inget skrivs över. Alla andra ärenden kan användas, och ett nytt kan börjas.',
    retry: 'Försök igen',
    mended:
      'En av de två kopiorna på enheten hade förlorat en del av ärende {reference}, och den återställdes från den andra. Öppna ärendet: det som hände står i loggen. Gör en säkerhetskopia snart.',
    lost: 'Sparade poster i ärende {reference} som inte längre finns i någon av kopiorna: {count}. Öppna ärendet, jämför med en säkerhetskopia eller ett papper och skriv på nytt det du vet.',
    gone: 'Sparade poster i hela ärenden som inte längre finns i någon av kopiorna: {count}. Hämta dem från din senaste säkerhetskopia och säg till den som sköter enheten.',
  },

  protect: {
    title: 'Skydda det du har skrivit',
    intro:
      'Hittills kan den som har enheten läsa det. Med en lösenfras kan bara de som vet den göra det. Det tar ungefär två minuter, och inget du skrivit går förlorat.',
    leaving: 'Du lämnar ett ärende som inte är skyddat.',
    passphrase: 'Välj en lösenfras',
    passphraseHint:
      'Längden räknas, inget annat: fem ord eller fler som inte hör ihop. Stora bokstäver, siffror och tecken behövs inte. Du kan klistra in den.',
    suggestion: 'Ett förslag',
    another: 'Ett annat',
    take: 'Ta det här',
    again: 'Skriv den en gång till',
    different: 'De två är inte lika. Skriv den andra igen.',
    weak: {
      tooShort: 'Lösenfrasen är för kort. Ta fem ord eller fler.',
      tooPlain: 'Lösenfrasen upprepar för få tecken. Ta fem olika ord eller fler.',
      digitsOnly: 'Enbart siffror gissas snabbt. Ta fem ord eller fler.',
    },
    blocked: 'Något i ärendet är inte sparat ännu. Gå tillbaka och avsluta det först; inget är förlorat.',
    strength: {
      tooShort: '{count} tecken, {missing} till behövs.',
      short: 'Räcker till att börja med. Fler ord är säkrare.',
      good: 'Bra längd.',
    },
    write:
      'Skriv ned den där bara du hittar den, eller spara den i en lösenordshanterare. Ingen kan ta fram den åt dig.',
    emergency: 'Är ett barn försvunnet just nu? Gör detta senare.',
    skipLeave: 'Lämna utan att skydda',
    skip: 'Inte nu',
    skipText: 'Allt förblir som det är. Skärmen fortsätter att säga att det inte är skyddat.',
    confirm: 'Skydda nu',
    sealing: 'Allt på enheten krypteras …',
    done: 'Enheten är skyddad.',
    doneText:
      'Lås den med knappen högst upp. Den låser sig själv efter en stund utan användning och när den har varit i vila.',
    doneBack: 'Fortsätt',
  },

  recovery: {
    title: 'Din återställningsnyckel',
    intro:
      'Den öppnar enheten när lösenfrasen är glömd. Den visas en gång. Skriv ut den eller skriv ned den, och förvara den skild från enheten.',
    key: 'Återställningsnyckel',
    sheetTitle: 'Återställningsnyckel till en enhet',
    sheetMade: 'Gjord {date}',
    sheetUse:
      'Öppnar det som guiden har sparat på en enhet om lösenfrasen är glömd. Förvara den inlåst, inte tillsammans med enheten. Den som har det här papperet och enheten kan läsa allt.',
    print: 'Skriv ut',
    printHint: 'En delad skrivare kan behålla en kopia. Att skriva för hand är lika bra.',
    have: 'Jag har den på papper',
    confirmTitle: 'Kontrollera papperet',
    confirmText: 'Skriv två grupper från papperet, inte från skärmen.',
    group: 'Grupp {number}',
    wrong: 'Grupp {number} är inte densamma som på skärmen förut. Se på papperet igen.',
    seeAgain: 'Visa nyckeln igen',
    groupCount: '{count} grupper',
  },

  keys: {
    title: 'Vad som öppnar enheten',
    none: 'Inget är låst: nyckeln ligger bredvid uppgifterna.',
    kinds: {
      open: 'Inget skydd ännu',
      passphrase: 'Lösenfras',
      recovery: 'Återställningsnyckel på papper',
      organisation: 'Organisationens nyckel',
      passkey: 'Enhetens eget lås',
    },
    methods: 'Hur var och en är gjord',
    method: {
      none: 'inte krypterat',
      argon2id: 'Argon2id, {memory} MiB, {passes} varv, bredd {lanes}; sedan AES-256-GCM',
      argon2idOnce: 'Argon2id, {memory} MiB, 1 varv, bredd {lanes}; sedan AES-256-GCM',
      'hkdf-sha256': '160 slumpbitar, HKDF-SHA-256; sedan AES-256-GCM',
      'webauthn-prf': 'nyckel med WebAuthn PRF, HKDF-SHA-256; sedan AES-256-GCM',
      'age-x25519': 'age-fil för {recipient}',
    },
    file: 'Spara nyckelfilen till organisationen',
    fileText:
      'Den som har organisationens hemliga nyckel öppnar filen med age och läser ut det som låser upp enheten. Utan den nyckeln går filen inte att läsa.',
    fileSaved: 'Sparat som {name}. Den öppnar inget utan organisationens hemliga nyckel.',
    fileNone: 'Filen kunde inte lämnas över. Inget ändrades. Försök igen.',
    addPasskey: 'Lås upp med enhetens eget lås',
    addPasskeyText:
      'Fingeravtryck, ansikte eller enhetens PIN-kod öppnar då också guiden. Den som kan låsa upp enheten kan då läsa ärendena. Om enheten sparar nycklar i ett konto på nätet kan också den som har enheten och det kontot göra det.',
    made: 'Gjord {when}',
    change: 'Byt lösenfrasen',
    changeIntro:
      'Vem du är kontrolleras en gång till. Det som är sparat förblir som det är; den gamla lösenfrasen öppnar inget efteråt.',
    current: 'Lösenfrasen nu',
    save: 'Byt den',
    addRecovery: 'Gör en återställningsnyckel till',
    addRecoveryIntro: 'Ta sedan bort den gamla, om dess papper kan vara i fel händer.',
    addOrganisation: 'Låt också {name} öppna enheten',
    addOrganisationText: 'Dess nyckel kan öppna enheten när lösenfras och papper är borta.',
    remove: 'Ta bort',
    removeNamed: 'Ta bort: {what}',
    removeTitle: 'Ta bort: {what}',
    removeText: 'Den öppnar inget efteråt. Det som är sparat går fortfarande att läsa med det som är kvar i listan.',
    done: {
      protected: 'Enheten är skyddad.',
      passphraseChanged: 'Lösenfrasen är bytt. Den gamla öppnar inget längre.',
      slotAdded: 'Tillagd. Den öppnar enheten från och med nu.',
      slotRemoved: 'Borttagen. Den öppnar inget längre.',
      shredded: 'Ärendet är raderat för gott.',
    },
    copies:
      'Kopior av enheten som gjordes tidigare, och säkerhetskopior, öppnas fortfarande med det som öppnade dem då. Att byta en nyckel når dem inte.',
  },

  idle: {
    title: 'Låser sig själv',
    quiet: 'Efter så här lång tid utan användning',
    response: 'Medan ett barn är försvunnet',
    minutes: '{count} minuter',
    minute: '1 minut',
    sleep: 'Också när enheten har varit i vila eller guiden inte har synts så länge.',
    saved: 'Sparat.',
    notSaved: 'Inte sparat. Gränserna är som de var. Försök igen.',
    later: 'Fungerar så snart en lösenfras är satt.',
  },

  device: {
    title: 'Den här enheten',
    intro: 'Det som är sparat finns bara här, i den här webbläsaren. Hur säkert det är, och vad du kan göra åt det:',
    todo: 'Att göra: ',
    fine: 'Bra',
    attention: 'Se på detta',
    unknown: 'Okänt',

    protection: 'Skydd',
    protected: 'En lösenfras skyddar enheten.',
    protectedNoRecovery: 'En lösenfras skyddar enheten, men det finns ingen andra väg in.',
    notProtected: 'Inte skyddad. Den som har enheten kan läsa det som är skrivet här.',
    protectNow: 'Sätt en lösenfras nu.',
    addSecond: 'Gör en återställningsnyckel.',
    openKeys: 'Vad som öppnar enheten',

    stores: 'Två kopior på enheten',
    storesTwo: 'Varje post skrivs två gånger, på två sätt som går sönder olika.',
    storesMirrorMissing: 'Webbläsaren erbjuder bara det ena av de två lagren, så varje post skrivs en gång.',
    storesMirrorFailing: 'Det andra lagret svarar inte. Poster skrivs en gång.',
    storesDatabaseFailing: 'Det första lagret svarar inte. Poster skrivs en gång, i det andra.',
    storesNone: 'Inget av lagren fungerar. Inget kan sparas.',
    storesOnceTodo:
      'Exportera varje ärende när du har skrivit i det. En aktuell Chrome, Edge, Firefox eller Safari erbjuder båda.',
    storesFailingTodo: 'Exportera öppna ärenden nu, stäng guidens andra fönster och ladda den sedan igen.',
    storesNoneTodo: 'Arbeta på papper nu. Stäng privata fönster, frigör utrymme, ladda guiden igen.',
    storesLost: 'Sparade poster som saknas i båda lagren: {count}.',
    storesLostTodo: 'Hämta tillbaka dem från din senaste säkerhetskopia och berätta för den som sköter enheten.',
    checked: 'Senast jämfört {when}.',
    notChecked: 'Inte jämfört sedan guiden öppnades.',

    persistence: 'Sparas tills du raderar det',
    persistent: 'Webbläsaren har lovat att inte rensa det själv.',
    notPersistent: 'Webbläsaren kan rensa det när den behöver utrymme eller efter veckor utan användning.',
    persistenceUnknown: 'Webbläsaren säger inte om den kan rensa uppgifterna själv.',
    ask: 'Be webbläsaren behålla uppgifterna',
    asked: 'Begärt. Webbläsaren kan visa en egen fråga; svaret syns här.',
    notPersistentTodo: 'Be webbläsaren, lägg guiden på hemskärmen och ha en säkerhetskopia.',

    room: 'Utrymme',
    roomSize: '{used} använt, ungefär {free} ledigt.',
    roomUnknown: 'Webbläsaren säger inte hur mycket utrymme som är kvar.',
    roomEnough: 'Tillräckligt utrymme.',
    roomLow: 'Utrymmet börjar ta slut.',
    roomTooLow: 'Nästan fullt: text kan fortfarande sparas, bilder kan inte.',
    roomTodo: 'Frigör utrymme på enheten. Rensa inte webbläsarens data: det raderar ärendena.',

    backup: 'Säkerhetskopia',
    backupNever: 'Ingen säkerhetskopia har gjorts på enheten.',
    backupLast: 'Senaste säkerhetskopia {when}.',
    backupWhole: 'Den innehåller allt som är skrivet här.',
    backupOnlyHere: 'Poster som bara finns på den här enheten: {count}.',
    backupTodo: 'Gör en säkerhetskopia nu, i en fil utanför enheten.',
    backupOpen: 'Säkerhetskopiera alla ärenden',

    offline: 'Utan nät',
    offlineStands: {
      checking: 'Ser efter om allt finns här …',
      ready: 'Hela guiden finns på enheten och fungerar utan nät.',
      incomplete: 'Ännu finns inte hela guiden på enheten.',
      impossible: 'Webbläsaren sparar ingen kopia av guiden, så den behöver nät för att öppnas.',
    },
    offlineTodo: 'Låt guiden vara öppen med nät en minut och titta sedan här igen.',
    offlineImpossibleTodo: 'Öppna den i ett vanligt fönster på dess https-adress, i en uppdaterad webbläsare.',

    program: 'Program',
    version: 'Version {version}',
    release: 'Utgåva {hash}',
    releaseUnknown: 'Kopian har inget utgåvenummer att jämföra.',
    releaseTodo: 'Jämför utgåvan med den som din organisation publicerar, efter varje uppdatering.',

    private: 'Ett privat fönster?',
    privateMaybe:
      'Utrymmet som webbläsaren erbjuder är litet, som i privata fönster. Det är en gissning. I ett privat fönster är allt borta när det stängs.',
    privateTodo: 'Om detta är ett privat fönster, öppna guiden i ett vanligt.',

    safari: 'iPhone, iPad och Safari',
    safariText:
      'Safari raderar det som en sida har sparat efter sju dagars användning utan besök på sidan. En guide på hemskärmen eller i Dock är undantagen.',
    safariHere: 'Detta ser ut som Safari, inte startat från hemskärmen.',
    safariTodo: 'Lägg guiden på hemskärmen eller i Dock.',
    safariPhone:
      'iPhone och iPad: tryck på Dela och sedan ”Lägg till på hemskärmen”. Öppna guiden därifrån från och med nu.',
    safariMac: 'Mac: välj Arkiv och sedan ”Lägg till i Dock”.',
    safariCases: 'Den på hemskärmen börjar tom: lämna först över dina ärenden med en fil.',

    deleted: 'Raderat för gott',
    deletedNone: 'Inget ärende har raderats på enheten.',
    deletedCount: '{month}: {count}',

    safety: 'Vad som är skyddat och vad som inte är det',
    print: 'Skriv ut sidan',
  },

  security: {
    title: 'Vad som är skyddat och vad som inte är det',
    intro: 'En lösenfras är satt och enheten är låst. Då gäller:',
    yesTitle: 'Skyddat',
    yes: [
      'Enheten tappas bort, stjäls, säljs eller repareras, eller dess disk kopieras: inget kan läsas. Så starkt som lösenfrasen: fem slumpvisa ord, inte sex siffror.',
      'Någon ändrar det som är sparat utan nyckeln: det märks när ärendet öppnas. Om slutet kapas märks det bara mot det andra lagret, en utskriven kod eller en annan enhet.',
      'Inget skickas någonstans. Guiden har ingen server och frågar ingen annan adress.',
    ],
    noTitle: 'Inte skyddat',
    no: [
      'Den som ser på den upplåsta skärmen eller sätter sig vid den. Lås den, eller gå med Lämna.',
      'Skadlig kod, ett fientligt webbläsartillägg, en administratör eller skärminspelning på enheten: de ser det du ser.',
      'Den som tillhandahåller guidens program kan ändra det. Jämför utgåvans nummer; din organisation bör tillhandahålla det själv.',
      'Spår i minne, växlingsfil eller vilolägesfil: låt enheten själv kryptera hela disken.',
      'Filer som du exporterar eller skriver ut. Den som har dem kan läsa dem.',
      'Hur många ärenden det finns, när det skrevs i dem och hur stora de är syns utan lösenfrasen.',
      'Lösenfras, papper och organisationens nyckel är alla borta: då kan ingen öppna det. Det är avsiktligt.',
    ],
    more: 'Utförligt: docs/security.md, som följer med programmet.',
  },

  erase: {
    title: 'Radera ärendet för gott',
    ruleTitle: 'Hur länge det sparas',
    rule: 'Din organisations regel för hur länge handlingar sparas gäller. Guiden känner inget antal år och raderar inget själv.',
    button: 'Radera ärendet för gott',
    notYet: 'Bara ett ärende där inget pågår kan raderas. Inget raderades.',
    stillRuns:
      'Pågår ännu: {stages}. Avsluta vart och ett först. Stödet efteråt börjar när en insats slutar, så avsluta det också.',
    unreadable:
      'En del av ärendet kan inte läsas, så ingen kan avgöra om det är avslutat. Det finns kvar. Berätta för den som sköter enheten.',
    whatTitle: 'Vad som händer',
    what: [
      'Ärendets nyckel raderas, sedan det som den öppnade. Guiden kan inte visa det igen, inte för någon.',
      'Exporterade dokument, utskrivna sidor, säkerhetskopior och ärenden som lämnats till andra nås inte. Förstör dem själv om regeln säger det.',
      'Rester, också av nyckeln, kan finnas kvar på disken en tid. Utan det som öppnar enheten kan ingen läsa dem; med det kan en expert kanske göra det.',
      'Bara ett antal blir kvar: ett ärende, den här månaden. Inget namn, ingen referens.',
    ],
    unprotected:
      'Enheten är inte skyddad, så nyckeln låg öppen. Den som kopierat enheten tidigare kan fortfarande läsa ärendet.',
    type: 'Skriv {reference} för att bekräfta',
    confirm: 'Radera för gott',
    cancel: 'Behåll det',
    deleting: 'Raderar …',
    afterwards:
      'Det är raderat. Ta nu hand om exporterade dokument, utskrifter och säkerhetskopior enligt din organisations regel.',
  },
}
