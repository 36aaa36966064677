import type { reviewReportWords as english } from '#content/en/papers/review-report.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the report of a review, and of the button that makes it. */
export const reviewReportWords: AnyWords<typeof english> = {
  title: 'Rapport de la relecture',
  rests:
    'Établi à partir du journal placé sous ce code, avec les commentaires et les visas qu’il contient. Le même journal redonne le même rapport dans la même langue. Le journal lui-même n’est pas dans ce fichier.',
  times: 'Durées',
  hint: 'Constats, durées, chronologie, commentaires et visa sur papier. Il contient des noms et ce qui a été écrit\u00a0: traitez-le comme le journal.',
  make: 'Enregistrer le rapport de la relecture (PDF)',
}
