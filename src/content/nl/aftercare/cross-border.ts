import type { AnyWords } from '#content/phrase.ts'
import type { crossBorderWords as english } from '#content/en/aftercare/cross-border.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const notYet = { label: 'Nog niet', hint: 'Het kind hoeft niet te praten. Bied het opnieuw aan.' } as const
const goesOnWithout = { label: 'Het gaat verder zonder', hint: 'Alleen met een naam en een reden.' } as const
const undecided = {
  label: 'Nog niet beslist',
  hint: 'Geef een reden en de datum waarop opnieuw beslist wordt.',
} as const
const decideAnew = { label: 'Dit moet opnieuw beslist worden', hint: 'Zeg waarom.' } as const
const trafficked = {
  yes: { label: 'Ja', hint: 'Spreek nu af in welk land de doorverwijzing gebeurt.' },
  no: { label: 'Nee', hint: 'Zeg waarop dit steunt.' },
  unknown: { label: 'Niet bekend', hint: 'Telt als ja. Spreek nu af met het andere land.' },
} as const
const decideNever = 'Neem niet als vanzelfsprekend aan dat het kind teruggaat.'
const transferSteps = [
  'Schrijf het plan met beide kanten uit.',
  'Noem de ontvangende voogd voor iemand reist.',
  'Kies een begeleider onderweg die het kind kent.',
  'Pak medicatie en documenten in.',
  'Beoordeel het risico op mensenhandel aan de andere kant.',
] as const
const transferNever = 'Laat het kind niet reizen voor de ontvangende voogd bekend is.'
const ready = { label: 'Klaar om te reizen', hint: 'Noem voogd en begeleider onderweg, en wanneer.' } as const

const firstDay = {
  title: 'Bel het kind op de eerste dag',
  why: 'De eerste dagen op een nieuwe plaats zijn de gevaarlijkste.',
  steps: ['Spreek het kind onder vier ogen.', 'Vraag: ben je veilig? Wie bel je?', 'Zeg de voogd wat u zorgen geeft.'],
  outcomes: {
    spoke: { label: 'Kind gesproken' },
    notReached: { label: 'Niet bereikt', hint: 'Vraag het meteen aan de voogd en de plaats.' },
    notPossible,
  },
} as const
const seventhDay = {
  title: 'Bel het kind opnieuw na een week',
  why: 'Wat er bij aankomst goed uitzag, kan binnen enkele dagen keren.',
  steps: [
    'Spreek het kind onder vier ogen.',
    'Vraag wat anders is dan in het plan.',
    'Zeg de voogd wat u zorgen geeft.',
  ],
  outcomes: {
    spoke: { label: 'Kind gesproken' },
    notReached: { label: 'Niet bereikt', hint: 'Vraag het meteen aan de voogd en de plaats.' },
    notPossible,
  },
} as const

