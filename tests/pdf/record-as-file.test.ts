import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { pageDigests } from '#pdf/page-digests.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { readRecordFile, writeRecordFile } from '#record/record-file.ts'
import { toBase64 } from '#record/base64.ts'
import { wholeCase } from '../export/whole-case.ts'
import { Scribe } from '../record/scribe.ts'
import { colourJpeg } from './any-photo.ts'
import { faultsOf } from './check-archival.ts'
import { asFile, fontLines, freshPath, run } from './pdf-tools.ts'

const scribe = new Scribe({ entries: wholeCase() })
scribe.write({
  type: 'photo',
  jpeg: toBase64(colourJpeg()),
  alt: 'Face from the front',
  takenOn: '2026-01-01',
  agreedBy: 'Yonas',
})
const { entries } = scribe
const pdf = renderPaper(buildPaper(book, 'record', entries), loadNodeKit())
const file = asFile(pdf)

/** Other programs that save a PDF anew, as they are called. */
const savers: readonly (readonly [tool: string, args: (from: string, to: string) => string[]])[] = [
  ['mutool', (from, to) => ['clean', '-gggg', from, to]],
  ['pdftk', (from, to) => [from, 'output', to]],
]
const installed = (tool: string): boolean => spawnSync(tool, ['-v']).error === undefined
const hasAge = installed('age')
if (!hasAge) console.warn('SKIPPED: no age here; nothing shows that it opens a paper sealed by age-encryption.')
for (const [tool] of savers)
  if (!installed(tool)) console.warn(`SKIPPED: no ${tool} here; page digests are not compared after it saved a paper.`)

describe('the action record of a whole case, as independent programs see it', { timeout: 60_000 }, () => {
  it('is tagged, has a title, and no script and no encryption', () => {
    run('qpdf', '--check', file)
    const facts = run('pdfinfo', file)
    expect(facts).toMatch(/Title:\s+Action record of a case/)
    expect(facts).toMatch(/Tagged:\s+yes/)
    expect(facts).toMatch(/JavaScript:\s+no/)
    expect(facts).toMatch(/Encrypted:\s+no/)
    expect(facts).toMatch(/PDF version:\s+1\.7/)
    expect(faultsOf(pdf)).toEqual([])
  })

  it('has only embedded fonts, named as subsets with six letters', () => {
    const fonts = fontLines(pdf)
    expect(fonts.length).toBeGreaterThan(2)
    for (const { name, ...rest } of fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+/)
      expect(rest).toEqual({ embedded: 'yes', subset: 'yes', unicode: 'yes' })
    }
    expect(new Set(fonts.map(({ name }) => name.slice(0, 6))).size).toBe(fonts.length)
  })

  it('carries exactly one file, the canonical record, which verifies', () => {
    expect(run('pdfdetach', '-list', file).trim().split('\n')).toEqual(['1 embedded files', '1: record.json'])
    const detached = freshPath()
    run('pdfdetach', '-save', '1', '-o', detached, file)
    expect(readFileSync(detached).equals(writeRecordFile(entries))).toBe(true)
    expect(readRecordFile(readFileSync(detached)).ok).toBe(true)
  })

  it('has one H1 first, no skipped level, scoped heads, figures with words, and a form', () => {
    const tree = run('pdfinfo', '-struct', file).split('\n')
    const levels = tree.flatMap((line) => /^\s*H(\d)/.exec(line)?.[1] ?? []).map(Number)
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    const heads = tree.flatMap((line, index) => (/^\s*TH\b/.test(line) ? [tree[index + 1] ?? ''] : []))
    expect(heads.length).toBeGreaterThan(20)
    for (const next of heads) expect(next).toMatch(/\/Scope \/(Row|Column)/)
    expect(tree.filter((line) => /^\s*Figure/.test(line))).toHaveLength(2)
    expect(tree.filter((line) => /^\s*Form/.test(line))).toHaveLength(1)
  })

  it.each(savers.filter(([tool]) => installed(tool)))('has the same pages after %s saved it anew', (tool, args) => {
    const copy = freshPath()
    const { status } = spawnSync(tool, args(file, copy))
    expect(status).toBe(0)
    expect(pageDigests(readFileSync(copy))).toEqual(pageDigests(pdf))
  })
  it.skipIf(!hasAge)('comes out of age byte for byte, sealed the way files are', async () => {
    const identity = await generateX25519Identity()
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(identity))
    const [key, sealed] = [freshPath(), freshPath()]
    writeFileSync(key, `${identity}\n`)
    writeFileSync(sealed, await encrypter.encrypt(pdf))
    const { status, stdout } = spawnSync('age', ['-d', '-i', key, sealed], { maxBuffer: 1 << 28 })
    expect([status, stdout.equals(pdf)]).toEqual([0, true])
  })
})
