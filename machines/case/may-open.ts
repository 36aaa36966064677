import type { ProcedureId } from '../chart.ts'

/**
 * Whether a stage may begin: a procedure runs once at a time, a child is either missing or back, and prevention begins while
 * the child is there; it goes on beside a response that begins later.
 * @param runs whether a stage of a procedure runs
 */
export function mayOpen(procedure: ProcedureId, runs: (id: ProcedureId) => boolean): boolean {
  if (runs(procedure) || runs('response')) return false
  return procedure === 'prevention' || !runs('aftercare')
}
