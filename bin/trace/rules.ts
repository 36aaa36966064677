import type { SafetyRule } from '#machines/safety-rules/types.ts'
import type { Place } from './places.ts'

/**
 * The invariants and gaps that safety rules hold, as the rules name them: “invariant 7”, “invariants 2 and 9”, “G3”. A
 * step that a rule speaks of is carried by the step, not by the rule.
 */
export function placesOfRules(chart: string, rules: readonly SafetyRule[]): Place[] {
  return rules.flatMap(({ id, from }) => {
    const invariants = [...from.matchAll(/\binvariants? (\d+)(?:(?:, | and )(\d+))*/g)].flatMap(([text]) =>
      [...text.matchAll(/\d+/g)].map(([number]) => `I${number}`),
    )
    const gaps = [...from.matchAll(/\bG\d+\b/g)].map(([gap]) => gap)
    return [...invariants, ...gaps].map((name) => ({ id: name, where: `${chart} rule: ${id}` }))
  })
}
