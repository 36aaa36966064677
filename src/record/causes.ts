import { type Follow, follows } from '#machines/case/joins.ts'
import type { Entry } from './entry.ts'
import type { Answer, StageState } from './replay.ts'

/** What an answer brings about in other stages: by itself, and by the end of its stage if it is the one that ended it. */
export function followsOf(answer: Answer, stages: readonly StageState[]): Follow[] {
  const stage = stages.find((one) => one.stage === answer.stage)
  const ends = stage?.ended && stage.endedBy?.entry.hash === answer.entry.hash ? follows[`ends in ${stage.ended}`] : []
  return [...(follows[`${answer.step}.${answer.outcome}`] ?? []), ...(ends ?? [])]
}

/** Whether an entry was written in the same go as another one before it. */
export const inTheSameWrite = (entry: Entry, first: Entry): boolean =>
  entry.device === first.device && entry.seq > first.seq && entry.entered === first.entered

/** Whether an entry was written together with an answer, or with the correction whose words the answer has now. */
export const writtenWith = (entry: Entry, answer: Answer): boolean =>
  inTheSameWrite(entry, answer.entry) || (answer.correction !== undefined && inTheSameWrite(entry, answer.correction))
