import { differingPages, pageDigests, type ReadDigests } from './page-digests.ts'
import { pagesOf } from './page-list.ts'
import { PdfFile } from './pdf-file.ts'
import { revisionEnds } from './revisions.ts'

/** How the pages of a file stand to those that this program makes now. */
export type PageComparison =
  | { readonly kind: 'identical' | 'savedAgain' | 'spokenDiffers' | 'unreadable' }
  /**
   * Pages by their numbers, counted from 1, that differ or are missing in one of both. `own`: how many pages the paper has
   * without what comes behind it as revisions.
   */
  | { readonly kind: 'differ'; readonly pages: readonly number[]; readonly own: number }
  /** Another program, version or edition of the papers made them: nothing can be said. */
  | { readonly kind: 'otherVersion'; readonly creator: string | undefined }

/**
 * Compares revisions of a file with the same paper made now. Never throws.
 *
 * @param ends where the revisions end, counted in bytes
 */
export function comparePages(pdf: Uint8Array, ends: readonly number[], made: Uint8Array): PageComparison[] {
  let digests: ReadDigests | undefined
  let own: number | undefined
  return ends.map((end) => {
    const given = pdf.subarray(0, end)
    // What was appended may begin with a line end that looks as if it still belonged to the part before.
    const asIs = end === pdf.length ? sameBytes(given, made) : sameBytes(withoutLineEnd(given), withoutLineEnd(made))
    if (asIs) return { kind: 'identical' }
    digests ??= pageDigests(made)
    own ??= ownPages(made)
    return compareDigests(pageDigests(given), digests, own)
  })
}

/** Pages of the first revision of a paper made here. */
function ownPages(made: Uint8Array): number {
  const [first] = revisionEnds(made, new PdfFile(made).sections)
  return pagesOf(new PdfFile(made.subarray(0, first))).length
}

function compareDigests(given: ReadDigests, made: ReadDigests, own: number): PageComparison {
  if (!given.ok || !made.ok) return { kind: 'unreadable' }
  if (given.creator !== made.creator) return { kind: 'otherVersion', creator: given.creator }
  const pages = differingPages(given.digests, made.digests)
  if (pages.length > 0) return { kind: 'differ', pages, own }
  return { kind: given.digests.spoken === made.digests.spoken ? 'savedAgain' : 'spokenDiffers' }
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (bytes[end - 1] === 10 || bytes[end - 1] === 13) end--
  return bytes.subarray(0, end)
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
