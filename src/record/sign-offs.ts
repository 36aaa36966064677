import { headOf } from './chain.ts'
import { type Entry, type EntryOf, isEntryOf } from './entry.ts'
import { isBeside } from './forks.ts'
import { recordUpTo } from './order.ts'

/** A sign-off, what it covers, and whether the record went on after it. */
export interface SignedOff {
  readonly entry: EntryOf<'signOff'>
  /**
   * The entries that were reviewed, in canonical order: those whose head the sign-off names. Undefined where the record
   * never had that head, as far as whoever signed off can have known it.
   */
  readonly covered: readonly Entry[] | undefined
  /**
   * Entries by which the case went on and that were not reviewed, in canonical order: everything that is not covered but
   * comments, sign-offs and what a device notes of itself. Where nothing is covered, these are all of them.
   */
  readonly wentOn: readonly Entry[]
}

/** Every sign-off of a record, in its order. @param entries verified, in canonical order */
export const signOffsOf = (entries: readonly Entry[]): SignedOff[] =>
  entries
    .filter((entry) => isEntryOf(entry, 'signOff'))
    .map((entry) => {
      const covered = coveredBy(entry, entries)
      const reviewed = new Set(covered?.map(({ hash }) => hash))
      return { entry, covered, wentOn: entries.filter((one) => !reviewed.has(one.hash) && goesOn(one)) }
    })

/** A decision on call is no part of a review: it is something that happened in the case. */
const goesOn = (entry: Entry): boolean => !isBeside(entry) || isEntryOf(entry, 'onCallDecision')

/** The longest beginning of what the sign-off rests on that has the head it names. */
function coveredBy(signOff: EntryOf<'signOff'>, entries: readonly Entry[]): readonly Entry[] | undefined {
  const known = recordUpTo(entries, signOff)
  for (let count = known.length - 1; count > 0; count--) {
    const beginning = known.slice(0, count)
    if (headOf(beginning) === signOff.content.head) return beginning
  }
  return undefined
}
