import { describe, expect, it } from 'vitest'
import { countryLimits } from '#machines/country-limits.ts'
import { seen } from '#machines/steps.ts'
import type { ContentOf, Entry } from '#record/entry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { namedLimit } from '#review/findings/named-limit.ts'
import type { FindingKind, RecordFinding } from '#review/findings/record-finding.ts'
import { Device } from '../../record/device-walk.ts'
import { dice } from '../../record/any-values.ts'
import { procedures } from '../../record/scribe.ts'
import { Walker } from '../../record/walker.ts'
import { chartOf } from '../alignment/agreement.ts'
import { changedRecord, changes, keptRecord } from '../alignment/changed-records.ts'
import { measure } from './measured.ts'
import { sealAll } from './model-walker.ts'

const neverAnswered: readonly FindingKind[] = ['missing', 'alertNeverConfirmed', 'notMirrored']
const notCounted: readonly FindingKind[] = ['extra', 'notTaken', 'setAside', 'undecided', 'unknownActivity']
const excluding: readonly (readonly [FindingKind, FindingKind])[] = [
  ['departedWithReason', 'departedWithoutReason'],
  ['late', 'enteredAfterLimit'],
  ['enteredAfterLimit', 'enteredLongAfter'],
  ...notCounted.flatMap((kind) =>
    (['late', 'enteredAfterLimit', 'enteredLongAfter', 'departedWithReason', ...notCounted] as const)
      .filter((other) => other !== kind)
      .map((other) => [kind, other] as const),
  ),
]

/** Pairs of findings that cannot both be true. */
function contradictions(findings: readonly RecordFinding[]): string[] {
  return findings.flatMap((a, index) =>
    findings.slice(index + 1).flatMap((b) => {
      const sameEntry = a.entries[0] === b.entries[0]
      const either = (one: FindingKind, other: FindingKind) =>
        (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one)
      const unanswered = [a, b].filter(({ kind }) => neverAnswered.includes(kind))
      const sameDuty = a.stage === b.stage && a.step === b.step && a.since !== undefined && a.since === b.since
      const contradict =
        (sameEntry && unanswered.length === 0 && (a.kind === 'done' || b.kind === 'done')) ||
        (sameEntry && excluding.some(([one, other]) => either(one, other))) ||
        (sameDuty &&
          unanswered.length > 0 &&
          (unanswered.length === 2 || a.entries[0] !== b.entries[0] || a.kind !== b.kind))
      return contradict ? [`${JSON.stringify(a)} and ${JSON.stringify(b)}`] : []
    }),
  )
}

/** Every answer of a record is found in some way: none is passed over in silence. */
const silent = (entries: readonly Entry[], findings: readonly RecordFinding[]) =>
  entries.flatMap(({ content }, index) =>
    content.type === 'answer' && !findings.some(({ entries: about }) => about.includes(index + 1)) ? [index + 1] : [],
  )

describe('the findings of a record', () => {
  it('never contradict each other, and pass over no answer, whichever way a case went', () => {
    for (let seed = 0; seed < 24; seed++) {
      const { entries } = new Walker(seed).walk(1 + (seed % 24)).file
      const findings = findingsOf(entries, procedures)
      expect(contradictions(findings)).toEqual([])
      expect(silent(entries, findings)).toEqual([])
    }
  })

  it('nor where two devices went on apart', () => {
    for (let seed = 0; seed < 3; seed++) {
      const ours = new Device('a'.repeat(32), seed + 1)
      ours.start()
      for (let act = 0; act < 6; act++) ours.act()
      const theirs = new Device('b'.repeat(32), seed + 100)
      theirs.takeFrom(ours)
      for (let act = 0; act < 5; act++) [ours, theirs].forEach((device) => device.act())
      ours.takeFrom(theirs)
      const findings = findingsOf(ours.entries, procedures)
      expect(contradictions(findings)).toEqual([])
      expect(silent(ours.entries, findings)).toEqual([])
    }
  })

  it('would be seen to contradict each other', () => {
    const late = { kind: 'late', entries: [3], amounts: {}, stage: 'response-1', step: 'confirmSis', since: 1 } as const
    expect(contradictions([late, { ...late, kind: 'done' }])).toHaveLength(1)
    expect(contradictions([late, { ...late, kind: 'missing', entries: [2] }])).toHaveLength(1)
    expect(contradictions([late, { ...late, kind: 'extra' }])).toHaveLength(1)
  })

  it('name every answer that no chart knows, wherever it is put into whichever record', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { written } = keptRecord(seed, 6)
      const roll = dice(seed)
      const at = 1 + roll(written.length - 1)
      const stage = ['response-1', 'aftercare-1', 'prevention-1', 'response-7', 'lunch-1'][roll(5)]!
      const step = ['askTheNeighbours', 'constructor', 'told', 'reportToPolice'][roll(4)]!
      const outcome = step === 'reportToPolice' ? 'shouted' : 'done'
      const strange: ContentOf<'answer'> = { type: 'answer', stage, step, outcome, fields: {} }
      const { now } = written[at - 1]!
      const entries = sealAll(written.toSpliced(at, 0, { now, drafts: [{ content: strange, at: now }] }))
      const place =
        entries.findIndex(
          ({ content }) => content.type === 'answer' && content.outcome === outcome && content.step === step,
        ) + 1
      const findings = findingsOf(entries, procedures)
      expect(findings.filter(({ kind }) => kind === 'unknownActivity').map(({ entries: [first] }) => first)).toEqual([
        place,
      ])
      expect(contradictions(findings)).toEqual([])
      expect(silent(entries, findings)).toEqual([])
    }
  })

  it('contradict each other neither where the order of a stage was changed', () => {
    for (let seed = 0; seed < 4; seed++) {
      const { written } = keptRecord(seed, 8)
      for (const how of changes) {
        const changed = changedRecord(written, how, seed, chartOf)
        if (!changed) continue
        const findings = findingsOf(changed.entries, procedures)
        expect(contradictions(findings), how).toEqual([])
        expect(silent(changed.entries, findings), how).toEqual([])
      }
    }
  })

  it('rest on no limit whose ground is unsure', () => {
    const limit = { ...countryLimits[0]!, ground: { ...seen('EU-4'), certainty: 'UNSURE' as never } }
    expect(namedLimit({ limit, from: 0, dueAt: 1 })).toBeUndefined()
    expect(namedLimit({ limit: countryLimits[0]!, from: 0, dueAt: 1 })?.practiceDefault).toBe(false)
  })

  it('are what was put into a record, and nothing else', () => {
    const { faults, records } = measure(2, 1, 500_001)
    expect(faults).toEqual([])
    expect(records).toBeGreaterThan(15)
  })
})
