/** One reading of the device's clocks. */
export interface ClockReading {
  /** Epoch milliseconds. */
  readonly wall: number
  /** Running milliseconds since the program started; not affected by setting the clock. */
  readonly mono: number
  /** IANA zone and minutes east of UTC. */
  readonly zone: string
  readonly offset: number
}

/** Smaller differences are drift, not a jump. */
export const jumpTolerance = 120_000

/**
 * How far the wall clock was moved between two readings of the same program run, in milliseconds; 0 when it was not.
 * Sleep is not a jump where the running time goes on; where it stands still in sleep, the gap is marked and never repaired.
 */
export function clockJump(before: ClockReading, after: ClockReading): number {
  const jump = Math.round(after.wall - before.wall - (after.mono - before.mono))
  return Math.abs(jump) > jumpTolerance ? jump : 0
}
