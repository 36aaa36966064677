import type { ClockReading } from '#record/clock.ts'

const minute = 60_000

/** Minutes without use after which the device locks. */
export interface LockLimits {
  readonly quiet: number
  /** While a child is missing: long, because nobody types while they search. */
  readonly response: number
}

export const defaultLimits: LockLimits = { quiet: 10, response: 30 }
export const shortestLimit = 1
export const longestLimit = 60

/** Name of the setting that holds the limits. */
export const limitsSetting = 'lockAfter'

/** More wall time than this between two looks at the clock: the device has slept. */
const sleep = 2 * minute

const limitOr = (given: unknown, otherwise: number): number =>
  typeof given === 'number' && Number.isInteger(given) && given >= shortestLimit && given <= longestLimit
    ? given
    : otherwise

/** The limits as they were stored; what is not a whole number of minutes from 1 to 60 counts as not set. */
export function readLimits(stored: unknown): LockLimits {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof LockLimits, unknown>
  >
  return {
    quiet: limitOr(given.quiet, defaultLimits.quiet),
    response: limitOr(given.response, defaultLimits.response),
  }
}

/** When the device was last used, and when the clock was last looked at. */
export interface Watch {
  readonly usedAt: ClockReading
  readonly lookedAt: ClockReading
}

export type LockReason = 'idle' | 'slept'

/**
 * Whether it is time to lock, from instants alone: ticks that came late, or not at all, change nothing. A clock on the wall
 * that was set back does not put it off, because the running time counts too.
 * @param locksAsleep whether sleep alone is a reason; the time asleep counts as time without use either way
 */
export function lockDue(
  { usedAt, lookedAt }: Watch,
  now: ClockReading,
  limitMinutes: number,
  locksAsleep = true,
): LockReason | undefined {
  if (locksAsleep && now.wall - lookedAt.wall > sleep) return 'slept'
  const unused = Math.max(now.wall - usedAt.wall, now.mono - usedAt.mono)
  return unused >= limitMinutes * minute ? 'idle' : undefined
}
