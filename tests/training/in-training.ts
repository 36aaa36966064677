import type { Entry } from '#record/entry.ts'
import { branchOf } from '#training/branch.ts'
import { digits } from '../record/scribe.ts'

export const mark = { scenario: 'a-first-lesson', run: digits('run', 32) }

/** A record as it would have been written in the trainer's room. */
export function inTraining(entries: readonly Entry[]): Entry[] {
  let salts = 0
  return branchOf(entries, {
    caseId: digits('training', 32),
    device: digits('trainee', 32),
    training: mark,
    salt: () => digits(++salts, 32),
  })
}
