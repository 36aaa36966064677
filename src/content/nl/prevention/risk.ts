import type { AnyWords } from '#content/phrase.ts'
import type { riskWords as english } from '#content/en/prevention/risk.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const levels = {
  low: { label: 'Laag', hint: 'Alleen met een naam en een reden.' },
  raised: { label: 'Verhoogd' },
  high: { label: 'Hoog', hint: 'Vandaag zijn dan maatregelen nodig.' },
  imminent: {
    label: 'Acuut: het kind kan elk moment vertrekken',
    hint: 'Dan zijn meteen maatregelen nodig.',
  },
  notPossible,
} as const

const notLower = 'Zet het niet lager omdat het kind al vaak vermist was en terugkwam.'

const measures = {
  title: 'Neem nu maatregelen, zonder iemand op te sluiten',
  why: 'Niemand hier mag een kind vasthouden. Een vertrouwd persoon, een plan en anderen die het weten, helpen wel.',
  steps: [
    'Laat de vertrouwde volwassene dichtbij blijven en praten.',
    'Zet meer personeel in waar het telt, geen sloten.',
    'Maak het korte plan vandaag af.',
    'Verwittig de voogd; spreek af met de politie.',
    'Begin de dagelijkse notitie; beoordeel uitbuiting.',
  ],
  never: 'Sluit het kind niet op. Neem de telefoon niet af zonder een andere te geven.',
  outcomes: {
    done: { label: 'Genomen' },
    judgeAgain: {
      label: 'Beoordeel de waarschijnlijkheid nu opnieuw',
      hint: 'Maatregelen komen terug als ze nog hoog is.',
    },
    notPossible,
  },
} as const

/** P6, first judgment. */
export const riskWords: AnyWords<typeof english> = {
  likelihoodFirst: {
    title: 'Hoe waarschijnlijk is het dat het kind verdwijnt?',
    name: 'Verdwijning, eerste blik',
    why: 'Veel kinderen vertrekken in de eerste dagen. Beoordeel het voor de eerste nacht als u kunt.',
    steps: [
      'Beantwoord elk teken, ook met niet bekend.',
      'Kijk naar wat het kind beschermt.',
      'Vraag het aan het kind.',
      'Beslis: de lijst telt geen punten op.',
    ],
    never: notLower,
    outcomes: levels,
  },
  measuresFirst: { name: 'Maatregelen, eerste nacht', ...measures },
  likelihoodFull: {
    title: 'Beoordeel volledig hoe waarschijnlijk het kind verdwijnt',
    name: 'Verdwijning, volledig',
    why: 'Begeleider, voogd en jeugdbescherming zien verschillende dingen. Samen zien ze het kind.',
    steps: [
      'Overloop samen de eerste antwoorden.',
      'Vraag wat nog niet bekend is.',
      'Hoor het kind.',
      'Noteer de redenen.',
    ],
    never: notLower,
    outcomes: levels,
  },
  assessAgain: {
    title: 'Is er iets gebeurd dat het risico verandert?',
    name: 'Risico opnieuw beoordelen',
    why: 'Elk van deze kan het risico veranderen. Beoordeel ook uitbuiting opnieuw.',
    outcomes: {
      afterAbsence: { label: 'Het kind was weg of vermist' },
      transfer: { label: 'Een verhuizing is gepland of gebeurd' },
      workerChanges: { label: 'De medewerker of begeleider verandert' },
      negativeDecision: { label: 'Een negatieve beslissing' },
      returnNotice: { label: 'Een bericht van overdracht of terugkeer' },
      ageAssessment: { label: 'Een leeftijdsbepaling' },
      newContact: { label: 'Nieuwe telefoon, geld of contact' },
      conflict: { label: 'Een conflict' },
      friendMissing: { label: 'Een vriend is vermist' },
      nearEighteen: { label: 'Het kind wordt binnenkort 18' },
      otherReason: { label: 'Een andere reden' },
    },
  },
  likelihoodAgain: {
    title: 'Beoordeel opnieuw hoe waarschijnlijk het kind verdwijnt',
    name: 'Verdwijning, opnieuw',
    why: 'Er is iets gebeurd. Het antwoord van gisteren geldt niet meer.',
    steps: ['Zeg wat er gebeurd is.', 'Overloop de tekens opnieuw.', 'Hoor het kind.', 'Pas daarna het plan aan.'],
    never: notLower,
    outcomes: levels,
  },
  measuresNow: { name: 'Maatregelen, hoog risico', ...measures },
}
