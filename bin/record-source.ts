import { readFileSync } from 'node:fs'
import { book } from '#content/en/book.ts'
import { readAttachment } from '#pdf/read-attachment.ts'
import { type RecordVerdict, readRecordFile, recordFileName } from '#record/record-file.ts'
import { verdictInWords } from '#export/verdict.ts'

export type Source =
  | {
      readonly ok: true
      readonly verdict: Extract<RecordVerdict, { ok: true }>
      readonly sentence: string
      readonly pdf: Uint8Array | undefined
    }
  | { readonly ok: false; readonly sentence: string }

/** Opens a record, alone as JSON or inside a PDF, and judges it. Never throws for what a file may hold. */
export function openRecord(path: string): Source {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { ok: false, sentence: book.verdicts.unreadable.replace('{why}', why) }
  }
  const inside = recordBytes(bytes)
  if (!inside.ok) return inside
  const verdict = readRecordFile(inside.bytes)
  const sentence = verdictInWords(book, verdict)
  return verdict.ok ? { ok: true, verdict, sentence, pdf: inside.pdf } : { ok: false, sentence }
}

/** The record in a file, and the file itself where it is a PDF. */
function recordBytes(
  bytes: Uint8Array,
): { ok: true; bytes: Uint8Array; pdf: Uint8Array | undefined } | { ok: false; sentence: string } {
  const attached = readAttachment(bytes, recordFileName)
  if (attached.ok) return { ok: true, bytes: attached.bytes, pdf: bytes }
  if (attached.reason === 'notAPdf') return { ok: true, bytes, pdf: undefined }
  return { ok: false, sentence: attached.reason === 'damaged' ? book.verdicts.damagedPdf : book.verdicts.noAttachment }
}
