/** What marks everything that is made in the trainer's room: papers, files, screens and the title of the page. */
export const trainingMarks = {
  mark: 'TRAINING: not a real case',
  calendar: 'TRAINING: a task is due',
} as const
