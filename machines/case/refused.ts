import type { ProcedureId } from '../chart.ts'

/**
 * Answers that contradict what another stage says, and the procedure that must not run: while a response runs, a child is
 * back only by being found in it, and gone only by its end.
 */
export const refusedWhile: Readonly<Record<string, ProcedureId>> = {
  'childAway.returned': 'response',
  'childAway.gone': 'response',
}
