import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PaperDocument } from '#record/document.ts'

/**
 * What long papers cost, each in a process of its own: `npm run bench:pdf`. With BENCH_MODULES naming a folder in which
 * jspdf-autotable, jspdf and pdfkit are installed, the same table is printed by them too and compared in the same run:
 *
 *     npm install --prefix /tmp/rivals jspdf@4.2.1 jspdf-autotable@5.0.9 pdfkit@0.20.2
 *     BENCH_MODULES=/tmp/rivals npm run bench:pdf
 *
 * Only ratios mean something on another machine. Nothing here is a test.
 */
interface Cost {
  readonly bytes: number
  readonly cpu: number
  readonly memory: number
}

const HEAD = ['When', 'Who', 'What', 'Why or with what result']
const SIZES = [20, 200, 2000, 10_000]
const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_, i) => [
    `2 January 2026, 10:${String(i % 60).padStart(2, '0')}`,
    `Person ${i % 7}`,
    `Step ${i + 1}: asked at the station`,
    `Nobody had seen the child; the guard calls back ${(i * 7919) % 1000}.`,
  ])

type Writer = (count: number) => Promise<() => number | Promise<number>>

/** Each writer loads what it needs and returns the work to be measured. */
const writers: Record<string, Writer> = {
  async 'paper, tagged'(count) {
    const { loadNodeKit } = await import('#pdf/node-kit.ts')
    const { renderPaper } = await import('#pdf/render-paper.ts')
    const kit = loadNodeKit()
    const doc = document(count)
    return () => renderPaper(doc, kit).length
  },
  async 'paper with digests'(count) {
    const { loadNodeKit } = await import('#pdf/node-kit.ts')
    const { renderDigestedPaper } = await import('#pdf/render-paper.ts')
    const kit = loadNodeKit()
    const doc = document(count)
    return () => renderDigestedPaper(doc, kit).bytes.length
  },
  async 'jspdf-autotable'(count) {
    const { jsPDF } = rival('jspdf') as { jsPDF: new (options: object) => RivalDoc }
    const { autoTable } = rival('jspdf-autotable') as { autoTable: (doc: RivalDoc, options: object) => void }
    const font = await fontBytes()
    return () => {
      const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
      doc.addFileToVFS('noto.ttf', font.toString('base64'))
      doc.addFont('noto.ttf', 'noto', 'normal')
      autoTable(doc, { head: [HEAD], body: rows(count), styles: { font: 'noto', fontStyle: 'normal', fontSize: 9 } })
      return doc.output('arraybuffer').byteLength
    }
  },
  async pdfkit(count) {
    const PDFDocument = rival('pdfkit') as new (options: object) => RivalKit
    const font = await fontBytes()
    return () =>
      new Promise<number>((resolve) => {
        const doc = new PDFDocument({ size: 'A4', margin: 54 })
        let bytes = 0
        doc.on('data', (part) => (bytes += part?.length ?? 0))
        doc.on('end', () => resolve(bytes))
        doc.registerFont('noto', font)
        doc.font('noto').fontSize(9)
        let y = 54
        for (const cells of [HEAD, ...rows(count)]) {
          const height = Math.max(...cells.map((cell) => doc.heightOfString(cell, { width: 115 })))
          if (y + height > 780) {
            doc.addPage()
            y = 54
          }
          for (const [column, cell] of cells.entries()) doc.text(cell, 54 + column * 122, y, { width: 115 })
          y += height + 6
        }
        doc.end()
      })
  },
}

interface RivalDoc {
  addFileToVFS(name: string, base64: string): void
  addFont(file: string, name: string, style: string): void
  output(kind: 'arraybuffer'): ArrayBuffer
}
interface RivalKit {
  on(event: 'data' | 'end', handler: (part?: Uint8Array) => void): void
  registerFont(name: string, bytes: Uint8Array): void
  font(name: string): RivalKit
  fontSize(size: number): RivalKit
  heightOfString(text: string, options: object): number
  text(text: string, x: number, y: number, options: object): void
  addPage(): void
  end(): void
}

function document(count: number): PaperDocument {
  return {
    edition: 1,
    title: 'Action record',
    language: 'en',
    mark: 'For practice only',
    footer: 'Case K7-2041',
    pageOf: 'Page {page} of {pages}',
    missingGlyphs: 'Shown as code points: {list}.',
    createdAt: 0,
    fileId: '0'.repeat(32),
    blocks: [{ kind: 'table', head: HEAD, widths: [2, 2, 4, 5], rows: rows(count) }],
    attachments: [],
  }
}

function rival(name: string): unknown {
  const folder = process.env['BENCH_MODULES']
  if (folder === undefined) throw new Error('not installed')
  const found: unknown = createRequire(path.join(path.resolve(folder), 'package.json'))(name)
  return found
}

async function fontBytes(): Promise<Buffer> {
  const { readFileSync } = await import('node:fs')
  return readFileSync(new URL('../src/pdf/fonts/noto-sans-regular.ttf', import.meta.url))
}

async function measure(name: string, count: number): Promise<Cost> {
  const writer = writers[name]
  if (writer === undefined) throw new Error(`There is no writer ${name}.`)
  const work = await writer(count)
  const before = process.cpuUsage()
  const bytes = await work()
  const used = process.cpuUsage(before)
  return { bytes, cpu: (used.user + used.system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }
}

function inOwnProcess(name: string, count: number): Cost | undefined {
  const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), name, String(count)], {
    encoding: 'utf8',
  })
  return child.status === 0 ? (JSON.parse(child.stdout) as Cost) : undefined
}

const [name, count] = process.argv.slice(2)
if (name !== undefined) {
  process.stdout.write(JSON.stringify(await measure(name, Number(count))))
} else {
  for (const size of SIZES) {
    const own = inOwnProcess('paper, tagged', size)
    for (const writer of Object.keys(writers)) {
      const cost = writer === 'paper, tagged' ? own : inOwnProcess(writer, size)
      const line =
        cost === undefined || own === undefined
          ? 'not measured (see BENCH_MODULES in bench/pdf.ts)'
          : `${cost.cpu.toFixed(0).padStart(6)} ms CPU (paper is ${(own.cpu / cost.cpu).toFixed(2)} of it), ${cost.bytes} bytes, ${cost.memory.toFixed(0)} MB`
      process.stdout.write(`${String(size).padStart(6)} rows  ${writer.padEnd(20)} ${line}\n`)
    }
  }
}
