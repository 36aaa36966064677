import type { InspectedPdf } from '#pdf/inspect-pdf.ts'
import { recordFileName } from '#record/record-file.ts'
import { volumeFileName } from '#record/volume.ts'

/** Names of the files a paper may carry. */
export const carriedNames: readonly string[] = [recordFileName, volumeFileName]

/** What a PDF carries: its record, and which volume it says it is. */
export interface Carried {
  readonly records: readonly Uint8Array[]
  readonly volume: Uint8Array | undefined
}

export const carriedBy = ({ attachments }: InspectedPdf): Carried => ({
  records: attachments.get(recordFileName) ?? [],
  volume: attachments.get(volumeFileName)?.[0],
})
