import { type Entry, isEntryOf } from '#record/entry.ts'
import type { Replay } from '#record/replay.ts'
import type { Amounts, RecordFinding } from './record-finding.ts'

/**
 * What was written down later than this, in milliseconds, was written from memory: a day, so that whoever ends a night shift may
 * still write it down the next night. A number of this program; no source says it.
 */
export const longAfter = 24 * 60 * 60_000

/** The amounts where something was entered long after it happened, otherwise nothing. @param after milliseconds */
export const enteredLongAfter = (after: number): Amounts[] => (after > longAfter ? [{ enteredAfter: after }] : [])

/** Calls and notes written down long after they happened. Answers are judged with their limits. */
export const enteredLaterFindings = (
  { setAside }: Replay,
  entries: readonly Entry[],
  place: (hash: string) => number,
): RecordFinding[] =>
  entries.flatMap((entry) => {
    if ((!isEntryOf(entry, 'call') && !isEntryOf(entry, 'note')) || setAside.has(entry.hash)) return []
    const { step } = entry.content
    return enteredLongAfter(entry.entered - entry.at).map((amounts) => ({
      kind: 'enteredLongAfter' as const,
      ...(step !== undefined && { step }),
      entries: [place(entry.hash)],
      amounts,
    }))
  })
