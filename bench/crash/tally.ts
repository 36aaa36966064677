import { procedureWords } from '#content/en/procedures.ts'
import { procedures } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { canonicalOrder } from '#record/order.ts'
import { replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import type { Operation } from './operations.ts'
import { otherDevice } from './other-device.ts'
import type { StoredRecord } from './stored-record.ts'

/** Something that was begun, and whether it had been ticked before the browser was cut off. */
export interface Attempt {
  readonly operation: Operation
  readonly token: string
  readonly ticked: boolean
}

/** What went wrong over many rounds. Everything but `acknowledged`, `recovered` and `rounds` is zero in a store that keeps its promise. */
export interface Tally {
  rounds: number
  acknowledged: number
  lost: number
  duplicated: number
  wrongStep: number
  brokenChains: number
  /** Rounds after which the two stores did not hold the same. */
  apart: number
  /** Rounds in which the device no longer knew its own number: its settings were lost. */
  forgotten: number
  /** Rounds after which a window got files of two releases. */
  mixedReleases: number
  /** Rounds after which a key lay open that had been given up, or after which the passphrase did not open the device. */
  unprotected: number
  /** Entries that say that something was recovered. */
  recovered: number
}

export const emptyTally = (): Tally => ({
  rounds: 0,
  acknowledged: 0,
  lost: 0,
  duplicated: 0,
  wrongStep: 0,
  brokenChains: 0,
  apart: 0,
  forgotten: 0,
  mixedReleases: 0,
  unprotected: 0,
  recovered: 0,
})

/** Adds what the stores hold after a round of cutting off. */
export function judgeRound(
  tally: Tally,
  attempts: readonly Attempt[],
  { database, mirror }: { readonly database: StoredRecord; readonly mirror: StoredRecord },
): void {
  const { entries } = database
  const missing = attempts.filter(
    ({ operation, token, ticked }) => ticked && isTold(operation) && operation.found(entries, token) === 0,
  )
  const wordless = [...new Set(attempts.map(({ operation }) => operation))].filter((one) => one.wordless)
  const counts = wordless.map((operation) => {
    const begun = attempts.filter((attempt) => attempt.operation === operation)
    const found = operation.found(entries, '')
    const ticked = begun.filter(({ ticked: one }) => one).length
    return { lost: Math.max(0, ticked - found), more: Math.max(0, found - begun.length) }
  })
  const twice = attempts.filter(({ operation, token }) => isTold(operation) && operation.found(entries, token) > 1)
  tally.rounds += 1
  tally.acknowledged = attempts.filter(({ operation, ticked }) => ticked && !operation.traceless).length
  tally.lost += missing.length + counts.reduce((sum, { lost }) => sum + lost, 0)
  tally.duplicated += twice.length + database.doubled + mirror.doubled + counts.reduce((sum, { more }) => sum + more, 0)
  if (!database.whole || !mirror.whole) tally.brokenChains += 1
  if (hashes(database) !== hashes(mirror)) tally.apart += 1
  const own = entries.map(({ device }) => device).filter((device) => device !== otherDevice)
  if (new Set(own).size > 1) tally.forgotten += 1
  tally.recovered = entries.filter((entry) => isEntryOf(entry, 'recovered')).length
}

/** What is written has words of its own, by which it is found again. */
const isTold = ({ wordless, traceless }: Operation): boolean => !wordless && !traceless

/** Whether the step on screen is one the record leads to, replayed from the start. */
export function isRightStep(entries: readonly Entry[], title: string): boolean {
  const replayed = replay(canonicalOrder(entries), procedures)
  if (replayed.stopped) return false
  const words: Readonly<Record<string, { readonly title: string }>> = procedureWords.steps
  return runningStages(replayed).some(({ active }) => active.some(({ step }) => words[step.id]?.title === title))
}

export const isClean = (tally: Tally): boolean =>
  tally.lost +
    tally.duplicated +
    tally.wrongStep +
    tally.brokenChains +
    tally.apart +
    tally.forgotten +
    tally.mixedReleases +
    tally.unprotected ===
  0

/** One line of counts. */
export const tallyLine = (what: string, tally: Tally): string =>
  `${what}: ${tally.rounds} rounds, ${tally.acknowledged} acknowledged, ${tally.lost} lost, ${tally.duplicated} duplicated, ` +
  `${tally.wrongStep} wrong step after recovery, ${tally.brokenChains} broken chains, ${tally.apart} stores apart, ` +
  `${tally.forgotten} settings lost, ${tally.mixedReleases} mixed releases, ${tally.unprotected} left unprotected, ${tally.recovered} recoveries in the record`

const hashes = ({ entries }: StoredRecord): string =>
  entries
    .map(({ hash }) => hash)
    .sort()
    .join()
