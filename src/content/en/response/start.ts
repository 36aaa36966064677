import type { ResponseWords } from '#content/words.ts'
import { keepTheRoom, notPossible, notPossibleThen, sayToChild, seenFaceToFace } from './labels.ts'

/** R0 to R2 and immediate danger. */
export const startWords = {
  immediateDanger: {
    title: 'Is anyone in immediate danger or injured now?',
    name: 'Immediate danger',
    why: 'Emergency help comes before every other step. Not known counts as yes.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Call emergency services first.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Counts as yes. Call emergency services.' },
    },
  },
  callEmergency: {
    title: 'Call emergency services now',
    name: 'Emergency call',
    why: 'A person in danger comes before every other step.',
    steps: [
      'Say where help is needed.',
      'Say what the danger or injury is.',
      'Say that it is about a child.',
      'Write down the call reference.',
    ],
    say: 'A child is in danger. I will tell you where, what has happened and who is there.',
    outcomes: { done: { label: 'Called', hint: 'Note what was said.' }, notPossible },
  },
  absenceNoticed: {
    title: 'Do you know where the child is now?',
    name: 'Absence noticed',
    why: 'The answer decides what comes first. Whoever notices acts; do not leave it to someone else.',
    steps: ['Note when you noticed.', 'Note when and where the child was last seen.', 'Note who saw the child.'],
    never: 'Do not wait 24 hours. There is no waiting period.',
    outcomes: {
      unknown: { label: 'Not known where the child is', hint: 'A few questions about danger come next.' },
      knownSafe: { label: 'Place known, child safe there', hint: 'Collect the child.' },
      knownUnsafe: { label: 'Place known, child not safe there', hint: 'Send the police there.' },
      alreadyMissingLonger: {
        label: 'Missing for some time already',
        hint: 'Go straight to the police and the people to tell.',
      },
    },
  },
  collectChild: {
    title: 'Go to the child and bring the child back',
    name: 'Collect the child',
    why: 'At a known and safe place the child is absent, not missing. It is over when someone has seen the child.',
    steps: [
      'Send an adult the child knows.',
      'Welcome the child without reproach.',
      'Look for fear or control by someone.',
      'Review the risk of going missing afterwards.',
    ],
    say: 'We worry about you. You can come back. I can take you.',
    never: 'Do not leave the journey to a relative you have doubts about.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Child is not there', hint: 'The questions about danger come next.' },
      notPossible,
    },
  },
  policeToKnownPlace: {
    title: 'Send the police to the place where the child is',
    name: 'Police to a known place',
    why: 'The place is known but not safe. For the police this is a child at risk.',
    steps: [
      'Give the exact place.',
      'Say what the danger is and who is there.',
      'Ask for the reference and the officer’s name.',
      'Ask who will tell you when the child is seen.',
    ],
    say: 'A child is at risk at a place I will name. Please go there now. Please give me a reference number and your name.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Child is not there', hint: 'The child is missing. Work starts with everyone.' },
      notPossible,
    },
  },
  dangerScreen: {
    title: 'Is there any sign of danger for this child?',
    name: 'Danger questions',
    why: 'One yes, one suspicion or one not known is enough to call the police now. It takes less than a minute.',
    outcomes: {
      red: { label: 'A yes, a suspicion or not known', hint: 'Police now, without first checks.' },
      clear: { label: 'Every answer is no', hint: 'First checks come next.' },
    },
  },
  firstChecks: {
    title: 'Make the first checks and log each one',
    name: 'First checks',
    why: 'A quick look may find the child. First checks must never become a waiting period.',
    steps: [
      'Go as two, if you can.',
      'Follow the list. Log time and result.',
      'Keep to the time limit in the child’s plan.',
      'Call the police if a red sign appears.',
    ],
    say: sayToChild,
    never: keepTheRoom,
    outcomes: {
      found: { label: 'Child found, seen face to face', hint: 'Say who saw the child.' },
      notFound: { label: 'Child not found', hint: 'Call the police now.' },
      timeOver: { label: 'Time is over', hint: 'Call the police now. Checks can go on.' },
      notPossible: notPossibleThen('Call the police without them.'),
    },
  },
} as const satisfies Partial<ResponseWords>
