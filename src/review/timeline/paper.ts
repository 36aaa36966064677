import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime, spanInWords, timeOfDay } from '#content/time-words.ts'
import type { DrawnDuty, DrawnEntry, DrawnStrip, DrawnTimeline } from '#export/timeline-drawing.ts'
import type { Entry } from '#record/entry.ts'
import type { Charts } from '#record/stages.ts'
import { type Axis, axisLength, axisOf, foldsOf, hoursOf, instantsOf, placeOn, type Scale, ticksOf } from './axis.ts'
import { speakerOf, type TimelineSpeaker, type TimelineWords } from './in-words.ts'
import { type Lane, lanesOf, startOf } from './lanes.ts'
import { layOut, type PlacedLane } from './layout.ts'

import { isPast, type Timeline, timelineOf } from './timeline.ts'

const hour = 3_600_000
/** On paper nothing can be scrolled: time without anything is folded sooner. */
const foldAfter = 3 * hour
/** Width of the text of a page, in points. */
const pageWidth = 480
const fold = 44
/** An hour is as wide as lets the record stand on about so many strips, within bounds. */
const strips = 6
const widest = 90
const narrowest = 8
const letter = 3.9

/**
 * The timeline of a record for a paper: strips as wide as a page and the rows of the table, in the words of a language.
 * `timelineBlocks` of src/export/timeline-drawing.ts makes blocks of it.
 * @param entries verified, in canonical order  @param charts the procedures it is replayed with
 */
export function timelinePaper(
  book: Book,
  words: TimelineWords,
  entries: readonly Entry[],
  charts: Charts,
): DrawnTimeline {
  const timeline = timelineOf(entries, charts)
  const speaker = speakerOf(book, words, entries)
  const lanes = lanesOf(timeline, 'strand')
  const { columns } = words
  const items = lanes.flatMap((lane) => lane.items).sort((a, b) => startOf(a) - startOf(b))
  return {
    strips: stripsOf(timeline, lanes, { book, words, speaker, offset: entries[0]?.offset ?? 0 }),
    head: [columns.what, columns.from, columns.to, columns.limit, columns.state, columns.who],
    rows: items
      .map((item) => speaker.rowOf(item))
      .map(({ name, from, to, limit, state, who }) => [name, from, to, limit, state, who]),
  }
}

interface Saying {
  readonly book: Book
  readonly words: TimelineWords
  readonly speaker: TimelineSpeaker
  readonly offset: number
}

function stripsOf(timeline: Timeline, lanes: readonly Lane[], saying: Saying): DrawnStrip[] {
  const axis = axisOf(instantsOf(timeline), foldAfter)
  const scale: Scale = {
    hour: Math.min(widest, Math.max(narrowest, (strips * pageWidth) / Math.max(1, hoursOf(axis)))),
    fold,
  }
  const places = instantsOf(timeline).map((instant) => placeOn(axis, scale, instant))
  const count = Math.max(1, Math.ceil(axisLength(axis, scale) / pageWidth))
  const windows = Array.from({ length: count }, (_, index) => [index * pageWidth, (index + 1) * pageWidth] as const)
  // Where nothing begins or ends nothing is to be seen.
  const used = windows.filter(([from, to]) => places.some((place) => place >= from && place <= to))
  return used.map((window, index) => {
    const placed = lanes
      .map((lane) =>
        layOut(lane, axis, scale, {
          window,
          mark: ({ place }) => 8 + 4.5 * String(place).length,
          words: (duty) => saying.speaker.beside(duty).length * letter + (isPast(duty) ? 8 : 0),
        }),
      )
      .filter((lane) => lane.placed.length > 0)
    return strip(placed, axis, scale, window, { ...saying, number: index + 1, count: used.length })
  })
}

function strip(
  placed: readonly PlacedLane[],
  axis: Axis,
  scale: Scale,
  window: readonly [number, number],
  { book, words, speaker, offset, number, count }: Saying & { readonly number: number; readonly count: number },
): DrawnStrip {
  const [left, right] = window
  const inside = (place: number) => place >= left && place < right
  const times = {
    from: dateTime(instantAt(axis, scale, left), offset),
    to: dateTime(instantAt(axis, scale, right), offset),
  }
  return {
    width: right - left,
    ticks: ticksOf(axis, scale, offset, 44)
      .filter(({ place }) => inside(place) && place < right - 30)
      .map(({ at, place, day }) => ({
        x: place - left,
        text: timeOfDay(at, offset),
        day: day ? dateTime(at, offset).slice(0, 10) : '',
      })),
    folds: foldsOf(axis, scale)
      .filter((one) => one.place < right && one.place + one.width > left)
      .map(({ place, width, span }) => {
        const [from, to] = [Math.max(place, left), Math.min(place + width, right)]
        return { x: from - left, width: to - from, text: spanInWords(span, book.time) }
      }),
    lanes: placed.map(({ lane, rows, placed: marks }) => ({
      name: speaker.laneName(lane),
      rows,
      entries: marks.flatMap((one): DrawnEntry[] => {
        if (one.kind === 'duty') return []
        const { row, x, width, entered, item } = one
        return [{ row, x, width, entered, text: String(item.place), standing: item.standing }]
      }),
      duties: marks.flatMap((one): DrawnDuty[] => {
        if (one.kind === 'entry') return []
        const { row, x, end, limit, item, words: textAt } = one
        const open = item.actor === undefined
        return [{ row, x, end, limit, past: isPast(item), open, text: speaker.beside(item), textAt }]
      }),
    })),
    alt: phrase(words.paperAlt, times),
    caption: phrase(words.paper, { number, count, ...times }),
  }
}

/** The instant at a place of the axis. */
function instantAt(axis: Axis, scale: Scale, place: number): number {
  const stretch = axis.find(({ to }) => placeOn(axis, scale, to) >= place) ?? axis.at(-1)
  if (!stretch) return 0
  const [from, to] = [placeOn(axis, scale, stretch.from), placeOn(axis, scale, stretch.to)]
  const share = to === from ? 1 : Math.min(1, Math.max(0, (place - from) / (to - from)))
  return stretch.from + share * (stretch.to - stretch.from)
}
