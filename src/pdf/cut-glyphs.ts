/** A TrueType file that holds only some glyphs, and where each of them went. */
export interface CutFont {
  readonly bytes: Uint8Array
  /** New number of each old glyph. */
  readonly numbers: ReadonlyMap<number, number>
  /** Thousandths of an em: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
}

const KEPT_AS_THEY_ARE = ['cvt ', 'fpgm', 'prep']
const ARGUMENTS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_TWO_SCALES = 0x0040
const HAS_MATRIX = 0x0080

/**
 * Cuts a TrueType font down to the given glyphs, the parts they are composed of and glyph 0. Only the tables an embedded
 * font needs remain; glyphs are renumbered in ascending order of their old numbers, so equal sets give equal bytes.
 *
 * @throws RangeError when the font is damaged.
 */
export function cutGlyphs(font: Uint8Array, glyphs: Iterable<number>): CutFont {
  const tables = tablesOf(font)
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  const perEm = view(head).getUint16(18)
  const longOffsets = view(head).getInt16(50) === 1
  const loca = view(table(tables, 'loca'))
  const glyf = table(tables, 'glyf')
  const hmtx = view(table(tables, 'hmtx'))
  const metricCount = view(hhea).getUint16(34)

  const outline = (glyph: number): Uint8Array =>
    longOffsets
      ? glyf.subarray(loca.getUint32(glyph * 4), loca.getUint32(glyph * 4 + 4))
      : glyf.subarray(loca.getUint16(glyph * 2) * 2, loca.getUint16(glyph * 2 + 2) * 2)
  const advance = (glyph: number): number => hmtx.getUint16(Math.min(glyph, metricCount - 1) * 4)
  const bearing = (glyph: number): number =>
    glyph < metricCount ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(metricCount * 4 + (glyph - metricCount) * 2)

  const kept = withParts(glyphs, outline)
  const numbers = new Map(kept.map((glyph, index) => [glyph, index]))
  const outlines = kept.map((glyph) => renumbered(outline(glyph), numbers))

  const newLoca = new DataView(new ArrayBuffer((kept.length + 1) * 4))
  const newMetrics = new DataView(new ArrayBuffer(kept.length * 4))
  let offset = 0
  for (const [index, glyph] of kept.entries()) {
    offset += padded(outlines[index]?.length ?? 0)
    newLoca.setUint32(index * 4 + 4, offset)
    newMetrics.setUint16(index * 4, advance(glyph))
    newMetrics.setInt16(index * 4 + 2, bearing(glyph))
  }
  const newGlyf = new Uint8Array(offset)
  for (const [index, bytes] of outlines.entries()) newGlyf.set(bytes, newLoca.getUint32(index * 4))

  const newHead = new Uint8Array(head)
  view(newHead).setUint32(8, 0)
  view(newHead).setInt16(50, 1)
  const newHhea = new Uint8Array(hhea)
  view(newHhea).setUint16(34, kept.length)
  const newMaxp = new Uint8Array(table(tables, 'maxp'))
  view(newMaxp).setUint16(4, kept.length)

  const parts: [string, Uint8Array][] = [
    ['glyf', newGlyf],
    ['head', newHead],
    ['hhea', newHhea],
    ['hmtx', bytesOf(newMetrics)],
    ['loca', bytesOf(newLoca)],
    ['maxp', newMaxp],
  ]
  for (const name of KEPT_AS_THEY_ARE) {
    const bytes = tables.get(name)
    if (bytes !== undefined) parts.push([name, bytes])
  }
  const thousandths = (units: number): number => Math.round((units * 1000) / perEm)
  return {
    bytes: assemble(parts.sort(([a], [b]) => (a < b ? -1 : 1))),
    numbers,
    box: [36, 38, 40, 42].map((at) => thousandths(view(head).getInt16(at))) as [number, number, number, number],
    ascent: thousandths(view(hhea).getInt16(4)),
    descent: thousandths(view(hhea).getInt16(6)),
  }
}

/** The tables of a TrueType file by name. */
export function tablesOf(font: Uint8Array): Map<string, Uint8Array> {
  const data = view(font)
  const tables = new Map<string, Uint8Array>()
  for (let at = 12, left = data.getUint16(4); left > 0; left--, at += 16) {
    const name = String.fromCharCode(...font.subarray(at, at + 4))
    const start = data.getUint32(at + 8)
    tables.set(name, font.subarray(start, start + data.getUint32(at + 12)))
  }
  return tables
}

function table(tables: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = tables.get(name)
  if (bytes === undefined) throw new RangeError(`The font has no ${name} table.`)
  return bytes
}

function withParts(glyphs: Iterable<number>, outline: (glyph: number) => Uint8Array): number[] {
  const kept = new Set([0])
  const waiting = [...glyphs]
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (kept.has(glyph)) continue
    kept.add(glyph)
    for (const { glyph: part } of partsOf(outline(glyph))) waiting.push(part)
  }
  return [...kept].sort((a, b) => a - b)
}

/** The parts of a composed glyph and where their numbers stand in its outline. */
export function partsOf(outline: Uint8Array): { at: number; glyph: number }[] {
  const parts: { at: number; glyph: number }[] = []
  if (outline.length === 0) return parts
  const data = view(outline)
  if (data.getInt16(0) >= 0) return parts
  for (let at = 10, flags = MORE_COMPONENTS; (flags & MORE_COMPONENTS) !== 0;) {
    flags = data.getUint16(at)
    parts.push({ at: at + 2, glyph: data.getUint16(at + 2) })
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2)
    if ((flags & HAS_SCALE) !== 0) at += 2
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4
    else if ((flags & HAS_MATRIX) !== 0) at += 8
  }
  return parts
}

function renumbered(outline: Uint8Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const copy = new Uint8Array(outline)
  for (const { at, glyph } of partsOf(outline)) view(copy).setUint16(at, numbers.get(glyph) ?? 0)
  return copy
}

function assemble(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + parts.length * 16
  const file = new Uint8Array(parts.reduce((sum, [, bytes]) => sum + padded(bytes.length), start))
  const data = view(file)
  const steps = 31 - Math.clz32(parts.length)
  data.setUint32(0, 0x00010000)
  data.setUint16(4, parts.length)
  data.setUint16(6, 2 ** steps * 16)
  data.setUint16(8, steps)
  data.setUint16(10, parts.length * 16 - 2 ** steps * 16)
  let offset = start
  for (const [index, [name, bytes]] of parts.entries()) {
    const at = 12 + index * 16
    for (let i = 0; i < 4; i++) file[at + i] = name.charCodeAt(i)
    file.set(bytes, offset)
    data.setUint32(at + 4, checksum(file.subarray(offset, offset + padded(bytes.length))))
    data.setUint32(at + 8, offset)
    data.setUint32(at + 12, bytes.length)
    offset += padded(bytes.length)
  }
  const headAt = parts.findIndex(([name]) => name === 'head')
  data.setUint32(data.getUint32(12 + headAt * 16 + 8) + 8, (0xb1b0afba - checksum(file)) >>> 0)
  return file
}

function checksum(bytes: Uint8Array): number {
  const data = view(bytes)
  let sum = 0
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0
  return sum
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function bytesOf(data: DataView): Uint8Array {
  return new Uint8Array(data.buffer)
}
