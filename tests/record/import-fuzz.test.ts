import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { writeBundle } from '#record/case-bundle.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { acceptTakeIn, previewTakeIn, readFile } from '#session/take-in.ts'
import { fakePorts } from '../ui/fake-ports.ts'
import { dice } from './any-values.ts'
import { Walker } from './walker.ts'
import { isSameRecord, mutant, samplesOf } from './mutated-files.ts'

const entries = new Walker(3).walk(12).file.entries
const desk = { device: 'd'.repeat(32), worker: { name: 'Eleni Markou', role: 'carer' }, readings: new Map() }

describe('the import of files', { timeout: 120_000 }, () => {
  it('takes no mutant of a record, of sealed cases after opening or of a PDF, and changes nothing, 5,000 times', async () => {
    const ports = fakePorts()
    expect(await acceptTakeIn(ports, desk, [entries])).toMatchObject([{ outcome: 'taken' }])
    const before = JSON.stringify([...ports.store.frames].map(([id, frames]) => [id, frames.map((one) => one.length)]))
    const samples = samplesOf([entries], renderPaper(buildPaper(book, 'record', entries), loadNodeKit()))
    const roll = dice(11)
    let accepted = 0
    let unharmed = 0
    for (let i = 0; i < 5000; i++) {
      // A PDF is read in twenty times the time of the others.
      const sample = samples[i % 20 === 0 ? 2 : i % 2]!
      const read = await readFile(ports, mutant(sample, roll))
      if (read.kind !== 'records') continue
      if (isSameRecord(sample, read.records)) unharmed++
      else accepted++
    }
    expect(accepted).toBe(0)
    expect(unharmed).toBeGreaterThan(0)
    expect(JSON.stringify([...ports.store.frames].map(([id, frames]) => [id, frames.map((one) => one.length)]))).toBe(
      before,
    )
  }, 180_000)

  it('answers any bytes at all with a value', async () => {
    const ports = fakePorts()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.json().map((t) => Buffer.from(t)),
        ),
        async (bytes) => {
          expect(await readFile(ports, bytes)).toMatchObject({ kind: 'refused' })
        },
      ),
      { numRuns: 500, seed: 5 },
    )
  }, 60_000)

  it('refuses the samples themselves nowhere', async () => {
    const ports = fakePorts()
    const samples = samplesOf([entries], renderPaper(buildPaper(book, 'record', entries), loadNodeKit()))
    for (const { bytes } of samples) {
      const read = await readFile(ports, bytes)
      if (read.kind !== 'records') throw new Error(JSON.stringify(read))
      expect(await previewTakeIn(ports, read.records)).toMatchObject({
        ok: true,
        cases: [{ outcome: 'newHere', entries: entries.length, fresh: entries.length }],
      })
    }
  }, 60_000)

  it('says that a file is too large before it is looked at, and refuses a list of cases that says it is endless', async () => {
    const ports = fakePorts()
    const huge = new Uint8Array(ports.files.largest + 1)
    expect(await readFile(ports, huge)).toEqual({ kind: 'refused', fault: 'tooLarge' })
    const header = (over: object) =>
      Buffer.from(
        `${JSON.stringify({ cases: 1, count: 1, format: 'missing-child-guide-cases', heads: [], v: 1, ...over })}\n`,
      )
    expect(await readFile(ports, header({ cases: 5000 }))).toEqual({ kind: 'refused', fault: 'tooLarge' })
    expect(await readFile(ports, header({ count: 10_000_000 }))).toEqual({ kind: 'refused', fault: 'tooLarge' })
    expect(await readFile(ports, header({ v: 2 }))).toEqual({ kind: 'refused', fault: 'otherVersion' })
    expect(await readFile(ports, header({}))).toEqual({ kind: 'refused', fault: 'damaged' })
    expect(await readFile(ports, header({ format: 'other' }))).toEqual({ kind: 'refused', fault: 'foreign' })
    const cases = Buffer.from(writeBundle([entries])).toString()
    for (const forged of [
      cases.replace('"cases":', '"cases": '),
      cases.replace('{"cases":1,', '{"cases":1,"cases":1,'),
    ])
      expect(await readFile(ports, Buffer.from(forged))).toEqual({ kind: 'refused', fault: 'damaged' })
    const deep = Buffer.from('['.repeat(1_000_000))
    expect(await readFile(ports, deep)).toMatchObject({ kind: 'refused' })
  })
})
