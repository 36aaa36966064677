import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makePaperKey } from '#crypto/paper-key.ts'
import type { PaperDocument } from '#record/document.ts'
import { appendPaper } from '#pdf/append-paper.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { pageDigests } from '#pdf/page-digests.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { signPaper } from '#pdf/sign-paper.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import { faultsOf } from './check-archival.ts'
import { asFile, freshPath, pageTexts, resaved, run } from './pdf-tools.ts'
import { figureSample, fullSample, paper } from './sample-paper.ts'

const kit = loadNodeKit()
const at = Date.UTC(2026, 0, 9, 8)

/** A paper of two pages with everything that has to join the file: headings, a picture, a field, a file. */
const addition = (number: number, changes: Partial<PaperDocument> = {}): PaperDocument =>
  paper(
    [
      { kind: 'heading', level: 2, text: `Remarks ${number}` },
      { kind: 'paragraph', text: 'Ζωή Παπαδοπούλου, محمد علي: read to the end.' },
      {
        kind: 'table',
        head: ['No.', 'Remark'],
        widths: [1, 5],
        rows: [
          ['4', 'Told late'],
          ['7', 'Well done'],
        ],
      },
      { kind: 'pageBreak' },
      { kind: 'modules', rows: ['101', '010', '101'], alt: 'Squares', caption: 'For a camera' },
      { kind: 'signatureField', name: `reviewer ${number}`, label: 'Signed in the file', description: 'Signature' },
    ],
    {
      title: `Review ${number}`,
      footer: `Review ${number}`,
      fileId: String(number).repeat(32),
      attachments: [
        {
          name: `review-${number}.json`,
          mime: 'application/json',
          description: 'Entries of the review',
          bytes: new TextEncoder().encode(`{"review":${number}}`),
        },
      ],
      ...changes,
    },
  )

const sample = fullSample()
const original = renderPaper(sample, kit)
const once = renderPaper({ ...sample, revisions: [addition(1)] }, kit)
const twice = renderPaper({ ...sample, revisions: [addition(1), addition(2)] }, kit)
const pages = pageTexts(original).length

const files = (pdf: Uint8Array) => {
  const found = inspectPdf(pdf, ['record.json', 'review-1.json', 'review-2.json'], 1e6)
  if (!found.ok) throw new Error(found.reason)
  return {
    ...found,
    texts: [...found.attachments.values()].map((list) => list.map((bytes) => Buffer.from(bytes).toString())),
  }
}

