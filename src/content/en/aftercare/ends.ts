import type { AftercareWords } from '#content/words.ts'

/** How aftercare ends. */
export const endWords = {
  childMissingAgain: {
    title: 'Is the child missing again?',
    name: 'Missing again',
    why: 'Each absence is a new one. It is searched for like the first.',
    never: 'Do not wait because the child came back before.',
    outcomes: { yes: { label: 'Yes, missing again', hint: 'A new response begins at once.' } },
  },
  endAftercareOtherwise: {
    title: 'Was this aftercare opened by mistake?',
    name: 'Other ending',
    why: 'Only a mistake ends aftercare early. Time, age and status never do.',
    outcomes: { openedByMistake: { label: 'Opened by mistake', hint: 'A reason and a second person are needed.' } },
  },
  aftercareMistakeCheck: {
    title: 'Check with a second person that this was a mistake',
    name: 'Mistake check',
    why: 'Open duties must never disappear by one tap.',
    outcomes: {
      confirmed: { label: 'Yes, opened by mistake', hint: 'A reason and a second name are needed.' },
      withdrawn: { label: 'No mistake', hint: 'Aftercare goes on.' },
    },
  },
  episodeClosed: {
    title: 'This episode is closed',
    name: 'Episode closed',
    why: 'Everyone was told, every alert is out, and nothing is left open. The child’s case stays open.',
    outcomes: {},
  },
  missingAgain: {
    title: 'The child is missing again: the response begins',
    name: 'Missing again',
    why: 'What was still open here stays open and is mirrored when the child is found.',
    outcomes: {},
  },
  stillMissing: {
    title: 'The child is still missing: the response goes on',
    name: 'Still missing',
    why: 'Until a competent person has seen this child face to face, the search goes on.',
    outcomes: {},
  },
  noHit: {
    title: 'The hit was wrong: this is another child',
    name: 'Hit was wrong',
    why: 'Nobody here was missing. The child who is here stays protected here.',
    steps: ['Tell whoever heard of the hit that it was wrong.', 'Go on with care and prevention for this child.'],
    outcomes: {},
  },
  aftercareOpenedByMistake: {
    title: 'This aftercare was opened by mistake',
    name: 'Opened by mistake',
    why: 'A reason and a second person are in the record.',
    steps: ['Check that nobody was told for nothing.'],
    outcomes: {},
  },
} as const satisfies Partial<AftercareWords>
