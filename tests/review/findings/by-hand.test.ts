import { describe, expect, it } from 'vitest'
import { findingsOf } from '#review/findings/findings-of.ts'
import type { RecordFinding } from '#review/findings/record-finding.ts'
import { day, digits, hour, lateEvening, minute, procedures, Scribe } from '../../record/scribe.ts'

/** Kind, step and place of whatever is not simply done. */
const told = (findings: readonly RecordFinding[]) =>
  findings.filter(({ kind }) => kind !== 'done').map(({ kind, step, entries }) => [kind, step, entries[0]])

const of = (scribe: Scribe) => findingsOf(scribe.entries, procedures)
const one = (scribe: Scribe, kind: RecordFinding['kind'], step?: string) => {
  const found = of(scribe).filter((finding) => finding.kind === kind && (step === undefined || finding.step === step))
  expect(found).toHaveLength(1)
  return found[0]!
}

/** Noticed at 23:40; the record begins with entries 1 and 2, the absence is the third. */
const missing = () => {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: lateEvening })
  return scribe.wait(minute)
}
const alertFirst = () => {
  const scribe = missing()
  scribe.answer('reportToPolice.accepted', { policeReference: 'P-1', officer: 'o' })
  scribe.wait(minute).answer('askSis.asked')
  return scribe
}
/** The alert is the fifth entry; the eighth is the next. */
const alertAsked = () => {
  const scribe = alertFirst()
  scribe.answer('notifyChildProtection.done', { whoWasReached: 'Duty desk' })
  scribe.answer('notifyGuardian.done', { whoWasReached: 'Maria' })
  return scribe
}
const alertEntry = ({ entries }: Scribe) => entries[4]?.hash ?? ''
const note = (scribe: Scribe) => scribe.write({ type: 'note', text: 'the shift ends' })

