import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

/** Checklist 4.8. */
export const sharingWords = {
  sharingCheck: {
    title: 'May this be shared, and with whom?',
    name: 'Sharing check',
    why: 'Silence can harm a child more than sharing. Share what is needed and note why.',
    steps: ['Say why in one sentence.', 'Share only what this person needs.', 'Ask who could be put at risk.'],
    outcomes: {
      share: { label: 'Shared', hint: 'Note with whom, what and why.' },
      emergency: { label: 'Emergency: shared at once', hint: 'Writing it down is then on the list.' },
      doNotShare: { label: 'Not shared', hint: 'Say why not.' },
    },
  },
  recordSharing: {
    title: 'Write down what you shared in the emergency',
    name: 'Note what was shared',
    why: 'It was right to share first. Now it has to be possible to follow it.',
    outcomes: {
      recorded: { label: 'Written down' },
      another: { label: 'Shared with one more person', hint: 'Add it. Stays here.' },
      notPossible,
    },
  },
} as const satisfies Partial<PreventionWords>
