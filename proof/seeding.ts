import type { SafetyRule } from '#machines/safety-rules/types.ts'
import { Chart } from './chart.ts'
import type { ChartModel } from './chart-model.ts'
import { type Fault, faultsOf } from './faults.ts'
import { breaksAny, brokenRules, dutyOf } from './judge.ts'
import { differences, type Specification } from './specification/specification.ts'

export interface Seeded {
  readonly faults: number
  readonly byRules: number
  /** Caught by the specification and by no rule. */
  readonly bySpecification: number
  /** Faults that touch a rule's duty and that no rule noticed. */
  readonly missedDuties: readonly Fault[]
  /** Faults that neither noticed. */
  readonly survivors: readonly Fault[]
}

/**
 * Plants every fault, one at a time, and asks both catchers. Only rules that hold of the chart as it is, and differences
 * that it does not have, count as noticing.
 */
export function seed(model: ChartModel, all: readonly SafetyRule[], specification: Specification): Seeded {
  const chart = new Chart(model)
  const broken = new Set(brokenRules(chart, all).map(({ rule }) => rule))
  const rules = all.filter(({ id }) => !broken.has(id))
  const known = new Set(differences(chart, specification))
  const duty = new Set(rules.flatMap((rule) => [...dutyOf(rule)]))
  const naming = new Map<string, SafetyRule[]>()
  for (const rule of rules) for (const step of dutyOf(rule)) naming.set(step, [...(naming.get(step) ?? []), rule])
  const faults = faultsOf(model)
  const missedDuties: Fault[] = []
  const survivors: Fault[] = []
  let byRules = 0
  let bySpecification = 0
  for (const fault of faults) {
    const faulty = new Chart(fault.make())
    // Rules that name a touched step are asked first: most faults need no other.
    const likely = fault.touches.flatMap((step) => naming.get(step) ?? [])
    if (breaksAny(faulty, likely) || breaksAny(faulty, rules)) {
      byRules++
      continue
    }
    if (fault.touches.some((step) => duty.has(step))) missedDuties.push(fault)
    if (differs(faulty, specification, known)) bySpecification++
    else survivors.push(fault)
  }
  return { faults: faults.length, byRules, bySpecification, missedDuties, survivors }
}

function differs(chart: Chart, specification: Specification, known: ReadonlySet<string>): boolean {
  for (const difference of differences(chart, specification)) if (!known.has(difference)) return true
  return false
}
