import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Tool = 'qpdf' | 'fix-qdf' | 'pdftotext' | 'pdffonts' | 'pdfdetach' | 'pdfinfo' | 'pdfsig' | 'pdfimages'

const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
let files = 0

/** A file for the tools to look at; it is gone when the tests are. */
export function asFile(bytes: Uint8Array): string {
  const file = freshPath()
  writeFileSync(file, bytes)
  return file
}

export function freshPath(): string {
  return path.join(folder, `${++files}.pdf`)
}

/**
 * Runs a PDF tool and returns what it printed.
 *
 * @throws Error when the tool is missing or finds fault.
 */
export function run(tool: Tool, ...args: string[]): string {
  return output(tool, args).toString('utf8')
}

/** What an unpacked paper (`qpdf --qdf`) becomes when its lengths and offsets are mended after a change. */
export function mended(objects: string): Uint8Array {
  return output('fix-qdf', [asFile(Buffer.from(objects, 'latin1'))])
}

function output(tool: Tool, args: readonly string[]): Buffer {
  const { error, status, stdout, stderr } = spawnSync(tool, args, { maxBuffer: 1 << 28 })
  if (error !== undefined) {
    throw new Error(`${tool} is missing: install the Debian packages qpdf and poppler-utils to run these tests.`)
  }
  if (status !== 0) throw new Error(`${tool} ended with ${status}: ${stdout.toString()}${stderr.toString()}`)
  return stdout
}

/** The text of a paper, page by page, without direction marks, composed. */
export function pageTexts(pdf: Uint8Array): string[] {
  const text = run('pdftotext', '-layout', asFile(pdf), '-').replaceAll(/[\u200E\u200F\u202A-\u202E]/g, '')
  return text.normalize('NFC').split('\f').slice(0, -1)
}

/** What pdffonts says of each font. */
export function fontLines(pdf: Uint8Array): { name: string; embedded: string; subset: string; unicode: string }[] {
  const lines = run('pdffonts', asFile(pdf)).trim().split('\n').slice(2)
  return lines.map((line) => {
    const words = line.split(/\s+/)
    const [embedded = '', subset = '', unicode = ''] = words.slice(-5, -2)
    return { name: words[0] ?? '', embedded, subset, unicode }
  })
}

/** A copy of the paper saved again by qpdf. */
export function resaved(pdf: Uint8Array, ...options: string[]): Uint8Array {
  const copy = freshPath()
  run('qpdf', ...options, asFile(pdf), copy)
  return readFileSync(copy)
}
