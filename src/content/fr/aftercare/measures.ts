import type { measuresWords as english } from '#content/en/aftercare/measures.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What is done today about a high likelihood, in the light way and in the full care. */
export const measuresWords: AnyWords<typeof english> = {
  title: 'Prenez des mesures maintenant, sans enfermer personne',
  why: 'L’enfant peut repartir à tout moment. Une personne de confiance et un plan aident plus qu’une porte.',
  steps: [
    'Faites rester et parler un adulte en qui l’enfant a confiance.',
    'Renforcez l’équipe là où il le faut, pas les serrures.',
    'Faites un plan court aujourd’hui.',
    'Prévenez le tuteur. Assurez-vous que la police connaît le plan.',
    'Commencez une note quotidienne.',
  ],
  never: 'N’enfermez pas l’enfant.',
}