describe('a paper with others behind it', { timeout: 60_000 }, () => {
  it('begins with the bytes of the paper alone, and is the same whenever it is made', () => {
    expect(Buffer.from(once.subarray(0, original.length)).equals(original)).toBe(true)
    expect(Buffer.from(twice.subarray(0, once.length)).equals(once)).toBe(true)
    expect(Buffer.from(renderPaper({ ...sample, revisions: [addition(1), addition(2)] }, kit)).equals(twice)).toBe(true)
    expect(files(twice).revisions).toEqual([original.length + 1, once.length, twice.length])
  })

  it('keeps the rules of archives and of screen readers, signed or not', async () => {
    expect(faultsOf(once)).toEqual([])
    expect(faultsOf(twice)).toEqual([])
    expect(faultsOf(renderPaper({ ...figureSample(), revisions: [addition(1)] }, kit))).toEqual([])
    const sealed = await signPaper(once, await makePaperKey(at), { field: 'reviewer 1', at, name: 'Ζωή' })
    expect(sealed.ok && faultsOf(sealed.bytes)).toEqual([])
  })

  it('is sound for programs of others: pages in order, bookmarks, all files, fonts that say what they say', () => {
    const file = asFile(twice)
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
    expect(run('pdfinfo', file)).toMatch(new RegExp(`Tagged: +yes\n[^]*Pages: +${pages + 4}\n`))
    const texts = pageTexts(twice)
    expect(texts.slice(0, pages)).toEqual(pageTexts(original))
    expect(texts[pages]).toContain('Ζωή Παπαδοπούλου')
    expect(texts[pages]).toContain('محمد علي')
    expect(texts[pages + 2]).toContain('Remarks 2')
    for (const name of ['record.json', 'review-1.json', 'review-2.json'])
      expect(run('pdfdetach', '-list', file)).toContain(name)
    expect(files(twice).texts).toEqual([['{"entries":[]}'], ['{"review":1}'], ['{"review":2}']])
    expect(run('pdfinfo', '-struct-text', file)).toMatch(/Sect[^]*Review 1[^]*Sect[^]*Review 2/)
    expect(outlineOf(twice)).toEqual([...outlineOf(original), 'Review 1', 'Review 2'])
  })

  it('has pages of which each is what it would be alone', () => {
    const [of, first, all] = [original, renderPaper(addition(1), kit), once].map((pdf) => {
      const read = pageDigests(pdf)
      if (!read.ok) throw new Error(read.reason)
      return read.digests
    })
    expect(all?.pages).toEqual([...(of?.pages ?? []), ...(first?.pages ?? [])])
    expect(all?.spoken).not.toBe(of?.spoken)
  })

  it('keeps a signature of the paper valid for what it covers, and can be signed as a whole behind it', async () => {
    const prepared = figureSample()
    const key = await makePaperKey(at)
    const signed = await signPaper(renderPaper(prepared, kit), key, { field: 'supervisor', at, name: 'Eleni' })
    const more = signed.ok && appendPaper(signed.bytes, renderPaper(addition(1), kit))
    if (!signed.ok || !more || !more.ok) throw new Error('it can be signed and appended to')
    expect(Buffer.from(more.bytes.subarray(0, signed.bytes.length)).equals(signed.bytes)).toBe(true)
    const report = run('pdfsig', asFile(more.bytes))
    expect(report).toContain('Signature is Valid')
    expect(report).toContain('Not total document signed')
    const both = await signPaper(more.bytes, key, { field: 'reviewer 1', at, name: 'Ζωή' })
    if (!both.ok) throw new Error(both.reason)
    const read = await verifySignatures(both.bytes)
    expect(read).toMatchObject({
      ok: true,
      signatures: [
        { field: 'supervisor', integrity: 'valid', coversWholeFile: false },
        { field: 'reviewer 1', integrity: 'valid', coversWholeFile: true },
      ],
    })
    const reports = run('pdfsig', asFile(both.bytes)).split('Signature #').slice(1)
    expect(reports.map((one) => one.includes('Signature is Valid'))).toEqual([true, true])
    expect(reports.map((one) => one.includes('Total document signed'))).toEqual([false, true])
  })

  it('goes behind a paper that another program has saved, too', () => {
    const more = appendPaper(resaved(original), renderPaper(addition(1), kit))
    if (!more.ok) throw new Error(more.reason)
    expect(run('qpdf', '--check', asFile(more.bytes))).toContain('No syntax or stream encoding errors found')
    expect(faultsOf(more.bytes)).toEqual([])
  })

  it('is refused where a name is taken, where a file is no paper, and where it cannot be read', () => {
    expect(appendPaper(once, renderPaper(addition(1), kit))).toEqual({ ok: false, reason: 'nameTaken' })
    const sameFile = renderPaper(addition(3, { attachments: addition(1).attachments }), kit)
    expect(appendPaper(once, sameFile)).toEqual({ ok: false, reason: 'nameTaken' })
    const untagged = freshPath()
    run('qpdf', '--empty', '--pages', asFile(original), '1-z', '--', untagged)
    expect(appendPaper(readFileSync(untagged), renderPaper(addition(1), kit))).toEqual({
      ok: false,
      reason: 'otherFile',
    })
    expect(appendPaper(new TextEncoder().encode('hello'), once)).toEqual({ ok: false, reason: 'notAPdf' })
    expect(appendPaper(original.subarray(0, -2000), renderPaper(addition(1), kit))).toEqual({
      ok: false,
      reason: 'damaged',
    })
    expect(() => renderPaper({ ...sample, revisions: [addition(1), addition(1)] }, kit)).toThrow(RangeError)
  })
})

/** Titles of the bookmarks at the top, read by another program. */
function outlineOf(pdf: Uint8Array): string[] {
  const json = JSON.parse(run('qpdf', '--json', '--json-key=outlines', asFile(pdf))) as {
    outlines: { title: string }[]
  }
  return json.outlines.map(({ title }) => title)
}
