import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/aftercare/hearing.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const refused = {
  label: 'Het kind zegt nee',
  hint: 'Zeg waarom, als het kind het zei. Het wordt opnieuw aangeboden.',
} as const

const consult = {
  title: 'Vraag het centrum mensenhandel wat de tekens betekenen',
  why: 'Vraag het bij twijfel aan wie veel zulke kinderen ziet.',
  steps: [
    'Geef de tekens en de feiten erbij.',
    'Vraag of u moet doorverwijzen.',
    'Vraag wat het kind vannacht veilig houdt.',
  ],
  say: 'Een kind dat vermist was, is terug. Dit zijn de feiten. Moeten we doorverwijzen? Wat houdt dit kind vannacht veilig?',
  outcomes: {
    refer: { label: 'Zij zeggen: doorverwijzen', hint: 'Noteer wie u bereikte. Verwijs nu door.' },
    noReferral: { label: 'Zij zeggen: nu niet doorverwijzen', hint: 'Noteer wie het zei, en waarom.' },
    notPossible,
  },
} as const

const referSteps = [
  'Geef de tekens met de feiten erbij.',
  'Geef de eigen woorden van het kind.',
  'Zeg wat het kind nodig heeft om veilig te zijn.',
  'Loopt er al een doorverwijzing, werk ze dan bij.',
] as const
const referWithRights = [...referSteps, 'Vraag de advocaat de rechten van het kind uit te leggen.'] as const

const refer = {
  title: 'Verwijs het kind vandaag door als mogelijk slachtoffer',
  why: 'Een teken volstaat; bewijs is niet nodig. Bij een kind speelt toestemming geen rol.',
  steps: referSteps,
  never: 'Zet het kind niet onder druk om aangifte te doen van een misdrijf.',
  outcomes: {
    referred: { label: 'Doorverwezen', hint: 'Noteer wie u bereikte.' },
    openReferralUpdated: {
      label: 'Lopende doorverwijzing bijgewerkt',
      hint: 'Noteer wie u bereikte en de referentie.',
    },
    notPossible,
  },
} as const

/** A9, exploitation judged anew: the same acts before the new plan. */
export const beforePlanWords: AnyWords<typeof english.beforePlanWords> = {
  consultBeforePlan: { name: 'Centrum raadplegen, plan', ...consult },
  referBeforePlan: { name: 'Doorverwijzing voor het plan', ...refer, steps: referWithRights },
}

