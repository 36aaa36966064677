import type { FontUse } from './font-use.ts'
import { createPageCanvas, type PageCanvas } from './page-canvas.ts'
import type { PageFrame } from './page-frame.ts'
import type { Flow, Slice } from './slice.ts'

/**
 * Places slices on as many pages as they need and draws them, asking for no more slices than it must know to choose where
 * a page ends: a long paper is never held as a whole. Returns at least one page.
 *
 * @param onPage called whenever a page is full, with the number of pages so far.
 */
export function flowPages(flow: Flow, frame: PageFrame, fonts: FontUse, onPage: (pages: number) => void): PageCanvas[] {
  const pages: PageCanvas[] = []
  const next = ahead(flow)
  let top = 0
  const turn = (): PageCanvas => {
    pages.at(-1)?.operators()
    if (pages.length > 0) onPage(pages.length)
    const opened = createPageCanvas(fonts, pages.length)
    pages.push(opened)
    frame.open(opened)
    top = frame.top
    return opened
  }
  let canvas = turn()
  for (let slice = next.peek(0); slice !== undefined; slice = next.peek(0)) {
    if (slice === 'pageBreak') {
      next.take()
      if (top > frame.top) canvas = turn()
      continue
    }
    const needed = slice.spaceBefore + heightKept(slice, next, frame.bottom - frame.top)
    next.take()
    if (top > frame.top && top + needed > frame.bottom) canvas = turn()
    if (top > frame.top) {
      top += slice.spaceBefore
    } else if (slice.header !== undefined) {
      slice.header.draw(canvas, top)
      top += slice.header.height
    }
    slice.draw(canvas, top)
    top += slice.height
  }
  onPage(pages.length)
  return pages
}

/** Height of a slice with the ones it must stand with, unless they fill more than half a page: then of it alone. */
function heightKept(slice: Slice, next: Ahead, pageHeight: number): number {
  let height = slice.height
  for (let before = slice, place = 1; before.keepWithNext; place++) {
    const following = next.peek(place)
    if (following === undefined || following === 'pageBreak') break
    height += following.spaceBefore + following.height
    if (height > pageHeight / (following.figure ? 1 : 2)) return slice.height
    before = following
  }
  return height
}

interface Ahead {
  peek(place: number): Slice | 'pageBreak' | undefined
  take(): void
}

function ahead(flow: Flow): Ahead {
  const source = flow[Symbol.iterator]()
  const waiting: (Slice | 'pageBreak')[] = []
  return {
    peek(place) {
      while (waiting.length <= place) {
        const { done, value } = source.next()
        if (done === true) return undefined
        waiting.push(value)
      }
      return waiting[place]
    },
    take: () => void waiting.shift(),
  }
}
