import { describe, expect, it } from 'vitest'
import { trainingOf } from '#record/facts.ts'
import { compareCode } from '#review/compare-code.ts'
import { judgeRecord } from '#review/judge-record.ts'
import { bundledScenario } from '#training/bundled.ts'
import { flawedRecords } from '#training/flawed.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { procedures } from '#machines/registry.ts'
import { dice } from '../record/any-values.ts'
import { digits } from '../record/scribe.ts'
import { playedWith } from './played-with.ts'

describe('records that are flawed on purpose', async () => {
  const scenario = await bundledScenario('hesitation')
  const given = (index: number) => ({ ...playedWith(), caseId: digits(index + 1, 32) })
  const records = flawedRecords(scenario, given, dice(3))
  const entriesOf = (bytes: Uint8Array) => judgeRecord(bytes).entries

  it('are one for each trap, one for each damage and one that is right, each a case of its own and marked as training', () => {
    expect(records.map(({ trap, damage }) => trap?.id ?? damage ?? 'right').toSorted()).toEqual(
      [
        'right',
        'talked-out',
        'stops-there',
        'hotline-next-day',
        'altered',
        'dropped',
        'cutOff',
        'rewritten',
      ].toSorted(),
    )
    for (const { name, bytes } of records) {
      expect(name).toMatch(/^TRAINING-record-\d\d\.json$/)
      expect(trainingOf(entriesOf(bytes)), name).toMatchObject({ scenario: 'hesitation' })
    }
    expect(new Set(records.map(({ bytes }) => entriesOf(bytes)[0]?.case)).size).toBe(records.length)
    expect(new Set(records.map(({ name }) => name)).size).toBe(records.length)
  })

  it('are judged as the sheet with the answers says', () => {
    for (const { bytes, verdict, damage, code, trap } of records) {
      const { findings, entries } = judgeRecord(bytes)
      expect(findings[0]?.id, damage ?? trap?.id).toBe(verdict)
      const compared = compareCode(entries, code).id
      expect(compared, damage ?? trap?.id).toBe(damage === undefined ? 'codeMatches' : 'codeDiffers')
    }
  })

  it('show the finding of their trap, and nothing where the procedure was kept', () => {
    for (const { bytes, damage, trap } of records) {
      if (damage) continue
      const found = findingsOf(entriesOf(bytes), procedures).filter(({ kind }) => kind !== 'done')
      const { kind, step } = trap?.finding ?? {}
      if (trap) expect(found, trap.id).toContainEqual(expect.objectContaining({ kind, step }))
      else expect(found).toEqual([])
    }
  })
})
