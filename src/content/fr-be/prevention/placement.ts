import type { placementWords as french } from '#content/fr/prevention/placement.ts'
import type { Overrides } from '#content/overrides.ts'

/** P4, as said in Belgium. */
export const placementWords: Overrides<typeof french> = {
  saferPlace: {
    steps: [
      'Appelez le responsable de garde.',
      'Demandez une famille, une petite unité ou un accueil protégé.',
      'Ne donnez la nouvelle adresse qu’à ceux qui en ont besoin.',
      'Restez avec l’enfant jusqu’à la solution.',
    ],
  },
}
