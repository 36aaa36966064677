import type { Book } from '#content/book.ts'

/** What marks everything that is made in the trainer's room: papers, files, screens and the title of the page. */
export const trainingMarks: Book['training'] = {
  mark: 'EXERCICE\u00a0: pas un dossier réel',
  calendar: 'EXERCICE\u00a0: une tâche est à faire',
}
