import { mirrors } from '#machines/case/joins.ts'
import { arrowsOf, statesOf, type Procedure } from '#machines/chart.ts'
import { hashOf } from './sha256.ts'

const known = new WeakMap<Procedure, string>()

/** What a record names to say which chart it was made with: SHA-256 over states, arrows and declarations of the steps. */
export function chartHash(procedure: Procedure): string {
  const cached = known.get(procedure)
  if (cached) return cached
  const hash = hashOf({
    id: procedure.id,
    version: procedure.version,
    states: statesOf(procedure.machine).map((node) => `${node.path.join('.')}:${node.type}`),
    arrows: arrowsOf(procedure.machine).map((arrow) => ({ event: arrow.event, from: arrow.from, to: [...arrow.to] })),
    steps: [...procedure.steps.values()],
    // What is settled when aftercare opens depends on these too.
    mirrors: procedure.id === 'aftercare' ? mirrors : [],
  })
  known.set(procedure, hash)
  return hash
}