describe('records written by hand, with what must be found in them', () => {
  it('nothing but what was done, while no limit has run out', () => {
    const scribe = alertAsked()
    expect(told(of(scribe))).toEqual([])
    expect(of(scribe).map(({ kind, step, entries }) => [kind, step, entries])).toEqual([
      ['done', 'absenceNoticed', [3]],
      ['done', 'reportToPolice', [4]],
      ['done', 'askSis', [5]],
      ['done', 'notifyChildProtection', [6]],
      ['done', 'notifyGuardian', [7]],
    ])
  })

  it('duties that are due at once and were passed over for one that is not', () => {
    const scribe = alertFirst()
    expect(told(of(scribe))).toEqual([
      ['missing', 'notifyChildProtection', 3],
      ['missing', 'notifyGuardian', 3],
    ])
    expect(one(scribe, 'missing', 'notifyGuardian').limit).toMatchObject({ id: 'T12', dueAt: undefined })
  })

  it('an alert confirmed an hour after the 24 hours of practice, with its reason', () => {
    const scribe = alertAsked()
    const asked = scribe.now
    scribe.wait(day + hour)
    scribe.answer('confirmSis.confirmed', { enteredAt: scribe.now }, scribe.now, { lateBecause: 'no answer' })
    const late = one(scribe, 'late', 'confirmSis')
    expect(late).toMatchObject({ entries: [8], amounts: { lateBy: hour }, reasonGiven: true })
    expect(late.limit).toMatchObject({ id: 'T16', practiceDefault: true, from: asked, dueAt: asked + day })
  })

  it('the same without a reason says that none was given', () => {
    const scribe = alertAsked().wait(day + hour)
    scribe.answer('confirmSis.confirmed', { enteredAt: scribe.now })
    expect(one(scribe, 'late', 'confirmSis').reasonGiven).toBe(false)
  })

  it('an alert that was asked for and that nobody confirmed, with the paper that was made meanwhile', () => {
    const scribe = alertAsked().wait(day + hour)
    scribe.write({ type: 'exported', paper: 'record', language: 'en' })
    scribe.wait(hour)
    note(scribe)
    expect(one(scribe, 'alertNeverConfirmed', 'confirmSis')).toMatchObject({
      entries: [5, 8],
      amounts: { overdueBy: 2 * hour, openFor: day + 2 * hour },
    })
    expect(of(scribe).filter(({ kind, step }) => kind === 'missing' && step === 'confirmSis')).toEqual([])
  })

  it('an alert confirmed in time and written down after it', () => {
    const scribe = alertAsked()
    const at = scribe.now + hour
    scribe.wait(day + hour).answer('confirmSis.confirmed', { enteredAt: at }, at)
    expect(one(scribe, 'enteredAfterLimit', 'confirmSis')).toMatchObject({
      entries: [8],
      amounts: { enteredAfter: day, enteredPastLimit: hour },
    })
  })

  it('a duty left open with a reason, which is not missing and still waits', () => {
    const scribe = alertAsked()
    scribe.answer('confirmSis.notPossible', { reason: 'the desk is closed' })
    expect(one(scribe, 'departedWithReason')).toMatchObject({ step: 'confirmSis', entries: [8], stillOpen: true })
    scribe.wait(10 * day)
    note(scribe)
    expect(of(scribe).filter(({ kind, step }) => kind === 'alertNeverConfirmed' && step === 'confirmSis')).toEqual([])
  })

  it('a duty left open without a reason, which the procedure does not take', () => {
    const scribe = alertAsked()
    scribe.answer('confirmSis.notPossible', {})
    expect(told(of(scribe))).toEqual([['departedWithoutReason', 'confirmSis', 8]])
    scribe.wait(minute).answer('askNationalRegister.asked')
    expect(of(scribe).at(-1)).toMatchObject({ kind: 'done', step: 'askNationalRegister', entries: [9] })
  })

  it('people who were told and did not hear within the day that the child is back', () => {
    const scribe = missing()
    scribe.answer('notifyGuardian.done', { whoWasReached: 'Maria' })
    scribe.wait(minute).answer('childFound.seenFaceToFace', { seenBy: 'Officer Vella' })
    scribe.write({ type: 'stageOpened', stage: 'aftercare-1', begins: 'seenAndSafe' })
    scribe.wait(minute).answer('confirmChild.samePerson', { confirmedBy: 'Officer Vella' })
    scribe.wait(3 * day)
    note(scribe)
    expect(one(scribe, 'notMirrored', 'tellGuardian').stage).toBe('aftercare-1')
    expect(of(scribe).filter(({ step }) => step === 'tellLawyer')).toEqual([])
  })

  it('an answer that was corrected: judged by what counts, and both are named', () => {
    const scribe = alertAsked().wait(day + hour)
    const late = scribe.answer('confirmSis.confirmed', { enteredAt: scribe.now })
    const at = scribe.now - 2 * hour
    scribe.wait(minute).correct({
      corrects: late.hash,
      reason: 'it was before',
      instead: { outcome: 'confirmed', fields: { enteredAt: at }, at },
    })
    expect(of(scribe).filter(({ kind }) => kind === 'late')).toEqual([])
    expect(one(scribe, 'corrected')).toMatchObject({ entries: [9, 8], reasonGiven: true })
  })

  it('an answer that was withdrawn is set aside and not hidden', () => {
    const scribe = alertAsked()
    scribe.wait(minute).correct({ corrects: alertEntry(scribe), reason: 'nobody asked' })
    expect(told(of(scribe))).toEqual([['setAside', 'askSis', 5]])
  })

  it('a fork that nobody has decided', () => {
    const scribe = alertAsked()
    scribe.write({ type: 'fork', device: digits('other', 32), aside: [alertEntry(scribe)] })
    expect(told(of(scribe))).toEqual([['undecided', 'askSis', 5]])
  })

  it('steps no chart knows, and steps of a procedure no chart knows', () => {
    const scribe = missing()
    scribe.write({ type: 'answer', stage: 'response-1', step: 'askTheNeighbours', outcome: 'done', fields: {} })
    scribe.write({ type: 'answer', stage: 'response-1', step: 'askSis', outcome: 'shouted', fields: {} })
    expect(told(of(scribe))).toEqual([
      ['unknownActivity', 'askTheNeighbours', 4],
      ['unknownActivity', 'askSis', 5],
    ])
  })
})
