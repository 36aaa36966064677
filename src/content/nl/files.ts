import type { AnyWords } from '#content/phrase.ts'
import type { files as english } from '#content/en/files.ts'

/** Words of files between devices: giving, taking in, deciding forks, backups. */
export const files: AnyWords<typeof english> = {
  home: {
    title: 'Andere toestellen',
    takeIn: 'Een bestand opnemen',
    giveAll: 'Geef alle dossiers aan een ander toestel',
    backup: 'Back-up van alle dossiers',
    backupDue: 'Maak nu een back-up. Vermeldingen alleen op dit toestel: {entries}.',
    backupNever: 'Nog geen back-up.',
    backupLast: 'Laatste back-up: {when}. Vermeldingen sindsdien: {entries}.',
  },

  give: {
    titleOne: 'Geef dit dossier aan een ander toestel',
    titleAll: 'Geef alle dossiers aan een ander toestel',
    intro:
      'Er wordt een verzegeld bestand gemaakt. Niets wordt verstuurd: u geeft het bestand zelf door, en het andere toestel neemt het op.',
    to: 'Voor wie',
    toHint: 'Een naam, een functie of een toestel. Het staat in het logboek.',
    how: 'Verzegel met',
    passphrase: 'Een wachtzin',
    passphraseHint: 'Zeg hem per telefoon of in persoon, nooit naast het bestand.',
    organisation: 'De sleutel van {name}',
    organisationHint:
      'Alleen {name} kan het bestand openen, met de geheime sleutel in eigen beheer. Een wachtzin is niet nodig.',
    recipient: 'De sleutel van een organisatie',
    recipientHint: 'Een regel die begint met age1. Alleen wie de geheime sleutel heeft, kan het bestand openen.',
    words: 'Wachtzin',
    wordsHint:
      'Minstens {length} tekens; best meerdere woorden die niet bij elkaar horen. Niemand kan hem terugvinden.',
    wordsAgain: 'Wachtzin nog een keer',
    key: 'Sleutel van de organisatie',
    make: 'Maak het verzegelde bestand',
    making: 'Het bestand wordt verzegeld…',
    toNeeded: 'Zeg voor wie het bestand is.',
    howNeeded: 'Kies waarmee het bestand verzegeld wordt.',
    differ: 'De twee wachtzinnen verschillen. Typ ze opnieuw.',
    faults: {
      tooShort: 'De wachtzin is te kort: minstens {length} tekens. Er is niets geschreven.',
      notARecipient: 'Dit is geen sleutel: hij begint met age1 en wordt helemaal gekopieerd. Er is niets geschreven.',
      failed:
        'Het bestand kon niet gemaakt worden. De dossiers zijn veilig op dit toestel. Probeer opnieuw, of geef dossiers apart.',
      empty: 'Op dit toestel is er geen dossier om te geven.',
      damaged: 'Aan een dossier kan niet geschreven worden. Er is niets gemaakt.',
      locked:
        'Het toestel is vergrendeld, dus er is niets gemaakt. De dossiers zijn veilig. Ontgrendel het en probeer dan opnieuw.',
      storage:
        'Het toestel kon niet bewaren dat er een bestand gemaakt wordt. Er is er dus geen gemaakt. De dossiers zijn veilig. Probeer opnieuw.',
    },
    made: 'Het verzegelde bestand is klaar',
    madeHint:
      'De naam zegt niets over een dossier. Een bestand in de downloads blijft een bestand: wis het daar zodra het andere toestel het opgenomen heeft.',
    leftOut: 'Dossiers die niet volledig gelezen kunnen worden en niet in het bestand zitten: {count}.',
    save: 'Bewaar of verstuur het bestand',
    handed: {
      saved: 'Bewaard bij de downloads als {name}',
      shared: 'Doorgegeven aan wat u koos',
      declined: 'Er is niets gekozen: het bestand heeft de gids niet verlaten. Probeer opnieuw wanneer u klaar bent.',
    },
    code: 'De code van het dossier, om per telefoon te vergelijken',
    again: 'Maak nog een bestand',
  },

  takeIn: {
    title: 'Een bestand opnemen',
    intro:
      'Een bestand van een ander toestel, een logboek of een actielogboek in PDF. U ziet wat erin zit voor er iets verandert.',
    choose: 'Kies het bestand',
    looking: 'Het bestand wordt bekeken…',
    sealedPassphrase: 'Het bestand is verzegeld met een wachtzin',
    sealedRecipient: 'Het bestand is verzegeld voor een sleutel',
    passphrase: 'Wachtzin',
    identity: 'Geheime sleutel',
    identityHint: 'Een regel die begint met AGE-SECRET-KEY-1. Hij wordt één keer gebruikt en niet bewaard.',
    open: 'Open het bestand',
    cancel: 'Laat het',
    faults: {
      tooLarge:
        'Het bestand is groter dan dit programma aanneemt (64 MiB, 1.000 dossiers). Er is niets veranderd. Vraag dossiers apart.',
      wrongKey:
        'Hiermee gaat het niet open. Er is niets veranderd. Kijk het na, of vraag het aan wie het bestand maakte.',
      tooMuchWork:
        'Het bestand vraagt meer rekenwerk dan een telefoon aankan. Er is niets veranderd. Vraag om het met dit programma te maken.',
      noRecord:
        'Deze PDF bevat geen logboek: het is een afdruk of een kopie met weglatingen. Er is niets veranderd. Vraag het actielogboek of een verzegeld bestand.',
      foreign: 'Dit is geen bestand van dit programma. Er is niets veranderd.',
      notText: 'Dit is geen bestand van dit programma. Er is niets veranderd.',
      otherVersion:
        'Het bestand is met een andere versie van dit programma gemaakt. Er is niets veranderd. Breng beide toestellen op dezelfde versie.',
      damaged:
        'Het bestand is beschadigd, afgeknipt of gewijzigd. Er is niets veranderd. Vraag om het opnieuw te maken.',
      locked: 'Het toestel is vergrendeld. Er is niets veranderd. Ontgrendel het en kies dan het bestand opnieuw.',
      notLoaded: 'De browser kon het bestand niet lezen. Er is niets veranderd. Kies het opnieuw.',
      storage: 'De opslag van dit toestel antwoordde niet. Er is niets veranderd. Probeer opnieuw.',
    },
    preview: 'Wat in het bestand zit',
    previewHint: 'Er is nog niets veranderd.',
    reference: 'Dossier {reference}',
    entries: 'Vermeldingen: {entries}, waarvan hier nieuw: {fresh}',
    running: 'Loopt: {stages}',
    noneRunning: 'Er loopt geen procedure.',
    last: 'Laatste vermelding {when}, door {person}',
    outcomes: {
      newHere: 'Dit dossier is nieuw op dit toestel.',
      continues: 'Het gaat verder op wat dit toestel heeft.',
      nothingNew: 'Dit toestel heeft alles al.',
      fork: 'Beide toestellen gingen los van elkaar verder. Alle vermeldingen blijven bewaard; wat het andere toestel antwoordde, telt niet tot u beslist hoe beide samengaan.',
      brokenChain: 'De vermeldingen sluiten niet op elkaar aan. Het wordt niet opgenomen.',
      otherCase: 'Het haalt dossiers door elkaar. Het wordt niet opgenomen.',
      twoHistories:
        'Eén toestel schreef twee verschillende geschiedenissen van dit dossier: het toestel is gekopieerd, of het bestand is gewijzigd. Het wordt niet opgenomen; vraag het aan wie het bestand maakte.',
      doesNotReplay:
        'Het is met een andere versie van de procedures geschreven. Het wordt niet opgenomen; breng beide toestellen op dezelfde versie.',
      training:
        'Het is bij een oefening geschreven en is geen echt dossier. Het wordt niet overgenomen; open het in de oefenruimte.',
      real: 'Het is een echt dossier. Het wordt niet in de oefenruimte overgenomen; open het in de gids zelf.',
      damagedHere: 'Dit dossier is op dit toestel beschadigd. Het wordt niet opgenomen.',
    },
    acceptTitle: 'Wie neemt het op?',
    acceptHint: 'Naam en functie staan in het logboek van elk dossier dat opgenomen wordt.',
    accept: 'Neem het op',
    refuse: 'Laat het, verander niets',
    nothingToTake: 'Er zit niets in dat opgenomen kan worden.',
    taking: 'Wordt opgenomen…',
    done: 'Opgenomen',
    results: {
      taken: 'Dossier {reference}: opgenomen.',
      takenWithFork: 'Dossier {reference}: opgenomen. Open het en beslis hoe beide toestellen samengaan.',
      nothingNew: 'Dossier {reference}: er was niets nieuw.',
      notTaken: 'Dossier {reference}: niet opgenomen. Wat dit toestel had, is onveranderd.',
    },
    openCase: 'Open dossier {reference}',
    another: 'Nog een bestand opnemen',
  },

  fork: {
    notice: 'Twee toestellen gingen los van elkaar verder',
    noticeText:
      'Wat het andere toestel antwoordde, telt nog niet (vermeldingen: {count}). Notities, oproepen, “gevonden” en onmiddellijk gevaar gaan door.',
    onBoth:
      'Beslis op één toestel, maak daar een nieuw bestand en neem het op het andere op. Vraagt het andere het nog, bevestig daar dan wat het voorstelt.',
    decide: 'Beslis hoe ze samengaan',
    title: 'Twee toestellen gingen los van elkaar verder',
    intro: 'Er gaat niets verloren, wat u ook kiest: wat niet telt, blijft in het logboek en wordt nog getoond.',
    ours: 'Dit toestel',
    theirs: 'Het andere toestel',
    conflicts: 'Waar beide verschillen',
    noConflicts: 'Beide passen samen: alles van beide toestellen kan tellen.',
    together: 'Wat van beide telt',
    counts: 'Telt',
    countsNot: 'Telt niet',
    choose: 'Welke telt? {what}',
    keepBoth: 'Zoals voorgesteld',
    keepOurs: 'Dit toestel',
    keepTheirs: 'Het andere toestel',
    keepNeither: 'Geen van beide',
    leaveOut: 'Laat weg: {what}',
    by: '{when}, door {person}',
    consequences: 'Wat dit zal veranderen',
    appear: 'Stappen die verschijnen',
    vanish: 'Stappen die verdwijnen',
    leftOut: 'Vermeldingen die niet zullen tellen',
    none: 'Geen',
    reason: 'Waarom beslist u zo?',
    reasonHint: 'Het staat in het logboek. Vraag het de andere persoon, als u kunt.',
    confirm: 'Beslis zo',
    impossible: 'Met deze keuze past het logboek niet bij de procedure. Kies iets anders.',
    nothingOpen: 'Er valt niets te beslissen.',
  },

  backup: {
    title: 'Back-up van alle dossiers',
    intro:
      'Alle dossiers in één verzegeld bestand buiten de browser. Gaat dit toestel verloren of wist de browser zijn gegevens, dan brengt het bestand ze terug: neem het op eender welk toestel op.',
    choose: 'Kies een bestand dat telkens opnieuw geschreven wordt',
    chosen: 'Er is een bestand gekozen. Elke back-up wordt daarin geschreven.',
    byItself:
      'Verzegeld met de sleutel van een organisatie wordt ze ook vanzelf geschreven telkens wanneer alle dossiers verlaten zijn, zolang de browser het toelaat. Met een wachtzin niet: deze gids bewaart geen wachtzin.',
    cannotKeep: 'Deze browser kan geen bestand onthouden: elke back-up wordt bij de downloads bewaard.',
    passphraseHint: 'Schrijf hem op en bewaar hem apart van het bestand en van dit toestel.',
    make: 'Maak nu een back-up',
    making: 'De back-up wordt gemaakt…',
    written: 'Back-up in het gekozen bestand, {when}.',
    saved: 'Bij de downloads bewaard als {name}, {when}. Zet het waar alleen u erbij kunt.',
    shared: 'Doorgegeven aan wat u koos, {when}. Zorg dat het ligt waar alleen u erbij kunt.',
    faults: {
      notAllowed:
        'De browser mocht het bestand niet schrijven. De dossiers zijn hier veilig. Sta het toe, of kies een ander bestand.',
      declined:
        'Er is geen plaats voor het bestand gekozen, dus er is geen nieuwe back-up. De dossiers zijn hier veilig. Probeer opnieuw.',
      locked: 'Het toestel is vergrendeld. Er is niets geschreven. Ontgrendel het en probeer dan opnieuw.',
      failed:
        'De back-up kon niet geschreven worden. De dossiers zijn hier veilig. Kies een ander bestand, of probeer opnieuw.',
      empty: 'Er is geen dossier om een back-up van te maken.',
      damaged: 'Een dossier kan niet gelezen worden. Er is niets geschreven.',
      storage: 'De opslag van dit toestel antwoordde niet. Probeer opnieuw.',
    },
  },
}
