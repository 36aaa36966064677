import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'
import { measuresWords } from './measures.ts'

const samePerson = { label: 'Yes, it is the same child', hint: 'Say who confirmed it.' } as const

const anotherPerson = {
  label: 'No, it is another person',
  hint: 'The search goes on. Open a case of its own for the child who is here.',
} as const

const wrongHit = {
  label: 'No, it is another child',
  hint: 'Say who confirmed it, and why. The child stays protected here.',
} as const
const rightHit = { label: 'Yes, it is this child', hint: 'Say who confirmed it. Protection here comes next.' } as const

/** A0 and A1. */
export const returnWords = {
  dangerAfterReturn: {
    title: 'Is anyone in immediate danger or injured now?',
    name: 'Immediate danger',
    why: 'Emergency help comes before every other step. Not known counts as yes.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Call emergency services first.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Counts as yes. Call emergency services.' },
    },
  },
  callEmergencyAfterReturn: {
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
  aftercareBegins: {
    title: 'How does aftercare begin?',
    name: 'Start of aftercare',
    why: 'What comes first depends on how the search ended.',
    outcomes: {
      seenAndSafe: { label: 'Child seen face to face' },
      turnedUp: { label: 'Child turned up at once' },
      takenOver: { label: 'Another authority has taken over' },
      deathRecorded: { label: 'The child’s death was recorded' },
      openedInError: { label: 'The response was opened in error' },
      foundHere: { label: 'Child found or back' },
      fromAnotherCountry: { label: 'Child missing from another country' },
    },
  },
  seenByWhom: {
    title: 'Who has seen the child face to face?',
    name: 'Seen by whom',
    why: 'A child is found when police or child protection have seen the child. A call is not enough.',
    never: 'Do not count a call, a message or a photo as seen.',
    outcomes: {
      seenFaceToFace: { label: 'Seen face to face', hint: 'Say who saw the child.' },
      notSeen: { label: 'Nobody has seen the child yet', hint: 'The child is still missing. The search goes on.' },
      unknown: { label: 'Not known', hint: 'Counts as not seen. The search goes on.' },
    },
  },
  confirmChild: {
    title: 'Is this the child who was missing?',
    name: 'Same child',
    why: 'Names differ from one register to the next. Alerts must come out for this child, and for no other.',
    steps: [
      'Give food and rest first. Call a doctor if needed.',
      'Compare photo and marks.',
      'Compare all spellings of the name.',
      'Leave fingerprints to the authority.',
      'Note how the child is doing.',
    ],
    never: 'Do not say that the search is over before this is certain.',
    outcomes: {
      samePerson,
      anotherPerson,
      unknown: { label: 'Not certain yet', hint: 'Say why. The child is protected first.' },
    },
  },
  protectUntilConfirmed: {
    title: 'Protect the child while it is not certain who this is',
    name: 'Protect meanwhile',
    why: 'A child needs protection under our law, whoever the child is. Names can wait.',
    steps: [
      'Give food, rest and a doctor if needed.',
      'Find a safe place for tonight.',
      'Tell child protection.',
      'Ask the authority to confirm who this is.',
    ],
    outcomes: {
      samePerson,
      anotherPerson,
      stillUnknown: { label: 'Still not certain', hint: 'Protection goes on. The question comes back.' },
      notPossible,
    },
  },
  confirmHitIsThisChild: {
    title: 'Is this the child whom the other country is missing?',
    name: 'Is the hit this child',
    why: 'A hit can be wrong. Care and protection do not wait for the answer.',
    steps: [
      'Give food and rest first. Call a doctor if needed.',
      'Find a safe place and tell child protection.',
      'Compare photo, marks and all spellings.',
      'Leave fingerprints to the authority.',
      'Note how the child is doing.',
    ],
    never: 'Do not tell the other country that the child is found before this is certain.',
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      unknown: { label: 'Not certain yet', hint: 'Say why. The child is protected first.' },
    },
  },
  protectUntilHitConfirmed: {
    title: 'Protect this child while it is not certain who it is',
    name: 'Protect meanwhile, hit',
    why: 'A child who is here is protected here, whichever country is missing a child.',
    steps: [
      'Give food, rest and a doctor if needed.',
      'Find a safe place for tonight.',
      'Tell child protection and ask for an interim guardian.',
      'Ask the authority to confirm who this is.',
    ],
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      stillUnknown: { label: 'Still not certain', hint: 'Protection goes on. The question comes back.' },
      notPossible,
    },
  },
  welcomeBack: {
    title: 'Welcome the child back: does anything worry you?',
    name: 'Welcome back',
    why: 'A welcome without reproach can decide whether it happens again. A short absence can hide harm.',
    steps: ['Give food and rest.', 'Listen. Do not question.', 'Look for each sign on the list.'],
    say: 'It is good that you are back. You are not in trouble. Is there something you need?',
    outcomes: {
      nothingWorrying: { label: 'Nothing worries me', hint: 'A look at the risk comes next.' },
      concern: { label: 'Something worries me', hint: 'The full care begins.' },
      unknown: { label: 'Not known', hint: 'Counts as a worry. The full care begins.' },
    },
  },
  reviewRiskAfterAbsence: {
    title: 'After this absence: how likely is another one?',
    name: 'Risk after absence',
    why: 'Each absence tells something. It never makes the risk smaller.',
    steps: ['Compare with the last judgement.', 'Ask what has changed.', 'Give your reasons.'],
    never: 'Do not set it lower because the child came back.',
    outcomes: {
      low: { label: 'Low', hint: 'Only with a name and reasons.' },
      raised: { label: 'Raised', hint: 'Give your reasons.' },
      high: { label: 'High', hint: 'Measures come next, then the full care.' },
      imminent: { label: 'Imminent', hint: 'Measures come next, now; then the full care.' },
      notPossible,
    },
  },
  reviewExploitationAfterAbsence: {
    title: 'After this absence: are there signs of exploitation?',
    name: 'Exploitation after absence',
    why: 'It is judged apart from the likelihood. A short absence can hide harm.',
    steps: ['Think of new money, clothes, phone, contacts.', 'Compare with the last judgement.', 'Give your reasons.'],
    outcomes: {
      noSign: { label: 'No sign', hint: 'Only with a name and reasons.' },
      signs: { label: 'Signs', hint: 'The full care begins. The trafficking centre is asked.' },
      strong: { label: 'Strong suspicion', hint: 'The full care begins. Refer today.' },
      identified: { label: 'Identified as a victim', hint: 'The full care begins. Protect and refer today.' },
      unknown: { label: 'Not known', hint: 'Counts as signs. The full care begins.' },
    },
  },
  measuresAfterAbsence: {
    ...measuresWords,
    name: 'Measures after absence',
    outcomes: {
      done: { label: 'In place', hint: 'Note who was reached. The full care begins.' },
      notPossible: { label: 'Not possible now', hint: 'Say why. The full care begins and asks again.' },
    },
  },
  welcomeChild: {
    title: 'Give food, rest and a warm welcome',
    name: 'Welcome',
    why: 'How a child is welcomed back can decide whether it happens again.',
    steps: [
      'Give food, drink and rest.',
      'Ask who the child wants near.',
      'Get an interpreter the child accepts.',
      'Travel with a known adult, never with a suspected relative.',
    ],
    say: 'It is good that you are here. You are not in trouble. What do you need now?',
    never: 'Do not reproach, punish or question the child now.',
    outcomes: { done: { label: 'Done' }, notPossible },
  },
  afraidOrControlled: {
    title: 'Is the child afraid of someone, or controlled by someone?',
    name: 'Fear or control',
    why: 'Whoever controls a child often waits nearby. Not known counts as yes.',
    steps: [
      'Look for fear of a person.',
      'Notice a phone that keeps ringing.',
      'Notice an adult who speaks for the child.',
    ],
    say: 'Is there someone you are afraid of? Is someone telling you what to do?',
    never: 'Do not ask while the other person is near.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Protect the child next.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Counts as yes. Protect the child next.' },
    },
  },
  protectChild: {
    title: 'Bring the child to a separate, protected place',
    name: 'Protected place',
    why: 'A child who is afraid or controlled must not be where that person can reach them.',
    steps: [
      'Move the child to a separate place.',
      'Tell the police whom the child fears.',
      'Limit who knows the address.',
      'Keep callers and visitors away.',
    ],
    say: 'A child who was missing is back and may be afraid of or controlled by someone. We need protection for this child now.',
    outcomes: { done: { label: 'Child is protected', hint: 'Say where, and who was reached.' }, notPossible },
  },
  reviewProtection: {
    title: 'Does the protection hold?',
    name: 'Protection review',
    why: 'What was not known at first comes back here, until somebody answers for it by name.',
    steps: ['Ask the child again, alone.', 'Ask the police what they found.', 'Check who knows the address.'],
    outcomes: {
      holds: { label: 'It holds', hint: 'Say who decided.' },
      notSafe: { label: 'It is not safe', hint: 'Find another protected place next.' },
      noLongerNeeded: { label: 'No longer needed', hint: 'Only with a name and a reason.' },
      unknown: { label: 'Not known', hint: 'Stays open. Say why. Protection goes on.' },
    },
  },
  foundExploited: {
    title: 'Was the child found in exploitation or with an offence?',
    name: 'Found in exploitation',
    why: 'A child found at a cannabis site, in a brothel or dealing may be a victim. Not known counts as yes.',
    steps: ['Ask the police what they found.', 'Note the place and who was there.'],
    outcomes: {
      yes: { label: 'Yes', hint: 'Victim first: see to it next.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Counts as yes. Victim first.' },
    },
  },
  victimFirst: {
    title: 'See to it that the child is treated as a victim first',
    name: 'Victim first',
    why: 'A child who was exploited is not to be detained or punished for what others made them do.',
    steps: [
      'Call a lawyer before any interview.',
      'Say: possible victim, a child.',
      'Ask that the child is not detained.',
      'Ask for a trafficking referral.',
    ],
    say: 'This is a child and may be a victim of trafficking. Please do not detain the child. A lawyer is coming before any interview.',
    outcomes: { done: { label: 'Done', hint: 'Note who was reached.' }, notPossible },
  },
  keepEvidence: {
    title: 'Keep evidence before the child washes, if the child agrees',
    name: 'Keep evidence',
    why: 'Traces on clothes, phone, nails or hair are gone after a shower. The child decides.',
    steps: [
      'Explain what is kept, and why.',
      'Ask the child before anything is taken.',
      'Put clothes and phone aside, untouched.',
      'Let police or a doctor take traces.',
    ],
    say: 'Before you wash: may the police keep your clothes? If someone hurt you, it can help to stop them. You may say no.',
    never: 'Do not press the child. A shower is not to be earned.',
    outcomes: {
      kept: { label: 'Kept, with the child’s agreement', hint: 'Say who holds it.' },
      childSaidNo: { label: 'The child said no', hint: 'That is the child’s right.' },
      nothingToKeep: { label: 'Nothing to keep', hint: 'Say what this rests on.' },
      tooLate: { label: 'Too late', hint: 'Say what happened before.' },
      notPossible,
    },
  },
} as const satisfies Partial<AftercareWords>
