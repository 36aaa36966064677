import type { AnyWords } from '#content/phrase.ts'
import type { riskWords as english } from '#content/en/prevention/risk.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const levels = {
  low: { label: 'Låg', hint: 'Bara med namn och skäl.' },
  raised: { label: 'Förhöjd' },
  high: { label: 'Hög', hint: 'Skyddsåtgärder ska då sättas in i dag.' },
  imminent: {
    label: 'Överhängande: barnet kan ge sig av när som helst',
    hint: 'Skyddsåtgärder ska då sättas in genast.',
  },
  notPossible,
}

const notLower = 'Sätt den inte lägre för att barnet ofta varit försvunnet och kommit tillbaka.'

const measures = {
  title: 'Sätt in skyddsåtgärder nu, utan att låsa in någon',
  why: 'Ingen här får hålla kvar ett barn. En person att lita på, en plan och andra som vet hjälper.',
  steps: [
    'Låt den vuxna som barnet litar på vara nära och tala.',
    'Sätt mer personal där det behövs, inte lås.',
    'Gör klart den korta planen i dag.',
    'Berätta för gode mannen; kom överens med polisen.',
    'Börja den dagliga anteckningen; bedöm exploatering.',
  ],
  never: 'Lås inte in barnet. Ta inte telefonen utan att ge en annan.',
  outcomes: {
    done: { label: 'På plats' },
    judgeAgain: {
      label: 'Bedöm sannolikheten igen nu',
      hint: 'Skyddsåtgärderna kommer tillbaka om den ännu är hög.',
    },
    notPossible,
  },
} as const

/** P6, first judgment. */
export const riskWords: AnyWords<typeof english> = {
  likelihoodFirst: {
    title: 'Hur sannolikt är det att barnet försvinner?',
    name: 'Försvinna, första blicken',
    why: 'Många barn ger sig av de första dagarna. Bedöm före första natten om du kan.',
    steps: [
      'Besvara varje tecken, även med vet inte.',
      'Se på vad som skyddar barnet.',
      'Fråga barnet.',
      'Besluta: listan räknar inte ihop poäng.',
    ],
    never: notLower,
    outcomes: levels,
  },
  measuresFirst: { name: 'Skyddsåtgärder första natten', ...measures },
  likelihoodFull: {
    title: 'Bedöm i sin helhet hur sannolikt det är att barnet försvinner',
    name: 'Försvinna, full bedömning',
    why: 'Omsorgsperson, god man och barnskydd ser olika saker. Tillsammans ser de barnet.',
    steps: [
      'Gå igenom de första svaren tillsammans.',
      'Fråga vad som ännu inte är känt.',
      'Hör barnet.',
      'Skriv ned skälen.',
    ],
    never: notLower,
    outcomes: levels,
  },
  assessAgain: {
    title: 'Har något hänt som ändrar risken?',
    name: 'Bedöm risken igen',
    why: 'Vart och ett av detta kan ändra risken. Bedöm också exploatering igen.',
    outcomes: {
      afterAbsence: { label: 'Barnet var borta eller försvunnet' },
      transfer: { label: 'En flytt är planerad eller gjord' },
      workerChanges: { label: 'Handläggaren eller omsorgspersonen byts ut' },
      negativeDecision: { label: 'Ett avslag' },
      returnNotice: { label: 'Besked om överföring eller återvändande' },
      ageAssessment: { label: 'En åldersbedömning' },
      newContact: { label: 'Ny telefon, pengar eller kontakt' },
      conflict: { label: 'En konflikt' },
      friendMissing: { label: 'En vän är försvunnen' },
      nearEighteen: { label: 'Barnet fyller snart 18' },
      otherReason: { label: 'Ett annat skäl' },
    },
  },
  likelihoodAgain: {
    title: 'Bedöm igen hur sannolikt det är att barnet försvinner',
    name: 'Försvinna, ny bedömning',
    why: 'Något har hänt. Gårdagens svar gäller inte längre.',
    steps: ['Säg vad som hände.', 'Gå igenom tecknen på nytt.', 'Hör barnet.', 'Anpassa planen efteråt.'],
    never: notLower,
    outcomes: levels,
  },
  measuresNow: { name: 'Skyddsåtgärder vid hög risk', ...measures },
}
