import { PdfParser } from './pdf-parser.ts'
import { decodeStream, type PdfStream } from './pdf-streams.ts'
import {
  DamagedPdf,
  isDictionary,
  isName,
  isReference,
  LockedPdf,
  type PdfDictionary,
  type PdfValue,
} from './pdf-values.ts'

/** Where an object stands: at an offset of the file, or as the n-th object inside an object stream. */
type Place = { readonly offset: number } | { readonly inside: number; readonly index: number }

/** What stands behind a reference: a value, for streams their dictionary and the stream itself. */
export interface FoundObject {
  readonly value: PdfValue
  readonly stream?: PdfStream
}

const TAIL = 2048
const MOST_SECTIONS = 1000
const MOST_OBJECTS = 8_388_607
const DEEPEST = 16

/** True when the bytes begin like a PDF file. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return findForward(bytes, '%PDF-', 0, Math.min(bytes.length, 1024)) >= 0
}

/**
 * Strict reading access to the objects of a PDF file: cross-reference tables and streams, chains of revisions, object
 * streams. It repairs nothing; whatever is not as the standard says throws DamagedPdf.
 */
export class PdfFile {
  readonly #bytes: Uint8Array
  readonly #places = new Map<number, Place | null>()
  readonly #packed = new Map<number, { numbers: number[]; offsets: number[]; bytes: Uint8Array }>()
  readonly catalog: PdfDictionary
  /** The newest trailer. */
  readonly trailer: PdfDictionary
  /** Where the cross-reference sections begin, newest first. */
  readonly sections: readonly number[]

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const { trailer, sections } = this.#readSections()
    this.trailer = trailer
    this.sections = sections
    if (trailer.has('Encrypt')) throw new LockedPdf('the file is encrypted')
    this.catalog = this.dictionary(trailer.get('Root'))
  }

  /** Where the newest cross-reference section stands. */
  get lastSection(): number {
    return this.sections[0] ?? 0
  }

  /** The value itself, or the object it refers to. */
  resolve(value: PdfValue | undefined, depth = 0): PdfValue {
    if (!isReference(value)) return value ?? null
    if (depth > DEEPEST) throw new DamagedPdf('references go in a circle')
    return this.resolve(this.#object(value.object, depth + 1).value, depth + 1)
  }

  /** The value with the stream that may belong to it. */
  found(value: PdfValue | undefined): FoundObject {
    return isReference(value) ? this.#object(value.object, 0) : { value: value ?? null }
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value)
    if (!isDictionary(resolved)) throw new DamagedPdf('a dictionary is missing')
    return resolved
  }

  stream(value: PdfValue | undefined): PdfStream {
    const stream = isReference(value) ? this.#object(value.object, 0).stream : undefined
    if (stream === undefined) throw new DamagedPdf('a stream is missing')
    return stream
  }

  /** Reads all cross-reference sections, newest first; the newest entry of an object holds. */
  #readSections(): { trailer: PdfDictionary; sections: readonly number[] } {
    const tail = Math.max(0, this.#bytes.length - TAIL)
    const marker = findBackward(this.#bytes, 'startxref', tail)
    if (marker < 0) throw new DamagedPdf('the end of the file is missing')
    const waiting = [new PdfParser(this.#bytes, marker + 'startxref'.length).wholeNumber()]
    const seen = new Set<number>()
    let newest: PdfDictionary | undefined
    for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
      if (seen.has(offset)) continue
      if (seen.size >= MOST_SECTIONS) throw new DamagedPdf('the file has too many revisions')
      seen.add(offset)
      const trailer = this.#readSection(offset)
      newest ??= trailer
      for (const key of ['XRefStm', 'Prev']) {
        const next = trailer.get(key)
        if (typeof next === 'number') waiting.push(next)
      }
    }
    if (newest === undefined) throw new DamagedPdf('the file has no trailer')
    return { trailer: newest, sections: [...seen] }
  }

  #readSection(offset: number): PdfDictionary {
    const parser = new PdfParser(this.#bytes, offset)
    if (!parser.takeWord('xref')) return this.#readStreamSection(offset)
    while (!parser.takeWord('trailer')) {
      const first = parser.wholeNumber()
      const count = parser.wholeNumber()
      for (let number = first; number < first + count; number++) {
        const place = parser.wholeNumber()
        parser.wholeNumber()
        if (parser.takeWord('n')) this.#place(number, { offset: place })
        else if (parser.takeWord('f')) this.#place(number, null)
        else throw new DamagedPdf('the cross-reference table is damaged')
      }
    }
    const trailer = parser.value()
    if (!isDictionary(trailer)) throw new DamagedPdf('the trailer is damaged')
    return trailer
  }

  #readStreamSection(offset: number): PdfDictionary {
    const { stream } = this.#objectAt(offset, undefined, 0)
    if (stream === undefined || !isName(stream.dictionary.get('Type'), 'XRef')) {
      throw new DamagedPdf('the cross-reference table is missing')
    }
    const bytes = decodeStream(stream)
    const widths = numbers(stream.dictionary.get('W'))
    const size = stream.dictionary.get('Size')
    const index = stream.dictionary.has('Index') ? numbers(stream.dictionary.get('Index')) : [0, Number(size)]
    const [kindWidth = 0, placeWidth = 0, indexWidth = 0] = widths
    if (widths.length !== 3 || widths.some((width) => width < 0 || width > 6) || placeWidth === 0) {
      throw new DamagedPdf('the cross-reference stream is damaged')
    }
    let at = 0
    const field = (width: number): number => {
      let value = 0
      for (const end = at + width; at < end; at++) value = value * 256 + (bytes[at] ?? 0)
      return value
    }
    for (let section = 0; section + 1 < index.length; section += 2) {
      const first = index[section] ?? 0
      for (let number = first; number < first + (index[section + 1] ?? 0); number++) {
        if (at >= bytes.length) throw new DamagedPdf('the cross-reference stream is too short')
        const kind = kindWidth === 0 ? 1 : field(kindWidth)
        const place = field(placeWidth)
        const last = field(indexWidth)
        if (kind === 0) this.#place(number, null)
        if (kind === 1) this.#place(number, { offset: place })
        if (kind === 2) this.#place(number, { inside: place, index: last })
      }
    }
    return stream.dictionary
  }

  #place(number: number, place: Place | null): void {
    if (number > MOST_OBJECTS) throw new DamagedPdf('an object number is too large')
    if (!this.#places.has(number)) this.#places.set(number, place)
  }

  #object(number: number, depth: number): FoundObject {
    const place = this.#places.get(number)
    if (place === undefined || place === null) return { value: null }
    if ('offset' in place) return this.#objectAt(place.offset, number, depth)
    const packed = this.#objectStream(place.inside, depth)
    const offset = packed.offsets[place.index]
    if (offset === undefined || packed.numbers[place.index] !== number) {
      throw new DamagedPdf('an object is not where it should be')
    }
    return { value: new PdfParser(packed.bytes, offset).value() }
  }

  #objectAt(offset: number, number: number | undefined, depth: number): FoundObject {
    if (depth > DEEPEST) throw new DamagedPdf('references go in a circle')
    const parser = new PdfParser(this.#bytes, offset)
    const found = parser.wholeNumber()
    parser.wholeNumber()
    if (!parser.takeWord('obj') || (number !== undefined && found !== number)) {
      throw new DamagedPdf('an object is not where it should be')
    }
    const value = parser.value()
    if (!isDictionary(value) || !parser.takeWord('stream')) return { value }
    parser.skipLineEnd()
    const length = this.resolve(value.get('Length'), depth + 1)
    const start = parser.position
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) {
      throw new DamagedPdf('a stream has no length')
    }
    if (!new PdfParser(this.#bytes, start + length).takeWord('endstream')) {
      throw new DamagedPdf('a stream does not end where it should')
    }
    return { value, stream: { dictionary: value, raw: this.#bytes.subarray(start, start + length) } }
  }

  #objectStream(number: number, depth: number): { numbers: number[]; offsets: number[]; bytes: Uint8Array } {
    const known = this.#packed.get(number)
    if (known !== undefined) return known
    const place = this.#places.get(number)
    if (place === undefined || place === null || !('offset' in place))
      throw new DamagedPdf('an object stream is missing')
    const { stream } = this.#objectAt(place.offset, number, depth + 1)
    const count = stream?.dictionary.get('N')
    const first = stream?.dictionary.get('First')
    if (stream === undefined || typeof count !== 'number' || typeof first !== 'number') {
      throw new DamagedPdf('an object stream is damaged')
    }
    const bytes = decodeStream(stream)
    const parser = new PdfParser(bytes)
    const packed = { numbers: [] as number[], offsets: [] as number[], bytes }
    for (let i = 0; i < count; i++) {
      packed.numbers.push(parser.wholeNumber())
      packed.offsets.push(first + parser.wholeNumber())
    }
    this.#packed.set(number, packed)
    return packed
  }
}

function numbers(value: PdfValue | undefined): number[] {
  if (!Array.isArray(value) || !value.every((item) => Number.isSafeInteger(item) && (item as number) >= 0)) {
    throw new DamagedPdf('the cross-reference stream is damaged')
  }
  return value as number[]
}

function findForward(bytes: Uint8Array, word: string, from: number, end: number): number {
  for (let at = from; at + word.length <= end; at++) if (standsAt(bytes, word, at)) return at
  return -1
}

function findBackward(bytes: Uint8Array, word: string, from: number): number {
  for (let at = bytes.length - word.length; at >= from; at--) if (standsAt(bytes, word, at)) return at
  return -1
}

function standsAt(bytes: Uint8Array, word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false
  return true
}
