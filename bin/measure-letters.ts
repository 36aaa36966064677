import { writeFileSync } from 'node:fs'
import { loadNodeKit } from '#pdf/node-kit.ts'
import type { TextFace } from '#pdf/text-kit.ts'

/** Latin, Greek, and the signs of typography: what the six languages are written with. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
] as const

/** Advance width of each letter in hundredths of an em, by the code point a run of them starts with. */
function widthsOf(face: TextFace): string {
  return ranges
    .map(([first, last]) => {
      const widths = Array.from({ length: last - first + 1 }, (_, at) => widthOf(face, first + at))
      return `${first.toString(16)}:${widths.join(',')}`
    })
    .join(';')
}

function widthOf(face: TextFace, codePoint: number): number {
  if (!face.covers(codePoint)) return 0
  const shaped = face.shape({
    text: String.fromCodePoint(codePoint),
    script: codePoint >= 0x370 && codePoint < 0x2000 ? 'Grek' : 'Latn',
    rightToLeft: false,
    withoutCcmp: [],
  })
  const units = shaped.reduce((sum, { advance }) => sum + advance, 0)
  return Math.ceil((units * 100) / face.unitsPerEm)
}

const kit = loadNodeKit()
const text = `/** Made by \`npx tsx bin/measure-letters.ts\` from the fonts of the papers; a test compares them. */
export const letterWidths = {
  regular:
    '${widthsOf(kit.regular)}',
  bold:
    '${widthsOf(kit.bold)}',
} as const
`
writeFileSync(new URL('../src/flowchart/letter-widths.ts', import.meta.url), text)
