import type { Block } from '#record/document.ts'
import { type Column, drawLine, hasInk, setColumn, STYLES, type TextStyle } from './column.ts'
import type { Decoration } from './page-canvas.ts'
import { LEFT, type Setting, type Slice, TEXT_WIDTH } from './slice.ts'
import { addTag, type Role, type Tag } from './tags.ts'

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
/** The title stands above all headings. */
const TITLE_LEVEL = 0

/** The title of the paper with a rule under it. */
export function titleSlices(setting: Setting, title: string): Slice[] {
  const lines = headingLines(setting, { text: title, level: TITLE_LEVEL, style: STYLES.title, space: 0 })
  const rule: Slice = {
    height: 9,
    spaceBefore: 0,
    keepWithNext: true,
    draw: (canvas, top) => canvas.fill(LEFT, top + 4, TEXT_WIDTH, 1.2, 0),
  }
  return [...lines, rule]
}

export function headingSlices(setting: Setting, { text, level }: Heading): Slice[] {
  return headingLines(setting, { text, level, ...HEADINGS[level] })
}

export function paragraphSlices(setting: Setting, paragraph: Paragraph): Slice[] {
  const tone = paragraph.tone ?? 'plain'
  if (tone !== 'warning') {
    const options = { spaceBefore: PARAGRAPH_SPACE, indent: 0, keepTogether: false, role: 'P' } as const
    return lineSlices(setting, paragraph.text, STYLES[tone], options)
  }
  const options = { spaceBefore: PARAGRAPH_SPACE + 3, indent: BAR_INDENT, keepTogether: false, role: 'P' } as const
  return lineSlices(setting, paragraph.text, STYLES.strong, options).map((slice) => ({
    ...slice,
    draw(canvas, top) {
      canvas.fill(LEFT, top, BAR_WIDTH, slice.height, 0)
      slice.draw(canvas, top)
    },
  }))
}

interface HeadingLine {
  readonly text: string
  readonly level: number
  readonly style: TextStyle
  readonly space: number
}

/** A heading nobody can see is no heading: it would leave a gap in the levels. */
function headingLines(setting: Setting, { text, level, style, space }: HeadingLine): Slice[] {
  const options = { spaceBefore: space, indent: 0, keepTogether: true }
  if (!hasInk(setColumn(setting.setter, text, style, TEXT_WIDTH))) return lineSlices(setting, text, style, options)
  const depth = setting.headingLevel(level)
  const slices = lineSlices(setting, text, style, { ...options, role: headingRole(depth) })
  return slices.map((slice, index) => {
    if (index > 0) return slice
    return {
      ...slice,
      draw(canvas, top) {
        setting.bookmarks.push({ depth, text, page: canvas.page, top })
        slice.draw(canvas, top)
      },
    }
  })
}

function headingRole(depth: number): Role {
  return `H${Math.min(Math.max(depth, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6}`
}

interface LineOptions {
  readonly spaceBefore: number
  readonly indent: number
  /** True for headings: no line of it ends a page. Paragraphs only avoid a single line at either end. */
  readonly keepTogether: boolean
  /** Left out for text that says nothing. */
  readonly role?: Role
}

function lineSlices({ setter, document }: Setting, text: string, style: TextStyle, options: LineOptions): Slice[] {
  const column = setColumn(setter, text, style, TEXT_WIDTH - options.indent)
  const count = column.lines.length
  const ownerOf = lineOwner(document, column, options.role)
  return column.lines.map(({ source }, index) => ({
    height: style.leading,
    spaceBefore: index === 0 ? options.spaceBefore : 0,
    keepWithNext: options.keepTogether || (count > 1 && (index === 0 || index === count - 2)),
    draw: (canvas, top) =>
      drawLine(canvas, column, index, { left: LEFT + options.indent, top, owner: ownerOf(source) }),
  }))
}

/** A heading is one tag; a paragraph is one for each line of its source. */
function lineOwner(document: Tag, column: Column, role: Role | undefined): (source: number) => Tag | Decoration {
  if (role === undefined || !hasInk(column)) return () => 'layout'
  const parts = role === 'P' ? (column.lines.at(-1)?.source ?? 0) + 1 : 1
  const tags = Array.from({ length: parts }, () => addTag(document, role))
  return (source) => tags[source] ?? tags[0] ?? 'layout'
}
