import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Block, PaperDocument } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { faultsOf } from './check-archival.ts'
import { damagesOf } from './damages.ts'
import { asFile, mended, resaved, run } from './pdf-tools.ts'
import { figureSample, fullSample, paper } from './sample-paper.ts'

const kit = loadNodeKit()
const sample = renderPaper(fullSample(), kit)
const long: Block = {
  kind: 'table',
  head: ['When', 'What'],
  widths: [1, 3],
  rows: Array.from({ length: 200 }, (_, i) => [`10:${i}`, i % 9 === 0 ? 'محمد and Ολγα\nሰላም' : `Row ${i}`]),
}
const papers: Record<string, PaperDocument> = {
  'the full sample': fullSample(),
  'pictures, squares and a field': figureSample(),
  'a long table': paper([long], { mark: '' }),
  'nothing but the frame': paper([], { title: '' }),
  'nothing at all': paper([], { title: '', mark: '', footer: '', pageOf: '' }),
  'a title full of signs': paper([{ kind: 'heading', level: 3, text: '<&>' }], {
    title: '<a> & "b" \u0007\uD800 \uFFFE\nc',
  }),
}

const damages = damagesOf(sample, { record: ['{"entries":[]}', '{"entries":{}}'], pages: 5 })

describe('an archival and accessible paper', () => {
  it.each(Object.entries(papers))('breaks no rule: %s', { timeout: 60_000 }, (_, doc) => {
    const pdf = renderPaper(doc, kit)
    expect(faultsOf(pdf, renderPaper(doc, kit))).toEqual([])
    expect(run('pdfinfo', asFile(pdf))).toMatch(/Tagged:\s+yes/)
  })

  it('breaks none when it was saved again', { timeout: 60_000 }, () => {
    for (const options of [[], ['--object-streams=generate'], ['--linearize'], ['--qdf']]) {
      expect([options, faultsOf(resaved(sample, ...options), sample)]).toEqual([options, []])
    }
  })

  it('ends each stream on a line of its own', () => {
    const text = Buffer.from(sample).toString('latin1')
    expect(text.match(/endstream/g)).toEqual(text.match(/\nendstream\nendobj/g)?.map(() => 'endstream'))
  })

  it('costs a bounded number of bytes for each row of a long table', () => {
    const rows = (count: number): string[][] => Array.from({ length: count }, (_, i) => [`${i}`, 'a', 'b', `text ${i}`])
    const size = (count: number): number =>
      renderPaper(paper([{ kind: 'table', head: ['1', '2', '3', '4'], widths: [], rows: rows(count) }]), kit).length
    expect((size(1200) - size(200)) / 1000).toBeLessThan(800)
  })

  it('has bookmarks where its headings are', () => {
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', asFile(sample))) as {
      outlines: Outline[]
    }
    expect(outlines.map(nested)).toEqual([
      [
        'Report of a missing child',
        1,
        ['The child', 1, ['Names in other scripts', 1], ['What was done', 2], ['To do', 5, ['Signs', 5]]],
      ],
    ])
  })

  it('labels its pages by their numbers', () => {
    const { pagelabels } = JSON.parse(run('qpdf', '--json', '--json-key=pagelabels', asFile(sample))) as {
      pagelabels: { label: { '/S': string } }[]
    }
    expect(pagelabels.map(({ label }) => label['/S'])).toEqual(['/D'])
  })
})

interface Outline {
  readonly title: string
  readonly destpageposfrom1: number
  readonly kids: readonly Outline[]
}
type Nested = [string, number, ...Nested[]]

function nested({ title, destpageposfrom1, kids }: Outline): Nested {
  return [title, destpageposfrom1, ...kids.map(nested)]
}

/** Ways to damage what a paper holds besides text. */
const figureDamages: readonly (readonly [damage: string, fault: string, before: RegExp | string, after: string])[] = [
  ['a picture without words', 'a figure without words', '/Alt ', '/Amt '],
  ['a picture without a place', 'a figure without a place', /\/BBox (?=\[\s+54)/, '/BBux '],
  ['a picture in other colours', 'a picture in other colours than the paper', '/DeviceRGB', '/DeviceCMYK'],
  [
    'a picture that may be transparent',
    'a picture that may be transparent',
    '/BitsPerComponent 8',
    '/BitsPerComponent 8 /SMask 1 0 R',
  ],
  ['a field without words', 'an annotation without tag or words', '/TU ', '/TV '],
  ['a field without a tag', 'an annotation without tag or words', '/StructParent 2', '/StructParenx 2'],
  ['a field of another tag', 'what lies on a page does not lead back to its tag', '/StructParent 2', '/StructParent 3'],
  ['a field that is not printed', 'a field is not printed', /\/F 4\b/, '/F 0'],
  ['a field that looks like nothing', 'a field without appearance', '/AP <<', '/AQ <<'],
]

describe('a damaged figure or field', () => {
  const figures = renderPaper(figureSample(), kit)
  const objects = Buffer.from(resaved(figures, '--qdf', '--object-streams=disable')).toString('latin1')

  it.each(figureDamages)('is noticed: %s', { timeout: 60_000 }, (_, fault, before, after) => {
    const changed = objects.replace(before, after)
    expect(changed).not.toBe(objects)
    expect(faultsOf(mended(changed), figures)).toContain(fault)
  })
})

describe('a damaged paper', () => {
  it('can be told from all others: there are 26', () => {
    expect(new Set(damages.map(([damage]) => damage)).size).toBe(26)
  })

  it.each(damages)('is noticed: %s', (_, fault, make) => {
    expect(faultsOf(make(), sample)).toContain(fault)
  })
})

const validator = process.env['VERAPDF'] ?? 'verapdf'
const missing = spawnSync(validator, ['--version']).error !== undefined
if (missing) console.warn('SKIPPED: no veraPDF here. Name one in VERAPDF to have the papers judged by it too.')

describe.skipIf(missing)('veraPDF', () => {
  it.each(Object.entries(papers))('finds nothing in %s', { timeout: 120_000 }, (_, doc) => {
    const file = asFile(renderPaper(doc, kit))
    for (const flavour of ['3a', 'ua1']) {
      const { stdout } = spawnSync(validator, ['--flavour', flavour, '--format', 'text', file], { encoding: 'utf8' })
      expect([flavour, stdout]).toEqual([flavour, expect.stringContaining('PASS')])
    }
  })
})
