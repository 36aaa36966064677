import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepById } from '#machines/registry.ts'
import { profileAt } from '#profiles/all.ts'
import {
  emptySheet,
  largestSheet,
  localContactsOf,
  localItemsAt,
  type OrganisationSheet,
  readSheet,
  withSheet,
  writeSheet,
} from '#profiles/organisation.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { localDeadlineOf } from '#record/local-limits.ts'
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

  it('is refused in sentences when it is no sheet, of another version, too large or broken', () => {
    expect(problemsOf('{')).toEqual(['The sheet of the organisation is no JSON file.'])
    expect(problemsOf(`"${' '.repeat(largestSheet)}"`)).toEqual([
      'The sheet of the organisation is larger than 64 KiB.',
    ])
    expect(problemsOf('[]')).toEqual(['The sheet of the organisation is not complete.'])
    expect(changed({ v: 2 })).toEqual(['The sheet of the organisation: “v” has a value that is not allowed.'])
    expect(changed({ removed: ['reportToPolice'] })).toEqual([
      'The sheet of the organisation has fields that are not known: removed.',
    ])
    expect(changed({ items: [{ id: 'a', step: 'waitOneDay', says: 'Wait' }] })).toEqual([
      'Item “a”: “step” names a step that no procedure has.',
    ])
    expect(changed({ items: [...sheet.items, ...sheet.items] })).toEqual(['More than one entry is called “bikes”.'])
    expect(changed({ contacts: [{ id: 'x', kind: 'manager', name: ' ', number: '1' }] })).toEqual([
      'Contact “x”: “name” is empty.',
    ])
    const negative = { id: 'x', step: 'searchFirst', clock: { type: 'hours', value: -1 }, says: 'No' }
    expect(changed({ limits: [negative] })).toHaveLength(1)
  })

  it('adds to a country and takes nothing of it away', () => {
    const country = profileAt({ country: 'BE' })
    const local = withSheet(country, sheet)
    expect(local).toMatchObject({ rules: country.rules, contacts: country.contacts, names: country.names })
    expect(localItemsAt(local, 'searchFirst')).toEqual(sheet.items)
    expect(localContactsOf(local, 'manager')).toEqual(sheet.contacts)
    expect(localContactsOf(withSheet(country, undefined), 'manager')).toEqual([])
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