/** A6 and A7: what the child tells, and what follows for a possible victim. */
export const hearingWords: AnyWords<typeof english.hearingWords> = {
  arrangeInterview: {
    title: 'Regel het terugkeergesprek met een onafhankelijke persoon',
    name: 'Gesprek regelen',
    why: 'Kinderen vertellen meer aan iemand die niet hun begeleider is en niet bij de plaats hoort.',
    steps: [
      'Kies iemand met opleiding, buiten de plaatsing.',
      'Vraag het kind: welke persoon, welk gender?',
      'Zoek een tolk van buiten de groep van het kind.',
      'Kies een plaats waar het kind zich veilig voelt.',
    ],
    say: 'Iemand van buiten wil graag naar je luisteren. Je mag kiezen wie, waar en wanneer. Je mag nee zeggen.',
    outcomes: { arranged: { label: 'Geregeld', hint: 'Noteer wie en wanneer.' }, refused, notPossible },
  },
  returnInterview: {
    title: 'Voer het terugkeergesprek',
    name: 'Terugkeergesprek',
    why: 'Het wordt na elke afwezigheid aangeboden. Het is geen routineformulier, geen politiecheck, geen asielgesprek.',
    steps: [
      'Zeg eerst wie dit leest en wat niet geheim kan blijven.',
      'Volg het kind, niet de lijst.',
      'Vraag wat zou moeten veranderen.',
      'Vraag wat u moet doen, en wat niet.',
      'Schrijf uw eigen oordeel als laatste.',
    ],
    say: 'Voor we beginnen: ik zeg je wie leest wat je vertelt, en wat ik niet voor mezelf kan houden.',
    never: 'Voer het niet in het bijzijn van de begeleider, of als routine.',
    outcomes: {
      done: { label: 'Gevoerd', hint: 'Noteer wie het voerde en wat het kind eerst gezegd is.' },
      refused,
      postponed: { label: 'Uitgesteld', hint: 'Zeg waarom. Regel het opnieuw.' },
      notPossible,
    },
  },
  offerInterviewAgain: {
    title: 'Bied het terugkeergesprek opnieuw aan',
    name: 'Opnieuw aanbieden',
    why: 'Een nee vandaag is geen nee voor altijd. Wat de begeleider merkte, helpt intussen.',
    steps: [
      'Laat wat tijd voorbijgaan.',
      'Bied een andere persoon of plaats aan.',
      'Vraag de begeleider wat die merkte.',
    ],
    outcomes: {
      accepted: { label: 'Het kind zegt ja', hint: 'Regel het nu.' },
      refusedAgain: {
        label: 'Het kind zegt opnieuw nee',
        hint: 'Zeg waarom, als het kind het zei. Het aanbod komt terug.',
      },
      offerStands: {
        label: 'Het aanbod blijft, we gaan verder',
        hint: 'Geef een reden, een naam en wat de begeleider merkte.',
      },
      notPossible,
    },
  },
  useInterview: {
    title: 'Geef door wat het gesprek vraagt',
    name: 'Het gesprek gebruiken',
    why: 'Een gesprek dat in een la blijft liggen, beschermt niemand.',
    steps: [
      'Geef de politie wat helpt om kinderen te beschermen.',
      'Zet in het plan wat moet veranderen.',
      'Zeg het kind wat u doorgaf.',
      'Houd u aan wat u bij het begin zei.',
    ],
    outcomes: {
      done: { label: 'Doorgegeven', hint: 'Noteer wie u bereikte.' },
      nothingToPass: { label: 'Niets door te geven', hint: 'Zeg waarom.' },
      notPossible,
    },
  },
  newIndicators: {
    title: 'Zijn er nieuwe tekens van mensenhandel?',
    name: 'Nieuwe tekens',
    why: 'Eén teken bewijst niets, en geen teken sluit niets uit. Kinderen zien zichzelf zelden als slachtoffer.',
    steps: [
      'Antwoord vanuit wat u zag en hoorde.',
      'Ondervraag het kind niet voor deze lijst.',
      'Geef feiten, geen gissingen.',
    ],
    outcomes: {
      yes: { label: 'Ja', hint: 'Verwijs vandaag door.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Raadpleeg nu het centrum mensenhandel.' },
    },
  },
  consultAfterReturn: { name: 'Het centrum raadplegen', ...consult },
  referAfterReturn: { name: 'Doorverwijzing mensenhandel', ...refer },
  signsInInterview: {
    title: 'Zijn er tekens van mensenhandel in wat het kind vertelde?',
    name: 'Tekens in het gesprek',
    why: 'Een kind vertelt misschien nu wat voordien niemand zag. Een eerder nee telt hier niet.',
    steps: [
      'Overloop de tekens met wat het kind vertelde.',
      'Ondervraag het kind niet voor deze lijst.',
      'Houd u aan wat u bij het begin zei.',
    ],
    outcomes: {
      yes: { label: 'Ja', hint: 'Verwijs vandaag door, of werk de lopende doorverwijzing bij.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Raadpleeg nu het centrum mensenhandel.' },
    },
  },
  consultAfterInterview: { name: 'Centrum raadplegen, gesprek', ...consult },
  referAfterInterview: { name: 'Doorverwijzing na gesprek', ...refer, steps: referWithRights },
  tellVictimRights: {
    title: 'Zeg het kind welke rechten een slachtoffer heeft',
    name: 'Rechten van een slachtoffer',
    why: 'Het kind heeft deze rechten, of er nu aangifte van een misdrijf is of niet.',
    steps: ['Laat de advocaat elk recht uitleggen.', 'Werk met een tolk.', 'Vraag het kind het na te vertellen.'],
    outcomes: { done: { label: 'Gezegd' }, notPossible },
  },
  decideCrimeReport: {
    title: 'Wordt van het misdrijf aangifte gedaan bij de politie?',
    name: 'Aangifte van het misdrijf',
    why: 'Dit is een beslissing op zich, zonder druk op het kind genomen.',
    steps: ['Vraag het aan voogd en advocaat.', 'Vraag het kind wat het wil.', 'Zeg dat het later beslist kan worden.'],
    never: 'Laat hulp er niet van afhangen.',
    outcomes: {
      reported: { label: 'Aangifte gedaan', hint: 'Vul het PV-nummer in.' },
      notNow: { label: 'Nu niet', hint: 'Alleen met een naam en een reden.' },
      unknown: { label: 'Niet beslist', hint: 'Blijft open. Zeg waarom.' },
    },
  },
}