/** The X track, seen from here and seen from there. */
export const crossBorderWords: AnyWords<typeof english> = {
  protectUnderOurLaw: {
    title: 'Bescherm dit kind nu, volgens ons eigen recht',
    name: 'Eerst beschermen',
    why: 'Een kind dat hier is, wordt hier beschermd, in welk land het dossier ook ligt.',
    steps: [
      'Verwittig hier de jeugdbescherming.',
      'Vraag hier een voorlopige voogd.',
      'Zoek een veilige plaats voor het kind.',
      'Beloof geen terugkeer en geen verblijf.',
    ],
    say: 'Een kind dat in een ander land vermist is, is hier. We hebben nu bescherming en een voorlopige voogd nodig.',
    outcomes: {
      done: { label: 'Beschermd', hint: 'Zeg wie u bereikte en wie als voogd optreedt.' },
      notPossible,
    },
  },
  confirmHitToThem: {
    title: 'Bevestig aan het andere land dat het kind hier is',
    name: 'De hit bevestigen',
    why: 'Daar zoekt men nog. Ze moeten weten dat het kind veilig is, niet het adres.',
    steps: [
      'Politie: via SIRENE of Interpol.',
      'Noodnummer: naar het noodnummer daar.',
      'Geef geen adres waar het niet nodig is.',
    ],
    outcomes: { done: { label: 'Bevestigd', hint: 'Noteer het land en wie u bereikte.' }, notPossible },
  },
  askForTheirFile: {
    title: 'Vraag het eerste land het dossier van het kind',
    name: 'Het dossier vragen',
    why: 'Zorg mag niet aan elke grens van nul beginnen. Voogden en therapeuten spreken elkaar het best rechtstreeks.',
    steps: [
      'Vraag elk deel op de lijst.',
      'Vraag dat voogd en voogd elkaar bellen.',
      'Gebruik de centrale autoriteit als de politie niet de weg is.',
      'Ga na wat gedeeld mag worden.',
    ],
    outcomes: {
      received: { label: 'Ontvangen', hint: 'Noteer wie het stuurde.' },
      noAnswer: { label: 'Geen antwoord', hint: 'Vraag het opnieuw, ook via een ander kanaal.' },
      goesOnWithout: { label: 'Het gaat verder zonder', hint: 'Zeg wat geprobeerd is.' },
      notPossible,
    },
  },
  hearChildHere: {
    title: 'Hoor het kind: waarom, wensen, angsten, familie hier',
    name: 'Het kind horen',
    why: 'Wat het kind wil en vreest, hoort bij de beslissing.',
    steps: [
      'Voogd en tolk zijn erbij.',
      'Vraag waarom het kind op weg ging.',
      'Vraag wat het kind wenst en vreest.',
      'Vraag naar familie hier.',
    ],
    say: 'Er is niets beslist. We willen weten wat je wenst en waarvoor je bang bent.',
    outcomes: {
      heard: { label: 'Gehoord', hint: 'Noteer de wens in de woorden van het kind.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedOnTheWay: {
    title: 'Was dit kind slachtoffer van mensenhandel, hierheen of van hier?',
    name: 'Mensenhandel onderweg',
    why: 'Het bepaalt welk land het kind als slachtoffer identificeert. Niet bekend telt als ja.',
    steps: ['Overloop de tekens van mensenhandel.', 'Vraag het eerste land wat het weet.'],
    outcomes: trafficked,
  },
  agreeReferralCountry: {
    title: 'Spreek af in welk land de doorverwijzing gebeurt',
    name: 'Doorverwijzing: welk land',
    why: 'Als beide landen op elkaar wachten, helpt niemand. Beide worden verwittigd.',
    steps: [
      'Bel hier het centrum mensenhandel.',
      'Vraag het centrum daar wat er loopt.',
      'Spreek één land af, en zeg het aan beide.',
    ],
    outcomes: {
      done: { label: 'Afgesproken, beide verwittigd', hint: 'Noteer het land en wie u bereikte.' },
      notPossible,
    },
  },
  decideSolutionHere: {
    title: 'Welke oplossing is in het belang van dit kind?',
    name: 'De oplossing beslissen',
    why: 'Over elk kind wordt apart beslist, met voogd en kind. Geen terugkeer is vanzelfsprekend.',
    steps: [
      'Weeg familie, veiligheid, zorg en mening van het kind af.',
      'Vraag de asielinstantie welke regels gelden.',
      'Zeg het kind wat beslist is, en waarom.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Blijft hier', hint: 'Zeg het eerste land dat wij overnemen.' },
      family: { label: 'Gaat naar familie', hint: 'Plan nu de overdracht.' },
      firstCountry: { label: 'Gaat terug naar het eerste land', hint: 'Plan nu de overdracht.' },
      other: { label: 'Een andere oplossing', hint: 'Plan nu de overdracht.' },
      undecided,
      notPossible,
    },
  },
  confirmWeTakeOver: {
    title: 'Zeg het eerste land wie nu verantwoordelijk is',
    name: 'Wij nemen over',
    why: 'Zij kunnen hun dossier alleen sluiten met een naam en een referentie.',
    steps: [
      'Noem de verantwoordelijke instantie.',
      'Geef haar referentie.',
      'Vraag signaleringen en dossier te sluiten.',
    ],
    outcomes: {
      done: { label: 'Gezegd', hint: 'Noteer instantie, referentie en wie u bereikte.' },
      notPossible,
    },
  },
  planTransfer: {
    title: 'Plan de overdracht, met een voogd aan de andere kant',
    name: 'De overdracht plannen',
    why: 'Het risico is het grootst tussen twee diensten. Niemand reist naar niemand.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmArrivalThere: {
    title: 'Is het kind aangekomen, en heeft de voogd het bevestigd?',
    name: 'Aankomst daar',
    why: 'Een overdracht eindigt wanneer de ontvanger zegt: het kind is hier.',
    steps: [
      'Bel de ontvangende voogd.',
      'Spreek het kind als het kan.',
      'Niet aangekomen: het kind is vermist. Doe nu aangifte.',
    ],
    outcomes: {
      arrived: { label: 'Aangekomen', hint: 'Noteer wie het bevestigde en wanneer.' },
      notTravelled: { label: 'Niet gereisd', hint: 'Zeg waarom. Plan opnieuw.' },
      notPossible,
    },
  },
  callFirstDay: { ...firstDay, name: 'Bellen op de eerste dag' },
  callSeventhDay: { ...seventhDay, name: 'Bellen na een week' },

  askProtectionThere: {
    title: 'Vraag het andere land het kind eerst te beschermen',
    name: 'Bescherming daar',
    why: 'Het land waar het kind is, moet het nu beschermen, volgens zijn eigen recht.',
    steps: [
      'Bel daar de jeugdbescherming.',
      'Vraag daar een voorlopige voogd.',
      'Vraag dat het kind niet vastgehouden wordt.',
      'Vraag wie het kind zag.',
    ],
    say: 'Ons kind is bij u. Bescherm het kind alstublieft eerst en stel een voogd aan. Over een terugkeer is niets beslist.',
    outcomes: { done: { label: 'Gevraagd en beantwoord', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  confirmHitFromThem: {
    title: 'Bevestig de hit met het andere land',
    name: 'De hit bevestigen',
    why: 'Beide kanten moeten zeker zijn dat het dit kind is. De signalering blijft tot dan.',
    steps: [
      'Politie: via SIRENE of Interpol.',
      'Noodnummer: naar het noodnummer daar.',
      'Vraag geen adres waar het niet nodig is.',
    ],
    outcomes: { done: { label: 'Bevestigd', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  sendOurFile: {
    title: 'Stuur het andere land wat het nodig heeft om goed te zorgen',
    name: 'Het dossier sturen',
    why: 'Zorg mag niet aan elke grens van nul beginnen. Voogden en therapeuten spreken elkaar het best rechtstreeks.',
    steps: [
      'Stuur elk deel op de lijst.',
      'Vraag dat voogd en voogd elkaar bellen.',
      'Gebruik de centrale autoriteit als de politie niet de weg is.',
      'Ga na wat gedeeld mag worden.',
    ],
    outcomes: { sent: { label: 'Gestuurd', hint: 'Noteer wie het ontving.' }, notPossible },
  },
  childHeardThere: {
    title: 'Zorg dat het kind daar gehoord wordt',
    name: 'Kind daar gehoord',
    why: 'Wat het kind wil en vreest, hoort bij de beslissing.',
    steps: [
      'Vraag dat voogd en tolk erbij zijn.',
      'Bied een gesprek aan met iemand die het kind vertrouwt.',
      'Vraag de eigen woorden van het kind.',
    ],
    outcomes: {
      heard: { label: 'Gehoord', hint: 'Noteer de wens in de woorden van het kind.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedToThere: {
    title: 'Is dit kind door mensenhandel naar dat land gebracht?',
    name: 'Mensenhandel daarheen',
    why: 'Het bepaalt welk land het kind als slachtoffer identificeert. Niet bekend telt als ja.',
    steps: ['Overloop de tekens van mensenhandel.', 'Vraag de politie daar wat ze vond.'],
    outcomes: trafficked,
  },
  agreeReferralThere: {
    title: 'Spreek met dat land af wie doorverwijst',
    name: 'Doorverwijzing: wie doet het',
    why: 'Als beide landen op elkaar wachten, helpt niemand. Beide worden verwittigd.',
    steps: [
      'Bel hier het centrum mensenhandel.',
      'Vraag het centrum daar wat er loopt.',
      'Spreek één land af, en zeg het aan beide.',
    ],
    outcomes: {
      done: { label: 'Afgesproken, beide verwittigd', hint: 'Noteer het land en wie u bereikte.' },
      notPossible,
    },
  },
  decideSolutionThere: {
    title: 'Welke oplossing is in het belang van dit kind?',
    name: 'Oplossing in het buitenland',
    why: 'Beide landen beslissen samen, met voogd en kind. Geen terugkeer is vanzelfsprekend.',
    steps: [
      'Weeg familie, veiligheid, zorg en mening van het kind af.',
      'Zeg wat voor en tegen een terugkeer spreekt.',
      'Vraag wie het aan het kind zegt.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Blijft in dat land', hint: 'Spreek nu de overname af.' },
      family: { label: 'Gaat elders naar familie', hint: 'Plan nu de reis. Daarna de overname.' },
      firstCountry: { label: 'Komt terug naar ons', hint: 'Plan nu de reis.' },
      other: { label: 'Een andere oplossing', hint: 'Plan nu de reis. Daarna de overname.' },
      undecided,
      notPossible,
    },
  },
  planOnwardTransfer: {
    title: 'Plan de reis van het kind daarheen, met een voogd bij aankomst',
    name: 'De verdere reis plannen',
    why: 'Het risico is het grootst tussen twee diensten. Niemand reist naar niemand.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmOnwardArrival: {
    title: 'Is het kind daar aangekomen, en heeft de voogd het bevestigd?',
    name: 'Aankomst op de nieuwe plaats',
    why: 'Een overdracht eindigt wanneer de ontvanger zegt: het kind is hier.',
    steps: [
      'Bel de ontvangende voogd.',
      'Spreek het kind als het kan.',
      'Niet aangekomen: het kind is vermist. Doe nu aangifte.',
    ],
    outcomes: {
      arrived: { label: 'Aangekomen', hint: 'Noteer wie het bevestigde en wanneer.' },
      notTravelled: { label: 'Niet gereisd', hint: 'Zeg waarom. Plan opnieuw.' },
      notPossible,
    },
  },
  callOnwardFirstDay: { ...firstDay, name: 'Eerste dag, nieuwe plaats' },
  callOnwardSeventhDay: { ...seventhDay, name: 'Na een week, nieuwe plaats' },
  agreeTakeOver: {
    title: 'Noem de instantie in het buitenland die overneemt',
    name: 'Overname in het buitenland',
    why: 'Ons dossier sluit alleen wanneer daar iemand met naam verantwoordelijk is, met een referentie.',
    steps: ['Zorg dat iemand met naam ja zegt.', 'Vraag hun referentie.', 'Geef door wat nog openstaat.'],
    outcomes: {
      confirmed: { label: 'Overname bevestigd', hint: 'Noem instantie, referentie en persoon.' },
      decideAnew,
      notPossible,
    },
  },
  planReturnTransfer: {
    title: 'Plan de terugreis van het kind, met een voogd hier',
    name: 'De terugreis plannen',
    why: 'Het risico is het grootst tussen twee diensten. Niemand reist naar niemand.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmReturnArrival: {
    title: 'Is het kind hier aangekomen, in persoon gezien?',
    name: 'Aankomst hier',
    why: 'De reis eindigt wanneer iemand hier het kind gezien heeft.',
    steps: ['Wacht het kind op bij aankomst.', 'Niet aangekomen: het kind is vermist. Doe nu aangifte.'],
    outcomes: {
      arrived: { label: 'Aangekomen', hint: 'Zeg wie het kind zag. De zorg hier begint.' },
      notTravelled: { label: 'Niet gereisd', hint: 'Zeg waarom. Plan opnieuw.' },
      notPossible,
    },
  },
  callReturnFirstDay: { ...firstDay, name: 'Eerste dag terug hier' },
  callReturnSeventhDay: { ...seventhDay, name: 'Na een week terug hier' },
}
