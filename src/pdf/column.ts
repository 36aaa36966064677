import { breakLines, type SetLine } from './break-lines.ts'
import type { Decoration, Ink, PageCanvas } from './page-canvas.ts'
import type { TextSetter } from './set-text.ts'
import { addTag, type Tag } from './tags.ts'

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

/** Where a line of a column goes: its left and upper edge, and the tag it is a part of. */
export interface LinePlace {
  readonly left: number
  readonly top: number
  readonly owner: Tag | Decoration
}

/** Draws one line of a column: to the left, or to the right where it reads so. */
export function drawLine(canvas: PageCanvas, column: Column, index: number, { left, top, owner }: LinePlace): void {
  const line = column.lines[index]
  if (line === undefined) return
  const x = line.rightToLeft ? left + column.width - line.width * column.style.size : left
  canvas.text(line, column.style, x, baseline(column.style, top), owner)
}

/**
 * The tag of each line: `owner` itself, or where the text has line breaks of its own a paragraph in it for each of its
 * parts, because lines of one tag are read out as one.
 */
export function lineOwners(column: Column, owner: Tag): Tag[] {
  const parts = (column.lines.at(-1)?.source ?? 0) + 1
  if (parts === 1) return column.lines.map(() => owner)
  const paragraphs = Array.from({ length: parts }, () => addTag(owner, 'P'))
  return column.lines.map(({ source }) => paragraphs[source] ?? owner)
}

/** True when there is anything in the column to see. */
export function hasInk(column: Column): boolean {
  return column.lines.some((line) => line.inkWidth > 0)
}

/** Where letters stand in a line whose upper edge is at `top`. */
export function baseline(style: TextStyle, top: number): number {
  return top + (style.leading - (ASCENT + DESCENT) * style.size) / 2 + ASCENT * style.size
}
