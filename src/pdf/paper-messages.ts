import type { PaperDocument } from '#record/document.ts'
import type { PaperProgress } from './render-paper.ts'

/** What the page asks of the paper worker. */
export interface PaperOrder {
  readonly id: number
  readonly document: PaperDocument
}

/** What the worker answers, with the `id` of the order: how far it is, any number of times, then how it ended. */
export type PaperAnswer =
  | { readonly id: number; readonly progress: PaperProgress }
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly ok: false; readonly message: string }
