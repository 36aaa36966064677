import type { CaseRule } from '#machines/safety-rules/case-types.ts'
import { caseFaultsOf } from './case-faults.ts'
import type { CaseModel } from './case-model.ts'
import { CaseSearch } from './case-search.ts'
import { breaksAnyOfCase, brokenCaseRules, Case, holdingChecks } from './judge-case.ts'
import { mirrorDisagreements } from './mirror-twice.ts'
import { survivorFailures } from './prove-chart.ts'
import type { ChartReport } from './report.ts'
import { caseDifferences } from './specification/case.ts'

/** Proves the case that joins the three charts: searched over several episodes, judged, and seeded with faults. */
export function proveCase(
  model: CaseModel,
  rules: readonly CaseRule[],
  reasons: Readonly<Record<string, string>>,
  now: () => number,
): ChartReport {
  const started = now()
  const subject = new Case(model)
  const faults = caseFaultsOf(model)
  const checks = holdingChecks(subject, rules)
  const known = new Set(caseDifferences(model))
  let byRules = 0
  let bySpecification = 0
  const survivors: string[] = []
  const missed: string[] = []
  for (const { id, make } of faults) {
    const changed = make()
    if (breaksAnyOfCase(new Case(changed), checks)) byRules++
    else {
      missed.push(id)
      if ([...caseDifferences(changed)].every((difference) => known.has(difference))) survivors.push(id)
      else bySpecification++
    }
  }
  const { moments, arrows } = subject.graph
  const search = new CaseSearch(model)
  const product = [...moments.values()].reduce((sum, moment) => sum + search.sizeOf(moment), 0n)
  return {
    chart: 'case',
    states: moments.size,
    product,
    arrows: [...arrows.values()].reduce((sum, own) => sum + own.length, 0),
    rules: rules.length,
    faults: faults.length,
    byRules,
    bySpecification,
    survivors: survivors.length,
    seconds: (now() - started) / 1000,
    failures: [
      ...mirrorDisagreements(model).map((what) => `the counts disagree: ${what}`),
      ...[...caseDifferences(model)].map((what) => `against the specification: ${what}`),
      ...missed.map((id) => `no rule notices the fault “${id}”, which touches a join`),
      ...survivorFailures(survivors, reasons),
    ],
    broken: brokenCaseRules(subject, rules),
  }
}
