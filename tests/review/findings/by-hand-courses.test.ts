import { describe, expect, it } from 'vitest'
import { findingsOf } from '#review/findings/findings-of.ts'
import type { FindingKind } from '#review/findings/record-finding.ts'
import { day, digits, hour, minute, procedures, Scribe } from '../../record/scribe.ts'

/** Kind, step and place of whatever is not simply done, in the order of the record. */
const told = (scribe: Scribe) =>
  findingsOf(scribe.entries, procedures)
    .filter(({ kind }) => kind !== 'done')
    .map(({ kind, step, entries }) => [kind, step, entries[0]])
const one = (scribe: Scribe, kind: FindingKind, step?: string) => {
  const found = findingsOf(scribe.entries, procedures).filter(
    (finding) => finding.kind === kind && (step === undefined || finding.step === step),
  )
  expect(found).toHaveLength(1)
  return found[0]!
}

/** Entries 1 to 5: opened, missing for longer, and those told who are told at once. */
const underWay = () => {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: scribe.now })
  scribe.wait(minute).answer('notifyChildProtection.done', { whoWasReached: 'Duty desk' })
  scribe.answer('notifyGuardian.done', { whoWasReached: 'Maria' })
  return scribe
}
const report = (scribe: Scribe) => scribe.answer('reportToPolice.accepted', { policeReference: 'P-1', officer: 'o' })
const found = (scribe: Scribe) => {
  scribe.answer('childFound.seenFaceToFace', { seenBy: 'Officer Vella' })
  const { stages } = scribe.replayed
  const number = stages.filter(({ procedure }) => procedure.id === 'aftercare').length + 1
  scribe.write({ type: 'stageOpened', stage: `aftercare-${number}`, begins: 'seenAndSafe' })
}

