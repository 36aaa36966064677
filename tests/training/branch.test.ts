import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { readRecordFile } from '#record/record-file.ts'
import { replay } from '#record/replay.ts'
import { branchOf } from '#training/branch.ts'
import { wholeCase } from '../export/whole-case.ts'
import { digits, procedures, Scribe } from '../record/scribe.ts'
import { Walker } from '../record/walker.ts'
import { inTraining, mark } from './in-training.ts'

/** What is in a replay apart from names by which entries are found. */
const standing = (entries: readonly Entry[]) => {
  const { answers, stages, openForks, stopped } = replay(entries, procedures)
  return {
    answers: answers.map(({ step, stage, outcome, fields, at }) => ({ step, stage, outcome, fields, at })),
    stages: stages.map(({ stage, active, openedAt }) => ({
      stage,
      openedAt,
      active: active.map(({ step, since, state }) => [step.id, since, state]),
    })),
    openForks,
    stopped,
  }
}

describe('a branch of a run', () => {
  const walked = new Walker(7, true).walk(60).file.entries
  const golden = readFileSync(path.resolve(import.meta.dirname, '../fixtures/records/v1/corrected.json'))
  const corrected = readRecordFile(golden).ok
    ? (JSON.parse(golden.toString('utf8')) as { entries: Entry[] }).entries
    : []

  it('is a record of its own that stands where the old one stood, corrections included', () => {
    expect(corrected.some(({ content }) => content.type === 'correction')).toBe(true)
    for (const entries of [corrected, wholeCase(), walked, walked.slice(0, 31)]) {
      const before = structuredClone(entries)
      const branch = inTraining(entries)
      expect(verifyChain(branch)).toEqual({ ok: true })
      expect(trainingOf(branch)).toEqual(mark)
      expect(standing(branch)).toEqual(standing(entries))
      expect(branch.map(({ at, entered, mono, actor }) => ({ at, entered, mono, actor }))).toEqual(
        entries.map(({ at, entered, mono, actor }) => ({ at, entered, mono, actor })),
      )
      expect(branch.some(({ hash }) => entries.some((entry) => entry.hash === hash))).toBe(false)
      expect(entries).toEqual(before)
    }
  })

  it('is refused where several devices wrote', () => {
    const one = Scribe.opened()
    const other = new Scribe({ entries: one.entries, device: digits('other', 32) })
    other.write({ type: 'note', text: 'from elsewhere' })
    const pen = { caseId: digits('x', 32), device: digits('y', 32), training: mark, salt: () => digits(1, 32) }
    expect(() => branchOf(other.entries, pen)).toThrow(RangeError)
  })
})
