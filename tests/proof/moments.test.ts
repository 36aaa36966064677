import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Found } from '#proof/machine-search.ts'
import { momentWithout, momentWithoutEnd } from '#proof/moments.ts'
import { productOf } from '#proof/product.ts'
import { Reach } from '#proof/reach.ts'
import { searchVectors } from '#proof/vector-search.ts'
import { chartOf, randomChart } from './small-charts.ts'

const ends = ['over', 'gone']

/** Arrows of a whole search, taken apart again. */
const arrowsOf = ({ arrows }: Found) =>
  [...arrows].map((arrow) => {
    const [from = '', event = '', to = ''] = arrow.split(' | ')
    return { from, event, to }
  })

/** Moments from which an end can be reached, found by going backwards over the whole product. */
function withAnEnd(found: Found): Set<string> {
  const leads = new Set(ends.filter((end) => found.states.has(end)))
  const arrows = arrowsOf(found)
  for (let grown = true; grown;) {
    grown = false
    for (const { from, to } of arrows)
      if (leads.has(to) && !leads.has(from)) {
        leads.add(from)
        grown = true
      }
  }
  return leads
}

/** Small charts of every kind, each with its whole product searched. */
function onSmallCharts(holds: (chart: ReturnType<typeof chartOf>, found: Found, numbers: readonly number[]) => void) {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 90 }), (numbers) => {
      const config = randomChart(numbers)
      const chart = chartOf(config)
      fc.pre(productOf(chart.reach) < 300n)
      holds(chart, searchVectors(config), numbers)
    }),
    { numRuns: 200, seed: 20260302 },
  )
}

describe('what is judged strand by strand', () => {
  it('is what a search of all moments finds: a moment in which none of some answers can be given', () => {
    let lacking = 0
    onSmallCharts((chart, found, numbers) => {
      const events = [...new Set(arrowsOf(found).map(({ event }) => event))]
      const some = new Set(events.filter((_, index) => (numbers[index] ?? 0) % 2 === 0))
      const able = new Set(arrowsOf(found).flatMap(({ from, event }) => (some.has(event) ? [from] : [])))
      const exists = [...found.states].some((state) => !ends.includes(state) && !able.has(state))
      expect(momentWithout(chart.reach, some) !== undefined).toBe(exists)
      if (exists) lacking++
    })
    expect(lacking).toBeGreaterThan(10)
  }, 30_000)

  it('is what a search of all moments finds: a moment from which no end can be reached', () => {
    let stuck = 0
    onSmallCharts((chart, found) => {
      const leads = withAnEnd(found)
      const exists = [...found.states].some((state) => !leads.has(state))
      expect(momentWithoutEnd(chart.reach) !== undefined).toBe(exists)
      if (exists) stuck++
    })
    expect(stuck).toBeGreaterThan(10)
  }, 30_000)

  it('is what a search of all moments finds: an end that is reached although some answers are never given', () => {
    let barred = 0
    onSmallCharts((chart, found, numbers) => {
      const events = [...new Set(arrowsOf(found).map(({ event }) => event))]
      const never = new Set(events.filter((_, index) => (numbers[index] ?? 0) % 3 === 0))
      const start = [...found.states][0] ?? ''
      const reached = new Set([start])
      for (const at of reached)
        for (const { from, event, to } of arrowsOf(found)) if (from === at && !never.has(event)) reached.add(to)
      const reach = new Reach(chart.regions, never)
      for (const end of ends) {
        expect(reach.has(end)).toBe(reached.has(end))
        if (found.states.has(end) && !reached.has(end)) barred++
      }
    })
    expect(barred).toBeGreaterThan(10)
  }, 30_000)
})
