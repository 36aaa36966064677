import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepById } from '#machines/registry.ts'
import {
  emptySheet,
  largestSheet,
  localContactsOf,
  localItemsAt,
  type OrganisationSheet,
  readSheet,
  writeSheet,
} from '#profiles/organisation.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { localDeadlineOf, neverCounts } from '#record/local-limits.ts'
import { lateEvening, Scribe } from '../record/scribe.ts'

const sheet: OrganisationSheet = {
  ...emptySheet('House by the harbour', '2026-11-27'),
  contacts: [{ id: 'night', kind: 'manager', name: 'Night manager', number: '+32 2 000 00 00', hours: 'Nights' }],
  limits: [
    { id: 'quick', step: 'searchFirst', clock: { type: 'minutes', value: 30 }, says: 'Half an hour, house rule' },
  ],
  items: [{ id: 'bikes', step: 'searchFirst', says: 'Look whether a bicycle is gone' }],
}
const problemsOf = (text: string) => {
  const read = readSheet(text)
  return read.ok ? [] : read.problems
}
const changed = (change: object) => problemsOf(JSON.stringify({ ...sheet, ...change }))

describe('the sheet of an organisation', () => {
  it('comes out of its file as it went in', () => {
    expect(readSheet(writeSheet(sheet))).toEqual({ ok: true, sheet })
  })

  it('is refused, with what is wrong, when it is no sheet, of another version, too large or broken', () => {
    expect(problemsOf('{')).toEqual([{ kind: 'noJson' }])
    expect(problemsOf(`"${' '.repeat(largestSheet)}"`)).toEqual([{ kind: 'tooLarge' }])
    expect(problemsOf('[]')).toEqual([{ kind: 'notSheet' }])
    expect(problemsOf('null')).toEqual([{ kind: 'notSheet' }])
    expect(changed({ v: 2 })).toEqual([{ kind: 'notSheet' }])
    expect(changed({ items: 'all' })).toEqual([{ kind: 'value', entry: '', field: 'items' }])
    expect(changed({ items: [null] })).toEqual([{ kind: 'value', entry: 'items 1', field: '' }])
    expect(changed({ removed: ['reportToPolice'] })).toEqual([{ kind: 'unknown', entry: '', field: 'removed' }])
    expect(changed({ items: [{ id: 'a', step: 'waitOneDay', says: 'Wait' }] })).toEqual([
      { kind: 'step', entry: 'a', field: 'step' },
    ])
    expect(changed({ items: [...sheet.items, ...sheet.items] })).toEqual([{ kind: 'twice', entry: 'bikes' }])
    expect(changed({ contacts: [{ id: 'x', kind: 'manager', name: ' ', number: '1' }] })).toEqual([
      { kind: 'value', entry: 'x', field: 'name' },
    ])
    const negative = { id: 'x', step: 'searchFirst', clock: { type: 'hours', value: -1 }, says: 'No' }
    expect(changed({ limits: [negative] })).toEqual([{ kind: 'value', entry: 'x', field: 'clock.value' }])
  })

  it('takes no limit that could never count: longer than what holds anyway, or where something is due at once', () => {
    const never = (step: string, type: 'minutes' | 'hours' | 'days', value: number, country = 'EU') =>
      neverCounts({ id: 'own', step, clock: { type, value } }, { country })
    expect(never('searchFirst', 'minutes', 30)).toBeUndefined()
    expect(never('searchFirst', 'days', 3)).toBe('tooLong')
    expect(never('reportToPolice', 'minutes', 1)).toBe('atOnce')
    fc.assert(
      fc.property(
        fc.constantFrom(...stepById.keys()),
        fc.constantFrom('minutes', 'hours', 'days'),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom('EU', 'BE', 'UK', 'SE'),
        fc.integer({ min: 0, max: 7 * 24 - 1 }),
        (step, type, value, country, hour) => {
          if (never(step, type, value, country) === undefined) return
          const since = Date.UTC(2026, 0, 5, hour, 30)
          const active = {
            stage: 'response-1',
            step: stepById.get(step)!,
            state: 'due',
            since,
            from: undefined,
          } as const
          const here = { ...factsOf(Scribe.opened().replayed), noticedAt: since, place: { country } }
          const limit = { id: 'own', step, clock: { type, value } } as const
          expect(localDeadlineOf(active, here, 0, [limit]).own).toBeUndefined()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives each step what is for it, and nothing where there is no sheet', () => {
    expect(localItemsAt(sheet, 'searchFirst')).toEqual(sheet.items)
    expect(localItemsAt(sheet, 'reportToPolice')).toEqual([])
    expect(localContactsOf(sheet, 'manager')).toEqual(sheet.contacts)
    expect(localContactsOf(sheet, 'police')).toEqual([])
    expect(localContactsOf(undefined, 'manager')).toEqual([])
  })

  it('cannot remove a step, move a deadline of law or procedure, or count where something is due at once', () => {
    const steps = [...stepById.keys()]
    const facts = { ...factsOf(Scribe.opened().replayed), noticedAt: lateEvening }
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.constantFrom('minutes', 'hours', 'days', 'workingDays'),
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom('EU', 'BE', 'UK'),
        (step, type, value, country) => {
          const limit = { id: 'own', step, clock: { type, value } } as const
          const active = {
            stage: 'response-1',
            step: stepById.get(step)!,
            state: 'due',
            since: lateEvening,
            from: undefined,
          } as const
          const here = { ...facts, place: { country } }
          const general = deadlineOf(active, here, 60)
          const { deadline, own } = localDeadlineOf(active, here, 60, [limit])
          expect(deadline).toEqual(general)
          if (general && general.dueAt === undefined) expect(own).toBeUndefined()
          if (own && general?.dueAt !== undefined) expect(own.dueAt).toBeLessThan(general.dueAt)
          expect([...stepById.keys()]).toEqual(steps)
        },
      ),
    )
  })

  it('makes a limit earlier where it is the stricter one', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger')
    const active = scribe.replayed.stages[0]?.active.find(({ step }) => step.id === 'searchFirst')
    if (!active) throw new Error('searchFirst is not active')
    const { own, deadline } = localDeadlineOf(active, factsOf(scribe.replayed), 120, sheet.limits)
    expect(own?.dueAt).toBe(active.since + 30 * 60_000)
    expect(deadline?.dueAt).toBe(active.since + 120 * 60_000)
  })
})
