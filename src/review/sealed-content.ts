import { readBundle } from '#record/case-bundle.ts'
import { writeRecordFile } from '#record/record-file.ts'

const firstLine = new TextEncoder().encode('age-encryption.org/v1\n')

/** Whether a file is sealed: nothing of it can be read without its words or key. */
export const isSealed = (bytes: Uint8Array): boolean => firstLine.every((byte, index) => bytes[index] === byte)

/**
 * The files that came out of a sealed one: each record of a bundle of cases as a file of its own, or else the bytes as they are,
 * to be judged like any file.
 */
export function filesIn(bytes: Uint8Array): Uint8Array[] {
  const bundle = readBundle(bytes)
  return bundle.ok ? bundle.records.map((entries) => writeRecordFile(entries)) : [bytes]
}
