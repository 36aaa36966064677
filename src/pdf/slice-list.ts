import type { Block } from '#record/document.ts'
import { type Column, drawLine, hasInk, lineOwners, setColumn, STYLES } from './column.ts'
import type { PageCanvas } from './page-canvas.ts'
import { LEFT, type Setting, type Slice, TEXT_WIDTH } from './slice.ts'
import { addTag } from './tags.ts'

type List = Extract<Block, { kind: 'list' }>

const LIST_SPACE = 6
const ITEM_SPACE = 3
const INDENT = 20
const MARKER_INDENT = 4
const BOX_SIZE = 8.5
const BOX_LINE = 0.8
const NUMBERING = { bullet: 'Disc', number: 'Decimal', box: 'None' } as const

/** Items one below the other, behind dots, numbers or empty boxes. */
export function* listSlices({ setter, document }: Setting, list: List): Generator<Slice> {
  if (list.items.length === 0) return
  const tag = addTag(document, 'L', { numbering: NUMBERING[list.marker] })
  for (const [index, text] of list.items.entries()) {
    const item = addTag(tag, 'LI')
    const label = labelOf(index)
    const labelTag = label === undefined ? 'layout' : addTag(item, 'Lbl')
    const column = setColumn(setter, text, STYLES.plain, TEXT_WIDTH - INDENT)
    const owners = hasInk(column) ? lineOwners(column, addTag(item, 'LBody')) : []
    const count = column.lines.length
    for (const line of column.lines.keys()) {
      yield {
        height: STYLES.plain.leading,
        spaceBefore: line > 0 ? 0 : index === 0 ? LIST_SPACE : ITEM_SPACE,
        keepWithNext: count > 1 && (line === 0 || line === count - 2),
        draw(canvas, top) {
          if (line === 0 && label === undefined) drawBox(canvas, top)
          if (line === 0 && label !== undefined) {
            drawLine(canvas, label, 0, { left: LEFT + MARKER_INDENT, top, owner: labelTag })
          }
          drawLine(canvas, column, line, { left: LEFT + INDENT, top, owner: owners[line] ?? 'layout' })
        },
      }
    }
  }

  function labelOf(index: number): Column | undefined {
    if (list.marker === 'box') return undefined
    return setColumn(setter, list.marker === 'bullet' ? '•' : `${index + 1}.`, STYLES.plain, INDENT)
  }
}

function drawBox(canvas: PageCanvas, top: number): void {
  const y = top + (STYLES.plain.leading - BOX_SIZE) / 2
  const x = LEFT + MARKER_INDENT
  canvas.fill(x, y, BOX_SIZE, BOX_LINE, 0)
  canvas.fill(x, y + BOX_SIZE - BOX_LINE, BOX_SIZE, BOX_LINE, 0)
  canvas.fill(x, y, BOX_LINE, BOX_SIZE, 0)
  canvas.fill(x + BOX_SIZE - BOX_LINE, y, BOX_LINE, BOX_SIZE, 0)
}
