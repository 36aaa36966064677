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
    const file = new PdfFile(pdf)
    const specification = findFile(file, name)
    if (specification === undefined) return { ok: false, reason: 'noAttachment' }
    return { ok: true, bytes: embeddedBytes(file, specification) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

function findFile(file: PdfFile, name: string): PdfDictionary | undefined {
  const names = file.resolve(file.catalog.get('Names'))
  if (!isDictionary(names) || !names.has('EmbeddedFiles')) return undefined
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
        return specification
      }
    }
  }
  return undefined
}

function fileName(file: PdfFile, specification: PdfDictionary, key: PdfValue): string | undefined {
  return textOf(file.resolve(specification.get('UF') ?? specification.get('F') ?? key))
}

function embeddedBytes(file: PdfFile, specification: PdfDictionary): Uint8Array<ArrayBuffer> {
  const embedded = file.dictionary(specification.get('EF'))
  const stream = file.stream(embedded.get('F') ?? embedded.get('UF'))
  const bytes = decodeStream(stream)
  const size = file.resolve(file.dictionary(stream.dictionary.get('Params')).get('Size'))
  if (size !== bytes.length) throw new DamagedPdf('the embedded file does not have the size it should have')
  return new Uint8Array(bytes)
}
