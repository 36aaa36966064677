import { notKnown, notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const avoid = 'Do not use a hotel, an adult centre or detention.'

/** P4. */
export const placementWords = {
  specialNeeds: {
    title: 'Does the child have special needs?',
    name: 'Special needs',
    why: 'Illness, pregnancy, disability or trauma change what is safe. They are looked for on the first day.',
    steps: ['Ask and look: health, mind, pregnancy, disability.', 'Say who is responsible for each need.'],
    outcomes: {
      found: { label: 'Yes', hint: 'Say which. Meeting them is then on the list.' },
      none: { label: 'None seen so far' },
      unknown: notKnown,
      notPossible,
    },
  },
  meetNeeds: {
    title: 'Meet the needs of the child',
    name: 'Needs met',
    why: 'A need that is only written down helps nobody.',
    steps: ['Call the doctor or service it takes.', 'Name one person who sees to it.', 'Tell the staff on shift.'],
    outcomes: {
      done: { label: 'Seen to', hint: 'Say who is responsible.' },
      another: { label: 'There is another need', hint: 'Add it and go on.' },
      notPossible,
    },
  },
  needsLater: {
    title: 'Has a new need shown itself?',
    name: 'New need',
    why: 'Much shows only after days, when a child begins to trust.',
    outcomes: { newNeed: { label: 'There is a new need', hint: 'Say which. Meeting it is then on the list.' } },
  },
  placeSafeTonight: {
    title: 'Is this place safe for this child tonight?',
    name: 'Safe tonight',
    why: 'A place can be good and still be the one where traffickers wait. Not known counts as no.',
    steps: ['Answer each danger.', 'Ask the child.', 'Note who may know the address.'],
    never: avoid,
    outcomes: {
      yes: { label: 'Yes' },
      no: { label: 'No', hint: 'A safer place is then due tonight.' },
      unknown: { label: 'Not known', hint: 'Counts as no. Ask the manager tonight.' },
    },
  },
  saferPlace: {
    title: 'Find a safer place tonight, with the manager',
    name: 'Safer place',
    why: 'The manager can open a place or add staff at any hour.',
    steps: [
      'Call the manager on duty.',
      'Ask for a family, a small unit or protected reception.',
      'Give the new address only to those who need it.',
      'Stay with the child until it is settled.',
    ],
    say: 'This child is not safe here tonight, or we do not know. I need a safer place now, or a decision from you on what makes it safe.',
    never: avoid,
    outcomes: {
      moved: { label: 'Another place found', hint: 'The question comes back for that place.' },
      madeSafe: { label: 'Made safe here, manager decided', hint: 'Say who decided and what was done.' },
      another: { label: 'New danger, still searching', hint: 'Stays here.' },
      notPossible,
    },
  },
  childAcceptsPlace: {
    title: 'Does the child want to stay in this place?',
    name: 'Child accepts the place',
    why: 'A child who does not want to be here will look for another way.',
    outcomes: {
      yes: { label: 'Yes' },
      no: { label: 'No', hint: 'Write down the child’s words. A talk is then on the list.' },
      unknown: { label: 'Not known', hint: 'A talk is then on the list.' },
    },
  },
  talkAboutPlace: {
    title: 'Talk about the place and keep offering it',
    name: 'Talk about the place',
    why: 'The child has expectations, and often wrong ones about the street. Listening comes first.',
    steps: [
      'Ask what the child expected.',
      'Speak about the dangers of the street.',
      'Ask what would have to change.',
      'Keep the place open.',
    ],
    never: 'Do not lock the child in and do not threaten.',
    outcomes: {
      accepts: { label: 'Child will stay' },
      stillNo: { label: 'Still no', hint: 'Keep offering. The talk comes back.' },
      otherPlace: { label: 'Another place is tried', hint: 'Whether it is safe there is then asked.' },
      notPossible,
    },
  },
  placeLater: {
    title: 'Has something changed about the place?',
    name: 'Change at the place',
    why: 'A new neighbour, a visitor or a move changes what is safe.',
    outcomes: {
      newPlace: { label: 'The child has moved', hint: 'Whether it is safe there is then asked.' },
      newDanger: { label: 'There is a new danger', hint: 'Whether it is still safe is then asked.' },
      childUnhappy: { label: 'The child does not want to stay', hint: 'A talk is then on the list.' },
    },
  },
} as const satisfies Partial<PreventionWords>
