import type { Block, DrawnShape } from '#record/document.ts'

/** An entry on a strip, in points from its left edge. */
export interface DrawnEntry {
  readonly row: number
  readonly x: number
  readonly width: number
  /** Its number in the record. */
  readonly text: string
  readonly standing: 'counts' | 'corrected' | 'aside'
  /** Where it was entered, where that is another time than the one that was told. */
  readonly entered: number | undefined
}

/** A duty on a strip. `past`: done late, or still open after its limit. `open`: nobody had done it. */
export interface DrawnDuty {
  readonly row: number
  readonly x: number
  readonly end: number
  readonly limit: number | undefined
  readonly past: boolean
  readonly open: boolean
  readonly text: string
  readonly textAt: number
}

export interface DrawnLane {
  readonly name: string
  readonly rows: number
  readonly entries: readonly DrawnEntry[]
  readonly duties: readonly DrawnDuty[]
}

/** A part of the time axis as wide as a page. */
export interface DrawnStrip {
  /** In points. */
  readonly width: number
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly day: string }[]
  /** Folded stretches, with how long they are in words. */
  readonly folds: readonly { readonly x: number; readonly width: number; readonly text: string }[]
  readonly lanes: readonly DrawnLane[]
  readonly alt: string
  readonly caption: string
}

/** A timeline laid out for paper and in the words of the reader. */
export interface DrawnTimeline {
  readonly strips: readonly DrawnStrip[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const axis = 26
const nameHeight = 14
const rowHeight = 18
const widths = [5, 3, 3, 3, 3, 3]

/**
 * The blocks of a paper that show a timeline: its strips as drawings, then the same items as a table. `timelinePaper` of
 * src/review/timeline makes the argument from a record; the blocks stand under whatever heading the paper gives them.
 */
export const timelineBlocks = ({ strips, head, rows }: DrawnTimeline): Block[] => [
  ...strips.map((strip): Block => ({
    kind: 'drawing',
    width: strip.width,
    height: heightOf(strip),
    shapes: shapesOf(strip),
    alt: strip.alt,
    caption: strip.caption,
  })),
  { kind: 'table', head, widths, rows, rowHeads: true },
]

const laneHeight = ({ rows }: DrawnLane): number => nameHeight + rows * rowHeight

const heightOf = ({ lanes }: DrawnStrip): number => axis + lanes.reduce((sum, lane) => sum + laneHeight(lane), 0) + 2

/** A strip as shapes, in points. */
export function shapesOf(strip: DrawnStrip): DrawnShape[] {
  const bottom = heightOf(strip)
  let top = axis
  const lanes = strip.lanes.flatMap((lane) => {
    const shapes = laneShapes(lane, top, strip.width)
    top += laneHeight(lane)
    return shapes
  })
  return [
    ...strip.folds.flatMap(({ x, width, text }) => [
      box(x, axis, width, bottom - axis, { line: 0, fill: 0.93 }),
      words(text, x + width / 2, axis - 4, width, { align: 'middle' }),
    ]),
    ...strip.ticks.flatMap(({ x, text, day }) => [
      stroke([x, axis - 3], [x, bottom], 0.3),
      ...(day ? [words(day, x + 2, 9, 60, { weight: 'bold' })] : []),
      words(text, x + 2, 18, 40),
    ]),
    stroke([0, axis], [strip.width, axis], 0.8),
    ...lanes,
  ]
}

function laneShapes(lane: DrawnLane, top: number, width: number): DrawnShape[] {
  const rowTop = (row: number) => top + nameHeight + row * rowHeight
  return [
    stroke([0, top], [width, top], 0.5),
    words(lane.name, 0, top + 10, width, { weight: 'bold', size: 8 }),
    ...lane.duties.flatMap((duty) => dutyShapes(duty, rowTop(duty.row))),
    ...lane.entries.flatMap((entry) => entryShapes(entry, rowTop(entry.row))),
  ]
}

function dutyShapes({ x, end, limit, past, open, text, textAt }: DrawnDuty, top: number): DrawnShape[] {
  const turn = past ? Math.min(Math.max(limit ?? x, x), end) : end
  const bar = top + 10
  return [
    box(x, bar, Math.max(1.5, turn - x), 4, open ? { line: 0.8, dash: [3, 2] } : { line: 0, fill: 0.35 }),
    ...(past
      ? [
          box(turn, bar - 1, Math.max(2, end - turn), 6, { line: 1 }),
          ...Array.from({ length: Math.min(200, Math.floor((end - turn) / 4)) }, (_, index) =>
            stroke([turn + index * 4, bar + 5], [turn + index * 4 + 4, bar - 1], 0.7),
          ),
          // No font of the papers has the sign that stands here on screen.
          triangle(textAt, top + 7),
        ]
      : []),
    ...(limit !== undefined && limit > end ? [stroke([end, bar + 2], [limit, bar + 2], 0.6, [0.8, 2])] : []),
    ...(limit === undefined ? [] : [stroke([limit, bar - 3], [limit, bar + 7], 1.6)]),
    words(text, textAt + (past ? 8 : 0), top + 7, 400, past ? { weight: 'bold' } : {}),
  ]
}

function entryShapes({ x, width, text, standing, entered }: DrawnEntry, top: number): DrawnShape[] {
  const middle = top + 8
  return [
    ...(entered === undefined
      ? []
      : [
          stroke([x, middle], [entered, middle], 0.7, [1, 1.5]),
          box(entered - 2.5, middle - 2.5, 5, 5, { line: 0.8, fill: 1 }),
        ]),
    {
      kind: 'round',
      place: [x - width / 2, middle - 6, width, 12],
      radius: 6,
      line: 0.8,
      fill: 1,
      ...(standing === 'corrected' ? { dash: [2, 1.5] } : {}),
    },
    words(text, x, middle + 2.5, width - 2, { align: 'middle' }),
    ...(standing === 'aside' ? [stroke([x - width / 2 + 2, middle + 5], [x + width / 2 - 2, middle - 5], 1)] : []),
  ]
}

interface Look {
  readonly line: number
  readonly dash?: readonly number[]
  readonly fill?: number
}

const box = (x: number, y: number, width: number, height: number, look: Look): DrawnShape => ({
  kind: 'polygon',
  points: [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ],
  closed: true,
  ...look,
})

type Point = readonly [x: number, y: number]

const stroke = (from: Point, to: Point, line: number, dash?: readonly number[]): DrawnShape => ({
  kind: 'polygon',
  points: [from, to],
  closed: false,
  line,
  ...(dash ? { dash } : {}),
})

const triangle = (x: number, baseline: number): DrawnShape => ({
  kind: 'polygon',
  points: [
    [x, baseline],
    [x + 6, baseline],
    [x + 3, baseline - 6],
  ],
  closed: true,
  line: 0,
  fill: 0,
})

interface Face {
  readonly align?: 'left' | 'middle'
  readonly weight?: 'regular' | 'bold'
  readonly size?: number
}

const words = (text: string, x: number, baseline: number, width: number, face: Face = {}): DrawnShape => ({
  kind: 'words',
  text,
  x,
  baseline,
  width,
  align: face.align ?? 'left',
  size: face.size ?? 7,
  weight: face.weight ?? 'regular',
})
