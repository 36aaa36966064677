import { looksLikePdf, PdfFile } from './pdf-file.ts'
import { decodeStream } from './pdf-streams.ts'
import { DamagedPdf, isDictionary, type PdfDictionary, type PdfValue, textOf } from './pdf-values.ts'

export type ReadAttachment =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'notAPdf' | 'noAttachment' | 'damaged' }

const MOST_NODES = 10_000

/**
 * Reads back a file embedded in a PDF by its name, byte for byte: from papers made here and from copies that other
 * programs have saved again. It repairs nothing: `damaged` also stands for encrypted files and for attachments packed in
 * ways our papers never use. `noAttachment` means a sound file without it, such as a printed copy. Takes any bytes and
 * never throws.
 */
export function readAttachment(pdf: Uint8Array, name: string): ReadAttachment {
  if (!looksLikePdf(pdf)) return { ok: false, reason: 'notAPdf' }
  try {
    const [first] = attachmentsNamed(new PdfFile(pdf), name)
    return first === undefined ? { ok: false, reason: 'noAttachment' } : { ok: true, bytes: first }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/**
 * Every file embedded under a name, byte for byte. A paper has one; a second one would let two readers see two records.
 *
 * @param most bytes each may have when it is unpacked
 * @throws DamagedPdf when the list or one of the files cannot be read
 */
export const attachmentsNamed = (file: PdfFile, name: string, most?: number): Uint8Array<ArrayBuffer>[] =>
  findFiles(file, name).map((specification) => embeddedBytes(file, specification, most))

function findFiles(file: PdfFile, name: string): PdfDictionary[] {
  const found: PdfDictionary[] = []
  const names = file.resolve(file.catalog.get('Names'))
  if (!isDictionary(names) || !names.has('EmbeddedFiles')) return found
  const waiting: PdfValue[] = [names.get('EmbeddedFiles') ?? null]
  for (let nodes = 0; waiting.length > 0; nodes++) {
    if (nodes > MOST_NODES) throw new DamagedPdf('the list of files does not end')
    const node = file.dictionary(waiting.pop())
    const kids = file.resolve(node.get('Kids'))
    if (Array.isArray(kids)) for (const kid of kids as readonly PdfValue[]) waiting.push(kid)
    const pairs = file.resolve(node.get('Names'))
    if (!Array.isArray(pairs)) continue
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const specification = file.resolve(pairs[i + 1] as PdfValue)
      if (isDictionary(specification) && fileName(file, specification, pairs[i] as PdfValue) === name) {
        found.push(specification)
      }
    }
  }
  return found
}

function fileName(file: PdfFile, specification: PdfDictionary, key: PdfValue): string | undefined {
  return textOf(file.resolve(specification.get('UF') ?? specification.get('F') ?? key))
}

function embeddedBytes(file: PdfFile, specification: PdfDictionary, most?: number): Uint8Array<ArrayBuffer> {
  const embedded = file.dictionary(specification.get('EF'))
  const stream = file.stream(embedded.get('F') ?? embedded.get('UF'))
  const bytes = decodeStream(stream, most)
  const size = file.resolve(file.dictionary(stream.dictionary.get('Params')).get('Size'))
  if (size !== bytes.length) throw new DamagedPdf('the embedded file does not have the size it should have')
  return new Uint8Array(bytes)
}
