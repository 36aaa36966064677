import { baseline, drawLine, setColumn, STYLES } from './column.ts'
import { PAGE_HEIGHT, type PageCanvas } from './page-canvas.ts'
import { LEFT, RIGHT, TEXT_WIDTH } from './slice.ts'
import type { TextSetter } from './set-text.ts'

/** What every page carries: the mark on top, the footer, and between them the room for the text. */
export interface PageFrame {
  readonly top: number
  readonly bottom: number
  draw(canvas: PageCanvas, page: number, pages: number): void
}

interface FrameWords {
  readonly mark: string
  readonly footer: string
  readonly pageOf: string
}

const EDGE = 40
const MARK_PADDING = 3
const MARK_SPACE = 12
const FOOTER_GAP = 16
const LEAST_ROOM = 200

/**
 * @throws RangeError when mark and footer leave too little room for the text.
 */
export function createPageFrame(setter: TextSetter, words: FrameWords): PageFrame {
  const mark = words.mark === '' ? undefined : setColumn(setter, words.mark, STYLES.mark, TEXT_WIDTH - 4 * MARK_PADDING)
  const markHeight = mark === undefined ? 0 : mark.lines.length * mark.style.leading + 2 * MARK_PADDING
  const pageWidth = numberColumn(setter, words.pageOf, 8888, 8888).width
  const footer = setColumn(
    setter,
    words.footer,
    STYLES.footer,
    Math.max(TEXT_WIDTH / 3, TEXT_WIDTH - pageWidth - FOOTER_GAP),
  )
  const footerHeight = footer.lines.length * footer.style.leading
  const top = EDGE + (mark === undefined ? 10 : markHeight + MARK_SPACE)
  const footerTop = PAGE_HEIGHT - EDGE + 4 - footerHeight
  const bottom = footerTop - 14
  if (bottom - top < LEAST_ROOM) throw new RangeError('The mark and the footer leave no room on the page.')
  return {
    top,
    bottom,
    draw(canvas, page, pages) {
      if (mark !== undefined) {
        drawBox(canvas, LEFT, EDGE, TEXT_WIDTH, markHeight)
        for (const [index, line] of mark.lines.entries()) {
          const lineTop = EDGE + MARK_PADDING + index * mark.style.leading
          const x = LEFT + (TEXT_WIDTH - line.inkWidth * mark.style.size) / 2
          canvas.text(line, mark.style, x, baseline(mark.style, lineTop))
        }
      }
      canvas.fill(LEFT, footerTop - 5, TEXT_WIDTH, 0.5, 0.55)
      for (const index of footer.lines.keys()) {
        drawLine(canvas, footer, index, LEFT, footerTop + index * footer.style.leading)
      }
      const { line, width } = numberColumn(setter, words.pageOf, page, pages)
      if (line !== undefined) canvas.text(line, STYLES.footer, RIGHT - width, baseline(STYLES.footer, footerTop))
    },
  }
}

function numberColumn(setter: TextSetter, pageOf: string, page: number, pages: number) {
  const text = pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages)).replace(/\r?\n/g, ' ')
  const [line] = setColumn(setter, text, STYLES.footer, Number.POSITIVE_INFINITY).lines
  return { line, width: (line?.inkWidth ?? 0) * STYLES.footer.size }
}

function drawBox(canvas: PageCanvas, x: number, y: number, width: number, height: number): void {
  const thick = 1
  canvas.fill(x, y, width, thick, 0)
  canvas.fill(x, y + height - thick, width, thick, 0)
  canvas.fill(x, y, thick, height, 0)
  canvas.fill(x + width - thick, y, thick, height, 0)
}
