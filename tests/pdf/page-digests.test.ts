import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, PaperDocument } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { differingPages, type PageDigests, pageDigests } from '#pdf/page-digests.ts'
import { renderDigestedPaper, renderPaper } from '#pdf/render-paper.ts'
import { creatorOf } from '#pdf/renderer.ts'
import { anyText } from './any-text.ts'
import { resaved } from './pdf-tools.ts'
import { fullSample, paper } from './sample-paper.ts'

const kit = loadNodeKit()
const digestsOf = (pdf: Uint8Array): PageDigests => {
  const read = pageDigests(pdf)
  if (!read.ok) throw new Error(read.reason)
  return read.digests
}
const sample = renderDigestedPaper(fullSample(), kit)

/** The sample with one cell of its long table changed. */
function withCell(row: number, text: string): PaperDocument {
  const doc = fullSample()
  let tables = 0
  const blocks = doc.blocks.map((block): Block => {
    if (block.kind !== 'table' || ++tables !== 2) return block
    return { ...block, rows: block.rows.map((cells, index) => (index === row ? [...cells.slice(0, 3), text] : cells)) }
  })
  return { ...doc, blocks }
}

describe('the digests of pages', () => {
  it('are those of the file, one to a page, and differ from page to page', () => {
    expect(sample.digests).toEqual(digestsOf(sample.bytes))
    expect(sample.digests.pages).toHaveLength(5)
    expect(new Set(sample.digests.pages).size).toBe(5)
    expect(pageDigests(sample.bytes)).toMatchObject({ ok: true, creator: creatorOf(1) })
  })

  it.each([
    ['saved again', []],
    ['saved with object streams', ['--object-streams=generate']],
    ['saved for the web', ['--linearize']],
    ['packed anew', ['--recompress-flate', '--compression-level=9', '--object-streams=generate']],
    ['unpacked', ['--qdf']],
  ])('stay the same when the file is %s', (_, options) => {
    expect(digestsOf(resaved(sample.bytes, ...options))).toEqual(sample.digests)
  })

  it('say which page another letter stands on, also when the fonts hold other glyphs for it', () => {
    const changed = digestsOf(renderPaper(withCell(30, 'Ж‰'), kit))
    const [page, ...more] = differingPages(sample.digests, changed)
    expect(more).toEqual([])
    expect(page).toBeGreaterThan(1)
    expect(changed.all).not.toBe(sample.digests.all)
  })

  it('tell a missing page and pages in another order', () => {
    const without = digestsOf(resaved(sample.bytes, '--pages', '.', '1-4', '--'))
    expect(differingPages(sample.digests, without)).toEqual([5])
    const turned = digestsOf(resaved(sample.bytes, '--pages', '.', '1,3,2,4,5', '--'))
    expect(differingPages(sample.digests, turned)).toEqual([2, 3])
    expect(differingPages(sample.digests, digestsOf(resaved(sample.bytes, '--rotate=+90:2')))).toEqual([2])
  })

  it('hold what a page shows, not what else is in the file', () => {
    const attachments = [{ name: 'x.bin', mime: 'a/b', description: '', bytes: new Uint8Array(9) }]
    const other = { ...fullSample(), title: fullSample().title, attachments, createdAt: 0 }
    expect(digestsOf(renderPaper(other, kit))).toEqual(sample.digests)
  })

  it('change with any byte of the unpacked pages that changes what is drawn or said', () => {
    const plain = Buffer.from(resaved(renderPaper(paper([{ kind: 'paragraph', text: 'He ran. محمد' }]), kit), '--qdf'))
    const before = digestsOf(plain)
    const text = plain.toString('latin1')
    const changes: [RegExp, string][] = [
      [/\/F1 10 Tf/, '/F1 11 Tf'],
      [/<0001/, '<0002'],
      [/0 g 0 G/, '1 g 1 G'],
      [/\/MediaBox \[\s*0/, (text.match(/\/MediaBox \[\s*0/)?.[0] ?? '').replace(/0$/, '9')],
      [/<0001> <0046>/, '<0001> <0047>'],
    ]
    for (const [pattern, replacement] of changes) {
      const altered = Buffer.from(text.replace(pattern, replacement), 'latin1')
      expect([pattern.source, altered.length, altered.equals(plain)]).toEqual([pattern.source, plain.length, false])
      expect([pattern.source, pageDigests(altered)]).not.toEqual([
        pattern.source,
        expect.objectContaining({ digests: before }),
      ])
    }
    const spoken = Buffer.from(text.replace('/ActualText <feff0645', '/ActualText <feff0646'), 'latin1')
    expect(spoken.equals(plain)).toBe(false)
    expect(digestsOf(spoken)).toMatchObject({ pages: before.pages })
    expect(digestsOf(spoken).spoken).not.toBe(before.spoken)
  })

  it('can be had of any paper', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (one, two) => {
        const table: Block = { kind: 'table', head: [two], widths: [1], rows: [[one], [two, one]] }
        renderDigestedPaper(paper([{ kind: 'paragraph', text: one }, table], { title: two }), kit)
      }),
      { seed: 20260110, numRuns: 25 },
    )
  })

  it('never make reading fail, whatever bytes are altered', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 })
    const small = renderPaper(paper([{ kind: 'paragraph', text: 'short' }]), kit)
    const before = digestsOf(small)
    fc.assert(
      fc.property(changes, (places) => {
        const altered = Uint8Array.from(small)
        for (const [place, byte] of places) altered[place % altered.length] = byte
        const read = pageDigests(altered)
        if (read.ok) expect(read.digests.pages.length).toBe(before.pages.length)
      }),
      { seed: 20260111, numRuns: 300 },
    )
    expect(pageDigests(new Uint8Array())).toEqual({ ok: false, reason: 'notAPdf' })
  })
})
