import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const levels = {
  noSign: { label: 'No sign', hint: 'Only with a name and a reason. It does not clear.' },
  signs: { label: 'Signs', hint: 'Asking the trafficking centre is then on the list.' },
  strong: { label: 'Strong suspicion', hint: 'Referral is then due today.' },
  identified: { label: 'Identified as a victim', hint: 'Protection is then due at once.' },
  unknown: { label: 'Not known', hint: 'Counts as signs. Ask the trafficking centre.' },
} as const

const judgeAgain = { label: 'Judge again first', hint: 'The judgment is then on the list.' } as const

const noProof = 'Do not wait for proof, and do not interrogate the child.'

/** P1, P6 (second judgment) and P7. */
export const traffickingWords = {
  signAtFirstSight: {
    title: 'Do you see any sign of trafficking at first sight?',
    name: 'First sight: trafficking',
    why: 'A suspicion is enough. Act before the child is gone.',
    steps: ['Look: fear, control, no papers, an adult who answers.', 'Talk with the child alone.'],
    outcomes: {
      none: { label: 'None seen', hint: 'Going through the full list is then due.' },
      suspected: { label: 'Suspected', hint: 'Acting on it is then due at once.' },
      clear: { label: 'Clear', hint: 'Acting on it is then due at once.' },
      unknown: { label: 'Not known', hint: 'Counts as suspected.' },
    },
  },
  actOnFirstSign: {
    title: 'Keep the child apart from whoever you suspect',
    name: 'Act on first signs',
    why: 'Once trafficking is suspected, hours count. The child may be fetched tonight.',
    steps: [
      'Bring the child to a safe room or place.',
      'Call child protection; tell the police.',
      'Say nothing to the adult you suspect.',
      'Write down what you saw and heard.',
    ],
    say: 'I suspect that this child is being exploited. The child must be kept apart from this adult tonight. Please act now and give me a reference.',
    never: noProof,
    outcomes: {
      done: { label: 'Child kept apart, others told', hint: 'Note who was reached.' },
      judgeNow: { label: 'Go through the full list first', hint: 'The judgment is then on the list.' },
      notPossible,
    },
  },
  exploitationFirst: {
    title: 'Is the child being exploited, or in danger of it?',
    name: 'Exploitation, first look',
    why: 'One sign proves nothing and none does not clear. Children seldom see themselves as victims.',
    steps: [
      'Answer each sign, also with not known.',
      'Note facts, not guesses.',
      'Decide: the list does not add up points.',
    ],
    never: noProof,
    outcomes: levels,
  },
  consultCentre: {
    title: 'Ask the trafficking centre what to do',
    name: 'Ask the centre',
    why: 'When you are unsure, specialists are not. A child’s agreement does not make it harmless.',
    steps: ['Give the signs and the facts.', 'Ask whether to refer.', 'Ask what to change tonight.'],
    say: 'I am worried about a child. These are the signs and the facts. Should we refer the child, and what do we do tonight?',
    never: noProof,
    outcomes: {
      refer: { label: 'They say: refer', hint: 'Referral is then due today.' },
      noReferral: { label: 'They say: no referral now', hint: 'Say why. The judgment comes back.' },
      judgeAgain,
      notPossible,
    },
  },
  referTrafficking: {
    title: 'Refer the child as a possible victim, today',
    name: 'Trafficking referral',
    why: 'Referral opens protection. A suspicion is enough, no proof is needed.',
    steps: [
      'Use the route of your country.',
      'Give facts and the child’s own words.',
      'Say what must stay confidential.',
      'Ask for the reference.',
    ],
    say: 'I refer a child as a possible victim of trafficking. These are the facts. Please give me the reference. What protection starts today?',
    never: noProof,
    outcomes: {
      done: { label: 'Referred', hint: 'Protection is then due at once.' },
      notReferred: { label: 'Not referred', hint: 'Reason and name are needed.' },
      judgeAgain,
      notPossible,
    },
  },
  protectVictim: {
    title: 'Protect the child from whoever exploits them',
    name: 'Protect the victim',
    why: 'A referral alone protects nobody tonight.',
    steps: [
      'Keep the child apart from the suspected person.',
      'Ask for a protected place.',
      'Report the crime to the police.',
      'Find a lawyer. The child is not to blame.',
    ],
    never: 'Do not treat the child as an offender.',
    outcomes: {
      done: { label: 'Protected', hint: 'The judgment comes back.' },
      judgeAgain,
      notPossible,
    },
  },
  exploitationFull: {
    title: 'Judge in full whether the child is being exploited',
    name: 'Exploitation, in full',
    why: 'Trust grows slowly, and disclosure with it. What was not seen at first may show now.',
    steps: ['Go through the list together.', 'Add what the child has told since.', 'Write down the reasons.'],
    never: noProof,
    outcomes: levels,
  },
  exploitationAgain: {
    title: 'Judge exploitation again with what is known now',
    name: 'Exploitation, again',
    why: 'Something is new: advice, an event, an absence.',
    steps: ['Say what is new.', 'Go through the list anew.', 'Write down the reasons.'],
    never: noProof,
    outcomes: {
      ...levels,
      alreadyActedOn: { label: 'Same signs, already acted on', hint: 'Only with a name and a reason.' },
    },
  },
  exploitationLater: {
    title: 'Is there a new sign of exploitation?',
    name: 'New sign of exploitation',
    why: 'Signs often show late. No sign before never means no trafficking.',
    outcomes: {
      newSign: { label: 'There is a new sign', hint: 'The judgment is then on the list.' },
      afterAbsence: { label: 'The child was away or missing', hint: 'The judgment is then on the list.' },
      otherReason: { label: 'Another reason', hint: 'The judgment is then on the list.' },
    },
  },
} as const satisfies Partial<PreventionWords>
