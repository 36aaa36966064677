import type { Block } from '#record/document.ts'
import { type Column, drawLine, hasInk, lineOwners, setColumn, STYLES, type TextStyle } from './column.ts'
import type { Decoration, PageCanvas } from './page-canvas.ts'
import { LEFT, type Setting, type Slice, TEXT_WIDTH } from './slice.ts'
import { addTag, type Tag } from './tags.ts'

type Facts = Extract<Block, { kind: 'facts' }>
type Table = Extract<Block, { kind: 'table' }>

const FACT_LABEL_SHARE = 0.32
const FACT_GAP = 10
const WRITING_LINE = 21
const BLOCK_SPACE = 8
const CELL_PADDING = 3.5
const COLUMN_GAP = 8
const RULE = 0.5
const HEAD_RULE = 1
const RULE_GREY = 0.55
/** A head taller than this share of the page is not repeated. */
const HEAD_SHARE = 0.25

/** Labels on the left, values on the right; an empty value becomes a ruled line to write on. */
export function* factSlices({ setter, document }: Setting, facts: Facts, pageHeight: number): Generator<Slice> {
  const labelWidth = TEXT_WIDTH * FACT_LABEL_SHARE
  const valueLeft = LEFT + labelWidth + FACT_GAP
  const valueWidth = TEXT_WIDTH - labelWidth - FACT_GAP
  if (facts.rows.length === 0) return
  const body = addTag(addTag(document, 'Table'), 'TBody')
  for (const [index, { label, value }] of facts.rows.entries()) {
    const toWriteOn = value.trim() === ''
    const row = addTag(body, 'TR')
    const cells: Cell[] = [
      {
        left: LEFT,
        column: setColumn(setter, label, STYLES.label, labelWidth),
        owner: addTag(row, 'TH', { scope: 'Row' }),
      },
    ]
    const valueTag = addTag(row, 'TD')
    if (value !== '') {
      cells.push({ left: valueLeft, column: setColumn(setter, value, STYLES.plain, valueWidth), owner: valueTag })
    }
    yield* rowSlices(cells, {
      pageHeight,
      padding: 1.5,
      minimum: toWriteOn ? WRITING_LINE : 0,
      spaceBefore: index === 0 ? BLOCK_SPACE : 0,
      below: (canvas, bottom) => {
        if (toWriteOn) canvas.fill(valueLeft, bottom - 4, valueWidth, RULE, 0)
      },
    })
  }
}

/** Rows between thin rules under a bold head that is drawn again, as decoration, on every further page. */
export function* tableSlices({ setter, document }: Setting, table: Table, pageHeight: number): Generator<Slice> {
  const frame = columnFrame(table)
  const tag = addTag(document, 'Table')
  const cellsOf = (texts: readonly string[], style: TextStyle, ownerOf: (index: number) => Cell['owner']): Cell[] =>
    frame.map(({ left, width }, index) => ({
      left,
      column: setColumn(setter, texts[index] ?? '', style, width),
      owner: ownerOf(index),
    }))
  const options = { pageHeight, padding: CELL_PADDING, minimum: 0, spaceBefore: 0 }
  const headOptions: RowOptions = {
    ...options,
    spaceBefore: BLOCK_SPACE,
    below: (canvas, bottom) => canvas.fill(LEFT, bottom - HEAD_RULE, TEXT_WIDTH, HEAD_RULE, 0),
  }
  const headRow = addTag(addTag(tag, 'THead'), 'TR')
  const headCells = cellsOf(table.head, STYLES.columnHead, () => addTag(headRow, 'TH', { scope: 'Column' }))
  const heads = rowSlices(headCells, headOptions)
  for (const head of heads) yield { ...head, keepWithNext: true }
  const [again] = rowSlices(
    headCells.map((cell): Cell => ({ ...cell, owner: 'layout' })),
    headOptions,
  )
  const repeated = heads.length === 1 && again !== undefined && again.height <= pageHeight * HEAD_SHARE
  const header = repeated ? again : undefined
  const rowOptions: RowOptions = {
    ...options,
    pageHeight: pageHeight - (header?.height ?? 0),
    below: (canvas, bottom) => canvas.fill(LEFT, bottom - RULE, TEXT_WIDTH, RULE, RULE_GREY),
  }
  const body = addTag(tag, 'TBody')
  for (const texts of table.rows) {
    const row = addTag(body, 'TR')
    const cells = cellsOf(texts, STYLES.cell, (index) =>
      index === 0 && table.rowHeads === true ? addTag(row, 'TH', { scope: 'Row' }) : addTag(row, 'TD'),
    )
    for (const slice of rowSlices(cells, rowOptions)) yield header === undefined ? slice : { ...slice, header }
  }
}

