import { Inflate } from 'fflate'
import { DamagedPdf, isDictionary, isName, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** A stream as it stands in the file. */
export interface PdfStream {
  readonly dictionary: PdfDictionary
  readonly raw: Uint8Array
}

/** No stream grows beyond this, so a small file cannot fill the memory. */
const LARGEST = 64 * 1024 * 1024
const STEP = 16 * 1024

/**
 * Undoes the filters of a stream: none, or FlateDecode with its checksum, with or without a PNG predictor.
 *
 * @param most bytes it may have when it is unpacked
 * @throws DamagedPdf when it cannot be unpacked or is larger
 */
export function decodeStream({ dictionary, raw }: PdfStream, most = LARGEST): Uint8Array {
  const filters = listOf(dictionary.get('Filter'))
  const parameters = listOf(dictionary.get('DecodeParms'))
  let bytes = raw
  for (const [index, filter] of filters.entries()) {
    if (!isName(filter, 'FlateDecode')) throw new DamagedPdf('a stream is packed in an unknown way')
    bytes = inflate(bytes, most)
    const parameter = parameters[index]
    if (isDictionary(parameter)) bytes = undoPredictor(bytes, parameter)
  }
  if (bytes.length > most) throw new DamagedPdf('a stream is too large')
  return bytes
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [value]
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  // qpdf leaves out header and checksum where there is nothing to pack.
  if (packed.length === 0) return packed
  const [method = 0, flags = 0] = packed
  const hasHeader = (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0
  if (packed.length < 6 || !hasHeader) throw new DamagedPdf('a stream is not packed the way it says')
  const parts: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate((part) => {
    size += part.length
    if (size > most) throw new DamagedPdf('a stream is too large')
    parts.push(part)
  })
  const body = packed.subarray(2, -4)
  for (let at = 0; at === 0 || at < body.length; at += STEP) {
    inflater.push(body.subarray(at, at + STEP), at + STEP >= body.length)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  const sum = new DataView(packed.buffer, packed.byteOffset + packed.length - 4).getUint32(0)
  if (sum !== adler32(bytes)) throw new DamagedPdf('a stream has been altered')
  return bytes
}

function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (let at = 0; at < bytes.length;) {
    for (const end = Math.min(at + 3800, bytes.length); at < end; at++) {
      low += bytes[at] ?? 0
      high += low
    }
    low %= 65521
    high %= 65521
  }
  return high * 65536 + low
}

/** PNG predictors, as cross-reference and object streams use them: rows of bytes, each with its own method. */
function undoPredictor(bytes: Uint8Array, parameters: PdfDictionary): Uint8Array {
  const predictor = numberOf(parameters, 'Predictor', 1)
  if (predictor === 1) return bytes
  const width = numberOf(parameters, 'Columns', 1)
  const plain = numberOf(parameters, 'Colors', 1) === 1 && numberOf(parameters, 'BitsPerComponent', 8) === 8
  if (predictor < 10 || !plain || width < 1 || width > 1024 || bytes.length % (width + 1) !== 0) {
    throw new DamagedPdf('a stream is arranged in an unknown way')
  }
  const rows = bytes.length / (width + 1)
  const result = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const method = bytes[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column++) {
      const left = column === 0 ? 0 : (result[row * width + column - 1] ?? 0)
      const above = row === 0 ? 0 : (result[(row - 1) * width + column] ?? 0)
      const corner = row === 0 || column === 0 ? 0 : (result[(row - 1) * width + column - 1] ?? 0)
      const coded = bytes[row * (width + 1) + 1 + column] ?? 0
      result[row * width + column] = coded + predicted(method, left, above, corner)
    }
  }
  return result
}

function predicted(method: number, left: number, above: number, corner: number): number {
  if (method === 0) return 0
  if (method === 1) return left
  if (method === 2) return above
  if (method === 3) return (left + above) >> 1
  if (method !== 4) throw new DamagedPdf('a row is arranged in an unknown way')
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function numberOf(dictionary: PdfDictionary, key: string, otherwise: number): number {
  const value = dictionary.get(key)
  return typeof value === 'number' ? value : otherwise
}
