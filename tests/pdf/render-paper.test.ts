import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, PaperDocument } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { anyText } from './any-text.ts'
import { faultsOf } from './check-archival.ts'
import { asFile, fontLines, pageTexts, run } from './pdf-tools.ts'
import { fullSample, NAMES, paper } from './sample-paper.ts'

const kit = loadNodeKit()
const render = (doc: PaperDocument): Uint8Array => renderPaper(doc, kit)
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const longTable = (rows: number): Block => ({
  kind: 'table',
  head: ['When', 'What was done'],
  widths: [1, 3],
  rows: Array.from({ length: rows }, (_, i) => [`10:${i}`, `Row number ${i} of the table`]),
})

describe('the same paper', () => {
  const here = sha256(render(fullSample()))

  it('has the same bytes a second time', () => {
    expect(sha256(render(fullSample()))).toBe(here)
  })

  it('has the same bytes with a fresh text kit', () => {
    expect(sha256(renderPaper(fullSample(), loadNodeKit()))).toBe(here)
  })

  it.each([
    ['Asia/Kathmandu', 'ar_EG.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
  ])('has the same bytes in the time zone %s and the language %s', (TZ, LANG) => {
    const script = new URL('print-sample.ts', import.meta.url).pathname
    const child = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    })
    expect(child.stderr).toBe('')
    expect(child.stdout).toBe(here)
  })
})

describe('a paper as a file', () => {
  const sample = render(fullSample())

  it('is a sound PDF 1.7 file without scripts, encryption or forms', () => {
    expect(run('qpdf', '--check', asFile(sample))).toContain('No syntax or stream encoding errors found')
    const info = run('pdfinfo', asFile(sample))
    for (const line of [/PDF version:\s+1\.7/, /JavaScript:\s+no/, /Encrypted:\s+no/, /Form:\s+none/, /\(A4\)/]) {
      expect(info).toMatch(line)
    }
  })

  it('carries its title, language, time and identifier', () => {
    const doc = paper([], {
      title: 'Zpráva (č. 7) \\ محمد',
      language: 'cs-CZ',
      createdAt: Date.UTC(2041, 11, 31, 23, 59, 58),
    })
    const file = asFile(render(doc))
    const info = run('pdfinfo', '-isodates', file)
    expect(info).toContain('Zpráva (č. 7) \\ محمد')
    expect(info).toContain('2041-12-31T23:59:58')
    const objects = run('qpdf', '--qdf', '--object-streams=disable', '--no-original-object-ids', file, '-')
    expect(objects).toContain('/Lang (cs-CZ)')
    expect(objects).toContain('/DisplayDocTitle true')
    expect(Buffer.from(render(doc)).toString('latin1')).toContain(`/ID [ <${doc.fileId}> <${doc.fileId}> ]`)
  })

  it('holds each font as an embedded subset that can be searched', () => {
    const fonts = fontLines(sample)
    expect(fonts).toHaveLength(4)
    for (const font of fonts) {
      expect(font.name).toMatch(/^[A-Z]{6}\+/)
      expect(font).toMatchObject({ embedded: 'yes', subset: 'yes', unicode: 'yes' })
    }
    expect(fontLines(render(paper([], { mark: '', footer: '', title: '', pageOf: '' })))).toHaveLength(1)
  })

  it('is found by name in every script', () => {
    const text = pageTexts(sample).join('\n')
    for (const name of Object.values(NAMES)) expect(text).toContain(name.normalize('NFC'))
    for (const name of ['ښکلا ګل', 'گوڵستان ڕۆژین', 'می\u200Cخواهم']) expect(text).toContain(name)
  })

  it('is refused where a PDF could not hold it', () => {
    expect(() => render(paper([], { fileId: 'xyz' }))).toThrow(RangeError)
    expect(() => render(paper([], { createdAt: Number.NaN }))).toThrow(RangeError)
    expect(() => render(paper([], { language: 'en) /X (' }))).toThrow(RangeError)
    expect(() => render(paper([], { footer: 'much too long '.repeat(2000) }))).toThrow(RangeError)
    const file = { name: 'a.json', mime: 'application/json', description: '', bytes: new Uint8Array() }
    expect(() => render(paper([], { attachments: [file, file] }))).toThrow('Two attachments')
    expect(() => render(paper([], { attachments: [{ ...file, name: 'é.json' }] }))).toThrow('printable ASCII')
    expect(() => render(paper([], { attachments: [{ ...file, mime: 'json' }] }))).toThrow('MIME')
  })
})

