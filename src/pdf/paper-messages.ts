import type { PaperDocument } from '#record/document.ts'
import type { PageComparison } from './compare-pages.ts'
import type { PaperProgress } from './render-paper.ts'

/** A file whose pages are to be compared with a paper, and where its revisions end. */
export interface Compared {
  readonly pdf: Uint8Array
  readonly ends: readonly number[]
}

/**
 * What the page asks of the paper worker: to print a document, to print it and put it behind a file, or to print it and say
 * how the pages of a file differ.
 */
export interface PaperOrder {
  readonly id: number
  readonly document: PaperDocument
  readonly against?: Compared | undefined
  /** The file it comes behind as a revision. */
  readonly behind?: Uint8Array | undefined
}

/** What an order came to: the file, or how each revision of the compared file stands to it. */
export type PaperResult =
  { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly comparisons: readonly PageComparison[] }

/** What the worker answers, with the `id` of the order: how far it is, any number of times, then how it ended. */
export type PaperAnswer =
  | { readonly id: number; readonly progress: PaperProgress }
  | ({ readonly id: number; readonly ok: true } & PaperResult)
  | { readonly id: number; readonly ok: false; readonly message: string }
