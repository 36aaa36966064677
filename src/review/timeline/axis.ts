import type { Timeline } from './timeline.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A stretch of time. A folded one is drawn as short as the scale says, whatever its length. Epoch milliseconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly folded: boolean
}

/** The time axis of a record: stretches that follow each other without a gap. */
export type Axis = readonly Stretch[]

/** How wide an hour and a folded stretch are, in the unit of the drawing. */
export interface Scale {
  readonly hour: number
  readonly fold: number
}

/** All instants that have a place on the axis of a timeline. */
export const instantsOf = ({ entries, duties, end }: Timeline): number[] => [
  ...entries.flatMap(({ at, entered }) => [at, entered]),
  ...duties.flatMap(({ since, until, dueAt }) => [since, until, ...(dueAt === undefined ? [] : [dueAt])]),
  end,
]

/**
 * Stretches between the first and the last of some instants; where nothing lies for longer than `gap` milliseconds, time is
 * folded.
 */
export function axisOf(instants: readonly number[], gap = day): Axis {
  const sorted = [...new Set(instants)].sort((a, b) => a - b)
  const axis: Stretch[] = []
  for (const [index, to] of sorted.slice(1).entries()) {
    const from = sorted[index] ?? to
    const folded = to - from > gap
    const last = axis.at(-1)
    if (last && !last.folded && !folded) axis[axis.length - 1] = { from: last.from, to, folded }
    else axis.push({ from, to, folded })
  }
  const [only = 0] = sorted
  return axis.length > 0 ? axis : [{ from: only, to: only + hour, folded: false }]
}

const lengthOf = ({ from, to, folded }: Stretch, scale: Scale): number =>
  folded ? scale.fold : ((to - from) / hour) * scale.hour

/** Where an instant lies; one outside the axis at its end. */
export function placeOn(axis: Axis, scale: Scale, instant: number): number {
  let place = 0
  for (const stretch of axis) {
    if (instant < stretch.to) {
      const share = Math.max(0, instant - stretch.from) / (stretch.to - stretch.from)
      return place + share * lengthOf(stretch, scale)
    }
    place += lengthOf(stretch, scale)
  }
  return place
}

export const axisLength = (axis: Axis, scale: Scale): number =>
  axis.reduce((sum, stretch) => sum + lengthOf(stretch, scale), 0)

/** Hours of an axis that are not folded. */
export const hoursOf = (axis: Axis): number =>
  axis.reduce((sum, { from, to, folded }) => sum + (folded ? 0 : (to - from) / hour), 0)

/** A line across the picture with its time. `day`: the date is said with it. */
export interface Tick {
  readonly at: number
  readonly place: number
  readonly day: boolean
}

const steps = [5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day]

/**
 * Round times along an axis, at least `apart` from each other; the first of a stretch and each midnight say the day.
 * @param offset minutes east of UTC of the clock whose times are round
 */
export function ticksOf(axis: Axis, scale: Scale, offset: number, apart: number): Tick[] {
  const step = steps.find((one) => (one / hour) * scale.hour >= apart) ?? day
  const shift = offset * minute
  const ticks: Tick[] = []
  for (const { from, to, folded } of axis) {
    if (folded) continue
    let first = true
    for (let at = Math.ceil((from + shift) / step) * step - shift; at <= to; at += step) {
      const place = placeOn(axis, scale, at)
      const midnight = (at + shift) % day === 0
      const last = ticks.at(-1)
      if (last && place - last.place < apart) continue
      ticks.push({ at, place, day: first || midnight })
      first = false
    }
  }
  return ticks
}

/** A folded stretch as it is drawn. */
export interface Fold {
  readonly place: number
  readonly width: number
  /** How long it is, in milliseconds. */
  readonly span: number
}

export const foldsOf = (axis: Axis, scale: Scale): Fold[] =>
  axis
    .filter(({ folded }) => folded)
    .map(({ from, to }) => ({ place: placeOn(axis, scale, from), width: scale.fold, span: to - from }))
