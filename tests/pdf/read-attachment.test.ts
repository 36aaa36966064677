import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attachment } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { readAttachment } from '#pdf/read-attachment.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { asFile, freshPath, resaved, run } from './pdf-tools.ts'
import { paper } from './sample-paper.ts'

const record: Attachment = {
  name: 'record.json',
  mime: 'application/json',
  description: 'Záznam (č. 7)',
  bytes: new TextEncoder().encode(
    JSON.stringify({ name: 'محمد', entries: Array.from({ length: 500 }, (_, i) => i * i) }),
  ),
}
const picture: Attachment = {
  name: 'a (copy) of \\ it.bin',
  mime: 'application/octet-stream',
  description: '',
  bytes: Uint8Array.from({ length: 100_000 }, (_, i) => (i * i * 31) & 255),
}
const empty: Attachment = { name: 'empty.txt', mime: 'text/plain', description: 'Nothing', bytes: new Uint8Array() }
const attachments = [record, picture, empty]
const pdf = renderPaper(paper([{ kind: 'paragraph', text: 'See the attachment.' }], { attachments }), loadNodeKit())

describe('files attached to a paper', () => {
  it('are listed and saved by other programs byte for byte', () => {
    const file = asFile(pdf)
    expect(run('pdfdetach', '-list', file)).toContain('3 embedded files')
    const folder = mkdtempSync(path.join(tmpdir(), 'detached-'))
    run('pdfdetach', '-save', '3', '-o', path.join(folder, 'record.json'), file)
    run('pdfdetach', '-saveall', '-o', folder, file)
    for (const { name, bytes } of [record, empty]) {
      expect(readFileSync(path.join(folder, name))).toEqual(Buffer.from(bytes))
    }
  })

  it('belong to the paper as its data', () => {
    const objects = run('qpdf', '--qdf', '--object-streams=disable', asFile(pdf), '-')
    expect(objects.match(/\/AFRelationship \/Data/g)).toHaveLength(3)
    expect(objects).toMatch(/\/AF \[/)
  })

  it.each([
    ['as printed', undefined],
    ['saved again', []],
    ['saved with object streams', ['--object-streams=generate']],
    ['saved for the web', ['--linearize']],
    ['saved for the web with object streams', ['--linearize', '--object-streams=generate']],
    ['packed anew', ['--recompress-flate', '--compression-level=9', '--object-streams=generate']],
    ['unpacked', ['--qdf']],
  ])('are read back byte for byte, %s', (_, options) => {
    const copy = options === undefined ? pdf : resaved(pdf, ...options)
    for (const { name, bytes } of attachments) {
      const read = readAttachment(copy, name)
      expect([name, read.ok && Buffer.from(read.bytes).equals(bytes)]).toEqual([name, true])
    }
  })

  it('are not there under another name, nor in a copy of the pages alone', () => {
    expect(readAttachment(pdf, 'Record.json')).toEqual({ ok: false, reason: 'noAttachment' })
    const pagesAlone = freshPath()
    run('qpdf', '--empty', '--pages', asFile(pdf), '1', '--', pagesAlone)
    expect(readAttachment(readFileSync(pagesAlone), 'record.json')).toEqual({ ok: false, reason: 'noAttachment' })
  })
})

describe('what is no sound paper', () => {
  it('is called what it is', () => {
    expect(readAttachment(new Uint8Array(), 'record.json')).toEqual({ ok: false, reason: 'notAPdf' })
    expect(readAttachment(new TextEncoder().encode('{}'), 'record.json')).toEqual({ ok: false, reason: 'notAPdf' })
    expect(readAttachment(pdf.subarray(0, pdf.length - 400), 'record.json')).toEqual({ ok: false, reason: 'damaged' })
    const locked = resaved(pdf, '--encrypt', 'a', 'b', '256', '--')
    expect(readAttachment(locked, 'record.json')).toEqual({ ok: false, reason: 'damaged' })
  })

  it('never gives other bytes as the record, whichever bytes of the file are altered', () => {
    const files = [pdf, resaved(pdf, '--object-streams=generate')]
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (file, places) => {
        const altered = Uint8Array.from(file)
        for (const [place, byte] of places) altered[place % altered.length] = byte
        const read = readAttachment(altered, 'record.json')
        if (read.ok) expect(Buffer.from(read.bytes).equals(record.bytes)).toBe(true)
      }),
      { seed: 20260105, numRuns: 1500 },
    )
  })

  it('never makes reading fail, whatever the bytes are', () => {
    const words = [
      '%PDF-1.7\n',
      'xref\n0 2\n',
      'startxref\n',
      '9',
      ' 0 obj',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      '/Root',
      ' 1 0 R',
      'stream\n',
      'trailer',
      '%%EOF',
      'n \n',
      '-1',
      '/W',
      '\n',
    ]
    const soup = fc
      .array(fc.constantFrom(...words), { maxLength: 60 })
      .map((parts) => new TextEncoder().encode(`%PDF-1.7\n${parts.join('')}\nstartxref\n9\n%%EOF`))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), soup), (bytes) => {
        expect(readAttachment(bytes, 'record.json').ok).toBe(false)
      }),
      { seed: 20260106, numRuns: 1500 },
    )
  })

  it('cannot exhaust the stack or the memory', () => {
    const deep = new TextEncoder().encode(`%PDF-1.7\n1 0 obj ${'['.repeat(200_000)}\nstartxref\n9\n%%EOF`)
    expect(readAttachment(deep, 'record.json')).toEqual({ ok: false, reason: 'damaged' })
    const many = new TextEncoder().encode('%PDF-1.7\nxref\n0 999999999999\n0000000000 65535 f \nstartxref\n9\n%%EOF')
    expect(readAttachment(many, 'record.json')).toEqual({ ok: false, reason: 'damaged' })
  })
})
