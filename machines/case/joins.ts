import type { ProcedureId } from '../chart.ts'

/** How a stage is opened: the procedure and, where it can begin in several ways, the outcome of its entry step. */
export interface Opening {
  readonly procedure: ProcedureId
  readonly begins?: string
}

/** Q01: why a worker comes. Each answer opens one stage. */
export const waysIn = {
  newlyMet: { procedure: 'prevention', begins: 'newlyMet' },
  inCareWorried: { procedure: 'prevention', begins: 'inCareWorried' },
  notWhereExpected: { procedure: 'response' },
  missingForAWhile: { procedure: 'response' },
  foundOrBack: { procedure: 'aftercare', begins: 'foundHere' },
  foundFromAnotherCountry: { procedure: 'aftercare', begins: 'fromAnotherCountry' },
} as const satisfies Record<string, Opening>

/** What follows in another stage: a step is answered there where it is active, otherwise a stage is opened, if one is named. */
export interface Follow {
  readonly answer?: { readonly step: string; readonly outcome: string }
  readonly open?: Opening
}

const away = { answer: { step: 'childPresent', outcome: 'absent' } }
const gone = { answer: { step: 'childAway', outcome: 'gone' } }
const returned = {
  answer: { step: 'childAway', outcome: 'returned' },
  open: { procedure: 'prevention', begins: 'afterReturn' },
} as const

/**
 * What an answer (`<step>.<outcome>`), an end (`ends in <step>`) or a beginning (`opens <procedure>`) brings about in the other stages of the case. Each
 * becomes an entry of its own, written together with the answer.
 */
export const follows: Readonly<Record<string, readonly Follow[]>> = {
  // A response that begins in any other way: prevention must know of it.
  'opens response': [away],
  'childPresent.absent': [{ answer: { step: 'childMissingAgain', outcome: 'yes' }, open: { procedure: 'response' } }],
  // A child on the way who did not arrive is missing, also where an aftercare of an earlier absence still runs.
  'raiseMissing.raised': [
    away,
    { answer: { step: 'childMissingAgain', outcome: 'yes' }, open: { procedure: 'response' } },
  ],
  'knownElsewhere.hit': [{ open: { procedure: 'aftercare', begins: 'fromAnotherCountry' } }],
  'ends in turnedUp': [{ open: { procedure: 'aftercare', begins: 'turnedUp' } }],
  'ends in seenAndSafe': [{ open: { procedure: 'aftercare', begins: 'seenAndSafe' } }],
  'ends in takenOver': [{ open: { procedure: 'aftercare', begins: 'takenOver' } }, gone],
  'ends in deathRecorded': [{ open: { procedure: 'aftercare', begins: 'deathRecorded' } }, gone],
  'ends in openedInError': [{ open: { procedure: 'aftercare', begins: 'openedInError' } }, { answer: returned.answer }],
  'ends in missingAgain': [{ open: { procedure: 'response' } }],
  'ends in stillMissing': [{ open: { procedure: 'response' } }],
  'agreeNewPlan.agreed': [returned],
  'reviewExploitationAfterAbsence.noSign': [returned],
  'agreeTakeOver.confirmed': [gone],
}

/**
 * A4 replays R4: who was told, and which alert was asked for, must hear of the end. Where nothing of `asked` was answered
 * in the responses of the episode, or `undone` came after it, the step is settled by `none` when aftercare opens; where
 * something was, `none` is refused. A step without `none` is always due.
 */
export interface Mirror {
  /** First step of the region in aftercare. */
  readonly step: string
  readonly none?: string
  /** Answers of the response, `<step>.<outcome>`. */
  readonly asked: readonly string[]
  readonly undone?: readonly string[]
  /** People reached by calls that no step asked for count too. */
  readonly calls?: true
}

const outcomes = (step: string, ...names: string[]): string[] => names.map((name) => `${step}.${name}`)

