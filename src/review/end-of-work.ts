import { type Entry, isEntryOf } from '#record/entry.ts'
import { isOfReview } from '#record/review-file.ts'

/**
 * The last moment at which somebody worked on the case, epoch milliseconds: up to there a duty is open or late. Comments and
 * sign-offs days later, and what a device notes of itself meanwhile, are no work: they never make a record look worse than it was.
 * @param entries verified, of one record; 0 where there is none
 */
export function endOfWork(entries: readonly Entry[]): number {
  const work = entries.filter((entry) => !isOfReview(entry) || isEntryOf(entry, 'exported'))
  return (work.length > 0 ? work : entries).reduce((latest, { entered }) => Math.max(latest, entered), 0)
}
