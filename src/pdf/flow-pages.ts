import type { FontUse } from './font-use.ts'
import { createPageCanvas, type PageCanvas } from './page-canvas.ts'
import type { PageFrame } from './page-frame.ts'
import type { Flow, Slice } from './slice.ts'

/** Places slices on as many pages as they need and draws them. Returns at least one page. */
export function flowPages(flow: Flow, frame: PageFrame, fonts: FontUse): PageCanvas[] {
  const first = createPageCanvas(fonts)
  const pages = [first]
  let canvas = first
  let top = frame.top
  const turn = (): void => {
    canvas = createPageCanvas(fonts)
    pages.push(canvas)
    top = frame.top
  }
  for (const [index, slice] of flow.entries()) {
    if (slice === 'pageBreak') {
      if (top > frame.top) turn()
      continue
    }
    const needed = slice.spaceBefore + heightKept(flow, index, frame.bottom - frame.top)
    if (top > frame.top && top + needed > frame.bottom) turn()
    if (top > frame.top) {
      top += slice.spaceBefore
    } else if (slice.header !== undefined) {
      slice.header.draw(canvas, top)
      top += slice.header.height
    }
    slice.draw(canvas, top)
    top += slice.height
  }
  return pages
}

/** Height of a slice with the ones it must stand with, unless they fill more than half a page: then of it alone. */
function heightKept(flow: Flow, index: number, pageHeight: number): number {
  const own = (flow[index] as Slice).height
  let height = own
  for (let next = index + 1; next < flow.length; next++) {
    const before = flow[next - 1]
    const slice = flow[next]
    if (before === 'pageBreak' || before?.keepWithNext !== true || slice === undefined || slice === 'pageBreak') break
    height += slice.spaceBefore + slice.height
    if (height > pageHeight / 2) return own
  }
  return height
}
