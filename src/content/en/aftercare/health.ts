import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'

const childRefused = { label: 'The child says no for now', hint: 'It is offered again.' } as const
const offerStands = {
  label: 'The offer stands, we go on',
  hint: 'Only after more than one offer. Give a reason and a name.',
} as const
const examined = { label: 'Done', hint: 'Say who saw the child.' } as const

/** A2 and A3. */
export const healthWords = {
  askSafeAndWell: {
    title: 'Ask the police for the safe-and-well check',
    name: 'Ask for the check',
    why: 'The police end their investigation only after they have seen that the child is safe.',
    steps: [
      'Ask for an officer used to children.',
      'Ask for an interpreter.',
      'Ask that someone the child trusts is there.',
    ],
    say: 'The child is back. Please come for a safe-and-well check, with an interpreter. The child is a possible victim. It is not an immigration interview.',
    outcomes: { asked: { label: 'Asked', hint: 'Note the officer.' }, notPossible },
  },
  safeAndWellCheck: {
    title: 'Have the police seen that the child is safe and well?',
    name: 'Safe-and-well check',
    why: 'It gives the child a chance to tell. It does not take the place of the return interview.',
    steps: [
      'Ask: safe now?',
      'Ask: harmed, a victim or a witness?',
      'Ask: where, and with whom?',
      'Let the child choose what to tell.',
    ],
    never: 'Do not let it become an immigration interview.',
    outcomes: {
      safe: { label: 'Seen: safe, and no sign of a crime', hint: 'Note the officer.' },
      notSafe: { label: 'Seen: not safe, or more harm is to be feared', hint: 'Protect the child next.' },
      unknown: { label: 'Seen, but not known if safe', hint: 'Counts as not safe. Protect the child next.' },
      crime: { label: 'Seen: safe now, a victim or witness of a crime', hint: 'Lawyer and referral come next.' },
      notYet: { label: 'Not seen yet', hint: 'Ask the police again.' },
      notPossible,
    },
  },
  protectAfterCheck: {
    title: 'Bring the child out of reach of the harm',
    name: 'Protect after the check',
    why: 'The check found that the child is not safe, or could not rule it out.',
    steps: [
      'Move the child to a separate, protected place.',
      'Agree with the police what keeps others away.',
      'Limit who knows the address.',
      'Ask for the check again afterwards.',
    ],
    say: 'The check shows that this child may not be safe. What protects the child from tonight on?',
    outcomes: {
      done: { label: 'Child is protected', hint: 'Say where, and who was reached. The check comes back.' },
      notPossible,
    },
  },
  victimAfterCheck: {
    title: 'Bring in a lawyer and ask for a trafficking referral',
    name: 'Victim or witness',
    why: 'A child who is a victim or a witness needs a lawyer before any interview.',
    steps: [
      'Call a lawyer before any interview.',
      'Say: possible victim, a child.',
      'Ask that the child is not detained.',
      'Ask for a trafficking referral.',
    ],
    outcomes: { done: { label: 'Done', hint: 'Note who was reached.' }, notPossible },
  },
  healthNow: {
    title: 'Does the child need a doctor now?',
    name: 'Health now',
    why: 'After sexual violence each hour counts, for help and for evidence. Not known counts as yes.',
    steps: [
      'Ask gently, one thing at a time.',
      'Look for injury and intoxication.',
      'Let the child choose who is there.',
    ],
    outcomes: {
      urgent: { label: 'Yes, at once', hint: 'Go to a doctor or call emergency services.' },
      notUrgent: { label: 'No, a check can follow' },
    },
  },
  urgentCare: {
    title: 'Bring the child to a doctor now',
    name: 'Urgent care',
    why: 'Some help works only within hours or a few days. Do not put it off.',
    steps: [
      'Call ahead and say what is needed.',
      'Ask for a doctor of the child’s choice of gender.',
      'Take an interpreter, not a companion.',
      'Stay with the child.',
    ],
    say: 'I am bringing a child who was missing and needs to be seen at once. We need an interpreter. Please keep evidence if the child agrees.',
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  medicalCheck: {
    title: 'Have a health professional see the child',
    name: 'Medical check',
    why: 'Illness and pregnancy often show only when somebody looks.',
    steps: ['Make an appointment.', 'Give the medicine and allergies you know.', 'Explain it to the child.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  mentalHealth: {
    title: 'See to sleep, distress and withdrawal',
    name: 'Mental health',
    why: 'Fear and sleepless nights drive children away again.',
    steps: ['Ask about sleep and fear.', 'Ask about alcohol, drugs and self-harm.', 'Bring in someone trained.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
} as const satisfies Partial<AftercareWords>
