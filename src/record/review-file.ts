import { canonicalJson } from './canonical-json.ts'
import { headOf, verifyChain } from './chain.ts'
import { type Entry, formatVersion, isEntryOf } from './entry.ts'
import { isBeside } from './forks.ts'
import { canonicalOrder } from './order.ts'

const format = 'missing-child-guide-review'

/** The most reviews one file carries. */
export const mostReviews = 9

/** The name under which a file carries a review, counted from 1, beside `record.json`. */
export const reviewFileName = (number: number): string => `review-${number}.json`

/** Whether an entry may be part of a review: a remark, a sign-off, or what a device notes of itself meanwhile. */
export const isOfReview = (entry: Entry): boolean => isBeside(entry) && !isEntryOf(entry, 'onCallDecision')

/**
 * A review as one file: the entries that were written behind a record, in canonical JSON in UTF-8 with one line feed at the
 * end. The same entries give the same bytes.
 *
 * @param before the record as it was, with earlier reviews  @param added entries that rest on it
 */
export function writeReviewFile(before: readonly Entry[], added: readonly Entry[]): Uint8Array {
  const all = canonicalOrder([...before, ...added])
  const known = hashesOf(before)
  const entries = all.filter(({ hash }) => !known.has(hash))
  const file = { after: headOf(before), count: entries.length, entries, format, head: headOf(all), v: formatVersion }
  return new TextEncoder().encode(`${canonicalJson(file)}\n`)
}

/**
 * `altered`: it cannot be read, or was changed. `otherRecord`: its entries belong to another case. `missing`: it goes on from
 * entries that are not there. `noReview`: it holds entries that are no part of a review.
 */
export type ReviewFault = 'altered' | 'otherRecord' | 'missing' | 'noReview'

export type ReviewVerdict =
  /** `all`: the record with the review, in canonical order. */
  | { readonly ok: true; readonly all: readonly Entry[]; readonly added: readonly Entry[] }
  | { readonly ok: false; readonly fault: ReviewFault }

/**
 * Reads a review and verifies it against what it goes on from. Never throws, whatever the bytes are.
 *
 * @param before the verified record the file carries, with earlier reviews of it
 */
export function readReviewFile(bytes: Uint8Array, before: readonly Entry[]): ReviewVerdict {
  const fault = (of: ReviewFault): ReviewVerdict => ({ ok: false, fault: of })
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    return fault('altered')
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return fault('altered')
  if (!('entries' in value) || !Array.isArray(value.entries) || value.entries.length === 0) return fault('altered')
  const list = value.entries as readonly unknown[]
  const chain = verifyChain([...before, ...list])
  if (!chain.ok) {
    if (chain.fault === 'otherCase') return fault('otherRecord')
    const rests = ['brokenLink', 'outOfOrder', 'unseen'].includes(chain.fault)
    return fault(rests && chain.index === before.length ? 'missing' : 'altered')
  }
  const added = list as readonly Entry[]
  if ('after' in value && value.after !== headOf(before)) return fault('missing')
  if (new TextDecoder().decode(writeReviewFile(before, added)) !== text) return fault('altered')
  if (!added.every(isOfReview)) return fault('noReview')
  return { ok: true, all: canonicalOrder([...before, ...added]), added }
}

const hashesOf = (entries: readonly Entry[]): ReadonlySet<string> => new Set(entries.map(({ hash }) => hash))
