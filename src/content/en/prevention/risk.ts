import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const levels = {
  low: { label: 'Low', hint: 'Only with a name and a reason.' },
  raised: { label: 'Raised' },
  high: { label: 'High', hint: 'Measures are then due today.' },
  imminent: { label: 'Imminent: the child may leave any moment', hint: 'Measures are then due at once.' },
  notPossible,
} as const

const notLower = 'Do not set it lower because the child was missing often and came back.'

const measures = {
  title: 'Put measures in place now, without locking anyone in',
  why: 'Nobody here may hold a child. A trusted person, a plan and others who know do help.',
  steps: [
    'Let the trusted adult stay near and talk.',
    'Put more staff where it matters, not locks.',
    'Finish the short plan today.',
    'Tell the guardian; agree with the police.',
    'Begin the daily note; judge exploitation.',
  ],
  never: 'Do not lock the child in. Do not take the phone without another one.',
  outcomes: {
    done: { label: 'In place' },
    judgeAgain: { label: 'Judge the likelihood again now', hint: 'Measures come back if it is still high.' },
    notPossible,
  },
} as const

/** P6, first judgment. */
export const riskWords = {
  likelihoodFirst: {
    title: 'How likely is it that the child goes missing?',
    name: 'Going missing, first look',
    why: 'Many children leave in the first days. Judge before the first night if you can.',
    steps: [
      'Answer each sign, also with not known.',
      'Look at what protects the child.',
      'Ask the child.',
      'Decide: the list does not add up points.',
    ],
    never: notLower,
    outcomes: levels,
  },
  measuresFirst: { name: 'Measures, first night', ...measures },
  likelihoodFull: {
    title: 'Judge in full how likely the child goes missing',
    name: 'Going missing, in full',
    why: 'Carer, guardian and child protection see different things. Together they see the child.',
    steps: [
      'Go through the first answers together.',
      'Ask what is still not known.',
      'Hear the child.',
      'Write down the reasons.',
    ],
    never: notLower,
    outcomes: levels,
  },
  assessAgain: {
    title: 'Has something happened that changes the risk?',
    name: 'Judge risk again',
    why: 'Each of these can change the risk. Judge exploitation again as well.',
    outcomes: {
      afterAbsence: { label: 'The child was away or missing' },
      transfer: { label: 'A move is planned or done' },
      workerChanges: { label: 'The worker or carer changes' },
      negativeDecision: { label: 'A negative decision' },
      returnNotice: { label: 'A notice of transfer or return' },
      ageAssessment: { label: 'An age assessment' },
      newContact: { label: 'New phone, money or contact' },
      conflict: { label: 'A conflict' },
      friendMissing: { label: 'A friend is missing' },
      nearEighteen: { label: 'The child will soon turn 18' },
      otherReason: { label: 'Another reason' },
    },
  },
  likelihoodAgain: {
    title: 'Judge again how likely the child goes missing',
    name: 'Going missing, again',
    why: 'Something has happened. Yesterday’s answer no longer holds.',
    steps: ['Say what happened.', 'Go through the signs anew.', 'Hear the child.', 'Adapt the plan afterwards.'],
    never: notLower,
    outcomes: levels,
  },
  measuresNow: { name: 'Measures, high risk', ...measures },
} as const satisfies Partial<PreventionWords>
