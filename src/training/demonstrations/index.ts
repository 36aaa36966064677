import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { aftercareDemonstration } from './aftercare.ts'
import type { Beat } from './beat.ts'
import { preventionDemonstration } from './prevention.ts'
import { responseDemonstration } from './response.ts'

/** One narrated way through each procedure. A test walks each of them on its chart to its end. */
export const demonstrations: { readonly [Id in ProcedureId]: readonly Beat[] } = {
  prevention: preventionDemonstration,
  response: responseDemonstration,
  aftercare: aftercareDemonstration,
}

/** The end that a demonstration comes to, as a path of its chart. */
export function endOf(id: ProcedureId): string {
  const { machine } = procedures[id]
  let [snapshot]: [AnyMachineSnapshot, ...unknown[]] = initialTransition(machine)
  for (const { step, outcome, also = [] } of demonstrations[id])
    for (const event of [`${step}.${outcome}`, ...also]) [snapshot] = transition(machine, snapshot, { type: event })
  const { status, value }: { status: string; value: unknown } = snapshot
  if (status !== 'done' || typeof value !== 'string') throw new Error(`The demonstration of ${id} comes to no end.`)
  return value
}
