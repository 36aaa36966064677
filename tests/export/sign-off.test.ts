import { describe, expect, it } from 'vitest'
import { buildPaper, paperIds, redactionsOf } from '#export/papers.ts'
import { codeInWords, headText } from '#export/sign-off.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Block } from '#record/document.ts'
import { faultsOf } from '../pdf/check-archival.ts'
import { asFile, pageTexts, run } from '../pdf/pdf-tools.ts'
import { readQr } from './read-qr.ts'
import { wholeCase } from './whole-case.ts'

const entries = wholeCase()
const code = headCode(headOf(entries))
const record = buildPaper('record', entries)
const pdf = renderPaper(record, loadNodeKit())
const pages = pageTexts(pdf)

const blocksOf = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)

describe('the page for signing', () => {
  it('is the last of the action record, with the code in digits and in words, and lines to write on', () => {
    const page = pages.at(-1)?.replaceAll(/\s+/g, ' ') ?? ''
    expect(page).toContain('Sign-off')
    expect(page).toContain(code)
    expect(page).toContain(codeInWords(code))
    expect(page).toContain(headText(entries))
    for (const label of ['Name', 'Role', 'Place', 'Date and time', 'Signature']) expect(page).toContain(label)
    expect(pages.slice(0, -1).join(' ')).not.toContain('Sign-off')
  })

  it('has a QR code that holds head and count and nothing else', () => {
    const [qr, ...others] = blocksOf(record.blocks, 'modules')
    expect(others).toEqual([])
    const text = readQr(qr?.rows ?? [])
    expect(text).toBe(`MCG1 ${headOf(entries).toUpperCase()} ${entries.length}`)
    expect(text).toBe(headText(entries))
    expect(qr?.alt).toContain(text)
  })

  it('has one empty field to sign in, and the paper keeps the rules of archives', () => {
    expect(run('pdfsig', asFile(pdf))).toContain('Signature Field Name: supervisor')
    expect(faultsOf(pdf)).toEqual([])
  })

  it('stands on the whole action record and the whole learning review, and on no redacted paper', () => {
    const signable = (blocks: readonly Block[]) => blocksOf(blocks, 'signatureField').length
    for (const id of paperIds) {
      const wanted = id === 'record' || id === 'learningReview' ? 1 : 0
      expect([id, signable(buildPaper(id, entries).blocks)]).toEqual([id, wanted])
      for (const reader of redactionsOf(id))
        expect([id, reader, signable(buildPaper(id, entries, reader).blocks)]).toEqual([id, reader, 0])
    }
  }, 30_000)
})

describe('the code of the record', () => {
  it('is in the footer of every paper, whole or redacted', () => {
    for (const id of paperIds) {
      expect([id, buildPaper(id, entries).footer]).toEqual([id, expect.stringContaining(code)])
      for (const reader of redactionsOf(id))
        expect([id, reader, buildPaper(id, entries, reader).footer]).toEqual([
          id,
          reader,
          expect.stringContaining(code),
        ])
    }
  }, 30_000)

  it('stands on every page of it, with the number of the page', () => {
    expect(pages.length).toBeGreaterThan(5)
    for (const [index, page] of pages.entries()) {
      const footer = page.trimEnd().split('\n').slice(-2).join(' ')
      expect(footer).toContain(code)
      expect(footer).toContain(`page ${index + 1} of ${pages.length}`)
    }
    expect(run('pdfinfo', asFile(pdf))).toMatch(new RegExp(`Pages:\\s+${pages.length}\n`))
  })

  it('is said digit by digit', () => {
    expect(codeInWords('3F2A 90C1')).toBe('three Foxtrot two Alfa, nine zero Charlie one')
  })
})