// What must be found was written down before any of these was run.
describe('courses of cases written by hand, with what must be found in them', () => {
  it('a level of concern that is lowered when the child is missing for the second time, with the reason of the decision', () => {
    const scribe = underWay()
    scribe.answer('worryingCriteria.highConcern')
    found(scribe)
    scribe.wait(day).answer('childMissingAgain.yes')
    scribe.write({ type: 'stageOpened', stage: 'response-2' })
    scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: scribe.now })
    scribe.wait(minute)
    const lowered = scribe.answer('worryingCriteria.concern', { decidedBy: 'Ines', reason: 'she rang' })
    expect(one(scribe, 'riskLowered')).toMatchObject({
      stage: 'response-2',
      step: 'worryingCriteria',
      entries: [scribe.entries.indexOf(lowered) + 1, 6],
      against: 'highConcern',
      level: 'concern',
      reasonGiven: true,
      reason: 'she rang',
    })
  })

  it('the same level lowered in the first absence is no finding', () => {
    const scribe = underWay()
    scribe.answer('worryingCriteria.highConcern')
    scribe.answer('policeRiskLevel.agreed', { policeLevel: 'high' })
    scribe
      .wait(hour)
      .answer('riskReview.loweredWithReason', { reason: 'she rang', decidedBy: 'Ines', level: 'concern' })
    expect(told(scribe).filter(([kind]) => kind === 'riskLowered')).toEqual([])
  })

  it('an alert that nobody had confirmed when the child was found, judged at that moment', () => {
    const scribe = underWay()
    report(scribe)
    scribe.answer('askSis.asked')
    scribe.wait(day + 3 * hour)
    found(scribe)
    scribe.wait(9 * day).write({ type: 'note', text: 'much later' })
    expect(one(scribe, 'alertNeverConfirmed', 'confirmSis')).toMatchObject({
      stage: 'response-1',
      entries: [7],
      amounts: { openFor: day + 3 * hour, overdueBy: 3 * hour },
    })
  })

  it('people who hear two days late that the child is back: late and told why, not never told', () => {
    const scribe = underWay()
    found(scribe)
    scribe.wait(minute).answer('confirmChild.samePerson', { confirmedBy: 'Officer Vella' })
    scribe.wait(2 * day)
    const late = scribe.answer('tellGuardian.told', { whoWasReached: 'Maria' }, scribe.now, {
      lateBecause: 'no answer',
    })
    const place = scribe.entries.indexOf(late) + 1
    expect(one(scribe, 'late', 'tellGuardian')).toMatchObject({
      stage: 'aftercare-1',
      entries: [place],
      reason: 'no answer',
    })
    expect(told(scribe).filter(([kind, step]) => kind === 'notMirrored' && step === 'tellGuardian')).toEqual([])
    expect(one(scribe, 'notMirrored', 'tellChildProtection').stage).toBe('aftercare-1')
  })

  it('a correction that takes away what had asked for a later answer: that answer is not asked for, and why is said', () => {
    const scribe = underWay()
    report(scribe)
    const asked = scribe.answer('askSis.asked')
    scribe.wait(hour).answer('confirmSis.confirmed', { enteredAt: scribe.now })
    scribe.wait(minute).correct({
      corrects: asked.hash,
      reason: 'it was not asked for',
      instead: { outcome: 'notPossible', fields: { reason: 'no officer', whoWasTold: 'Ines' }, at: asked.at },
    })
    expect(told(scribe)).toEqual([
      ['departedWithReason', 'askSis', 7],
      ['extra', 'confirmSis', 8],
      ['corrected', 'askSis', 9],
    ])
    expect(one(scribe, 'extra')).toMatchObject({ entries: [8, 9], reason: 'it was not asked for' })
  })

  it('two devices that went on apart: undecided first, set aside with a reason when somebody has decided', () => {
    const scribe = underWay()
    const report_ = report(scribe)
    const fork = scribe.write({ type: 'fork', device: digits('other', 32), aside: [report_.hash] })
    expect(told(scribe)).toEqual([['undecided', 'reportToPolice', 6]])
    scribe.wait(minute).write({
      type: 'forkResolved',
      fork: fork.hash,
      setsAside: [report_.hash],
      reason: 'she had hung up',
    })
    expect(told(scribe)).toEqual([['setAside', 'reportToPolice', 6]])
    expect(one(scribe, 'setAside')).toMatchObject({ entries: [6, 8], reason: 'she had hung up' })
  })

  it.each([
    ['UK', 'uk.tell.missingPersonsUnit', 8 * hour, 'statutoryGuidance', false],
    ['BE', 'T16', 0, 'practice', true],
  ])(
    'a register confirmed 80 hours after the absence was noticed, asked for at 60, in %s',
    (country, id, by, strength, ours) => {
      const scribe = underWay()
      report(scribe)
      scribe.write({ type: 'country', country })
      scribe.now = scribe.entries[2]!.at + 60 * hour
      scribe.answer('askNationalRegister.asked')
      scribe.wait(20 * hour).answer('confirmNationalRegister.confirmed', { alertReference: 'N-1' })
      const judged = one(scribe, by > 0 ? 'late' : 'done', 'confirmNationalRegister')
      expect(judged.limit).toMatchObject({ id, strength, practiceDefault: ours })
      expect(judged.amounts.lateBy ?? 0).toBe(by)
    },
  )

  it('a hand-over in between changes nothing of what was due, and is no finding itself', () => {
    const scribe = underWay()
    report(scribe)
    scribe.answer('askSis.asked')
    const { actor } = scribe
    const to = { name: 'Ines', role: 'coordinator' }
    scribe.wait(20 * hour).write({ type: 'handOver', from: actor, to, open: ['confirmSis'], told: 'ask again at noon' })
    scribe.actor = to
    scribe.wait(5 * hour).answer('confirmSis.confirmed', { enteredAt: scribe.now })
    expect(one(scribe, 'late', 'confirmSis')).toMatchObject({
      entries: [9],
      amounts: { lateBy: hour },
      reasonGiven: false,
    })
    expect(findingsOf(scribe.entries, procedures).filter(({ entries }) => entries[0] === 8)).toEqual([])
  })

  it('a call, a note and an answer that were written down two days later', () => {
    const scribe = underWay()
    const then = scribe.now
    scribe.wait(2 * day)
    scribe.write({ type: 'note', text: 'he was seen' }, then)
    const call = { direction: 'out', whom: 'Maria', number: '', result: 'reached', reference: '', what: '' } as const
    scribe.write({ type: 'call', ...call }, then)
    scribe.write({ type: 'note', text: 'within a day' }, scribe.now - day)
    scribe.answer('worryingCriteria.highConcern', {}, then)
    expect(told(scribe).filter(([kind]) => kind === 'enteredLongAfter')).toEqual([
      ['enteredLongAfter', undefined, 6],
      ['enteredLongAfter', undefined, 7],
      ['enteredLongAfter', 'worryingCriteria', 9],
    ])
    const [first] = findingsOf(scribe.entries, procedures).filter(({ kind }) => kind === 'enteredLongAfter')
    expect(first?.amounts).toEqual({ enteredAfter: 2 * day })
  })

  it('a clock that was moved, by what the program noticed and by what the entries say', () => {
    const scribe = underWay()
    scribe.wait(hour).write({ type: 'clock', byMs: 3 * hour })
    scribe.wait(-20 * minute).write({ type: 'note', text: 'earlier than before' })
    expect(told(scribe)).toEqual([
      ['clockJump', undefined, 6],
      ['clockJump', undefined, 7],
    ])
    const jumps = findingsOf(scribe.entries, procedures).filter(({ kind }) => kind === 'clockJump')
    expect(jumps.map(({ amounts }) => amounts.jumpedBy)).toEqual([3 * hour, -20 * minute])
  })

  it('an answer told to be older than what led to it is out of order; what follows from it is not passed over', () => {
    const scribe = underWay()
    report(scribe)
    scribe.wait(minute).answer('searchFirst.done', { results: 'nothing' })
    scribe.answer('policeFollowUp.dropped', { whatPoliceSaid: 'no', reason: 'x' }, scribe.now - 10 * minute)
    expect(told(scribe)).toEqual([['outOfOrder', 'policeFollowUp', 8]])
    expect(one(scribe, 'outOfOrder')).toMatchObject({ entries: [8, 6], amounts: { earlyBy: 9 * minute } })
  })

  it('a danger screen decided otherwise than proposed, with and without a reason', () => {
    const decide = (differsBecause?: string) => {
      const scribe = Scribe.opened()
      scribe.answer('absenceNoticed.unknown', {})
      const fields = { redItems: { groupMissing: { answer: 'yes' } } }
      const why = differsBecause === undefined ? {} : { differsBecause }
      scribe.wait(minute).answer('dangerScreen.clear', fields, scribe.now, { proposed: 'red', ...why })
      return scribe
    }
    expect(told(decide('they are back'))).toEqual([['departedWithReason', 'dangerScreen', 4]])
    expect(told(decide())).toEqual([['departedWithoutReason', 'dangerScreen', 4]])
    expect(one(decide('they are back'), 'departedWithReason')).toMatchObject({
      against: 'red',
      reason: 'they are back',
    })
  })

  it('an answer that contradicts the record does not count, and says why', () => {
    const scribe = underWay()
    report(scribe)
    found(scribe)
    scribe.wait(minute).answer('confirmChild.samePerson', { confirmedBy: 'Officer Vella' })
    scribe.answer('tellPolice.neverTold')
    const place = scribe.entries.length
    expect(told(scribe)).toEqual([['notTaken', 'tellPolice', place]])
    expect(one(scribe, 'notTaken').against).toBe('contradictsRecord')
  })
})
