import type { arrivalWords as french } from '#content/fr/prevention/arrival.ts'
import type { SomeWords } from '#content/fr-be/some-words.ts'

/** P0 and P1, as said in Belgium. */
export const arrivalWords: SomeWords<typeof french> = {
  referToChildProtection: {
    steps: [
      'Appelez l’autorité de garde.',
      'Dites avec qui est l’enfant, et ce qui vous inquiète.',
      'Demandez qui est responsable désormais.',
      'Envoyez une copie au Service des Tutelles.',
    ],
  },
}
