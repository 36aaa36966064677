import type { reviewEntryWords as french } from '#content/fr/papers/review-entries.ts'
import type { Overrides } from '#content/overrides.ts'

/** Decisions on call, as said in Belgium. */
export const reviewEntryWords: Overrides<typeof french> = {
  kinds: { onCallDecision: 'Décision de garde' },
  onCall: 'Décidé de garde par {person}\u00a0: {decision}',
}
