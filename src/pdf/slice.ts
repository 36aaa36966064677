import type { PageCanvas } from './page-canvas.ts'

/** A part of the paper that stays on one page. Distances in points. */
export interface Slice {
  readonly height: number
  /** Space above it, left out at the top of a page. */
  readonly spaceBefore: number
  /** Never the last slice on a page while another follows. */
  readonly keepWithNext: boolean
  /** Drawn again above this slice when it opens a page: the head of its table. */
  readonly header?: Slice
  draw(canvas: PageCanvas, top: number): void
}

/** Slices in reading order; `pageBreak` opens a new page. */
export type Flow = readonly (Slice | 'pageBreak')[]

export const LEFT = 54
export const RIGHT = 541.28
export const TEXT_WIDTH = RIGHT - LEFT
