import { breakLines, type SetLine } from './break-lines.ts'
import type { Ink, PageCanvas } from './page-canvas.ts'
import type { TextSetter } from './set-text.ts'

/** How text of one kind looks. Sizes in points; `leading` is the height of a line. */
export interface TextStyle extends Ink {
  readonly leading: number
}

/** Text broken to a width in points. */
export interface Column {
  readonly lines: readonly SetLine[]
  readonly style: TextStyle
  readonly width: number
}

const ASCENT = 1.069
const DESCENT = 0.293

export const STYLES = {
  title: { size: 20, leading: 27, weight: 'bold', grey: 0 },
  heading1: { size: 15, leading: 21, weight: 'bold', grey: 0 },
  heading2: { size: 12, leading: 17.5, weight: 'bold', grey: 0 },
  heading3: { size: 10.5, leading: 15, weight: 'bold', grey: 0 },
  plain: { size: 10, leading: 14.5, weight: 'regular', grey: 0 },
  strong: { size: 10, leading: 14.5, weight: 'bold', grey: 0 },
  quiet: { size: 9, leading: 13, weight: 'regular', grey: 0.35 },
  label: { size: 9.5, leading: 14.5, weight: 'regular', grey: 0.35 },
  cell: { size: 9, leading: 13, weight: 'regular', grey: 0 },
  columnHead: { size: 9, leading: 13, weight: 'bold', grey: 0 },
  mark: { size: 11, leading: 16, weight: 'bold', grey: 0 },
  footer: { size: 8, leading: 11.5, weight: 'regular', grey: 0.25 },
} as const satisfies Record<string, TextStyle>

/** Sets `text` in lines of at most `width` points. Empty text gives one empty line. */
export function setColumn(setter: TextSetter, text: string, style: TextStyle, width: number): Column {
  return { lines: breakLines(setter.set(text, style.weight), width / style.size, setter), style, width }
}

/** Draws one line of a column whose left edge is at `left`: to the left, or to the right where it reads so. */
export function drawLine(canvas: PageCanvas, column: Column, index: number, left: number, top: number): void {
  const line = column.lines[index]
  if (line === undefined) return
  const x = line.rightToLeft ? left + column.width - line.width * column.style.size : left
  canvas.text(line, column.style, x, baseline(column.style, top))
}

/** Where letters stand in a line whose upper edge is at `top`. */
export function baseline(style: TextStyle, top: number): number {
  return top + (style.leading - (ASCENT + DESCENT) * style.size) / 2 + ASCENT * style.size
}
