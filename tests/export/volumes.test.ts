import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { buildPaper } from '#export/papers.ts'
import { buildVolumes, paperOfFile } from '#export/volumes.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { readAttachment } from '#pdf/read-attachment.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { PaperDocument } from '#record/document.ts'
import { headCode, headOf } from '#record/chain.ts'
import { readRecordFile } from '#record/record-file.ts'
import { asFile, pageTexts } from '../pdf/pdf-tools.ts'
import { Walker } from '../record/walker.ts'

const { entries } = new Walker(7).walk(60).file
const papers = buildVolumes(entries, 25)
const kit = loadNodeKit()
const files = papers.slice(1).map((paper) => ({ paper, pdf: renderPaper(paper, kit) }))

/** A paper in which attachments are short to compare. */
const inShort = (paper: PaperDocument | undefined) =>
  paper && {
    ...paper,
    attachments: paper.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
  }

const recordIn = (paper: PaperDocument) => {
  const verdict = readRecordFile(paper.attachments[0]?.bytes ?? new Uint8Array())
  if (!verdict.ok) throw new Error(verdict.fault)
  return verdict
}
const textOf = (paper: PaperDocument) => JSON.stringify(paper.blocks)

/** Numbers of the entries in the timeline of a paper. */
const numbersIn = ({ blocks }: PaperDocument): number[] => {
  const table = blocks.findLast((block) => block.kind === 'table' && block.head[0] === 'No.')
  return table?.kind === 'table' ? table.rows.map(([number]) => Number(number)) : []
}

describe('a record that is too long for one file', () => {
  it('becomes volumes that tell each entry once', () => {
    expect(papers.length).toBeGreaterThan(2)
    expect(papers.flatMap(numbersIn)).toEqual(entries.map((_, index) => index + 1))
    expect(papers.map(({ title }) => title)).toEqual(
      papers.map((_, index) => `Action record of a case, volume ${index + 1} of ${papers.length}`),
    )
  })

  it('carries in each volume a record that is whole in itself, and the head of the volume before on its pages', () => {
    for (const [index, paper] of papers.entries()) {
      const { head, entries: held } = recordIn(paper)
      expect(held).toEqual(entries.slice(0, held.length))
      expect(paper.footer).toContain(headCode(head))
      if (index > 0) expect(textOf(paper)).toContain(recordIn(papers[index - 1]!).head)
    }
    expect(recordIn(papers.at(-1)!).head).toBe(headOf(entries))
  })

  it('has its summary and the field for signing in the last volume alone', () => {
    const signable = papers.map(({ blocks }) => blocks.some(({ kind }) => kind === 'signatureField'))
    expect(signable).toEqual(papers.map((_, index) => index === papers.length - 1))
  })

  it('is made again from each file by what that file carries', () => {
    for (const { paper, pdf } of files) {
      const [record, volume] = [readAttachment(pdf, 'record.json'), readAttachment(pdf, 'volume.json')]
      const verdict = record.ok && readRecordFile(record.bytes)
      if (!verdict || !verdict.ok || !volume.ok) throw new Error('a volume cannot be read')
      expect(inShort(paperOfFile(verdict.entries, volume.bytes))).toEqual(inShort(paper))
    }
  }, 30_000)

  it('is told from a record that says it is another volume', () => {
    const other = papers[0]?.attachments[1]?.bytes
    expect(paperOfFile(entries, other)).toBeUndefined()
  })

  it('is checked on the command line', { timeout: 60_000 }, () => {
    for (const { paper, pdf } of files.slice(-1)) {
      expect(pageTexts(pdf).at(-1)).toContain(headCode(recordIn(paper).head))
      const { status, stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'bin/guide.ts', 'verify', asFile(pdf)],
        { encoding: 'utf8' },
      )
      expect([status, stdout]).toEqual([0, expect.stringContaining(recordIn(paper).head)])
    }
  })
})

describe('a record that fits', () => {
  it('is the action record as ever, without a file about volumes', () => {
    expect(buildVolumes(entries).map(inShort)).toEqual([inShort(buildPaper('record', entries))])
    expect(inShort(paperOfFile(entries, undefined))).toEqual(inShort(buildPaper('record', entries)))
  })
})
