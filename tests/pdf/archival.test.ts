import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Block, PaperDocument } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { faultsOf } from './check-archival.ts'
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

/** Unpacks a paper, changes its text and mends lengths and offsets. */
function damaged(change: (objects: string) => string): Uint8Array {
  const text = Buffer.from(resaved(sample, '--qdf', '--object-streams=disable')).toString('latin1')
  const changed = change(text)
  expect(changed).not.toBe(text)
  return mended(changed)
}

const replaced = (pattern: RegExp | string, replacement: string) => () =>
  damaged((objects) => objects.replace(pattern, replacement))

/** The 26 ways in which a paper was once damaged to see whether a validator notices. */
const damages: readonly (readonly [damage: string, fault: string, make: () => Uint8Array])[] = [
  ['no output intent', 'no output intent', replaced('/OutputIntents', '/OutputIntentz')],
  ['no metadata', 'no plain metadata', replaced('/Metadata', '/Metadatz')],
  ['no language', 'no language', replaced(/\/Lang \(en\)/, '/Lanx (en)')],
  ['not marked as tagged', 'not marked as tagged', replaced('/Marked true', '/Marked false')],
  ['no tags', 'no tags', replaced('/StructTreeRoot', '/StructTreeRoox')],
  [
    'a page that does not lead to its tags',
    'a page does not lead to its tags',
    replaced('/StructParents 1', '/StructParentz 1'),
  ],
  ['a font that does not say what it says', 'a font does not say what it says', replaced('/ToUnicode', '/ToUnicodx')],
  ['a font that is not embedded', 'a font is not embedded', replaced('/FontFile2', '/FontFilez')],
  ['a file without relationship', 'a file has no relationship', replaced('/AFRelationship', '/AFRelationshiq')],
  ['a file that belongs to nothing', 'a file is not associated', replaced('/AF [', '/AG [')],
  ['text without a mark', 'something is drawn without a mark', replaced('/H1 <</MCID 1>> BDC', '% no mark')],
  ['a figure without words', 'a figure without words', replaced('/S /P\n', '/S /Figure\n')],
  [
    'a title that is not displayed',
    'the title is not displayed',
    replaced('/DisplayDocTitle true', '/DisplayDocTitle false'),
  ],
  [
    'a script',
    'something happens on opening',
    replaced(/\/OpenAction \[[^\]]*\]/, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  ],
  [
    'encryption',
    'unreadable: Error: the file is encrypted',
    () => resaved(sample, '--encrypt', '', 'owner', '256', '--'),
  ],
  ['a file without its second name', 'a file has no name', replaced('/UF (record.json)', '/UG (record.json)')],
  ['another order of tabs', 'the order of tabs is not that of the tags', replaced('/Tabs /S', '/Tabs /R')],
  [
    'an annotation without tag',
    'an annotation without tag or words',
    replaced(
      '/Tabs /S',
      '/Annots [ << /Type /Annot /Subtype /Link /Rect [ 9 9 99 99 ] /Contents (x) /F 4 >> ] /Tabs /S',
    ),
  ],
  ['a head without scope', 'a head without scope', replaced('/Scope /Column', '/Scopf /Column')],
  ['a skipped level of headings', 'a level of headings is skipped', replaced('/S /H2', '/S /H4')],
  ['another record', 'another record than rebuilt', replaced('{"entries":[]}', '{"entries":{}}')],
  [
    'no title',
    'no title',
    replaced(/\/Title <feff[0-9a-f]*>(?=\n>>)|\/Title \(Report of a missing child\)(?=\n>>)/, ''),
  ],
  ['another width', 'a width is not that of the font', replaced(/\/W \[\n\s+1\n\s+\[\n\s+\d+/, '/W [\n 1\n [\n 999')],
  ['a broken colour profile', 'no colour profile', replaced('acsp', 'acsq')],
  ['no last page', 'other pages than rebuilt: 5', () => resaved(sample, '--pages', '.', '1-4', '--')],
  ['other text on a page', 'other pages than rebuilt: 1', replaced(/(MCID 3>[^]*?)<000[1-9]/, '$1<0014')],
]

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
