import type { arrivalWords as french } from '#content/fr/prevention/arrival.ts'
import type { Overrides } from '#content/overrides.ts'

/** P0 and P1, as said in Belgium. */
export const arrivalWords: Overrides<typeof french> = {
  referToChildProtection: {
    steps: [
      'Appelez l’autorité de garde.',
      'Dites avec qui est l’enfant, et ce qui vous inquiète.',
      'Demandez qui est responsable désormais.',
      'Envoyez une copie au Service des Tutelles.',
    ],
  },
}
