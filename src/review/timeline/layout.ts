import { type Axis, axisLength, placeOn, type Scale } from './axis.ts'
import type { Lane } from './lanes.ts'
import type { TimelineDuty, TimelineEntry, TimelineItem } from './timeline.ts'

/** An entry as a mark. Places are in the unit of the drawing, from the left edge of the window. */
export interface PlacedEntry {
  readonly kind: 'entry'
  readonly item: TimelineEntry
  readonly row: number
  readonly x: number
  /** Where it was entered, where that is another time than the one that was told. */
  readonly entered: number | undefined
  readonly width: number
}

/** A duty as a bar from when it arose to when it was done. */
export interface PlacedDuty {
  readonly kind: 'duty'
  readonly item: TimelineDuty
  readonly row: number
  readonly x: number
  readonly end: number
  /** Where its limit lies; undefined where none is counted or it lies outside the window. */
  readonly limit: number | undefined
  /** Where its words begin: over the bar, and within the window. */
  readonly words: number
}

export interface PlacedLane {
  readonly lane: Lane
  readonly placed: readonly (PlacedEntry | PlacedDuty)[]
  /** How many rows it needs; at least one. */
  readonly rows: number
}

/** How much room words take, and between which places of the axis things are drawn. */
export interface Room {
  readonly window: readonly [from: number, to: number]
  /** Width of the mark of an entry. */
  readonly mark: (entry: TimelineEntry) => number
  /** Width of the words of a duty. */
  readonly words: (duty: TimelineDuty) => number
}

const minute = 60_000
const gap = 4

/** The items of a lane that lie in the window, each on a row on which it covers no other. */
export function layOut(lane: Lane, axis: Axis, scale: Scale, room: Room): PlacedLane {
  const [left, right] = room.window
  const on = (instant: number) => placeOn(axis, scale, instant) - left
  const inside = (place: number) => place >= 0 && place <= right - left
  const clipped = (place: number) => Math.min(Math.max(place, 0), right - left)
  const goesOn = right < axisLength(axis, scale)
  const ends: number[] = []
  const rowFor = (from: number, to: number): number => {
    const free = ends.findIndex((end) => end + gap <= from)
    const row = free === -1 ? ends.length : free
    ends[row] = to
    return row
  }

  const place = (item: TimelineItem): PlacedEntry | PlacedDuty | undefined => {
    if (item.kind === 'entry') {
      const x = on(item.at)
      // At the seam of two windows it lies in the later one.
      if (!inside(x) || (x === right - left && goesOn)) return undefined
      const apart = Math.abs(item.entered - item.at) >= minute
      const entered = apart ? clipped(on(item.entered)) : undefined
      const width = room.mark(item)
      const row = rowFor(Math.min(x, entered ?? x) - width / 2, Math.max(x, entered ?? x) + width / 2)
      return { kind: 'entry', item, row, x, entered, width }
    }
    const [from, to] = [on(item.since), on(item.until)]
    if (to < 0 || from > right - left) return undefined
    const limitAt = item.dueAt === undefined ? undefined : on(item.dueAt)
    const limit = limitAt !== undefined && inside(limitAt) ? limitAt : undefined
    const [x, end] = [clipped(from), Math.max(clipped(to), clipped(from) + 2)]
    const [first, last] = [Math.min(x, limit ?? x), Math.max(end, limit ?? end)]
    const long = room.words(item)
    const words = Math.max(0, Math.min(x, right - left - long))
    const row = rowFor(Math.min(first, words), Math.max(last, words + long))
    return { kind: 'duty', item, row, x, end, limit, words }
  }
  const placed = lane.items.flatMap((item) => place(item) ?? [])
  return { lane, placed, rows: Math.max(1, ends.length) }
}
