import type { Entry } from '#record/entry.ts'
import { readReviewFile, type ReviewFault } from '#record/review-file.ts'
import type { CarriedReview } from './carried.ts'
import { type Finding, type FindingId, finding } from './finding.ts'

/** A review that rests on the record it is carried with. */
export interface FittingReview {
  readonly number: number
  /** The record as it was, with earlier reviews. */
  readonly before: readonly Entry[]
  readonly added: readonly Entry[]
}

/** The reviews of a record as far as they fit it. */
export interface JudgedReviews {
  /** The record with all that fits, in canonical order. */
  readonly all: readonly Entry[]
  readonly reviews: readonly FittingReview[]
  readonly findings: readonly Finding[]
}

const found = {
  altered: 'reviewAltered',
  otherRecord: 'reviewOtherRecord',
  missing: 'reviewMissing',
  noReview: 'reviewMore',
} as const satisfies Readonly<Record<ReviewFault, FindingId>>

/**
 * Reads the reviews a file carries, one after the other. Each rests on those before it, so the first that does not fit is
 * the last one that is looked at.
 *
 * @param record verified
 */
export function judgeReviews(record: readonly Entry[], carried: readonly CarriedReview[]): JudgedReviews {
  let all = record
  const reviews: FittingReview[] = []
  for (const { number, files } of carried) {
    const [file, ...more] = files
    const read =
      file === undefined || more.length > 0
        ? ({ ok: false, fault: 'altered' } as const)
        : number === reviews.length + 1
          ? readReviewFile(file, all)
          : ({ ok: false, fault: 'missing' } as const)
    if (!read.ok) return { all, reviews, findings: [finding(found[read.fault], { n: number })] }
    reviews.push({ number, before: all, added: read.added })
    all = read.all
  }
  return { all, reviews, findings: [] }
}
