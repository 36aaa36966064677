import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedClock, endOfClock } from '#record/clocks.ts'

const at = (text: string): number => Date.parse(text)
const end = (clock: CountedClock, from: string, country = 'EU', offset = 60, part?: string): string =>
  new Date(endOfClock(clock, at(from), offset, { country, part }) + offset * 60_000).toISOString().slice(0, 16)

describe('a clock', () => {
  it('of minutes and hours ends at an instant, over midnight and summer time', () => {
    expect(end({ type: 'hours', value: 12 }, '2026-03-28T22:40:00Z')).toBe('2026-03-29T11:40')
    expect(end({ type: 'minutes', value: 45 }, '2026-03-28T22:40:00Z')).toBe('2026-03-29T00:25')
  })

  it('of days and weeks ends with a local day: the day it began on does not count', () => {
    expect(end({ type: 'days', value: 15 }, '2026-02-20T23:30:00Z')).toBe('2026-03-08T23:59')
    expect(end({ type: 'weeks', value: 2 }, '2026-12-24T09:00:00Z')).toBe('2027-01-07T23:59')
  })

  it('of months and years goes by the calendar, to the last day of a shorter month', () => {
    expect(end({ type: 'months', value: 1 }, '2027-01-31T09:00:00Z')).toBe('2027-02-28T23:59')
    expect(end({ type: 'years', value: 5 }, '2024-02-29T09:00:00Z')).toBe('2029-02-28T23:59')
    expect(end({ type: 'monthsBefore', value: 4 }, '2027-03-31T09:00:00Z')).toBe('2026-11-30T23:59')
  })

  it('of working days leaves out weekends, and the public holidays of the place', () => {
    const fifteen: CountedClock = { type: 'workingDays', value: 15 }
    // Christmas and New Year lie between.
    expect(end(fifteen, '2026-12-11T09:00:00Z', 'EU')).toBe('2027-01-01T23:59')
    expect(end(fifteen, '2026-12-11T09:00:00Z', 'BE')).toBe('2027-01-05T23:59')
    expect(end(fifteen, '2026-12-11T09:00:00Z', 'GR', 120)).toBe('2027-01-05T23:59')
    expect(end(fifteen, '2026-12-11T09:00:00Z', 'IT')).toBe('2027-01-05T23:59')
    // Good Friday is one in Sweden and none in Belgium; Easter Monday is none in Scotland.
    const three: CountedClock = { type: 'workingDays', value: 3 }
    expect(end(three, '2026-04-01T09:00:00Z', 'SE')).toBe('2026-04-08T23:59')
    expect(end(three, '2026-04-01T09:00:00Z', 'BE')).toBe('2026-04-07T23:59')
    expect(end(three, '2026-04-01T09:00:00Z', 'UK', 0, 'scotland')).toBe('2026-04-07T23:59')
    expect(end(three, '2026-04-01T09:00:00Z', 'UK', 0, 'england')).toBe('2026-04-08T23:59')
  })

  it('of working days takes the day on the clock of the place, not the one in Greenwich', () => {
    const one: CountedClock = { type: 'workingDays', value: 1 }
    // 23:30 in Greenwich on Friday is Saturday in Athens.
    expect(end(one, '2026-10-16T23:30:00Z', 'GR', 180)).toBe('2026-10-19T23:59')
    expect(end(one, '2026-10-15T23:30:00Z', 'GR', 180)).toBe('2026-10-19T23:59')
    expect(end(one, '2026-10-15T20:30:00Z', 'GR', 180)).toBe('2026-10-16T23:59')
  })

  it('never ends before it began, and more of a unit never ends sooner', () => {
    const types = ['minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: at('2024-01-01'), max: at('2033-12-31') }),
        fc.constantFrom('EU', 'BE', 'GR', 'UK'),
        fc.integer({ min: -12 * 60, max: 14 * 60 }),
        (type, value, from, country, offset) => {
          const ends = endOfClock({ type, value }, from, offset, { country })
          const without = endOfClock({ type, value }, from, offset, { country: 'EU' })
          expect(ends).toBeGreaterThan(from)
          expect(ends).toBeGreaterThanOrEqual(without)
          expect(endOfClock({ type, value: value + 1 }, from, offset, { country })).toBeGreaterThan(ends)
        },
      ),
    )
  })
})
