import { tablesOf } from '#pdf/cut-glyphs.ts'

/** Advance width of a glyph of an embedded font, in thousandths of an em. */
export function cutFontAdvance(font: Uint8Array, glyph: number): number {
  const tables = tablesOf(font)
  const view = (name: string): DataView => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`The font has no ${name} table.`)
    return new DataView(table.buffer, table.byteOffset, table.byteLength)
  }
  return (view('hmtx').getUint16(glyph * 4) * 1000) / view('head').getUint16(18)
}
