import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const photoRefused = {
  label: 'Child does not want it',
  hint: 'Say why. A fuller description is then on the list.',
} as const

/** P2. */
export const identityWords = {
  minimumSheet: {
    title: 'Fill in the sheet that a missing report needs',
    name: 'Sheet, minimum',
    why: 'Many children leave in the first days. What is written down now can be reported within minutes.',
    steps: [
      'Ask little at a time; begin with what you see.',
      'Write the name in its own script, and other spellings.',
      'Note who took fingerprints, never the prints.',
      'Leave open what is not known.',
    ],
    never: 'Do not question the child for hours. Trust comes first.',
    outcomes: {
      complete: { label: 'All filled in' },
      partly: { label: 'As far as possible', hint: 'The rest can follow with the next sheet.' },
      notPossible,
    },
  },
  buildUpSheet: {
    title: 'Add to the sheet as trust grows',
    name: 'Sheet, build-up',
    why: 'Family, friends, debts and habits show where a missing child may be. They come with time.',
    steps: ['Ask in ordinary talk, not in one go.', 'Say why you ask.', 'Note who told you.'],
    outcomes: {
      complete: { label: 'Complete for now' },
      partly: { label: 'Some of it', hint: 'Comes back.' },
      notPossible,
    },
  },
  sheetCurrent: {
    title: 'Is there something new for the sheet?',
    name: 'News for the sheet',
    why: 'A new number, friend or haircut belongs on the sheet the same day.',
    outcomes: { newFacts: { label: 'There is something new', hint: 'Add it next.' } },
  },
  noticeReady: {
    title: 'Would the sheet be enough for an international notice?',
    name: 'Notice possible',
    why: 'Interpol needs certain identifiers. After the child has left it is too late to collect them.',
    steps: [
      'Check family name and first name.',
      'Check sex and at least the year of birth.',
      'Check description, good photo or fingerprints.',
    ],
    outcomes: {
      complete: { label: 'Yes' },
      incomplete: { label: 'No, something is missing', hint: 'Say what. Filling it in is then on the list.' },
      unknown: { label: 'Not known', hint: 'Counts as no.' },
    },
  },
  fillIdentifiers: {
    title: 'Get the identifiers that are missing',
    name: 'Missing identifiers',
    why: 'One missing identifier can stop a notice for a missing child.',
    steps: ['Ask the authority that registered the child.', 'Describe what you see, if there is no photo.'],
    outcomes: { done: { label: 'Filled in', hint: 'The check comes back.' }, notPossible },
  },
  noticeStaysReady: {
    title: 'Check the identifiers again',
    name: 'Check identifiers again',
    why: 'A new name, date of birth or look changes what a notice needs.',
    outcomes: { checkAgain: { label: 'Check again', hint: 'The question comes back.' } },
  },
  photoQuestion: {
    title: 'Is there a photo that is at most six months old?',
    name: 'Photo',
    why: 'Without a photo of today nobody can look for the child.',
    outcomes: {
      recent: { label: 'Yes', hint: 'Enter the date and who agreed.' },
      none: { label: 'No, or older', hint: 'Taking one is then on the list.' },
      unknown: { label: 'Not known', hint: 'Taking one is then on the list.' },
      refused: photoRefused,
    },
  },
  takePhoto: {
    title: 'Take a photo with the child’s agreement',
    name: 'Take a photo',
    why: 'Explain what it is for: to find the child if the child is missing.',
    steps: [
      'Explain and ask.',
      'Show the face clearly.',
      'Note the date and who agreed.',
      'Keep it out of the gallery.',
    ],
    say: 'If you were missing, a photo would help us find you. It stays here and is used only for that. May I take one?',
    never: 'Do not take a photo in secret.',
    outcomes: { taken: { label: 'Taken', hint: 'Enter the date and who agreed.' }, refused: photoRefused, notPossible },
  },
  describeWithoutPhoto: {
    title: 'Describe the child so that a stranger would recognise them',
    name: 'Describe without photo',
    why: 'Without a photo the words must do. The child may agree another day.',
    steps: [
      'Describe face, hair, build, voice and walk.',
      'Note marks and what the child always wears.',
      'Agree when you ask again.',
    ],
    outcomes: {
      described: { label: 'Described', hint: 'Asking again comes later.' },
      agreedAfterAll: { label: 'Child agreed to a photo', hint: 'Enter the date and who agreed.' },
      notPossible,
    },
  },
  askPhotoAgain: {
    title: 'Ask again whether a photo is all right',
    name: 'Ask for photo again',
    why: 'Trust has grown, or the child has seen what it is for.',
    outcomes: {
      taken: { label: 'Taken', hint: 'Enter the date and who agreed.' },
      refused: { label: 'Still not wanted', hint: 'Agree when you ask again.' },
      notPossible,
    },
  },
  renewPhoto: {
    title: 'Renew the photo',
    name: 'New photo',
    why: 'Children change quickly. An old photo leads the search astray.',
    steps: ['Ask again before taking it.', 'Do it at once after a change of looks.'],
    outcomes: {
      renewed: { label: 'New photo taken', hint: 'Enter the date and who agreed.' },
      looksChanged: { label: 'The child looks different now', hint: 'Taking one is then on the list.' },
      refused: photoRefused,
      notPossible,
    },
  },
} as const satisfies Partial<PreventionWords>
