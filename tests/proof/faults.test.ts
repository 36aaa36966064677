import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { Chart } from '#proof/chart.ts'
import { modelOf } from '#proof/chart-model.ts'
import { faultsOf } from '#proof/faults.ts'
import { survivorFailures } from '#proof/prove-chart.ts'
import { seed } from '#proof/seeding.ts'
import { chartOf, joining } from './small-charts.ts'

describe('planted faults', () => {
  it('are the same ones each time, and every one changes the chart', () => {
    const model = modelOf(procedures.response)
    const once = faultsOf(model)
    expect(faultsOf(model).map(({ id }) => id)).toEqual(once.map(({ id }) => id))
    expect(once.length).toBeGreaterThan(300)
    const text = (chart: Chart) => JSON.stringify([[...chart.model.states], [...chart.model.steps], chart.model.acts])
    const before = text(new Chart(model))
    for (const { id, make } of once) expect(text(new Chart(make())) === before, id).toBe(false)
    expect(text(new Chart(model))).toBe(before)
  })

  it('touch steps, branches, people, limits, strands, joins and ends', () => {
    const ids = faultsOf(modelOf(procedures.aftercare)).map(({ id }) => id)
    for (const start of [
      'delete the step',
      'lead ',
      'swap ',
      'drop ',
      'park instead of',
      'go on at',
      'end in',
      'accept ',
      'do not ask why',
      'forget that',
      'let ',
      'make ',
      'set no limit',
      'leave out the region',
      'start ',
      'never leave',
      'do not count',
    ])
      expect(ids.filter((id) => id.startsWith(start)).length, start).toBeGreaterThan(0)
  })

  it('are counted as noticed by rules, by specification, or by nobody', () => {
    const { model } = chartOf(joining)
    const specification = { starts: ['begin'], opens: {}, waits: {}, ends: [], steps: {} }
    const none = seed(model, [], specification)
    expect(none.byRules).toBe(0)
    expect(none.faults).toBe(none.byRules + none.bySpecification + none.survivors.length)
    expect(none.survivors.length).toBeGreaterThan(0)
    const rule = { id: 'r', says: '', from: '', checks: [{ check: 'everyStepIsReached' }] } as const
    expect(seed(model, [rule], specification).byRules).toBeGreaterThan(0)
    const named = { ...rule, checks: [{ check: 'dueWhen', entered: 'start', steps: ['begin'] }] } as const
    expect(seed(model, [named], specification).missedDuties.flatMap(({ touches }) => touches)).toContain('begin')
  })

  it('need a written reason when nobody notices them, and no other', () => {
    expect(survivorFailures([], {})).toEqual([])
    expect(survivorFailures(['a'], { a: 'borne' })).toEqual([])
    expect(survivorFailures(['a'], {})).toEqual(['the fault “a” is not noticed and no reason is written'])
    expect(survivorFailures([], { a: 'borne' })).toHaveLength(1)
  })
})
