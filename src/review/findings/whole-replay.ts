import { chartHash } from '#record/chart-hash.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { replay, type Replay, type Stop } from '#record/replay.ts'
import { type Charts, chartOf } from '#record/stages.ts'

/** A record replayed to its end, and what had to be left out for that. */
export interface WholeReplay {
  readonly replayed: Replay
  readonly refused: readonly Refused[]
}

export interface Refused extends Stop {
  /** Whether the same step of this stage had been answered before. */
  readonly answeredBefore: boolean
}

const stageOf = ({ content }: Entry): string | undefined =>
  content.type === 'stageOpened' || content.type === 'answer' ? content.stage : undefined

/** Goes on behind an entry that cannot be applied: a stage that cannot be opened is left out with all that was answered in it. */
export function replayWhole(entries: readonly Entry[], charts: Charts): WholeReplay {
  const refused: Refused[] = []
  let left = entries
  for (;;) {
    const replayed = replay(left, charts)
    const { stopped } = replayed
    if (!stopped) return { replayed, refused }
    const { entry, refusal } = stopped
    const stage = stageOf(entry)
    const gone = isEntryOf(entry, 'stageOpened')
      ? left.filter((one) => stageOf(one) === stage && !replayed.setAside.has(one.hash))
      : [entry]
    const before = (one: Entry) =>
      isEntryOf(one, 'answer') &&
      replayed.answers.some(({ stage: in_, step }) => in_ === stage && step === one.content.step)
    refused.push(...gone.map((one) => ({ entry: one, refusal, answeredBefore: before(one) })))
    const out = new Set(gone)
    left = left.filter((one) => !out.has(one))
  }
}

/** Entries of stages that were written with another chart than the one they are judged by. */
export const ofOtherVersion = (entries: readonly Entry[], charts: Charts): Entry[] =>
  entries.filter((entry) => {
    const stage = stageOf(entry)
    const procedure = stage === undefined ? undefined : chartOf(charts, stage)
    return procedure !== undefined && entry.procedure.chart !== chartHash(procedure)
  })
