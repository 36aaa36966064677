import type { guardianshipWords as french } from '#content/fr/prevention/guardianship.ts'
import type { Overrides } from '#content/overrides.ts'

/** P3, as said in Belgium. */
export const guardianshipWords: Overrides<typeof french> = {
  askForGuardian: {
    steps: ['Appelez le Service des Tutelles.', 'Demandez qui agit d’ici là.', 'Notez nom, heure et référence.'],
    say: 'Un mineur étranger non accompagné, un MENA, n’a pas de tuteur. Désignez-en un, s’il vous plaît. Qui agit pour l’enfant d’ici là\u00a0?',
  },
  escalateGuardian: {
    steps: [
      'Prévenez de nouveau le Service des Tutelles.',
      'Prévenez le responsable à la protection de l’enfance.',
      'Citez la date de votre première demande.',
    ],
  },
}
