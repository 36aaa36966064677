import type { paperWords as french } from '#content/fr/papers.ts'
import type { Overrides } from '#content/overrides.ts'

/** Words of the papers, as said in Belgium. */
export const paperWords: Overrides<typeof french> = {
  papers: { worryingStatement: 'exposé des critères de disparition inquiétante' },
}
