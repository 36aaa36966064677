import type { ResponseWords } from '#content/words.ts'
import { notPossible, seenFaceToFace } from './labels.ts'

/** How a response ends. */
export const endWords = {
  childFound: {
    title: 'Has someone seen the child face to face?',
    name: 'Child found',
    why: 'A child is found when a competent person has seen the child. A call or a message is not enough.',
    never: 'Do not close by phone.',
    outcomes: {
      seenFaceToFace: { label: 'Yes, seen face to face', hint: 'Say who saw the child. Aftercare begins.' },
      notSeen: { label: 'No, not yet', hint: 'Seeing the child comes next. The search goes on.' },
    },
  },
  seeFaceToFace: {
    title: 'Have the child seen face to face',
    name: 'See the child',
    why: 'Until then the child stays missing, and alerts stay in place.',
    steps: [
      'Ask police or child protection to go.',
      'Check by photo and marks: the same child?',
      'Ask how and where the child was found.',
    ],
    say: 'We have news of a missing child with this reference number. Please see the child face to face, and tell us who saw the child.',
    never: 'Do not close by phone.',
    outcomes: {
      seenFaceToFace,
      notFound: { label: 'Child is not there', hint: 'The search goes on.' },
      notPossible,
    },
  },
  endOtherwise: {
    title: 'End the response without the child being seen',
    name: 'Other ending',
    why: 'Only a named authority that takes over, or an error, allows this. Time, age and status never do.',
    outcomes: {
      takenOver: { label: 'Another authority takes over', hint: 'Its name and reference are needed.' },
      openedInError: { label: 'Opened in error', hint: 'A reason and a second person are needed.' },
    },
  },
  takeOver: {
    title: 'Name the authority that takes over',
    name: 'Take-over',
    why: 'Risk is highest when a child passes between services. The receiver must have said yes.',
    steps: ['Get the yes of a named person.', 'Get their reference.', 'Hand over what is still open.'],
    outcomes: {
      confirmed: { label: 'Take-over confirmed', hint: 'The response ends here.' },
      withdrawn: { label: 'No take-over', hint: 'The response goes on.' },
    },
  },
  openedInErrorCheck: {
    title: 'Check with a second person that this was an error',
    name: 'Error check',
    why: 'A missing child must never disappear from the list by one tap.',
    outcomes: {
      confirmed: { label: 'Yes, opened in error', hint: 'A reason and a second name are needed.' },
      withdrawn: { label: 'No error', hint: 'The response goes on.' },
    },
  },
  turnedUp: {
    title: 'The child is back and was seen face to face',
    name: 'Child is back',
    why: 'A welcome without reproach can decide whether it happens again.',
    steps: [
      'Welcome the child: food, rest, warmth.',
      'Look for fear or control by someone.',
      'Tell all who were told, police included.',
      'Review the risk of going missing.',
    ],
    outcomes: {},
  },
  seenAndSafe: {
    title: 'Child seen face to face: aftercare begins',
    name: 'Child found',
    why: 'A welcome without reproach can decide whether it happens again. Found children must not stay on lists.',
    steps: [
      'Give food, rest and a warm welcome.',
      'Look for fear or control by someone.',
      'Tell all who were told.',
      'Have alerts and publicity taken down.',
      'Ask police for the safe-and-well check.',
    ],
    outcomes: {},
  },
  takenOver: {
    title: 'Another authority is now responsible',
    name: 'Taken over',
    why: 'The response ends here because a named person has taken it on.',
    steps: ['Tell all who were told.', 'Hand over open alerts and take-downs.'],
    outcomes: {},
  },
  deathRecorded: {
    title: 'The child’s death has been recorded',
    name: 'Death recorded',
    why: 'The police have confirmed it. A separate protocol and family liaison come now.',
    steps: [
      'Follow the separate protocol.',
      'Leave telling the family to the liaison officer.',
      'Tell all who were told.',
      'Have alerts and publicity taken down.',
    ],
    outcomes: {},
  },
  openedInError: {
    title: 'This response was opened in error',
    name: 'Opened in error',
    why: 'Whoever was told may still be acting on it.',
    steps: ['Tell all who were told.', 'Have alerts taken out, if any were entered.'],
    outcomes: {},
  },
} as const satisfies Partial<ResponseWords>
