import type { ProcedureId } from '../chart.ts'

/**
 * Answers that contradict what another stage says, and the procedure that must not run. While a response runs, a child is
 * back only by being found in it and gone only by its end, and prevention does not end.
 */
export const refusedWhile: Readonly<Record<string, ProcedureId>> = {
  'childAway.returned': 'response',
  'childAway.gone': 'response',
  'adultReferral.referred': 'response',
  'ageDecision.confirmed': 'response',
  'handOverCare.confirmed': 'response',
  'careTakenOverElsewhere.confirmed': 'response',
  'transitionConfirmed.confirmed': 'response',
  'mistakeCheck.confirmed': 'response',
}

/**
 * Answers that are no way out of an episode that is not closed: aftercare that followed from the end of a response was
 * not opened by mistake; that end has to be corrected.
 */
export const refusedInOpenEpisode: readonly string[] = ['aftercareMistakeCheck.confirmed']

/** Steps that only what happens in other stages answers: never offered to a person, refused from one. */
export const answeredByOthers: ReadonlySet<string> = new Set(['childAway'])
