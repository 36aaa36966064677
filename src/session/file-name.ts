import type { TrainingMark } from '#record/entry.ts'

/** What the name of every file made in the trainer's room begins with, whatever the language. */
export const trainingPrefix = 'TRAINING-'

/** What a file is called where it is made: one from the trainer's room cannot be taken for a real one. */
export const fileName = (training: TrainingMark | undefined, name: string): string =>
  training && !name.startsWith(trainingPrefix) ? `${trainingPrefix}${name}` : name
