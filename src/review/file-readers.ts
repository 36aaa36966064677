import type { PageComparison } from '#pdf/compare-pages.ts'
import type { PdfInspection } from '#pdf/inspect-pdf.ts'
import type { ReadSignatures } from '#pdf/verify-signatures.ts'
import type { PaperDocument } from '#record/document.ts'

export interface CompareOptions {
  /** Share of the work that is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** What opening a file needs of the outside: readers of PDF files. None of them changes or keeps anything. */
export interface FileReaders {
  /** Looks into a PDF for files embedded under some names, each of at most `most` bytes. Never throws. */
  readonly inspect: (pdf: Uint8Array, names: readonly string[], most: number) => PdfInspection
  /** Judges every signature of a PDF. Never rejects. */
  readonly verifySignatures: (pdf: Uint8Array) => Promise<ReadSignatures>
  /**
   * Makes a paper and compares revisions of a file with it. Rejects when the paper cannot be made, and with the reason of the
   * signal.
   */
  readonly comparePages: (
    document: PaperDocument,
    against: { readonly pdf: Uint8Array; readonly ends: readonly number[] },
    options: CompareOptions,
  ) => Promise<readonly PageComparison[]>
}
