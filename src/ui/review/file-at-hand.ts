import type { OpenedFile } from '#review/open-file.ts'

/** A file of a record as it was opened, with what was found of it. */
export interface FileAtHand {
  readonly opened: OpenedFile
  readonly file?: Blob | undefined
}

const caseOf = ({ opened }: FileAtHand): string => opened.recorded[0]?.case ?? ''

let atHand: FileAtHand | undefined

/**
 * The file a person has just opened and decided to keep: its verdict, and the PDF that its sign-off goes behind. It is held in
 * memory alone, for that record alone, and forgotten when the record is left.
 */
export const fileAtHand = {
  hold: (held: FileAtHand): void => {
    atHand = held
  },
  of: (caseId: string): FileAtHand | undefined => (atHand && caseOf(atHand) === caseId ? atHand : undefined),
  forget: (): void => {
    atHand = undefined
  },
}
