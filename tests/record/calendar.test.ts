import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDay, endOfDayInMonths, endOfWorkingDay } from '#record/calendar.ts'

const at = (iso: string): number => Date.parse(iso)
const day = 86_400_000

describe('ends of days', () => {
  it('ends a day at local midnight', () => {
    expect(endOfDay(at('2026-11-24T22:30:00Z'), 120)).toBe(at('2026-11-25T22:00:00Z') - 1)
    expect(endOfDay(at('2026-11-24T22:30:00Z'), 0)).toBe(at('2026-11-25T00:00:00Z') - 1)
  })

  it('leaves Saturdays and Sundays out of working days', () => {
    // A Friday.
    expect(endOfWorkingDay(at('2026-11-27T10:00:00Z'), 1, 0)).toBe(at('2026-12-01T00:00:00Z') - 1)
    expect(endOfWorkingDay(at('2026-11-24T10:00:00Z'), 15, 0)).toBe(at('2026-12-16T00:00:00Z') - 1)
  })

  it('takes the last day of a shorter month', () => {
    expect(endOfDayInMonths(at('2026-08-31T10:00:00Z'), 6, 0)).toBe(at('2027-03-01T00:00:00Z') - 1)
    expect(endOfDayInMonths(at('2023-08-31T10:00:00Z'), 6, 0)).toBe(at('2024-03-01T00:00:00Z') - 1)
  })

  it('agrees with the platform’s calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.integer({ min: 0, max: 40 }), (time, months) => {
        const from = new Date(time)
        const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0))
        const dayOfMonth = Math.min(from.getUTCDate(), first.getUTCDate())
        const expected = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), dayOfMonth) + day - 1
        expect(endOfDayInMonths(time, months, 0)).toBe(expected)
      }),
    )
  })
})