/** Once the police have registered a child they may have entered alerts that nobody here asked for. */
const policeAccepted = [
  'reportToPolice',
  'escalateSupervisor',
  'escalateMissingPersonsUnit',
  'escalateProsecutor',
  'escalateHotline',
  'reportAgain',
].flatMap((step) => outcomes(step, 'accepted'))

export const mirrors: readonly Mirror[] = [
  {
    step: 'tellPolice',
    none: 'neverTold',
    asked: [
      ...outcomes('callEmergency', 'done'),
      ...policeAccepted,
      ...outcomes('reportToPolice', 'refused', 'otherLabel', 'toldToWait'),
      ...outcomes('escalateMissingPersonsUnit', 'refused'),
      ...outcomes('reportAgain', 'refused'),
      ...outcomes('policeFollowUp', 'answered', 'dropped'),
      ...outcomes('challengeDropped', 'takenUpAgain', 'refused'),
      ...outcomes('challengeRisk', 'raised', 'refused'),
      ...outcomes('passSighting', 'done'),
      ...outcomes('answerContact', 'done'),
      ...outcomes('policeToKnownPlace', 'seenFaceToFace', 'notThere'),
    ],
  },
  { step: 'tellProsecutor', none: 'neverTold', asked: outcomes('escalateProsecutor', 'accepted', 'refused') },
  {
    step: 'tellChildProtection',
    asked: [...outcomes('notifyChildProtection', 'done'), ...outcomes('verifyReport', 'done')],
  },
  {
    step: 'tellGuardian',
    asked: [...outcomes('notifyGuardian', 'done'), ...outcomes('requestGuardian', 'done')],
  },
  {
    step: 'tellHotline',
    none: 'neverTold',
    asked: [...outcomes('notifyHotline', 'done'), ...outcomes('escalateHotline', 'accepted', 'done')],
  },
  { step: 'tellTraffickingCentre', none: 'neverTold', asked: outcomes('notifyTraffickingCentre', 'done') },
  { step: 'tellAsylumAuthority', none: 'neverTold', asked: outcomes('notifyAsylumAuthority', 'done') },
  { step: 'tellLawyer', none: 'neverTold', asked: outcomes('notifyLawyer', 'done') },
  {
    step: 'tellManager',
    none: 'neverTold',
    asked: [...outcomes('notifyManager', 'done'), ...outcomes('escalateSupervisor', 'done')],
  },
  { step: 'tellTransferCountry', none: 'neverTold', asked: outcomes('notifyTransferCountry', 'done') },
  { step: 'tellFamily', none: 'neverTold', asked: outcomes('notifyFamily', 'told') },
  { step: 'tellOthers', none: 'neverTold', asked: outcomes('notifyOthers', 'done'), calls: true },
  {
    step: 'tellAbroad',
    none: 'neverTold',
    asked: [
      ...outcomes('contactAbroad', 'done'),
      ...outcomes('confirmAbroad', 'confirmed'),
      ...outcomes('answerHit', 'done'),
    ],
  },
  {
    step: 'closeNationalRegister',
    none: 'neverAsked',
    asked: [
      ...policeAccepted,
      ...outcomes('askNationalRegister', 'asked'),
      ...outcomes('confirmNationalRegister', 'confirmed'),
    ],
  },
  {
    step: 'closeSis',
    none: 'neverAsked',
    asked: [...policeAccepted, ...outcomes('askSis', 'asked'), ...outcomes('confirmSis', 'confirmed')],
  },
  {
    step: 'closeYellowNotice',
    none: 'neverAsked',
    asked: [...outcomes('considerYellowNotice', 'asked'), ...outcomes('confirmYellowNotice', 'confirmed')],
  },
  { step: 'closeOtherAlerts', none: 'neverAsked', asked: outcomes('askOtherAlerts', 'done') },
  {
    step: 'takeDownAfterReturn',
    none: 'neverAsked',
    asked: [
      ...outcomes('publicityDecision', 'professionalOnly', 'local', 'national', 'crossBorder'),
      ...outcomes('takeDownPublicity', 'stillNeeded'),
    ],
    undone: outcomes('takeDownPublicity', 'takenDown'),
  },
]
