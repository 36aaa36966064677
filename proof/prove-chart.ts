import type { Procedure } from '#machines/chart.ts'
import type { SafetyRule } from '#machines/safety-rules/types.ts'
import { Chart } from './chart.ts'
import { modelOf } from './chart-model.ts'
import { entanglements } from './independence.ts'
import { brokenRules } from './judge.ts'
import { productOf } from './product.ts'
import type { ChartReport } from './report.ts'
import { searchTwice } from './searched.ts'
import { seed } from './seeding.ts'
import { differences, type Specification } from './specification/specification.ts'

/** Fewest rules and faults of a chart, and the share of faults that both catchers together must notice. */
export const demanded = { rules: 20, faults: 300, caught: 0.95 } as const

export interface Catchers {
  readonly rules: readonly SafetyRule[]
  readonly specification: Specification
}

/** What is said of faults that nobody noticed: each needs a written reason, and no reason may be idle. */
export function survivorFailures(survivors: readonly string[], reasons: Readonly<Record<string, string>>): string[] {
  return [
    ...survivors.filter((id) => !reasons[id]).map((id) => `the fault “${id}” is not noticed and no reason is written`),
    ...Object.keys(reasons)
      .filter((id) => !survivors.includes(id))
      .map((id) => `a reason is written for “${id}”, which is noticed or never planted`),
  ]
}

/** Proves one chart: searched twice, judged by its rules, held against its specification, and seeded with faults. */
export function proveChart(
  procedure: Procedure,
  { rules, specification }: Catchers,
  reasons: Readonly<Record<string, string>>,
  now: () => number,
): ChartReport {
  const started = now()
  const chart = new Chart(modelOf(procedure))
  const searched = searchTwice(procedure.machine, chart.model, chart.reach)
  const seeded = seed(chart.model, rules, specification)
  const { faults, byRules, bySpecification, missedDuties } = seeded
  const survivors = seeded.survivors.map(({ id }) => id)
  const arrows = [...chart.model.states.values()].reduce((sum, state) => sum + state.arrows.length, 0)
  const joins = [...chart.model.states.values()].filter(({ join }) => join !== undefined).length
  const failures = [
    ...entanglements(chart.regions).map((what) => `regions are not independent: ${what}`),
    ...searched.disagreements.map((what) => `the counts disagree: ${what}`),
    ...[...differences(chart, specification)].map((what) => `against the specification: ${what}`),
    ...missedDuties.map(({ id }) => `no rule notices the fault “${id}”, which touches a rule’s duty`),
    ...survivorFailures(survivors, reasons),
    ...(rules.length < demanded.rules ? [`there are ${rules.length} rules, demanded are ${demanded.rules}`] : []),
    ...(faults < demanded.faults ? [`${faults} faults were planted, demanded are ${demanded.faults}`] : []),
    ...(byRules + bySpecification < demanded.caught * faults ? ['fewer than 95 % of the faults were noticed'] : []),
  ]
  return {
    chart: procedure.id,
    states: searched.visited,
    product: productOf(chart.reach),
    arrows: arrows + joins,
    rules: rules.length,
    faults,
    byRules,
    bySpecification,
    survivors: survivors.length,
    seconds: (now() - started) / 1000,
    failures,
    broken: brokenRules(chart, rules),
  }
}
