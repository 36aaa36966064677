import type { ObjectWriter } from './container.ts'
import { cutGlyphs } from './cut-glyphs.ts'
import { fontName, type UsedFace, type UsedGlyph } from './font-use.ts'
import { hexDigits } from './pdf-strings.ts'

const POSTSCRIPT_NAMES = {
  regular: 'NotoSans-Regular',
  bold: 'NotoSans-Bold',
  arabic: 'Vazirmatn-Regular',
  ethiopic: 'NotoSansEthiopic-Regular',
} as const

/** Stands where a glyph says nothing by itself: WORD JOINER, which no reader shows. */
const SAYS_NOTHING = '\u2060'
const MAPPINGS_PER_BLOCK = 100

/** Writes each used face as a composite font with an embedded subset; returns the object number of each name. */
export function writeFonts(writer: ObjectWriter, faces: readonly UsedFace[]): Map<string, number> {
  return new Map(faces.map((used) => [fontName(used.face.role), writeFont(writer, used)]))
}

function writeFont(writer: ObjectWriter, { face, entries }: UsedFace): number {
  const cut = cutGlyphs(
    face.bytes,
    entries.map((entry) => entry.glyph),
  )
  const name = `${subsetTag(entries)}+${POSTSCRIPT_NAMES[face.role]}`
  const file = writer.stream(cut.bytes, [['Length1', String(cut.bytes.length)]])
  const toGlyph = writer.stream(identifiersToGlyphs(entries, cut.numbers))
  const toUnicode = writer.stream(new TextEncoder().encode(unicodeMap(entries)))

  const descriptor = writer.begin()
  writer.line(`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /ItalicAngle 0`)
  writer.line(`/FontBBox [${cut.box.join(' ')}] /Ascent ${cut.ascent} /Descent ${cut.descent} /CapHeight 714`)
  writer.line(`/StemV ${face.role === 'bold' ? 140 : 80} /FontFile2 ${file} 0 R >>`)
  writer.end()

  const descendant = writer.begin()
  writer.line(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name}`)
  writer.line('/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>')
  writer.line(`/FontDescriptor ${descriptor} 0 R /CIDToGIDMap ${toGlyph} 0 R`)
  writer.line(`/DW ${face.glyphWidth(0)} /W [1 [${entries.map((entry) => face.glyphWidth(entry.glyph)).join(' ')}]] >>`)
  writer.end()

  const font = writer.begin()
  writer.line(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H`)
  writer.line(`/DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`)
  writer.end()
  return font
}

/** Six letters that differ between subsets: FNV-1a over what the subset holds. */
function subsetTag(entries: readonly UsedGlyph[]): string {
  let hash = 0x811c9dc5
  for (const { glyph, text } of entries) {
    for (const character of `${glyph} ${text};`)
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  let tag = ''
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

function identifiersToGlyphs(entries: readonly UsedGlyph[], numbers: ReadonlyMap<number, number>): Uint8Array {
  const map = new DataView(new ArrayBuffer((entries.length + 1) * 2))
  for (const [index, { glyph }] of entries.entries()) map.setUint16(index * 2 + 2, numbers.get(glyph) ?? 0)
  return new Uint8Array(map.buffer)
}

function unicodeMap(entries: readonly UsedGlyph[]): string {
  const lines = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
  ]
  for (let first = 0; first < entries.length; first += MAPPINGS_PER_BLOCK) {
    const block = entries.slice(first, first + MAPPINGS_PER_BLOCK)
    lines.push(`${block.length} beginbfchar`)
    for (const [index, { text }] of block.entries()) {
      lines.push(`<${hexDigits(first + index + 1, 4)}> <${utf16(text === '' ? SAYS_NOTHING : text)}>`)
    }
    lines.push('endbfchar')
  }
  lines.push('endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end')
  return lines.join('\n')
}

function utf16(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += hexDigits(text.charCodeAt(i), 4)
  return hex
}
