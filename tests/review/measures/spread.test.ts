import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EpisodeMeasures, Measured } from '#review/measures/durations.ts'
import { barEnds, barsOf, spreadOf, summaryOf } from '#review/measures/spread.ts'
import { type Stall, stallsByStep } from '#review/measures/stalls.ts'

const minute = 60_000

it.each([
  [[], undefined],
  [[7], { count: 1, least: 7, lower: 7, median: 7, upper: 7, most: 7 }],
  [[4, 1, 3, 2], { count: 4, least: 1, lower: 2, median: 3, upper: 3, most: 4 }],
  [[50, 10, 40, 20, 30], { count: 5, least: 10, lower: 20, median: 30, upper: 40, most: 50 }],
  [[10, 20, 30, 40, 1000], { count: 5, least: 10, lower: 20, median: 30, upper: 40, most: 1000 }],
])('the spread of %j is as counted by hand', (times, spread) => {
  expect(spreadOf(times)).toEqual(spread)
})

it('no more than a quarter, half and three quarters of all times lie below the quartiles, and no more than the rest above', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }), (times) => {
      const spread = spreadOf(times)!
      const { least, lower, median, upper, most } = spread
      expect([least, lower, median, upper, most]).toEqual([least, lower, median, upper, most].toSorted((a, b) => a - b))
      const below = (end: number) => times.filter((time) => time < end - 1).length
      const above = (end: number) => times.filter((time) => time > end + 1).length
      for (const [end, share] of [
        [lower, 0.25],
        [median, 0.5],
        [upper, 0.75],
      ] as const) {
        expect(below(end)).toBeLessThanOrEqual(share * (times.length - 1) + 1)
        expect(above(end)).toBeLessThanOrEqual((1 - share) * (times.length - 1) + 1)
      }
      expect(barsOf(times.map((time) => time * minute)).reduce((sum, bar) => sum + bar, 0)).toBe(times.length)
    }),
  )
})

it('a bar holds what lies up to and with its end', () => {
  const bars = barsOf([0, ...barEnds, barEnds[0] + 1, 30 * 24 * 60 * minute])
  expect(bars).toEqual([2, 2, 1, 1, 1, 1, 1, 1])
})

it('what was not done is counted by why, and never as a time', () => {
  const is = (measured: Measured) => ({ measures: { sis: measured } }) as unknown as EpisodeMeasures
  const { spread, lacking } = summaryOf('sis', [
    is({ is: 'done', ms: 5 }),
    is({ is: 'open' }),
    is({ is: 'open' }),
    is({ is: 'notNeeded' }),
  ])
  expect(spread).toEqual({ count: 1, least: 5, lower: 5, median: 5, upper: 5, most: 5 })
  expect(lacking).toEqual({ open: 2, notNeeded: 1, refused: 0, otherEnd: 0, notYet: 0 })
})

it('steps stand by how often they wait or come late, then by how long', () => {
  const stall = (step: string, waits: number | undefined, late = false, parked = false): Stall => ({
    step,
    waits,
    late,
    parked,
  })
  expect(
    stallsByStep([
      stall('a', 5),
      stall('b', 9),
      stall('c', 1),
      stall('c', undefined, true),
      stall('c', 3, false, true),
    ]),
  ).toEqual([
    { step: 'c', open: 2, parked: 1, longest: 3, late: 1 },
    { step: 'b', open: 1, parked: 0, longest: 9, late: 0 },
    { step: 'a', open: 1, parked: 0, longest: 5, late: 0 },
  ])
})
