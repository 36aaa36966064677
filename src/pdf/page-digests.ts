import { hashOf } from './canonical-value.ts'
import { createPageReader } from './drawn-page.ts'
import { pagesOf } from './page-list.ts'
import { looksLikePdf, PdfFile } from './pdf-file.ts'
import { isDictionary, textOf } from './pdf-values.ts'
import { spokenTreeDigest } from './spoken-tree.ts'

/** What the pages of a file are, so that two files can be compared whatever programs have saved them since. SHA-256 each. */
export interface PageDigests {
  /** Of each page: what it looks like and what its letters say. */
  readonly pages: readonly string[]
  /** Of what a screen reader is told besides; empty in a file without tags. */
  readonly spoken: string
  /** Of all of the above. */
  readonly all: string
}

export type ReadDigests =
  | {
      readonly ok: true
      readonly digests: PageDigests
      /** The program the file says it was created with: pages of another renderer cannot be compared. */
      readonly creator: string | undefined
    }
  | { readonly ok: false; readonly reason: 'notAPdf' | 'damaged' }

/**
 * Recomputes the digests from a file: from its decoded page streams, boxes, the glyphs they show and what lies on the
 * pages. Saving a file again leaves them as they are; any other letter, place or picture changes the digest of its page
 * and of no other. `damaged` also stands for files whose pages are built in ways papers never are. Takes any bytes and
 * never throws.
 */
export function pageDigests(pdf: Uint8Array): ReadDigests {
  if (!looksLikePdf(pdf)) return { ok: false, reason: 'notAPdf' }
  try {
    const file = new PdfFile(pdf)
    const found = pagesOf(file)
    const reader = createPageReader(file)
    const pages = found.map((page) => reader.digest(page))
    const spoken = spokenTreeDigest(file, found)
    const info = file.resolve(file.trailer.get('Info'))
    return {
      ok: true,
      digests: { pages, spoken, all: hashOf(['paper 1', ...pages, spoken].join('\n')) },
      creator: isDictionary(info) ? textOf(file.resolve(info.get('Creator'))) : undefined,
    }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** The pages, counted from 1, that are not the same in both or are missing in one. */
export function differingPages(one: PageDigests, other: PageDigests): number[] {
  const count = Math.max(one.pages.length, other.pages.length)
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.filter((number) => one.pages[number - 1] !== other.pages[number - 1])
}
