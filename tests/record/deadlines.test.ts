import { describe, expect, it } from 'vitest'
import { deadlineOf, settledDeadlines } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { lateEvening, activeSteps, day, hour, minute, response, Scribe, stageOf } from './scribe.ts'

/** The deadline of a step that is active in this record. */
function deadline(scribe: Scribe, step: string, offset = 120) {
  const { replayed } = scribe
  const active = stageOf(replayed)?.active.find((one) => one.step.id === step)
  if (!active) throw new Error(`${step} is not active, but ${activeSteps(replayed).join(', ')}`)
  return deadlineOf(active, factsOf(replayed), offset)
}

/** Work is under way; the absence was noticed `before` the record was begun. */
function underWay(before = 0): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: lateEvening - before })
  return scribe
}

const athens = (text: string) => Date.parse(`${text}+02:00`)

describe('a deadline', () => {
  it('is an instant nowhere where the source only says “at once”', () => {
    expect(deadline(Scribe.opened(), 'reportToPolice')).toEqual({
      limit: response.steps.get('reportToPolice')?.limit,
      from: lateEvening,
      dueAt: undefined,
    })
    for (const step of response.steps.values())
      if (step.limit?.rule.kind === 'immediately') {
        const active = { stage: 'response-1', step, state: 'due', since: 0, from: undefined } as const
        expect(deadlineOf(active, factsOf(Scribe.opened().replayed), 0)?.dueAt, step.id).toBeUndefined()
      }
  })

  it('does not exist for a step without a limit', () => {
    expect(deadline(Scribe.opened(), 'childFound')).toBeUndefined()
  })

  it('counts minutes from the time noticed, or from the opening when nobody said when', () => {
    expect(deadline(underWay(3 * hour), 'notifyManager')?.dueAt).toBe(lateEvening + 21 * hour)
    const unsaid = Scribe.opened().wait(hour)
    unsaid.answer('absenceNoticed.alreadyMissingLonger')
    expect(deadline(unsaid, 'notifyManager')?.dueAt).toBe(lateEvening + 24 * hour)
  })

  it('counts minutes from the moment the step became due', () => {
    const scribe = underWay(3 * hour)
    expect(deadline(scribe, 'searchFirst')?.dueAt).toBe(lateEvening + 2 * hour)
    scribe.wait(5 * hour)
    scribe.answer('searchFirst.done')
    expect(deadline(scribe, 'searchWider')?.dueAt).toBe(lateEvening + 29 * hour)
  })

  it.each([
    ['noon in Athens', athens('2026-01-07T12:00:00'), 120, athens('2026-01-07T23:59:59.999')],
    ['two hours before midnight', athens('2026-01-07T21:59:59.999'), 120, athens('2026-01-07T23:59:59.999')],
    ['midnight itself', athens('2026-01-08T00:00:00'), 120, athens('2026-01-08T23:59:59.999')],
    ['seen from Greenwich', athens('2026-01-08T00:00:00'), 0, athens('2026-01-08T02:00:00')],
    ['west of it', Date.UTC(2026, 0, 8, 2), -300, Date.UTC(2026, 0, 8, 4, 59, 59, 999)],
    ['with half an hour of offset', Date.UTC(2026, 0, 8, 19), 330, Date.UTC(2026, 0, 9, 18, 29, 59, 999)],
    // By the offset of the device, not by a calendar: on the night clocks change the day ends by the offset given.
    ['the night clocks go forward', Date.UTC(2026, 2, 28, 22, 30), 120, Date.UTC(2026, 2, 29, 21, 59, 59, 999)],
  ])('of the same day ends with the local calendar day: %s', (_, at, offset, due) => {
    const scribe = Scribe.opened({ start: at })
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    expect(deadline(scribe, 'notifyHotline', offset)?.dueAt).toBe(due)
  })

  it.each([
    ['just under two hours before midnight', athens('2026-01-07T22:00:00')],
    ['late evening', lateEvening],
    ['one minute before midnight', athens('2026-01-07T23:59:00')],
  ])('of the same day leaves two hours to a duty that arises %s', (_, at) => {
    const scribe = Scribe.opened({ start: at })
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    expect(deadline(scribe, 'notifyHotline')?.dueAt).toBe(at + 2 * hour)
  })

  it.each([
    ['in the afternoon', athens('2026-01-07T16:00:00'), athens('2026-01-08T00:00:00') - 1],
    ['in the evening', athens('2026-01-07T21:00:00'), athens('2026-01-08T12:00:00') - 1],
    ['at night', lateEvening, athens('2026-01-08T12:00:00') - 1],
  ])('of the same day that can wait until offices open is due by noon when it arises %s', (_, at, due) => {
    const scribe = Scribe.opened({ start: at })
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    expect(deadline(scribe, 'notifyLawyer')?.dueAt).toBe(due)
  })

  it('is the time that was agreed and typed into the last answer, if one was', () => {
    const scribe = Scribe.opened()
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1', nextContactAt: lateEvening + 2 * hour })
    expect(deadline(scribe, 'policeFollowUp')?.dueAt).toBe(lateEvening + 2 * hour)
    scribe.answer('policeFollowUp.answered', { whatPoliceSaid: 'nothing', nextContactAt: lateEvening + 9 * hour })
    expect(deadline(scribe, 'policeFollowUp')?.dueAt).toBe(lateEvening + 9 * hour)
    scribe.answer('policeFollowUp.noAnswer')
    expect(deadline(scribe, 'policeFollowUp')).toBeUndefined()
  })

  it('stays what was agreed while the duty is parked', () => {
    const scribe = Scribe.opened()
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1', nextContactAt: lateEvening + 2 * hour })
    scribe.answer('policeFollowUp.notPossible', { reason: 'station closed' })
    expect(deadline(scribe, 'policeFollowUp')?.dueAt).toBe(lateEvening + 2 * hour)
  })
})

