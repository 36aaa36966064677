import { describe, expect, it } from 'vitest'
import { atHand, doNow, type Duty } from '#record/do-now.ts'
import { day, hour, lateEvening, minute, Scribe } from './scribe.ts'

const list = (scribe: Scribe, now = scribe.now): [string, Duty['reason']][] =>
  doNow(scribe.replayed, now, 120).map(({ active, reason }) => [active.step.id, reason])
const ids = (scribe: Scribe, now = scribe.now) => list(scribe, now).map(([id]) => id)

function underWay(): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger')
  return scribe
}

describe('the list of what to do now', () => {
  it('begins with the first question and the police', () => {
    expect(list(Scribe.opened())).toEqual([
      ['absenceNoticed', 'now'],
      ['reportToPolice', 'now'],
    ])
  })

  it('puts an emergency call before everything else', () => {
    const scribe = underWay()
    scribe.answer('immediateDanger.unknown')
    expect(list(scribe)[0]).toEqual(['callEmergency', 'danger'])
  })

  it('keeps the order of urgency: now, overdue, soon, today, parked, planned', () => {
    const scribe = underWay()
    scribe.answer('notifyHotline.notPossible', { reason: 'line dead' })
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1' })
    const reasons = list(scribe, lateEvening + 3 * hour).map(([, reason]) => reason)
    expect([...new Set(reasons)]).toEqual(['now', 'overdue', 'soon', 'today', 'parked', 'planned'])
    const parked = list(scribe).filter(([, reason]) => reason === 'parked')
    expect(parked).toEqual([['notifyHotline', 'parked']])
  })

  it('calls a duty overdue only after its minute has passed, never one that is due at once', () => {
    const scribe = underWay()
    const reason = (now: number) => list(scribe, now).find(([id]) => id === 'searchFirst')?.[1]
    expect(reason(lateEvening + 2 * hour)).toBe('soon')
    expect(reason(lateEvening + 2 * hour + 1)).toBe('overdue')
    const police = doNow(scribe.replayed, lateEvening + 100 * day, 120).find(
      ({ active }) => active.step.id === 'reportToPolice',
    )
    expect(police).toMatchObject({ overdue: false, reason: 'now' })
  })

  it('ranks equally urgent duties by deadline, those without one last, then in the order of the procedure', () => {
    const scribe = underWay()
    const duties = doNow(scribe.replayed, lateEvening, 120)
    const today = duties.filter(({ reason }) => reason === 'today')
    const dues = today.map(({ deadline }) => deadline?.dueAt ?? Number.POSITIVE_INFINITY)
    expect(dues).toEqual(dues.toSorted((a, b) => a - b))
    expect(today.length).toBeGreaterThan(5)
    const sameDay = today.filter(({ deadline }) => deadline?.dueAt === dues[0]).map(({ active }) => active.step.id)
    expect(sameDay).toEqual([
      'notifyTraffickingCentre',
      'notifyAsylumAuthority',
      'notifyLawyer',
      'notifyTransferCountry',
    ])
  })

  it('keeps the procedure’s order among duties of now, whatever their deadlines', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown', { noticedAt: lateEvening - hour })
    scribe.answer('dangerScreen.clear')
    expect(list(scribe)).toEqual([
      ['firstChecks', 'now'],
      ['reportToPolice', 'now'],
    ])
    expect(doNow(scribe.replayed, lateEvening, 120)[0]?.overdue).toBe(true)
  })

  it('leaves out what is only at hand, and lists that apart', () => {
    const scribe = underWay()
    const standing = atHand(scribe.replayed).map(({ step }) => step.id)
    expect(standing).toEqual([
      'immediateDanger',
      'childMakesContact',
      'othersReport',
      'sightingReported',
      'hitReported',
      'deathReported',
      'childFound',
      'endOtherwise',
    ])
    expect(ids(scribe).filter((id) => standing.includes(id))).toEqual([])
  })

  it('is empty once the response has ended, and before there is one', () => {
    const scribe = underWay().wait(minute)
    scribe.answer('childFound.seenFaceToFace', { seenBy: 'E. Markou' })
    expect(list(scribe)).toEqual([])
    expect(atHand(scribe.replayed)).toEqual([])
    expect(list(new Scribe())).toEqual([])
  })

  it('brings a police report that was not possible back as soon as nothing is as urgent', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown')
    scribe.answer('dangerScreen.red')
    scribe.answer('reportToPolice.notPossible', { reason: 'line dead' })
    const steps = doNow(scribe.replayed, scribe.now, 120).map(({ active }) => active.step.id)
    expect(steps.slice(0, 3)).toEqual(['notifyChildProtection', 'notifyGuardian', 'reportToPolice'])
  })
})
