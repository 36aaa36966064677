import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../src/pdf')

/** jsPDF calls that lose text, run scripts inside the paper or open windows on foreign scripts. */
const FORBIDDEN =
  /\.(?:text|textWithLink|autoTable|addJS|html|fromHTML|loadFile|addSvgAsImage|createAnnotation)\s*\(|\bAcroForm\w*|(?:dataurl|pdfobject|pdfjs)newwindow/g

/** The forbidden calls in a file that holds jsPDF; other files may have methods of the same names. */
function forbiddenCalls(source: string): readonly string[] {
  return /['"]jspdf['"]/.test(source) ? (source.match(FORBIDDEN) ?? []) : []
}

describe('the code that draws papers', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

  it('never makes jsPDF lose text, run scripts or open windows', () => {
    const found = sources.flatMap((name) =>
      forbiddenCalls(readFileSync(path.join(folder, name), 'utf8')).map((call) => `${name}: ${call}`),
    )
    expect(found).toEqual([])
  })

  it('would be caught if it did', () => {
    const source = "import type { jsPDF } from 'jspdf'; p.text('a'); p .addJS(x); p.output('pdfjsnewwindow'); line.text"
    expect(forbiddenCalls(source)).toEqual(['.text(', '.addJS(', 'pdfjsnewwindow'])
  })

  it('may name its own methods as it likes where no jsPDF is at hand', () => {
    expect(forbiddenCalls("import { canvas } from './page-canvas.ts'; canvas.text('a')")).toEqual([])
  })
})
