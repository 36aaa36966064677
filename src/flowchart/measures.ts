import type { Box, Line, Sequence } from './graph.ts'
import type { Detail, Labels } from './labels.ts'
import { type Face, widthOf, wrap } from './wrap.ts'

/** Sizes of a drawing, in its own unit: a CSS pixel on screen, scaled on paper. */
interface Measures {
  /** Width of every box. */
  readonly box: number
  /** Between text and edge. */
  readonly pad: number
  /** How far the sides of a question slant. */
  readonly slant: number
  readonly text: Face
  /** Words of arrows. */
  readonly small: Face
  /** Widest label beside an arrow. */
  readonly label: number
  readonly leading: number
}

export const measures: Readonly<Record<Detail, Measures>> = {
  full: {
    box: 212,
    pad: 10,
    slant: 12,
    text: { size: 14, weight: 'regular' },
    small: { size: 12, weight: 'regular' },
    label: 112,
    leading: 1.3,
  },
  compact: {
    box: 104,
    pad: 5,
    slant: 6,
    text: { size: 9, weight: 'bold' },
    small: { size: 8, weight: 'regular' },
    label: 62,
    leading: 1.25,
  },
}

/** Arrows between the same two boxes are drawn as one, with the outcomes under each other. */
export interface Stroke {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly lines: readonly Line[]
}

/** Arrows to other boxes, joined where they run between the same two; arrows that come back stand in their box. */
export function strokesOf({ lines }: Pick<Sequence, 'lines'>): Stroke[] {
  const joined = new Map<string, Line[]>()
  for (const line of lines) {
    if (line.back !== undefined) continue
    const key = `${line.from} ${line.to}`
    joined.set(key, [...(joined.get(key) ?? []), line])
  }
  return [...joined].flatMap(([id, each]) => {
    const [line] = each
    return line ? [{ id, from: line.from, to: line.to, lines: each }] : []
  })
}

export const comingBack = ({ lines }: Sequence, box: Box): Line[] =>
  lines.filter((line) => line.back !== undefined && line.from === box.id)

/** Lines of text in a box: its words, then the outcomes that come back to it. */
export interface BoxText {
  readonly words: readonly string[]
  readonly back: readonly (readonly string[])[]
  readonly height: number
}

/** Before the words of an arrow that comes back. */
export const RETURN_SIGN = '↺'

export function boxText(sequence: Sequence, box: Box, labels: Labels, detail: Detail): BoxText {
  const { box: wide, pad, slant, text, small, leading } = measures[detail]
  const inside = wide - 2 * pad - 2 * slant
  const words = wrap(labels.box(box), inside, text)
  const sign = widthOf(`${RETURN_SIGN} `, small)
  const back = comingBack(sequence, box).map((line) => wrap(labels.line(line), inside - sign, small))
  const smallLines = back.reduce((count, lines) => count + lines.length, 0)
  const gap = smallLines > 0 ? pad / 2 : 0
  return {
    words,
    back,
    height: Math.ceil(2 * pad + words.length * text.size * leading + gap + smallLines * small.size * leading),
  }
}

/** Before each outcome where several lead the same way. */
const OUTCOME_MARK = '•'

/** Lines of the label of a stroke: each outcome on a line of its own, and its size. */
export interface StrokeText {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

export function strokeText({ lines }: Stroke, labels: Labels, detail: Detail): StrokeText {
  const { label, small, leading } = measures[detail]
  const mark = lines.length > 1 ? `${OUTCOME_MARK} ` : ''
  const text = lines.flatMap((line) => wrap(`${mark}${labels.line(line)}`, label, small))
  return {
    lines: text,
    width: Math.ceil(Math.max(0, ...text.map((each) => widthOf(each, small)))) + 4,
    height: Math.ceil(text.length * small.size * leading) + 2,
  }
}
