import type { Check } from '#machines/safety-rules/types.ts'
import type { Chart } from './chart.ts'
import type { Breach } from './judge.ts'
import { limitText } from './limit-text.ts'

type Of<K extends Check['check']> = Extract<Check, { check: K }>

const list = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '))

/** Compares a step with the card a rule keeps of it. */
export function checkDuty(chart: Chart, check: Of<'duty'>): Breach | undefined {
  const step = chart.model.steps.get(check.step)
  const path = chart.stateOf(check.step)
  const at = (what: string): Breach => ({
    what: `${check.step}: ${what}`,
    ...(path !== undefined && { places: [chart.regions.entering(path)] }),
  })
  if (!step || path === undefined) return { what: `${check.step}: there is no such step` }
  if (step.actor !== check.by) return at(`falls to ${step.actor}, not to ${check.by}`)
  if (step.urgency !== check.when) return at(`is ${step.urgency}, not ${check.when}`)
  const limit = step.limit ? limitText(step.limit) : undefined
  if (limit !== check.within) return at(`has the limit “${limit ?? 'none'}”, not “${check.within ?? 'none'}”`)
  for (const [outcome, lead] of Object.entries(check.answers)) {
    const to = chart.leadOf(check.step, outcome)
    const declared = step.outcomes[outcome]
    if (to === undefined || !declared) return at(`cannot be answered “${outcome}”`)
    if (to !== lead.to) return at(`“${outcome}” leads to ${to}, not to ${lead.to}`)
    const missing = (lead.needs ?? []).filter((field) => !(declared.needs ?? []).includes(field))
    if (missing.length > 0) return at(`“${outcome}” is accepted without ${list(missing)}`)
    if (lead.asksWhy && !declared.asksWhy) return at(`“${outcome}” does not ask why`)
    if ((declared.tells === true) !== (lead.tells === true))
      return at(`“${outcome}” ${lead.tells ? 'is not marked' : 'is marked'} as telling somebody`)
  }
  const more = Object.keys(step.outcomes).filter((outcome) => !(outcome in check.answers))
  return more.length > 0 ? at(`can also be answered ${list(more)}`) : undefined
}
