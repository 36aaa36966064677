import { differingPages, pageDigests, type ReadDigests } from './page-digests.ts'

/** How the pages of a file stand to those that this program makes now. */
export type PageComparison =
  | { readonly kind: 'identical' | 'savedAgain' | 'spokenDiffers' | 'unreadable' }
  /** Pages by their numbers, counted from 1, that differ or are missing in one of both. */
  | { readonly kind: 'differ'; readonly pages: readonly number[] }
  /** Another program, version or edition of the papers made them: nothing can be said. */
  | { readonly kind: 'otherVersion'; readonly creator: string | undefined }

/**
 * Compares revisions of a file with the same paper made now. Never throws.
 *
 * @param ends where the revisions end, counted in bytes
 */
export function comparePages(pdf: Uint8Array, ends: readonly number[], made: Uint8Array): PageComparison[] {
  let digests: ReadDigests | undefined
  return ends.map((end) => {
    const given = pdf.subarray(0, end)
    // What was appended may begin with a line end that looks as if it still belonged to the part before.
    const asIs = end === pdf.length ? sameBytes(given, made) : sameBytes(withoutLineEnd(given), withoutLineEnd(made))
    if (asIs) return { kind: 'identical' }
    digests ??= pageDigests(made)
    return compareDigests(pageDigests(given), digests)
  })
}

function compareDigests(given: ReadDigests, made: ReadDigests): PageComparison {
  if (!given.ok || !made.ok) return { kind: 'unreadable' }
  if (given.creator !== made.creator) return { kind: 'otherVersion', creator: given.creator }
  const pages = differingPages(given.digests, made.digests)
  if (pages.length > 0) return { kind: 'differ', pages }
  return { kind: given.digests.spoken === made.digests.spoken ? 'savedAgain' : 'spokenDiffers' }
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (bytes[end - 1] === 10 || bytes[end - 1] === 13) end--
  return bytes.subarray(0, end)
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