interface Cell {
  readonly left: number
  readonly column: Column
  readonly owner: Tag | Decoration
}

interface RowOptions {
  readonly pageHeight: number
  /** Above and below the text of a row. */
  readonly padding: number
  readonly minimum: number
  readonly spaceBefore: number
  below(canvas: PageCanvas, bottom: number): void
}

/** One slice for a row that fits on a page, otherwise one slice for each of its lines. */
function rowSlices(cells: readonly Cell[], options: RowOptions): Slice[] {
  const lineCount = cells.reduce((most, { column }) => Math.max(most, column.lines.length), 1)
  const leading = cells.reduce((most, { column }) => Math.max(most, column.style.leading), 0)
  const height = Math.max(lineCount * leading + 2 * options.padding, options.minimum)
  const placed = cells.map(({ column, left, owner }) => ({
    column: besideItsLabel(column),
    left,
    owners: typeof owner === 'string' || !hasInk(column) ? [] : lineOwners(column, owner),
  }))
  const drawLines = (canvas: PageCanvas, first: number, end: number, top: number): void => {
    for (const { column, left, owners } of placed) {
      for (let index = first; index < end; index++) {
        drawLine(canvas, column, index, {
          left,
          top: top + (index - first) * leading,
          owner: owners[index] ?? 'layout',
        })
      }
    }
  }
  if (height <= options.pageHeight) {
    return [
      {
        height,
        spaceBefore: options.spaceBefore,
        keepWithNext: false,
        draw(canvas, top) {
          drawLines(canvas, 0, lineCount, top + options.padding)
          options.below(canvas, top + height)
        },
      },
    ]
  }
  return Array.from({ length: lineCount }, (_, index) => {
    const above = index === 0 ? options.padding : 0
    const last = index === lineCount - 1
    const lineHeight = above + leading + (last ? options.padding : 0)
    return {
      height: lineHeight,
      spaceBefore: index === 0 ? options.spaceBefore : 0,
      keepWithNext: false,
      draw(canvas: PageCanvas, top: number) {
        drawLines(canvas, index, index + 1, top + above)
        if (last) options.below(canvas, top + lineHeight)
      },
    }
  })
}

/** A single line in a cell stands at the left edge, also when it reads from right to left: there the eye looks for it. */
function besideItsLabel(column: Column): Column {
  const [line, ...more] = column.lines
  return line === undefined || more.length > 0 ? column : { ...column, width: line.width * column.style.size }
}

/** Left edge and text width of each column; as many columns as the longest row has cells. */
function columnFrame(table: Table): { left: number; width: number }[] {
  const count = table.rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, table.head.length))
  const shares = Array.from({ length: count }, (_, index) => {
    const share = table.widths[index] ?? 1
    return Number.isFinite(share) && share > 0 ? share : 1
  })
  const sum = shares.reduce((total, share) => total + share, 0)
  const gap = Math.min(COLUMN_GAP, TEXT_WIDTH / count / 4)
  const room = TEXT_WIDTH - gap * (count - 1)
  let left = LEFT
  return shares.map((share) => {
    const column = { left, width: (room * share) / sum }
    left += column.width + gap
    return column
  })
}
