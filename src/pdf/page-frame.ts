import { baseline, drawLine, hasInk, setColumn, STYLES } from './column.ts'
import { PAGE_HEIGHT, type PageCanvas } from './page-canvas.ts'
import { LEFT } from './slice.ts'
import type { TextSetter } from './set-text.ts'
import { addTag, type Tag } from './tags.ts'

/** What every page carries: the mark on top, the footer, and between them the room for the text. */
export interface PageFrame {
  readonly top: number
  readonly bottom: number
  /** Draws the mark on a fresh page. On the first one it is read out, on the others it is decoration. */
  open(canvas: PageCanvas): void
  /** Draws the footer, when the number of pages is known. */
  close(canvas: PageCanvas, pages: number): void
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
 * @param width of the text, in points
 * @throws RangeError when mark and footer leave too little room for the text.
 */
export function createPageFrame(setter: TextSetter, words: FrameWords, document: Tag, width: number): PageFrame {
  const mark = words.mark === '' ? undefined : setColumn(setter, words.mark, STYLES.mark, width - 4 * MARK_PADDING)
  const markHeight = mark === undefined ? 0 : mark.lines.length * mark.style.leading + 2 * MARK_PADDING
  const pageWidth = numberColumn(setter, words.pageOf, 8888, 8888).width
  const footer = setColumn(setter, words.footer, STYLES.footer, Math.max(width / 3, width - pageWidth - FOOTER_GAP))
  const footerHeight = footer.lines.length * footer.style.leading
  const top = EDGE + (mark === undefined ? 10 : markHeight + MARK_SPACE)
  const footerTop = PAGE_HEIGHT - EDGE + 4 - footerHeight
  const bottom = footerTop - 14
  if (bottom - top < LEAST_ROOM) throw new RangeError('The mark and the footer leave no room on the page.')
  return {
    top,
    bottom,
    open(canvas) {
      if (mark === undefined) return
      drawBox(canvas, LEFT, EDGE, width, markHeight)
      const owner = canvas.page === 0 && hasInk(mark) ? addTag(document, 'P') : 'header'
      for (const [index, line] of mark.lines.entries()) {
        const lineTop = EDGE + MARK_PADDING + index * mark.style.leading
        const x = LEFT + (width - line.inkWidth * mark.style.size) / 2
        canvas.text(line, mark.style, x, baseline(mark.style, lineTop), owner)
      }
    },
    close(canvas, pages) {
      canvas.fill(LEFT, footerTop - 5, width, 0.5, 0.55)
      for (const index of footer.lines.keys()) {
        const lineTop = footerTop + index * footer.style.leading
        drawLine(canvas, footer, index, { left: LEFT, top: lineTop, owner: 'footer' })
      }
      const number = numberColumn(setter, words.pageOf, canvas.page + 1, pages)
      if (number.line === undefined) return
      canvas.text(number.line, STYLES.footer, LEFT + width - number.width, baseline(STYLES.footer, footerTop), 'footer')
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
