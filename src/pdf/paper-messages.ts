import type { PaperDocument } from '#record/document.ts'

/** What the page asks of the paper worker. */
export interface PaperOrder {
  readonly id: number
  readonly document: PaperDocument
}

/** What the worker answers, with the `id` of the order. */
export type PaperAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly ok: false; readonly message: string }
