import type { casePaperWords as french } from '#content/fr/papers/case-papers.ts'
import type { Overrides } from '#content/overrides.ts'

/** Words of the papers of a case, as said in Belgium. */
export const casePaperWords: Overrides<typeof french> = {
  titles: { worryingStatement: 'Exposé des critères de disparition inquiétante' },
  worrying: {
    intro:
      'Pour la police et le procureur du Roi. Ce que l’on ne sait pas compte comme un motif d’inquiétude, jamais comme un «\u00a0non\u00a0».',
  },
  alerts: { names: { other: 'Frontières, Europol, Child Alert' } },
}
