import { describe, expect, it } from 'vitest'
import { clockJump, type ClockReading, jumpTolerance } from '#record/clock.ts'
import { contactsOf, factsOf, latestField, referenceOf } from '#record/facts.ts'
import { packetOf } from '#record/known.ts'
import { hour, lateEvening, Scribe } from './scribe.ts'

describe('the facts of a case', () => {
  it('are unknown at the start, except that the absence was noticed by then', () => {
    expect(factsOf(Scribe.opened().replayed)).toEqual({
      noticedAt: lateEvening,
      lastSeenAt: undefined,
      lastSeenWhere: undefined,
      red: false,
      thresholdMinutes: undefined,
      level: undefined,
      meetingHeld: false,
      episodesInThirtyDays: 1,
      policeReference: undefined,
      place: { country: 'EU' },
    })
  })

  it('are read off the answers', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown', {
      noticedAt: lateEvening - hour,
      lastSeenAt: lateEvening - 5 * hour,
      lastSeenWhere: 'bus stop',
    })
    scribe.answer('dangerScreen.red')
    scribe.answer('reportToPolice.accepted', { policeReference: 'GR-1' })
    scribe.answer('worryingCriteria.immediateDanger')
    scribe.answer('planMeeting.planned', { meetingAt: lateEvening })
    scribe.answer('holdMeeting.held', { minutes: 'met' })
    expect(factsOf(scribe.replayed)).toEqual({
      noticedAt: lateEvening - hour,
      lastSeenAt: lateEvening - 5 * hour,
      lastSeenWhere: 'bus stop',
      red: true,
      thresholdMinutes: undefined,
      level: 'immediateDanger',
      meetingHeld: true,
      episodesInThirtyDays: 1,
      policeReference: 'GR-1',
      place: { country: 'EU' },
    })
  })

  it('take the newest value of a field, and pass over one that was left empty', () => {
    const scribe = Scribe.opened()
    scribe.answer('reportToPolice.refused', { whatPoliceSaid: 'wait', officer: 'Dimou' })
    scribe.answer('escalateSupervisor.accepted', { policeReference: 'GR-2', officer: '' })
    expect(latestField(scribe.replayed, 'officer')).toBe('Dimou')
    expect(latestField(scribe.replayed, 'whatPoliceSaid', { step: 'escalateSupervisor' })).toBeUndefined()
    expect(latestField(scribe.replayed, 'whatPoliceSaid', { step: 'reportToPolice' })).toBe('wait')
  })

  it('hold the newest value of each item and contact, without what was set aside', () => {
    const scribe = Scribe.opened()
    scribe.write({ type: 'item', item: 'a01', value: 'Kiro' })
    const second = scribe.write({ type: 'item', item: 'a01', value: 'Qiro' })
    scribe.write({ type: 'contact', contact: 'police', name: 'Omonia', number: '210' })
    const { replayed } = scribe
    expect(packetOf(scribe.entries, replayed).get('a01')).toBe(second)
    const setAside = new Map([[second.hash, 'c']])
    expect(packetOf(scribe.entries, { ...replayed, setAside }).get('a01')?.content).toMatchObject({ value: 'Kiro' })
    expect(contactsOf(scribe.entries, new Map()).get('police')).toEqual({ name: 'Omonia', number: '210' })
    expect(contactsOf(scribe.entries, new Map([[scribe.last.hash, 'c']])).size).toBe(0)
  })

  it('call the case by the reference it was opened with, or by the newest one given to it', () => {
    const scribe = Scribe.opened()
    expect(referenceOf([])).toBe('')
    expect(referenceOf(scribe.entries)).toBe('K7-RMPQ')
    scribe.write({ type: 'item', item: 'reference', value: 'ATH-12' })
    expect(referenceOf(scribe.entries)).toBe('ATH-12')
  })
})

describe('a moved clock', () => {
  const at = (wall: number, mono: number): ClockReading => ({ wall, mono, zone: 'Europe/Athens', offset: 120 })

  it.each([
    ['nothing but time has passed', 10_000, 10_000, 0],
    ['the difference is still drift', 10_000 + jumpTolerance, 10_000, 0],
    ['the clock went forward by more than drift', 10_001 + jumpTolerance, 10_000, jumpTolerance + 1],
    ['the clock went back by more than drift', 10_000 - jumpTolerance - 1, 10_000, -jumpTolerance - 1],
    ['the clock went back an hour', 10_000 - hour, 10_000, -hour],
    ['running time has fractions', 10_000, 10_000.4, 0],
  ])('is seen or not when %s', (_, wall, mono, jump) => {
    expect(clockJump(at(0, 0), at(wall, mono))).toBe(jump)
  })
})
