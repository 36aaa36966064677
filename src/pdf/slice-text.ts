import type { Block } from '#record/document.ts'
import { drawLine, setColumn, STYLES, type TextStyle } from './column.ts'
import { LEFT, type Slice, TEXT_WIDTH } from './slice.ts'
import type { TextSetter } from './set-text.ts'

type Heading = Extract<Block, { kind: 'heading' }>
type Paragraph = Extract<Block, { kind: 'paragraph' }>

const HEADINGS = {
  1: { style: STYLES.heading1, space: 20 },
  2: { style: STYLES.heading2, space: 15 },
  3: { style: STYLES.heading3, space: 11 },
} as const

const PARAGRAPH_SPACE = 6
const BAR_WIDTH = 3
const BAR_INDENT = 12

/** The title of the paper with a rule under it. */
export function titleSlices(setter: TextSetter, title: string): Slice[] {
  const lines = lineSlices(setter, title, STYLES.title, { spaceBefore: 0, indent: 0, keepTogether: true })
  const rule: Slice = {
    height: 9,
    spaceBefore: 0,
    keepWithNext: true,
    draw: (canvas, top) => canvas.fill(LEFT, top + 4, TEXT_WIDTH, 1.2, 0),
  }
  return [...lines, rule]
}

export function headingSlices(setter: TextSetter, heading: Heading): Slice[] {
  const { style, space } = HEADINGS[heading.level]
  return lineSlices(setter, heading.text, style, { spaceBefore: space, indent: 0, keepTogether: true })
}

export function paragraphSlices(setter: TextSetter, paragraph: Paragraph): Slice[] {
  const tone = paragraph.tone ?? 'plain'
  if (tone !== 'warning') {
    const options = { spaceBefore: PARAGRAPH_SPACE, indent: 0, keepTogether: false }
    return lineSlices(setter, paragraph.text, STYLES[tone], options)
  }
  const options = { spaceBefore: PARAGRAPH_SPACE + 3, indent: BAR_INDENT, keepTogether: false }
  return lineSlices(setter, paragraph.text, STYLES.strong, options).map((slice) => ({
    ...slice,
    draw(canvas, top) {
      canvas.fill(LEFT, top, BAR_WIDTH, slice.height, 0)
      slice.draw(canvas, top)
    },
  }))
}

interface LineOptions {
  readonly spaceBefore: number
  readonly indent: number
  /** True for headings: no line of it ends a page. Paragraphs only avoid a single line at either end. */
  readonly keepTogether: boolean
}

function lineSlices(setter: TextSetter, text: string, style: TextStyle, options: LineOptions): Slice[] {
  const column = setColumn(setter, text, style, TEXT_WIDTH - options.indent)
  const count = column.lines.length
  return column.lines.map((_, index) => ({
    height: style.leading,
    spaceBefore: index === 0 ? options.spaceBefore : 0,
    keepWithNext: options.keepTogether || (count > 1 && (index === 0 || index === count - 2)),
    draw: (canvas, top) => drawLine(canvas, column, index, LEFT + options.indent, top),
  }))
}
