import type { PageCanvas } from './page-canvas.ts'
import type { TextSetter } from './set-text.ts'
import type { FileExtras } from './file-extras.ts'
import type { Tag } from './tags.ts'

/** A part of the paper that stays on one page. Distances in points. */
export interface Slice {
  readonly height: number
  /** Space above it, left out at the top of a page. */
  readonly spaceBefore: number
  /** Never the last slice on a page while another follows. */
  readonly keepWithNext: boolean
  /** A figure: what must stand with it goes to its page, however much of it that fills. */
  readonly figure?: true
  /** Drawn again above this slice when it opens a page: the head of its table. */
  readonly header?: Slice
  draw(canvas: PageCanvas, top: number): void
}

/** Slices in reading order, made as they are asked for; `pageBreak` opens a new page. */
export type Flow = Iterable<Slice | 'pageBreak'>

/** What slices are made with: the text setter, the tag they become parts of, and the places headings are found at. */
export interface Setting {
  readonly setter: TextSetter
  readonly document: Tag
  /** Levels of headings as the tags count them. */
  readonly headingLevel: (level: number) => number
  readonly bookmarks: Bookmark[]
  /** What the file holds besides text: pictures and fields. */
  readonly extras: FileExtras
}

/** Where a heading stands, for the outline. `top` is in points from the upper edge of the page, which counts from 0. */
export interface Bookmark {
  readonly depth: number
  readonly text: string
  readonly page: number
  readonly top: number
}

export const LEFT = 54
const RIGHT = 541.28
export const TEXT_WIDTH = RIGHT - LEFT
/** On A3 across, which is as high as A4 upright. */
export const POSTER_TEXT_WIDTH = 1190.55 - 2 * LEFT
