import type { Deadline } from '#record/deadlines.ts'
import type { LimitNamed } from './record-finding.ts'

/** What may be held against anybody. An allow-list: what is unsure, or of a kind to come, is never a finding. */
const judged: readonly string[] = ['SEEN', 'KNOWN', 'INFERRED']

/** The limit of a deadline as a finding names it; undefined where its ground is too weak to hold it against anybody. */
export function namedLimit({ limit, from, dueAt }: Deadline): LimitNamed | undefined {
  const { certainty, sources, scope } = limit.ground
  if (!judged.includes(certainty)) return undefined
  return {
    id: limit.id,
    strength: limit.strength,
    certainty,
    sources,
    scope,
    practiceDefault: certainty === 'INFERRED',
    from,
    dueAt,
  }
}
