import { type EpisodeMeasures, type Measured, type MeasureId } from './durations.ts'

/** How times are spread, in milliseconds. Quartiles lie between two values where none stands at the place. */
export interface Spread {
  readonly count: number
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

/** The spread of times; undefined where there is none. @param times milliseconds, in any order */
export function spreadOf(times: readonly number[]): Spread | undefined {
  const sorted = times.toSorted((a, b) => a - b)
  const [least] = sorted
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) return undefined
  const at = (share: number) => {
    const place = (sorted.length - 1) * share
    const below = sorted[Math.floor(place)]!
    const above = sorted[Math.ceil(place)]!
    return Math.round(below + (above - below) * (place - Math.floor(place)))
  }
  return { count: sorted.length, least, lower: at(0.25), median: at(0.5), upper: at(0.75), most }
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Ends of the bars of a distribution, in milliseconds; the last bar has none. */
export const barEnds = [15 * minute, hour, 3 * hour, 12 * hour, day, 3 * day, 7 * day] as const

/** How many times lie in each bar: up to and with its end, and more than the last one. */
export function barsOf(times: readonly number[]): number[] {
  const bars = Array.from({ length: barEnds.length + 1 }, () => 0)
  for (const time of times) {
    const at = barEnds.findIndex((end) => time <= end)
    bars[at < 0 ? barEnds.length : at]!++
  }
  return bars
}

type Lack = Exclude<Measured['is'], 'done'>

/** One measure over many episodes. */
export interface MeasureSummary {
  readonly id: MeasureId
  readonly spread: Spread | undefined
  readonly bars: readonly number[]
  /** How many episodes have no time, by why. */
  readonly lacking: Readonly<Record<Lack, number>>
}

/** A measure over episodes; what was not done is counted as that and never as a time. */
export function summaryOf(id: MeasureId, episodes: readonly EpisodeMeasures[]): MeasureSummary {
  const lacking: Record<Lack, number> = { open: 0, notNeeded: 0, refused: 0, otherEnd: 0, notYet: 0 }
  const times: number[] = []
  for (const { measures } of episodes) {
    const measured = measures[id]
    if (measured.is === 'done') times.push(measured.ms)
    else lacking[measured.is]++
  }
  return { id, spread: spreadOf(times), bars: barsOf(times), lacking }
}
