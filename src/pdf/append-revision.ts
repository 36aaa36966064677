import type { PdfFile } from './pdf-file.ts'
import type { PdfDictionary, PdfValue } from './pdf-values.ts'
import { valueText } from './value-text.ts'

/** An object as a revision writes it: its value in the words of the file, and the bytes behind it if it is a stream. */
export interface RevisedObject {
  readonly number: number
  readonly text: string
  readonly raw?: Uint8Array | undefined
}

const OFFSET_DIGITS = 10
/** What a trailer says of a cross-reference stream, and what each revision says anew. */
const NOT_KEPT = ['XRefStm', 'Prev', 'Size', 'Type', 'W', 'Index', 'Length', 'Filter', 'DecodeParms']

/**
 * A file with a revision behind it that holds these objects. The bytes of the file stay as they are.
 *
 * @param file the same bytes, read
 * @param objects each number once
 * @param trailer what the trailer says otherwise than the one before it
 */
export function appendRevision(
  pdf: Uint8Array,
  file: PdfFile,
  objects: readonly RevisedObject[],
  trailer: PdfDictionary = new Map<string, PdfValue>(),
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [pdf]
  let end = pdf.length
  const write = (part: Uint8Array | string): void => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    end += bytes.length
  }
  write('\n')
  const ordered = objects.toSorted((one, other) => one.number - other.number)
  const rows = ordered.map(({ number, text, raw }) => {
    const offset = end
    write(`${number} 0 obj\n${text}\n`)
    if (raw !== undefined) {
      write('stream\n')
      write(raw)
      write('\nendstream\n')
    }
    write('endobj\n')
    return { number, offset }
  })
  const table = end
  write('xref\n')
  for (const run of runsOf(rows)) {
    write(`${run[0]?.number} ${run.length}\n`)
    for (const { offset } of run) write(`${String(offset).padStart(OFFSET_DIGITS, '0')} 00000 n \n`)
  }
  const kept = new Map([...file.trailer, ...trailer])
  for (const key of NOT_KEPT) kept.delete(key)
  kept.set('Size', Math.max(Number(file.trailer.get('Size')), (ordered.at(-1)?.number ?? 0) + 1))
  kept.set('Prev', file.lastSection)
  write(`trailer\n${valueText(kept)}\nstartxref\n${table}\n%%EOF\n`)
  return joined(parts, end)
}

/** Rows whose numbers follow each other share a part of the table. */
function runsOf<Row extends { readonly number: number }>(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1)?.number === row.number - 1) run.push(row)
    else runs.push([row])
  }
  return runs
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
