import { describe, expect, it } from 'vitest'
import { episodeMeasures, type Measured, type MeasureId } from '#review/measures/durations.ts'
import { hour, lateEvening, minute, Scribe } from '../../record/scribe.ts'

const done = (ms: number): Measured => ({ is: 'done', ms })
const open: Measured = { is: 'open' }
const notYet: Measured = { is: 'notYet' }

/** The absence was noticed ten minutes before the case was opened. */
function underWay(): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { noticedAt: lateEvening - 10 * minute, lastSeenWhere: 'Omonia' })
  scribe.answer('dangerScreen.red', { redItems: { groupMissing: { answer: 'yes' } } }, scribe.now, { proposed: 'red' })
  return scribe
}

const measured = (scribe: Scribe) => episodeMeasures(scribe.replayed)

function firstOf(scribe: Scribe): Readonly<Record<MeasureId, Measured>> {
  const [first] = measured(scribe)
  if (!first) throw new Error('there is an episode')
  return first.measures
}

describe('the times of an episode', () => {
  it('are open while nothing was done, never zero', () => {
    expect(firstOf(underWay())).toEqual({
      missing: open,
      police: open,
      guardian: open,
      hotline: open,
      sis: open,
      interview: notYet,
    })
  })

  it('run from when the absence was noticed to when things are told to have happened', () => {
    const scribe = underWay().wait(30 * minute)
    const refusal = scribe.now - 5 * minute
    scribe.answer('reportToPolice.refused', { whatPoliceSaid: 'Wait' }, refusal)
    scribe.wait(hour).answer('escalateSupervisor.accepted', { policeReference: '1' })
    scribe.answer('notifyGuardian.done', { whoWasReached: 'G' })
    scribe.wait(hour).answer('notifyHotline.done', {})
    scribe.answer('askSis.asked', {})
    scribe.wait(hour).answer('confirmSis.confirmed', { enteredAt: scribe.now })
    const { police, guardian, hotline, sis } = firstOf(scribe)
    // The first report counts, whatever was answered to it, and by when it was made.
    expect(police).toEqual(done(35 * minute))
    expect(guardian).toEqual(done(100 * minute))
    expect(hotline).toEqual(done(160 * minute))
    expect(sis).toEqual(done(220 * minute))
  })

  it('say that there is nobody to tell, and no SIS in the country', () => {
    const scribe = underWay()
    scribe.answer('reportToPolice.accepted', { policeReference: '1' })
    scribe.answer('notifyGuardian.noGuardian', {})
    scribe.answer('askSis.notInThisCountry', {})
    const { guardian, sis } = firstOf(scribe)
    expect([guardian, sis]).toEqual([{ is: 'notNeeded' }, { is: 'notNeeded' }])
    // A duty that was put off is not done.
    scribe.answer('notifyHotline.notPossible', { reason: 'engaged' })
    expect(firstOf(scribe).hotline).toEqual(open)
  })

  it('end when the child was seen face to face; the interview has the clock of the return', () => {
    const scribe = underWay().wait(5 * hour)
    scribe.answer('childFound.seenFaceToFace', { seenBy: 'Carer' })
    scribe.write({ type: 'stageOpened', stage: 'aftercare-1', begins: 'seenAndSafe' })
    const seen = scribe.now
    expect(firstOf(scribe).missing).toEqual(done(5 * hour + 10 * minute))
    expect(firstOf(scribe).interview).toEqual(notYet)
    scribe.answer('confirmChild.samePerson', { confirmedBy: 'Carer' })
    scribe.answer('whereFound.sameArea')
    expect(firstOf(scribe).interview).toEqual(open)
    scribe.wait(2 * hour).answer('arrangeInterview.arranged', { interviewer: 'I', interviewAt: scribe.now })
    expect(firstOf(scribe).interview).toEqual(open)
    scribe.answer('returnInterview.refused', { reason: 'tired' })
    expect(firstOf(scribe).interview).toEqual({ is: 'refused' })
    scribe.answer('offerInterviewAgain.accepted')
    scribe.answer('arrangeInterview.arranged', { interviewer: 'I', interviewAt: scribe.now })
    scribe.wait(hour).answer('returnInterview.done', { interviewer: 'I', toldBefore: 'all' })
    expect(scribe.replayed.stopped).toBeUndefined()
    expect(firstOf(scribe).interview).toEqual(done(scribe.now - seen))
  })

  it('have no time where the episode ended with nobody seeing the child', () => {
    const scribe = underWay()
    scribe.answer('endOtherwise.takenOver', {})
    scribe.answer('takeOver.confirmed', { authority: 'A', authorityReference: '2', authorityPerson: 'B' })
    const { missing } = firstOf(scribe)
    expect(scribe.replayed.stages[0]?.ended ?? scribe.replayed.stopped?.refusal).toBe('takenOver')
    expect(missing).toEqual({ is: 'otherEnd' })
  })

  it('are none of a response that was opened in error', () => {
    const scribe = underWay()
    scribe.answer('endOtherwise.openedInError', {})
    scribe.answer('openedInErrorCheck.confirmed', { reason: 'A test', secondPerson: 'Manager' })
    expect(scribe.replayed.stages[0]?.ended ?? scribe.replayed.stopped?.refusal).toBe('openedInError')
    expect(measured(scribe)).toEqual([])
  })
})
