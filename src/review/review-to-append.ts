import type { PdfInspection } from '#pdf/inspect-pdf.ts'
import type { Entry } from '#record/entry.ts'
import { isEntryOf } from '#record/entry.ts'
import { readRecordFile } from '#record/record-file.ts'
import { isOfReview, mostReviews } from '#record/review-file.ts'
import { carriedBy, carriedNames } from './carried.ts'
import { type FittingReview, judgeReviews } from './judge-reviews.ts'
import { mostRecordBytes } from './most-bytes.ts'

/** A review that a file does not carry yet, and the record it carries. */
export interface ReviewToAppend extends FittingReview {
  /** The record whose pages the file has. */
  readonly record: readonly Entry[]
}

export type ToAppend =
  | { readonly ok: true; readonly review: ReviewToAppend }
  /**
   * `noRecord`: no PDF that carries one whole record. `reviewBroken`: a review in it does not fit. `otherRecord`: of another
   * case, or of another state: the kept record lacks entries of it. `earlier`: the record went on after it was exported.
   * `nothingNew`: it carries all comments and sign-offs there are. `tooMany`: it holds as many reviews as a file can.
   */
  | {
      readonly ok: false
      readonly reason: 'noRecord' | 'reviewBroken' | 'otherRecord' | 'earlier' | 'nothingNew' | 'tooMany'
    }

/**
 * What is to be added to a PDF so that it carries the review of its record.
 *
 * @param inspect looks into a PDF, as FileReaders has it
 * @param entries the record as it was reviewed, with comments and sign-offs
 */
export function reviewToAppend(
  pdf: Uint8Array,
  entries: readonly Entry[],
  inspect: (pdf: Uint8Array, names: readonly string[], most: number) => PdfInspection,
): ToAppend {
  const refused = (reason: Extract<ToAppend, { ok: false }>['reason']): ToAppend => ({ ok: false, reason })
  const found = inspect(pdf, carriedNames, mostRecordBytes)
  const { records, reviews: carried } = found.ok ? carriedBy(found) : { records: [], reviews: [] }
  const [file, ...more] = records
  if (file === undefined || more.length > 0) return refused('noRecord')
  const read = readRecordFile(file)
  if (!read.ok) return refused('noRecord')
  const { all, reviews, findings } = judgeReviews(read.entries, carried)
  if (findings.length > 0) return refused('reviewBroken')
  const held = new Set(entries.map(({ hash }) => hash))
  if (!all.every(({ hash }) => held.has(hash))) return refused('otherRecord')
  const there = new Set(all.map(({ hash }) => hash))
  const added = entries.filter(({ hash }) => !there.has(hash))
  if (!added.every(isOfReview)) return refused('earlier')
  if (!added.some((entry) => isEntryOf(entry, 'comment') || isEntryOf(entry, 'signOff'))) return refused('nothingNew')
  if (reviews.length >= mostReviews) return refused('tooMany')
  return { ok: true, review: { record: read.entries, before: all, added, number: reviews.length + 1 } }
}
