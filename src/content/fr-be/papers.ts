import type { paperWords as french } from '#content/fr/papers.ts'
import type { SomeWords } from './some-words.ts'

/** Words of the papers, as said in Belgium. */
export const paperWords: SomeWords<typeof french> = {
  papers: { worryingStatement: 'exposé des critères de disparition inquiétante' },
}
