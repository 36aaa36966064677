import type { notificationWords as french } from '#content/fr/response/notifications.ts'
import type { Overrides } from '#content/overrides.ts'

/** R4, as said in Belgium. */
export const notificationWords: Overrides<typeof french> = {
  requestGuardian: {
    steps: ['Appelez le Service des Tutelles.', 'Dites que l’enfant a disparu.', 'Demandez qui peut agir d’ici là.'],
    say: 'Un mineur étranger non accompagné, un MENA, a disparu et n’a pas de tuteur. Désignez-en un, s’il vous plaît. Qui peut agir pour l’enfant d’ici là\u00a0?',
  },
  notifyManager: { title: 'Prévenez le responsable de garde' },
}
