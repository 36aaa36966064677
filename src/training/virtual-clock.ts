import type { ClockReading } from '#record/clock.ts'

/** How fast virtual time passes: not at all, as real time does, or an hour a minute. */
export const clockRates = [0, 1, 60] as const
export type ClockRate = (typeof clockRates)[number]

/**
 * A clock that is read like the device's. The time on the wall and the running time move together, whatever is done to it, so
 * that a record never takes it for a clock that somebody has set.
 */
export interface VirtualClock {
  /** Virtual time when it was last touched: epoch milliseconds, and milliseconds since the run began. */
  readonly wall: number
  readonly mono: number
  /** The device's running time in that moment, in milliseconds. */
  readonly real: number
  readonly rate: ClockRate
}

/** Stands still at the beginning of a run. @param real the device's running time in milliseconds */
export const clockAt = (wall: number, real: number, mono = 0): VirtualClock => ({ wall, mono, real, rate: 0 })

/** Milliseconds of virtual time that have passed since it was touched; a device's running time never goes back. */
const passed = ({ real, rate }: VirtualClock, now: number): number => Math.max(0, Math.floor((now - real) * rate))

/** Epoch milliseconds of virtual time. @param now the device's running time in milliseconds */
export const virtualNow = (clock: VirtualClock, now: number): number => clock.wall + passed(clock, now)

/** Running milliseconds of virtual time. */
const virtualRunning = (clock: VirtualClock, now: number): number => clock.mono + passed(clock, now)

/** One reading, in the zone of the place where the exercise plays then. */
export function readVirtual(
  clock: VirtualClock,
  now: number,
  zoneAt: (wall: number) => Pick<ClockReading, 'zone' | 'offset'>,
): ClockReading {
  const wall = virtualNow(clock, now)
  const { zone, offset } = zoneAt(wall)
  return { wall, mono: virtualRunning(clock, now), zone, offset }
}

/** Goes on from where it is, at another rate. */
export const withRate = (clock: VirtualClock, rate: ClockRate, now: number): VirtualClock => ({
  wall: virtualNow(clock, now),
  mono: virtualRunning(clock, now),
  real: now,
  rate,
})

/**
 * Moved to another moment, at the same rate. Not before `earliest`, when the last entry was written: an earlier moment is reached by a branch.
 * The running time never goes below zero.
 */
export function movedTo(clock: VirtualClock, wall: number, now: number, earliest: number): VirtualClock {
  const here = withRate(clock, clock.rate, now)
  const to = Math.max(wall, earliest, here.wall - here.mono)
  return { ...here, wall: to, mono: here.mono + (to - here.wall) }
}