describe('the limit of first checks', () => {
  const checking = (noticedAt: number) => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown', { noticedAt })
    scribe.answer('dangerScreen.clear')
    return scribe
  }

  it('is thirty minutes after the absence was noticed, however late the step was opened', () => {
    expect(deadline(checking(lateEvening), 'firstChecks')?.dueAt).toBe(lateEvening + 30 * minute)
    expect(deadline(checking(lateEvening - hour), 'firstChecks')?.dueAt).toBe(lateEvening - 30 * minute)
  })
})

describe('limits that grow with the time a child is missing', () => {
  const reviewed = (missing: number) => {
    const scribe = underWay().wait(missing)
    scribe.answer('worryingCriteria.highConcern')
    scribe.answer('policeRiskLevel.agreed', { policeLevel: 'high' })
    return scribe
  }

  it.each([
    ['just under three days', 3 * day - minute, day],
    ['three days', 3 * day, 7 * day],
    ['thirty days', 30 * day, 30 * day],
    ['ninety days', 90 * day, 90 * day],
  ])('ask for the next risk review of a child missing for %s', (_, missing, until) => {
    expect(deadline(reviewed(missing), 'riskReview')?.dueAt).toBe(lateEvening + missing + until)
  })

  it('put long-term reviews at points counted from the time noticed', () => {
    const scribe = underWay(day)
    expect(deadline(scribe, 'longTermReview')?.dueAt).toBe(lateEvening - day + 7 * day)
    scribe.wait(8 * day)
    scribe.answer('longTermReview.reviewed')
    expect(deadline(scribe, 'longTermReview')?.dueAt).toBe(lateEvening - day + 14 * day)
    scribe.wait(100 * day)
    scribe.answer('longTermReview.reviewed')
    expect(deadline(scribe, 'longTermReview')?.dueAt).toBe(lateEvening - day + 120 * day)
  })

  it('put the first meeting at 24 or 72 hours, by the level, and later ones at a week', () => {
    const scribe = underWay()
    expect(deadline(scribe, 'planMeeting')?.dueAt).toBe(lateEvening + day)
    scribe.answer('worryingCriteria.concern', { decidedBy: 'M. Lind', reason: 'he called from his aunt' })
    expect(deadline(scribe, 'planMeeting')?.dueAt).toBe(lateEvening + 3 * day)
    scribe.answer('planMeeting.planned', { meetingAt: lateEvening + 30 * hour })
    expect(deadline(scribe, 'holdMeeting')?.dueAt).toBe(lateEvening + 30 * hour)
    scribe.wait(30 * hour)
    scribe.answer('holdMeeting.held', { minutes: 'met' })
    expect(deadline(scribe, 'planMeeting')?.dueAt).toBe(scribe.now + 7 * day)
  })

  it('follow a level that was raised in a review', () => {
    const scribe = reviewed(0)
    scribe.answer('riskReview.loweredWithReason', { level: 'concern', reason: 'seen', decidedBy: 'M. Lind' })
    expect(deadline(scribe, 'planMeeting')?.dueAt).toBe(lateEvening + 3 * day)
    scribe.answer('riskReview.raised', { level: 'immediateDanger', reason: 'threat' })
    expect(deadline(scribe, 'planMeeting')?.dueAt).toBe(lateEvening + day)
  })
})

describe('deadlines of duties that were answered', () => {
  const late = (scribe: Scribe, step: string) =>
    settledDeadlines(scribe.replayed).findLast(({ settled }) => settled.active.step.id === step)?.late

  it('say how late, to the millisecond, and 0 for in time', () => {
    const scribe = underWay()
    scribe.answer('searchFirst.done', {}, lateEvening + 2 * hour)
    scribe.answer('notifyManager.done', { whoWasReached: 'A. Papas' }, lateEvening + 24 * hour + 1)
    expect(late(scribe, 'searchFirst')).toBe(0)
    expect(late(scribe, 'notifyManager')).toBe(1)
  })

  it('say nothing of duties that are due at once', () => {
    const scribe = Scribe.opened().wait(day)
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1' })
    expect(late(scribe, 'reportToPolice')).toBeUndefined()
  })

  it('judge by what was known then: a level lowered later excuses no missed meeting', () => {
    const scribe = underWay()
    scribe.answer('planMeeting.planned', { meetingAt: lateEvening + 3 * day }, lateEvening + 25 * hour)
    scribe.answer('worryingCriteria.concern', { decidedBy: 'M. Lind', reason: 'r' }, lateEvening + 26 * hour)
    expect(late(scribe, 'planMeeting')).toBe(hour)
  })

  it('count from the time the answer happened, not from when it was typed', () => {
    const scribe = underWay().wait(3 * day)
    scribe.answer('searchFirst.done', {}, lateEvening + hour)
    expect(late(scribe, 'searchFirst')).toBe(0)
  })
})
