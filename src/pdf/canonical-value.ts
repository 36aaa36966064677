import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { PdfFile } from './pdf-file.ts'
import { decodeStream } from './pdf-streams.ts'
import { DamagedPdf, isDictionary, isName, isReference, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** How a stream is packed, and who refers to a thing: nothing of it is seen, and programs that save a file anew change it. */
const UNSEEN = new Set(['Length', 'Filter', 'DecodeParms', 'Parent', 'P', 'StructParent', 'StructParents'])
const DEEPEST = 40

/**
 * A value with everything it refers to, written in one way only: keys sorted, numbers to three decimals, streams as the
 * hash of what is packed in them. The same for a file and a copy of it that was saved again.
 *
 * @throws DamagedPdf when it is nested deeper than any paper.
 */
export function canonicalValue(file: PdfFile, value: PdfValue | undefined, above: readonly number[] = []): string {
  if (above.length > DEEPEST) throw new DamagedPdf('values are nested too deep')
  if (isReference(value)) {
    if (above.includes(value.object)) return '^'
    const { value: found, stream } = file.found(value)
    const inner = [...above, value.object]
    if (stream === undefined) return canonicalValue(file, found, inner)
    return `${dictionaryText(file, stream.dictionary, inner)}#${hashOf(decodeOrRaw(stream))}`
  }
  if (isDictionary(value)) {
    return isName(value.get('Type'), 'Page') && above.length > 0 ? 'page' : dictionaryText(file, value, [...above, -1])
  }
  if (value instanceof Uint8Array) return `<${bytesToHex(value)}>`
  if (Array.isArray(value)) {
    const items = value as readonly PdfValue[]
    return `[${items.map((item) => canonicalValue(file, item, [...above, -1])).join(' ')}]`
  }
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'object' && value !== null && 'name' in value) return `/${JSON.stringify(value.name)}`
  return JSON.stringify(value ?? null)
}

/** To three decimals: programs that save a file anew write numbers their own way. */
export function canonicalNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? '0' : String(rounded)
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content))
}

function dictionaryText(file: PdfFile, dictionary: PdfDictionary, above: readonly number[]): string {
  const keys = [...dictionary.keys()].filter((key) => !UNSEEN.has(key)).sort()
  return `<<${keys.map((key) => `${JSON.stringify(key)} ${canonicalValue(file, dictionary.get(key), above)}`).join(' ')}>>`
}

/** Pictures are packed in ways papers do not use; their bytes stay as they are when a file is saved anew. */
function decodeOrRaw(stream: { readonly dictionary: PdfDictionary; readonly raw: Uint8Array }): Uint8Array {
  try {
    return decodeStream(stream)
  } catch (failure) {
    if (isName(stream.dictionary.get('Filter'), 'DCTDecode')) return stream.raw
    throw failure
  }
}
