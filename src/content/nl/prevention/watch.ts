import type { AnyWords } from '#content/phrase.ts'
import type { watchWords as english } from '#content/en/prevention/watch.ts'
import { notKnown, notPossible } from '#content/nl/response/labels.ts'

/** P11: presence, watch, notes, review, preventive alert. */
export const watchWords: AnyWords<typeof english> = {
  childPresent: {
    title: 'Is het kind niet waar het hoort te zijn?',
    name: 'Kind is vermist',
    why: 'Wie het merkt, handelt meteen. Er is geen tijd om af te wachten.',
    never: 'Laat het niet aan de volgende shift over.',
    outcomes: { absent: { label: 'Kind is vermist', hint: 'De respons gaat nu open.' } },
  },
  childAway: {
    title: 'Is de afwezigheid voorbij voor de preventie?',
    name: 'Respons of nazorg loopt',
    why: 'Niemand beantwoordt dit zelf: respons en nazorg zeggen wanneer de afwezigheid voorbij is.',
    outcomes: {
      returned: { label: 'Afwezigheid voorbij, kind in onze zorg', hint: 'De preventie gaat door.' },
      gone: { label: 'Kind komt niet bij ons terug', hint: 'De preventie eindigt hier.' },
    },
  },
  signToday: {
    title: 'Ziet u vandaag een teken dat het kind zal vertrekken?',
    name: 'Teken vandaag',
    why: 'Een teken dat vandaag gezien is, laat tijd om te handelen. Niet bekend telt als een teken.',
    steps: ['Beantwoord elk teken.', 'Vraag het aan de shift voor u.', 'Bepaal wanneer u weer kijkt.'],
    outcomes: {
      none: { label: 'Geen teken', hint: 'Bepaal de volgende keer. Dan komt het terug.' },
      sign: { label: 'Er is een teken', hint: 'Ernaar handelen moet dan meteen.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als een teken.' },
    },
  },
  actOnSign: {
    title: 'Praat met het kind en blijf dichtbij',
    name: 'Handelen naar het teken',
    why: 'Een gesprek met een vertrouwd persoon houdt meer tegen dan een deur. Niemand hier mag een kind opsluiten.',
    steps: [
      'Laat de vertrouwde volwassene nu praten.',
      'Zet meer personeel dichtbij, zonder sloten.',
      'Denk aan een andere plaats vannacht.',
      'Denk aan een preventieve signalering.',
    ],
    say: 'Ik heb het gevoel dat je wilt gaan. Ik maak me zorgen om jou. Wil je me vertellen wat er gebeurd is?',
    never: 'Sluit het kind niet op. Neem telefoon of papieren niet af.',
    outcomes: {
      done: { label: 'Gedaan', hint: 'Politie en voogd verwittigen moet dan meteen.' },
      another: { label: 'Nog een teken', hint: 'Begint opnieuw.' },
      notPossible,
    },
  },
  tellOfSign: {
    title: 'Verwittig politie en voogd dat het kind kan vertrekken',
    name: 'Het teken melden',
    why: 'Weten ze het vooraf, dan zijn ze achteraf sneller.',
    steps: ['Bel de voogd.', 'Bel de politie; noem het plan.', 'Ga na of de map bij de hand is.'],
    say: 'Een kind in onze zorg verdwijnt misschien vannacht. Dit zijn de tekens. We hebben een plan en een map. Wie bel ik als het gebeurt?',
    outcomes: {
      done: { label: 'Beide verwittigd', hint: 'Noteer wie u bereikte.' },
      another: { label: 'Intussen nog een teken', hint: 'Ernaar handelen komt terug.' },
      notPossible,
    },
  },
  dailyNoteOff: {
    title: 'Begin een dagelijkse contactnotitie bij hoog risico',
    name: 'Dagelijkse notitie',
    why: 'Eén regel per dag toont een verandering die niemand in één shift ziet.',
    outcomes: { begin: { label: 'Begin', hint: 'Elke dag moet er een notitie zijn.' } },
  },
  dailyNote: {
    title: 'Schrijf de contactnotitie van vandaag',
    name: 'Notitie van vandaag',
    why: 'Wie met het kind sprak, hoe het ging, wat nieuw is.',
    outcomes: {
      written: { label: 'Geschreven', hint: 'De volgende komt morgen.' },
      stop: { label: 'Niet meer nodig', hint: 'Reden en naam zijn nodig.' },
      notPossible,
    },
  },
  reviewAsSet: {
    title: 'Evalueer plan, risico’s en open taken',
    name: 'Evaluatie',
    why: 'Waar niemand naar kijkt, veroudert. Telkens wordt de volgende datum bepaald.',
    steps: [
      'Overloop elke regel.',
      'Beoordeel beide risico’s opnieuw, als iets veranderde.',
      'Bepaal de volgende datum.',
    ],
    outcomes: { reviewed: { label: 'Geëvalueerd', hint: 'Vul de volgende datum in.' }, notPossible },
  },
  considerPreventiveAlert: {
    title: 'Moet de instantie een preventieve signalering in SIS invoeren?',
    name: 'Preventieve signalering',
    why: 'Grenzen kunnen verhinderen dat een kind naar het buitenland wordt meegenomen, als de signalering er vooraf is.',
    steps: ['Beantwoord elk gevaar.', 'Vraag de jeugdbescherming wat zij denkt.'],
    outcomes: {
      ask: { label: 'Ja, vraag ze', hint: 'Het vragen staat dan op de lijst.' },
      notNow: { label: 'Nu niet', hint: 'Reden en naam zijn nodig.' },
      unknown: notKnown,
    },
  },
  askPreventiveAlert: {
    title: 'Vraag de bevoegde instantie een preventieve signalering',
    name: 'Signalering vragen',
    why: 'U vraagt; de instantie beslist en voert ze in.',
    steps: [
      'Vraag wie in uw land beslist.',
      'Geef het gevaar en de feiten.',
      'Geef fiche en foto, als ernaar gevraagd wordt.',
    ],
    say: 'Dit kind dreigt naar het buitenland meegenomen te worden. Dit zijn de feiten. Voer alstublieft een preventieve signalering in SIS in, of zeg me wie beslist.',
    outcomes: {
      asked: { label: 'Gevraagd', hint: 'Nu wordt het antwoord gevraagd.' },
      notInThisCountry: { label: 'Bestaat niet in dit land', hint: 'Zeg wie het zei.' },
      notPossible,
    },
  },
  confirmPreventiveAlert: {
    title: 'Is de preventieve signalering ingevoerd?',
    name: 'Signalering bevestigd',
    why: 'Een signalering die alleen gevraagd is, houdt niemand tegen.',
    outcomes: {
      confirmed: { label: 'Ja', hint: 'Vul in wanneer.' },
      refused: { label: 'Geweigerd', hint: 'Zeg waarom.' },
      noAnswer: { label: 'Geen antwoord', hint: 'Vraag het opnieuw.' },
      notPossible,
    },
  },
  preventiveAlertOff: {
    title: 'Denk opnieuw na over een preventieve signalering',
    name: 'Signalering: nadenken',
    why: 'Een reis, een oproep of een huwelijksplan kan het antwoord veranderen.',
    outcomes: { reconsider: { label: 'Denk opnieuw na', hint: 'De vraag komt terug.' } },
  },
  preventiveAlertOn: {
    title: 'Is de preventieve signalering nog nodig?',
    name: 'Signalering staat',
    why: 'Een signalering die niemand nog nodig heeft, kan een kind op een goede reis tegenhouden.',
    outcomes: {
      noLongerNeeded: { label: 'Niet meer nodig', hint: 'Ze laten verwijderen staat dan op de lijst.' },
    },
  },
  withdrawPreventiveAlert: {
    title: 'Laat de preventieve signalering verwijderen',
    name: 'Signalering verwijderen',
    why: 'Alleen de instantie die ze invoerde, kan ze verwijderen.',
    steps: ['Vraag het aan de instantie die ze invoerde.', 'Noteer wie zegt dat ze verwijderd is.'],
    outcomes: {
      withdrawn: { label: 'Verwijderd', hint: 'Noem wie het zei.' },
      stillNeeded: { label: 'Nog nodig', hint: 'Ze blijft staan.' },
      notPossible,
    },
  },
}
