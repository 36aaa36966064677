import type { AnyWords } from '#content/phrase.ts'
import type { childsVoiceWords as english } from '#content/en/prevention/childs-voice.ts'
import { notKnown, notPossible } from '#content/nl/response/labels.ts'

const talkOutcomes = {
  understood: { label: 'Gezegd, en begrepen', hint: 'Noteer wat het kind zei.' },
  no: { label: 'Niet begrepen', hint: 'Een tolk staat dan op de lijst.' },
  notPossible,
} as const

const noInterrogation = 'Ondervraag niet. Een kind dat niets vertelt, kan toch in gevaar zijn.'

/** P5. */
export const childsVoiceWords: AnyWords<typeof english> = {
  firstTalk: {
    title: 'Zeg het kind waar het is en luister',
    name: 'Eerste gesprek',
    why: 'Zonder betrouwbare informatie worden smokkelaars de meest vertrouwde bron.',
    steps: [
      'Kies een rustige plaats en een tolk van buiten.',
      'Vertel elk onderwerp in eenvoudige woorden.',
      'Geef de nummers: 116 000, 116 111, noodnummer, voogd.',
      'Vraag naar plannen, angsten, familie en schulden.',
      'Vraag: als je vermist bent, mogen we je foto tonen?',
    ],
    say: 'Je bent hier nu veilig. Ik leg uit wat er gaat gebeuren en je mag me alles vragen. Je kunt altijd terugkomen en je wordt niet gestraft.',
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Deels begrepen', hint: 'Komt terug. Praat opnieuw.' } },
  },
  interpreterForFirstTalk: {
    title: 'Zoek een tolk voor het eerste gesprek',
    name: 'Tolk, eerste gesprek',
    why: 'Een gesprek dat niet begrepen is, heeft niet plaatsgevonden.',
    steps: ['Probeer de telefoontolk, op elk uur.', 'Ga na dat de tolk niet uit de groep van het kind komt.'],
    never: 'Gebruik geen ander kind en geen volwassene die met het kind meekwam.',
    outcomes: { found: { label: 'Gevonden', hint: 'Het eerste gesprek staat dan op de lijst.' }, notPossible },
  },
  secondTalk: {
    title: 'Praat opnieuw: wat begreep het kind en wat wil het?',
    name: 'Tweede gesprek',
    why: 'In de eerste uren blijft bijna niets hangen. Vertellen gaat traag; zwijgen betekent niet dat er niets is.',
    steps: [
      'Vraag het kind het in eigen woorden te vertellen.',
      'Teken het netwerk: familie, vrienden, mensen om te vertrouwen.',
      'Vraag opnieuw naar plannen en zorgen.',
      'Vraag opnieuw of de foto getoond mag worden.',
    ],
    never: noInterrogation,
    outcomes: {
      ...talkOutcomes,
      partly: { label: 'Deels begrepen', hint: 'Vandaag moet dan nog een gesprek.' },
    },
  },
  nextTalk: {
    title: 'Is er iets gebeurd dat het kind moet begrijpen?',
    name: 'Reden voor een gesprek',
    why: 'Na elke beslissing, verhuizing of slecht nieuws vertrekken kinderen omdat niemand het uitlegde.',
    outcomes: {
      decision: { label: 'Er is een beslissing gekomen', hint: 'Een gesprek staat dan op de lijst.' },
      transfer: { label: 'Een verhuizing is gepland of gebeurd', hint: 'Een gesprek staat dan op de lijst.' },
      badNews: { label: 'Slecht nieuws', hint: 'Een gesprek staat dan op de lijst.' },
      otherEvent: { label: 'Iets anders', hint: 'Een gesprek staat dan op de lijst.' },
    },
  },
  eventTalk: {
    title: 'Leg uit wat er gebeurd is, en hoor het kind',
    name: 'Gesprek na een gebeurtenis',
    why: 'Zeg wat het betekent en welke echte keuzes er zijn.',
    steps: [
      'Zeg wat het betekent, met de tolk.',
      'Zeg wat nog kan, en tegen wanneer.',
      'Vraag wat het kind nu van plan is.',
      'Herhaal de nummers en de weg terug.',
    ],
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Deels begrepen', hint: 'Komt terug. Praat opnieuw.' } },
  },
  interpreterForTalk: {
    title: 'Zoek een tolk voor dit gesprek',
    name: 'Tolk',
    why: 'Een gesprek dat niet begrepen is, heeft niet plaatsgevonden.',
    steps: ['Probeer de telefoontolk, op elk uur.', 'Ga na dat de tolk niet uit de groep van het kind komt.'],
    never: 'Gebruik geen ander kind en geen volwassene die met het kind meekwam.',
    outcomes: { found: { label: 'Gevonden', hint: 'Het gesprek staat dan op de lijst.' }, notPossible },
  },
  plansToGoOn: {
    title: 'Wil het kind verder trekken, en wiens idee is dat?',
    name: 'Plannen om verder te trekken',
    why: 'Wiens idee het is, bepaalt wat helpt: een weg naar familie, of bescherming tegen druk.',
    steps: ['Vraag open; oordeel niet.', 'Vraag wie het kind zei daarheen te gaan.'],
    say: 'Veel jongeren willen verder reizen. Denk je aan een bepaalde plaats? Wie vertelde je daarover?',
    outcomes: {
      no: { label: 'Geen plannen om te vertrekken' },
      own: { label: 'Ja, idee van het kind zelf', hint: 'Een veilige weg staat dan op de lijst.' },
      family: { label: 'Ja, idee van de familie', hint: 'Een veilige weg staat dan op de lijst.' },
      someoneElse: { label: 'Ja, idee van iemand anders', hint: 'Telt als een teken van mensenhandel.' },
      unknown: notKnown,
    },
  },
  openSafeRoute: {
    title: 'Open samen met de voogd een veilige weg',
    name: 'Veilige weg',
    why: 'Een weg die te traag is, duwt kinderen naar een onveilige.',
    steps: [
      'Bel de voogd en de advocaat.',
      'Start gezinshereniging of opsporing van familieleden.',
      'Zeg het kind de volgende datum.',
    ],
    never: 'Noem geen datum als zeker die u niet kent.',
    outcomes: {
      done: { label: 'Gestart', hint: 'Noteer wie u bereikte.' },
      notSafe: { label: 'Niet veilig voor het kind', hint: 'Zeg waarom.' },
      notPossible,
    },
  },
  answerPressure: {
    title: 'Iemand anders wil dat het kind vertrekt: handel vandaag',
    name: 'Druk om te vertrekken',
    why: 'Het plan van iemand anders voor een kind is een teken van mensenhandel. Dat vraagt dezelfde dag bescherming.',
    steps: [
      'Bel het centrum mensenhandel; verwittig politie en voogd.',
      'Beoordeel uitbuiting opnieuw, met dit als feit.',
      'Spreek met het kind af hoe oproepen te weigeren.',
    ],
    say: 'Iemand anders wil dat dit kind verder reist. Dit zijn de feiten. Wat moeten we vandaag doen, en wie moet het nog weten?',
    never: 'Bel de persoon achter het plan niet.',
    outcomes: { done: { label: 'Verwittigd', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  plansLater: {
    title: 'Vraag opnieuw naar plannen om verder te trekken',
    name: 'Plannen: opnieuw vragen',
    why: 'Plannen veranderen door een oproep, een vriend die vertrekt of een beslissing.',
    outcomes: { askAgain: { label: 'Vraag het opnieuw', hint: 'De vraag komt terug.' } },
  },
}
