import type { AnyWords } from '#content/phrase.ts'
import type { courseWords as english } from '#content/en/response/course.ts'
import { noCallsToRelatives, notKnown, notPossible } from './labels.ts'

const takeDownNext = 'Zeg wie besliste. Weghalen is nu een taak.'

/** R9 to R12: publicity, other countries, meetings, long-term, the eighteenth birthday. */
export const courseWords: AnyWords<typeof english> = {
  publicityDecision: {
    title: 'Wat is er beslist over verspreiding?',
    name: 'Beslissing tot verspreiding',
    why: 'Politie of parket beslist, samen met wie verantwoordelijk is voor het kind. Een foto kan niet teruggeroepen worden.',
    steps: [
      'Vraag politie of parket te beslissen.',
      'Vraag het akkoord van voogd of instantie.',
      'Weeg levensgevaar af tegen blootstelling van het kind.',
      'Noem wie het weghaalt, en wanneer.',
    ],
    never: 'Publiceer geen nationaliteit, asielstatus, vermoeden van mensenhandel, of naam of adres van het centrum.',
    outcomes: {
      none: { label: 'Geen verspreiding', hint: 'Zeg waarom.' },
      professionalOnly: { label: 'Alleen professionals', hint: takeDownNext },
      local: { label: 'Lokaal of regionaal', hint: takeDownNext },
      national: { label: 'Nationaal', hint: takeDownNext },
      crossBorder: { label: 'Over de grenzen, via de noodnummers', hint: takeDownNext },
      unknown: notKnown,
      notPossible,
    },
  },
  publicityNotUsed: {
    title: 'Overweeg verspreiding opnieuw',
    name: 'Verspreiding later',
    why: 'Een nieuw gevaar of een nieuw spoor kan de beslissing veranderen.',
    outcomes: { reconsider: { label: 'Overweeg het opnieuw' } },
  },
  takeDownPublicity: {
    title: 'Haal weg wat verspreid is, of bevestig dat het nodig blijft',
    name: 'Weghalen',
    why: 'Wat verspreid is, blijft het kind blootstellen. Het gaat weg zodra het niet meer nodig is.',
    steps: [
      'Maak een lijst van elke plaats waar het stond.',
      'Vraag aan elke plaats het weg te halen.',
      'Ga na of het weg is.',
    ],
    outcomes: {
      takenDown: { label: 'Weggehaald', hint: 'Noteer wie u bereikte.' },
      stillNeeded: { label: 'Nog nodig', hint: 'Bepaal de volgende evaluatie.' },
      notPossible,
    },
  },
  foreignHint: {
    title: 'Is er een aanwijzing naar een ander land?',
    name: 'Aanwijzing naar een land',
    why: 'Diensten contacteren andere landen vaak niet. Een aanwijzing volstaat om het te doen.',
    steps: ['Denk aan familie en de wens van het kind.', 'Denk aan landnummers en tickets.', 'Denk aan reisgezellen.'],
    outcomes: {
      yes: { label: 'Ja', hint: 'Noem het land. Nu volgt contact.' },
      no: { label: 'Nee', hint: 'De signalering in SIS wordt toch gevraagd.' },
      unknown: { label: 'Niet bekend', hint: 'Wordt opnieuw gevraagd bij de volgende evaluatie.' },
    },
  },
  noForeignHint: {
    title: 'Voeg een aanwijzing naar een ander land toe',
    name: 'Nieuwe aanwijzing',
    why: 'Een oproep, een ticket of een vriend kan later naar een land wijzen.',
    outcomes: { newHint: { label: 'Er is een aanwijzing', hint: 'Noem het land. Nu volgt contact.' } },
  },
  askHintAgain: {
    title: 'Is er intussen een aanwijzing naar een ander land?',
    name: 'Aanwijzing: opnieuw vragen',
    why: 'Eerder was het niet bekend. Vrienden, telefoon of papieren kunnen sindsdien iets getoond hebben.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Noem het land. Nu volgt contact.' },
      no: { label: 'Nee', hint: 'De signalering in SIS wordt toch gevraagd.' },
      unknown: { label: 'Niet bekend', hint: 'Wordt opnieuw gevraagd bij de volgende evaluatie.' },
    },
  },
  contactAbroad: {
    title: 'Contacteer het andere land via elk kanaal',
    name: 'Contact met het buitenland',
    why: 'Tussen landen is er niet één weg. Meerdere kanalen samen bereiken iemand.',
    steps: [
      'Laat elk kanaal zijn tegenhanger contacteren.',
      'Stuur de korte fiche, vertaald.',
      'Laat het asielverhaal weg waar het niet nodig is.',
      'Buiten SIS: Interpol, politiecontacten en noodnummers.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      done: { label: 'Gecontacteerd', hint: 'Ga nu na of iemand antwoordt.' },
      notPossible,
    },
  },
  confirmAbroad: {
    title: 'Heeft iemand in het andere land het opgenomen?',
    name: 'Antwoord uit het buitenland',
    why: 'Een bericht heeft misschien niemand bereikt. Het blijft open tot iemand met naam antwoordt.',
    outcomes: {
      confirmed: { label: 'Ja, opgenomen', hint: 'Noteer wie u bereikte.' },
      noAnswer: { label: 'Geen antwoord', hint: 'Contacteer hen opnieuw.' },
      newHint: { label: 'Aanwijzing naar nog een land', hint: 'Noem het land. Nu volgt contact.' },
      notPossible,
    },
  },
  abroadInformed: {
    title: 'Voeg een aanwijzing naar nog een land toe',
    name: 'Nog een land',
    why: 'Het kan om meer dan één land gaan. Elk land wordt gecontacteerd.',
    outcomes: { newHint: { label: 'Er is een aanwijzing', hint: 'Noem het land. Nu volgt contact.' } },
  },
  planMeeting: {
    title: 'Leg de datum van het dossieroverleg vast',
    name: 'Overleg plannen',
    why: 'Een overleg komt maanden te laat, of nooit, wanneer niemand een datum vastlegt.',
    steps: [
      'Vraag de jeugdbescherming voor te zitten.',
      'Nodig politie, begeleider, voogd en noodnummer uit.',
      'Nodig specialisten en advocaat uit waar nodig.',
    ],
    outcomes: { planned: { label: 'Datum vastgelegd', hint: 'Vul datum en tijd in.' }, notPossible },
  },
  holdMeeting: {
    title: 'Houd het dossieroverleg en schrijf het verslag',
    name: 'Dossieroverleg',
    why: 'Iedereen ziet wat gedaan is en wat niet. Elke taak krijgt een naam en een datum.',
    steps: ['Overloop de agenda.', 'Geef elke taak een naam en een datum.', 'Leg de volgende datum vast.'],
    outcomes: {
      held: { label: 'Gehouden', hint: 'Vul het verslag in. Het volgende wordt gepland.' },
      postponed: { label: 'Uitgesteld', hint: 'Zeg waarom. Leg een nieuwe datum vast.' },
      notPossible,
    },
  },
  longTermReview: {
    title: 'Bekijk het dossier opnieuw: het kind is nog vermist',
    name: 'Evaluatie op lange termijn',
    why: 'Het dossier blijft open tot het kind gevonden is, ook na de 18e verjaardag.',
    steps: [
      'Overloop de lijst.',
      'Geef nieuwe feiten aan de politie.',
      'Verwittig de advocaat voor een dossier gesloten wordt.',
    ],
    never: 'Sluit het dossier niet omdat er tijd verstreken is.',
    outcomes: { reviewed: { label: 'Geëvalueerd', hint: 'De volgende evaluatie ligt vast.' }, notPossible },
  },
  eighteenthBirthday: {
    title: 'Wordt het kind binnen vier maanden 18?',
    name: '18e verjaardag',
    why: 'Meerderjarig worden sluit niets en verlaagt niets. Het brengt taken mee voor signalering, voogd en advocaat.',
    outcomes: {
      withinFourMonths: { label: 'Ja, binnen vier maanden' },
      reached: { label: 'Al 18', hint: 'Het dossier blijft open.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Wordt opnieuw gevraagd.' },
    },
  },
  prepareEighteen: {
    title: 'Bereid voor: het kind wordt binnenkort 18',
    name: 'Voor 18',
    why: 'Voor de verjaardag vraagt SIS om de signalering bij te werken of te wissen. Ze moet bijgewerkt worden.',
    steps: [
      'Vraag de politie de signalering in SIS bij te werken.',
      'Vraag dat het dossier van de voogd open blijft.',
      'Verwittig de advocaat.',
    ],
    outcomes: { done: { label: 'Gedaan' }, notPossible },
  },
  afterEighteen: {
    title: 'Houd het dossier open: het kind is 18 geworden',
    name: 'Na 18',
    why: 'Deze persoon verdween als kind en is nog altijd vermist. De zoektocht gaat door.',
    steps: ['Zeg de politie: deze persoon verdween als kind.', 'Vraag dat signalering en dossiers open blijven.'],
    never: 'Sluit het dossier niet vanwege de verjaardag.',
    outcomes: { done: { label: 'Gedaan' }, notPossible },
  },
  eighteenSettled: {
    title: 'Noteer dat de 18e verjaardag nadert of bereikt is',
    name: '18e verjaardag komt',
    why: 'De verjaardag brengt nieuwe taken. Ze sluit het dossier nooit.',
    outcomes: { near: { label: 'Binnen vier maanden' }, reached: { label: 'Bereikt' } },
  },
}
