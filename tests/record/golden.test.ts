import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecordFile } from '#record/record-file.ts'
import { replay } from '#record/replay.ts'
import { procedures, stageOf } from './scribe.ts'

const placeOf = (name: string) => path.resolve(import.meta.dirname, `../fixtures/records/v1/${name}.json`)
const read = (name: string) => readRecordFile(readFileSync(placeOf(name)))
const outside = (name: string) => {
  const { stdout, status } = spawnSync(process.execPath, ['docs/verify-record.mjs', placeOf(name)], {
    encoding: 'utf8',
  })
  return { line: stdout.trim(), status }
}

describe('golden records of version 1', () => {
  it.each([
    ['qiro-greece', undefined, 10],
    ['corrected', undefined, 12],
    ['found', 'seenAndSafe', 11],
    ['cut-and-rewritten', undefined, 8],
    ['forked', undefined, 17],
    ['decided', undefined, 18],
    ['countries', undefined, 6],
  ])('%s is consistent in itself, for this program and for the script in the docs, and replays', (name, end, count) => {
    const verdict = read(name)
    if (!verdict.ok) throw new Error(verdict.fault)
    expect(verdict.entries).toHaveLength(count)
    expect(outside(name)).toEqual({ line: `ok ${verdict.head} ${count}`, status: 0 })
    const state = replay(verdict.entries, procedures)
    expect(state.stopped).toBeUndefined()
    expect(stageOf(state)?.ended).toBe(end)
  })

  it.each([
    ['forged-word', 'altered', 4],
    ['forged-dropped', 'outOfOrder', 4],
    ['forged-swapped', 'outOfOrder', 5],
    ['forged-cut', 'missing', 8],
  ])('%s is named by the place of the first broken entry, inside and outside', (name, fault, index) => {
    expect(read(name)).toMatchObject({ ok: false, fault, index })
    expect(outside(name)).toEqual({ line: `broken at entry ${index + 1}`, status: 1 })
  })

  it('does not pass the same entries of two devices in another order, inside and outside', () => {
    expect(read('forged-order')).toMatchObject({ ok: false, fault: 'notCanonical' })
    expect(outside('forged-order')).toEqual({ line: 'head, count, order or form differ', status: 1 })
  })

  it('does not count what the other device answered apart until somebody has decided, then everything that fits', () => {
    const steps = (name: string) => {
      const verdict = read(name)
      if (!verdict.ok) throw new Error(verdict.fault)
      const { answers, openForks } = replay(verdict.entries, procedures)
      return { open: openForks.length, last: answers.slice(-2).map(({ step, outcome }) => `${step}.${outcome}`) }
    }
    expect(steps('forked')).toEqual({ open: 1, last: ['notifyGuardian.notPossible', 'askSis.asked'] })
    expect(steps('decided')).toEqual({ open: 0, last: ['askSis.asked', 'notifyGuardian.done'] })
  })

  it('keeps the corrected answer in the record and counts the words in its place', () => {
    const verdict = read('corrected')
    if (!verdict.ok) throw new Error(verdict.fault)
    const answer = replay(verdict.entries, procedures).answers.find(({ step }) => step === 'escalateMissingPersonsUnit')
    expect(answer?.outcome).toBe('refused')
    expect(answer?.entry.content.outcome).toBe('accepted')
  })
})
