import type { homeMore as english } from '#content/en/home-more.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore: AnyWords<typeof english> = {
  title: 'Plus',
  review: 'Examiner des journaux',
  forms: 'Imprimer pour le jour sans électricité',
  device: 'Cet appareil\u00a0: protection, place, sauvegarde',
  training: 'Salle de formation\u00a0: exercices avec des enfants inventés',
  about: 'À propos de ce guide',
}
