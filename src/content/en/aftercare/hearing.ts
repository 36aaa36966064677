import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'

const refused = { label: 'The child says no', hint: 'Say why, if the child said. It is offered again.' } as const

const consult = {
  title: 'Ask the trafficking centre what the signs mean',
  why: 'When in doubt, ask those who see many such children.',
  steps: ['Give the signs and their facts.', 'Ask whether to refer.', 'Ask what keeps the child safe tonight.'],
  say: 'A child who was missing is back. These are the facts. Should we refer? What keeps this child safe tonight?',
  outcomes: {
    refer: { label: 'They say: refer', hint: 'Note who was reached. Refer next.' },
    noReferral: { label: 'They say: no referral now', hint: 'Note who said so, and why.' },
    notPossible,
  },
} as const

const referSteps = [
  'Give the signs with their facts.',
  'Give the child’s own words.',
  'Say what the child needs to be safe.',
  'If a referral is open, bring it up to date.',
] as const
const referWithRights = [...referSteps, 'Ask the lawyer to explain the child’s rights.'] as const

const refer = {
  title: 'Refer the child as a possible victim today',
  why: 'A sign is enough; no proof is needed. For a child, consent plays no part.',
  steps: referSteps,
  never: 'Do not press the child to report a crime.',
  outcomes: {
    referred: { label: 'Referred', hint: 'Note who was reached.' },
    openReferralUpdated: {
      label: 'Open referral brought up to date',
      hint: 'Note who was reached and the reference.',
    },
    notPossible,
  },
} as const

/** A9, exploitation judged anew: the same acts before the new plan. */
export const beforePlanWords = {
  consultBeforePlan: { name: 'Ask the centre, new plan', ...consult },
  referBeforePlan: { name: 'Referral before the plan', ...refer, steps: referWithRights },
} as const satisfies Partial<AftercareWords>

/** A6 and A7: what the child tells, and what follows for a possible victim. */
export const hearingWords = {
  arrangeInterview: {
    title: 'Arrange the return interview with someone independent',
    name: 'Arrange interview',
    why: 'Children tell more to someone who is neither their carer nor part of the place.',
    steps: [
      'Choose someone trained, outside the placement.',
      'Ask the child: which person, which gender?',
      'Find an interpreter from outside the child’s group.',
      'Choose a place where the child feels safe.',
    ],
    say: 'Someone from outside would like to listen to you. You can choose who, where and when. You may say no.',
    outcomes: { arranged: { label: 'Arranged', hint: 'Note who and when.' }, refused, notPossible },
  },
  returnInterview: {
    title: 'Hold the return interview',
    name: 'Return interview',
    why: 'It is offered after every absence. It is no routine form, no police check, no asylum interview.',
    steps: [
      'First say who reads this and what cannot stay secret.',
      'Follow the child, not the list.',
      'Ask what would have to change.',
      'Ask what you should do, and what not.',
      'Write your own view last.',
    ],
    say: 'Before we begin: I will tell you who reads what you say, and what I cannot keep to myself.',
    never: 'Do not hold it in front of the carer, or as a routine.',
    outcomes: {
      done: { label: 'Held', hint: 'Note who held it and what the child was told first.' },
      refused,
      postponed: { label: 'Postponed', hint: 'Say why. Arrange it anew.' },
      notPossible,
    },
  },
  offerInterviewAgain: {
    title: 'Offer the return interview again',
    name: 'Offer it again',
    why: 'A no today is not a no for ever. What the carer noticed helps meanwhile.',
    steps: ['Let some time pass.', 'Offer another person or place.', 'Ask the carer what they noticed.'],
    outcomes: {
      accepted: { label: 'The child says yes', hint: 'Arrange it next.' },
      refusedAgain: { label: 'The child says no again', hint: 'Say why, if the child said. The offer comes back.' },
      offerStands: {
        label: 'The offer stands, we go on',
        hint: 'Give a reason, a name and what the carer noticed.',
      },
      notPossible,
    },
  },
  useInterview: {
    title: 'Pass on what the interview asks for',
    name: 'Use the interview',
    why: 'An interview that stays in a drawer protects nobody.',
    steps: [
      'Give the police what helps to protect children.',
      'Put what must change into the plan.',
      'Tell the child what you passed on.',
      'Keep to what you said at the start.',
    ],
    outcomes: {
      done: { label: 'Passed on', hint: 'Note who was reached.' },
      nothingToPass: { label: 'Nothing to pass on', hint: 'Say why.' },
      notPossible,
    },
  },
  newIndicators: {
    title: 'Are there new signs of trafficking?',
    name: 'New signs',
    why: 'One sign proves nothing, and no sign does not clear. Children seldom see themselves as victims.',
    steps: [
      'Answer from what you saw and heard.',
      'Do not question the child for this list.',
      'Give facts, not guesses.',
    ],
    outcomes: {
      yes: { label: 'Yes', hint: 'Refer today.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Ask the trafficking centre next.' },
    },
  },
  consultAfterReturn: { name: 'Ask the centre', ...consult },
  referAfterReturn: { name: 'Trafficking referral', ...refer },
  signsInInterview: {
    title: 'Are there signs of trafficking in what the child told?',
    name: 'Signs in the interview',
    why: 'A child may tell now what nobody saw before. An earlier no does not count here.',
    steps: [
      'Go through the signs with what the child told.',
      'Do not question the child for this list.',
      'Keep to what you said at the start.',
    ],
    outcomes: {
      yes: { label: 'Yes', hint: 'Refer today, or bring the open referral up to date.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Ask the trafficking centre next.' },
    },
  },
  consultAfterInterview: { name: 'Ask the centre, interview', ...consult },
  referAfterInterview: { name: 'Referral after interview', ...refer, steps: referWithRights },
  tellVictimRights: {
    title: 'Tell the child which rights a victim has',
    name: 'Rights of a victim',
    why: 'The child has these rights whether or not a crime is reported.',
    steps: ['Have the lawyer explain each right.', 'Use an interpreter.', 'Ask the child to say it back.'],
    outcomes: { done: { label: 'Told' }, notPossible },
  },
  decideCrimeReport: {
    title: 'Is the crime reported to the police?',
    name: 'Report of the crime',
    why: 'This is a decision of its own, made without pressure on the child.',
    steps: ['Ask guardian and lawyer.', 'Ask the child what they want.', 'Say that it can be decided later.'],
    never: 'Do not make help depend on it.',
    outcomes: {
      reported: { label: 'Reported', hint: 'Enter the reference.' },
      notNow: { label: 'Not now', hint: 'Only with a name and a reason.' },
      unknown: { label: 'Not decided', hint: 'Stays open. Say why.' },
    },
  },
} as const satisfies Partial<AftercareWords>
