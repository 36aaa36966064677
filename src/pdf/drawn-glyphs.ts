import { canonicalNumber, canonicalValue, hashOf } from './canonical-value.ts'
import { partsOf, tablesOf } from './cut-glyphs.ts'
import type { PdfFile } from './pdf-file.ts'
import { decodeStream } from './pdf-streams.ts'
import { DamagedPdf, isName, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** What a font draws and says for a character identifier, as a hash that does not depend on the rest of the font. */
export type DrawnGlyphs = (identifier: number) => string

const TABLES = new Set(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
const FONT_KEYS = new Set(['Type', 'Subtype', 'BaseFont', 'Encoding', 'DescendantFonts', 'ToUnicode'])
const DESCENDANT_KEYS = new Set([
  'Type',
  'Subtype',
  'BaseFont',
  'CIDSystemInfo',
  'FontDescriptor',
  'CIDToGIDMap',
  'DW',
  'W',
])
const DEEPEST = 8

/**
 * Reads a font as papers embed them. A font of any other make is judged as a whole: then the hash of each of its glyphs
 * holds the whole font.
 *
 * @throws DamagedPdf when the font cannot be read at all.
 */
export function drawnGlyphs(file: PdfFile, font: PdfValue): DrawnGlyphs {
  const glyphs = ownGlyphs(file, font) ?? wholeFont(file, font)
  const known = new Map<number, string>()
  return (identifier) => {
    const hash = known.get(identifier) ?? glyphs(identifier)
    known.set(identifier, hash)
    return hash
  }
}

function wholeFont(file: PdfFile, font: PdfValue): DrawnGlyphs {
  const whole = hashOf(canonicalValue(file, font))
  return (identifier) => `${whole} ${identifier}`
}

function ownGlyphs(file: PdfFile, value: PdfValue): DrawnGlyphs | undefined {
  const font = file.dictionary(value)
  const descendants = file.resolve(font.get('DescendantFonts'))
  if (!onlyHas(font, FONT_KEYS) || !isName(font.get('Encoding'), 'Identity-H')) return undefined
  if (!Array.isArray(descendants) || descendants.length !== 1) return undefined
  const descendant = file.dictionary((descendants as readonly PdfValue[])[0])
  if (!onlyHas(descendant, DESCENDANT_KEYS) || !isName(descendant.get('Subtype'), 'CIDFontType2')) return undefined
  const map = file.found(descendant.get('CIDToGIDMap')).stream
  const says = sayings(decodeStream(file.stream(font.get('ToUnicode'))))
  if (map === undefined || says === undefined) return undefined
  const numbers = decodeStream(map)
  const descriptor = file.dictionary(descendant.get('FontDescriptor'))
  const outlines = outlineHashes(decodeStream(file.stream(descriptor.get('FontFile2'))))
  if (outlines === undefined) return undefined
  const widths = widthsOf(file, descendant)
  const standard = canonicalValue(file, descendant.get('DW') ?? 1000)
  return (identifier) => {
    const glyph = ((numbers[identifier * 2] ?? 0) << 8) | (numbers[identifier * 2 + 1] ?? 0)
    const width = widths.get(identifier) ?? standard
    return hashOf(`${outlines(glyph, 0)} ${width} ${JSON.stringify(says.get(identifier) ?? null)}`)
  }
}

function onlyHas(dictionary: PdfDictionary, keys: ReadonlySet<string>): boolean {
  return [...dictionary.keys()].every((key) => keys.has(key))
}

/** What each identifier says, from a map that names them one by one. */
function sayings(map: Uint8Array): Map<number, string> | undefined {
  const text = Array.from(map, (byte) => String.fromCharCode(byte)).join('')
  if (text.includes('bfrange')) return undefined
  const says = new Map<number, string>()
  for (const block of text.split('beginbfchar').slice(1)) {
    const [pairs = ''] = block.split('endbfchar')
    for (const [, identifier = '', said = ''] of pairs.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]*)>/g)) {
      const number = Number.parseInt(identifier, 16)
      if (says.has(number)) return undefined
      says.set(number, said.toUpperCase())
    }
  }
  return says
}

function widthsOf(file: PdfFile, descendant: PdfDictionary): Map<number, string> {
  const widths = new Map<number, string>()
  const list = file.resolve(descendant.get('W'))
  if (!Array.isArray(list)) return widths
  const items = list.map((item: PdfValue) => file.resolve(item))
  for (let at = 0; at < items.length;) {
    const [first, second, third] = items.slice(at, at + 3)
    if (typeof first !== 'number') throw new DamagedPdf('the widths of a font are damaged')
    if (Array.isArray(second)) {
      for (const [index, width] of (second as readonly PdfValue[]).entries()) {
        widths.set(first + index, canonicalValue(file, width))
      }
      at += 2
    } else {
      if (typeof second !== 'number' || typeof third !== 'number' || second - first > 65535) {
        throw new DamagedPdf('the widths of a font are damaged')
      }
      for (let identifier = first; identifier <= second; identifier++) widths.set(identifier, canonicalNumber(third))
      at += 3
    }
  }
  return widths
}

/** Hashes of outlines with the parts they are composed of, whatever their numbers are in this font. */
function outlineHashes(font: Uint8Array): ((glyph: number, depth: number) => string) | undefined {
  const tables = tablesOf(font)
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || loca === undefined || glyf === undefined) {
    return undefined
  }
  if ([...tables.keys()].some((name) => !TABLES.has(name)) || view(head).getInt16(50) !== 1) return undefined
  const metricCount = view(hhea).getUint16(34)
  const offsets = view(loca)
  const metrics = view(hmtx)
  if (offsets.byteLength / 4 - 1 !== metricCount || metrics.byteLength < metricCount * 4) return undefined
  const programs = ['cvt ', 'fpgm', 'prep'].map((name) => hashOf(tables.get(name) ?? new Uint8Array())).join(' ')
  const common = `${view(head).getUint16(18)} ${programs}`
  const known = new Map<number, string>()
  return hashAt

  function hashAt(glyph: number, depth: number): string {
    const done = known.get(glyph)
    if (done !== undefined) return done
    if (glyph >= metricCount || depth > DEEPEST) throw new DamagedPdf('a glyph is missing')
    const outline = new Uint8Array(
      (glyf as Uint8Array).subarray(offsets.getUint32(glyph * 4), offsets.getUint32(glyph * 4 + 4)),
    )
    const parts = partsOf(outline)
    const partHashes = parts.map((part) => hashAt(part.glyph, depth + 1))
    for (const { at } of parts) view(outline).setUint16(at, 0)
    const place = `${metrics.getUint16(glyph * 4)} ${metrics.getInt16(glyph * 4 + 2)}`
    const hash = hashOf(`${common} ${place} ${hashOf(outline)} ${partHashes.join(' ')}`)
    known.set(glyph, hash)
    return hash
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