describe('the pages', () => {
  it('carry the mark, the footer and the right number, on each page', () => {
    const pages = pageTexts(render(paper([longTable(300)])))
    expect(pages.length).toBeGreaterThan(5)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('For practice only')
      expect(page).toContain('Case K7-2041')
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    }
    expect(run('pdfinfo', asFile(render(paper([longTable(300)]))))).toMatch(new RegExp(`Pages:\\s+${pages.length}\\n`))
  })

  it('show every row of a long table once, in order, under a repeated head', () => {
    const pages = pageTexts(render(paper([longTable(300)])))
    for (const page of pages) expect(page).toContain('What was done')
    const rows = [...pages.join('\n').matchAll(/Row number (\d+) of/g)].map((match) => Number(match[1]))
    expect(rows).toEqual(Array.from({ length: 300 }, (_, i) => i))
  })

  it('carry a row that is taller than a page over to the next ones', () => {
    const words = Array.from({ length: 2500 }, (_, i) => `word${i}.`)
    const table: Block = {
      kind: 'table',
      head: ['A', 'B'],
      widths: [1, 1],
      rows: [
        ['short', words.join(' ')],
        ['next', 'row'],
      ],
    }
    const pages = pageTexts(render(paper([table])))
    expect(pages.length).toBeGreaterThan(4)
    const found = [...pages.join('\n').matchAll(/word\d+\./g)].map(([word]) => word)
    expect(found).toEqual(words)
  })

  it('never end with a heading or the head of a table', () => {
    for (let lines = 40; lines < 52; lines++) {
      const filler: Block[] = Array.from({ length: lines }, (_, i) => ({
        kind: 'paragraph',
        tone: 'quiet',
        text: `Line ${i}`,
      }))
      const pages = pageTexts(
        render(paper([...filler, { kind: 'heading', level: 2, text: 'Last heading' }, longTable(3)])),
      )
      const withHeading = pages.findIndex((page) => page.includes('Last heading'))
      const withRow = pages.findIndex((page) => page.includes('Row number 0'))
      expect(withHeading).toBe(withRow)
    }
  })

  it('begin anew at a page break, which leaves no empty page behind', () => {
    const text = (words: string): Block => ({ kind: 'paragraph', text: words })
    const pages = pageTexts(
      render(paper([text('first'), { kind: 'pageBreak' }, { kind: 'pageBreak' }, text('second')])),
    )
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain('second')
  })

  it('list the characters shown as code points at the end, and only then', () => {
    const odd = pageTexts(render(paper([{ kind: 'paragraph', text: 'a \u{1F600} b \u0007' }]))).join('\n')
    expect(odd).toContain('a [U+1F600] b [U+0007]')
    expect(odd).toContain('shown as code points: U+0007, U+1F600.')
    expect(pageTexts(render(paper([])))[0]).not.toContain('code points')
  })

  it('print cells beyond the head of the table too', () => {
    const table: Block = { kind: 'table', head: ['A'], widths: [], rows: [['one', 'two', 'three']] }
    expect(pageTexts(render(paper([table]))).join('\n')).toMatch(/one\s+two\s+three/)
  })
})

describe('any text at all', () => {
  it('makes a sound, archival and accessible file and never fails', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), (one, two, three) => {
        const pdf = render(
          paper(
            [
              { kind: 'heading', level: 1, text: one },
              { kind: 'paragraph', text: two, tone: 'warning' },
              { kind: 'facts', rows: [{ label: three, value: one }] },
              { kind: 'table', head: [two, three], widths: [1, 0], rows: [[one], [two, three, one]] },
            ],
            { title: one, mark: two.slice(0, 40), missingGlyphs: three },
          ),
        )
        run('qpdf', '--check', asFile(pdf))
        for (const font of fontLines(pdf)) {
          expect(font).toMatchObject({ embedded: 'yes', subset: 'yes', unicode: 'yes' })
        }
        expect(faultsOf(pdf)).toEqual([])
      }),
      { seed: 20260104, numRuns: 25 },
    )
  })

  it('may be a single word of 10,000 letters', () => {
    const pdf = render(paper([{ kind: 'facts', rows: [{ label: 'x', value: 'مW'.repeat(5000) }] }]))
    run('qpdf', '--check', asFile(pdf))
    expect(pageTexts(pdf).join('').split('W').length - 1).toBe(5000)
  })
})
