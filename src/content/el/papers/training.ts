import type { Book } from '#content/book.ts'

/** What marks everything that is made in the trainer's room: papers, files, screens and the title of the page. */
export const trainingMarks: Book['training'] = {
  mark: 'ΑΣΚΗΣΗ: όχι πραγματική υπόθεση',
  calendar: 'ΑΣΚΗΣΗ: λήγει μια εργασία',
}
