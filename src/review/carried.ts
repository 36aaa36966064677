import type { InspectedPdf } from '#pdf/inspect-pdf.ts'
import { recordFileName } from '#record/record-file.ts'
import { mostReviews, reviewFileName } from '#record/review-file.ts'
import { volumeFileName } from '#record/volume.ts'

const reviewNumbers = Array.from({ length: mostReviews }, (_, index) => index + 1)

/** Names of the files a paper may carry. */
export const carriedNames: readonly string[] = [
  recordFileName,
  volumeFileName,
  ...reviewNumbers.map((number) => reviewFileName(number)),
]

/** A review as a PDF carries it: its number, and every file under its name. There is one, or something is wrong. */
export interface CarriedReview {
  readonly number: number
  readonly files: readonly Uint8Array[]
}

/** What a PDF carries: its record, which volume it says it is, and the reviews of it. */
export interface Carried {
  readonly records: readonly Uint8Array[]
  readonly volume: Uint8Array | undefined
  readonly reviews: readonly CarriedReview[]
}

export const carriedBy = ({ attachments }: InspectedPdf): Carried => ({
  records: attachments.get(recordFileName) ?? [],
  volume: attachments.get(volumeFileName)?.[0],
  reviews: reviewNumbers
    .map((number) => ({ number, files: attachments.get(reviewFileName(number)) ?? [] }))
    .filter(({ files }) => files.length > 0),
})
