import type { Follow, Mirror, Opening } from '#machines/case/joins.ts'
import { follows, mirrors, waysIn } from '#machines/case/joins.ts'
import { refusedInOpenEpisode, refusedWhile } from '#machines/case/refused.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { Chart } from './chart.ts'
import { modelOf } from './chart-model.ts'

/** The three charts and what joins them, as plain data that can be copied and changed. */
export interface CaseModel {
  readonly charts: Readonly<Record<ProcedureId, Chart>>
  /** The step by which a stage begins, where it can begin in several ways. */
  readonly entrySteps: Readonly<Partial<Record<ProcedureId, string>>>
  readonly waysIn: Readonly<Record<string, Opening>>
  readonly follows: Readonly<Record<string, readonly Follow[]>>
  readonly mirrors: readonly Mirror[]
  /** Answers refused while a stage of another procedure runs. */
  readonly refusedWhile: Readonly<Record<string, ProcedureId>>
  /** Answers refused while an episode is not closed. */
  readonly refusedInOpenEpisode: readonly string[]
}

/** The released procedures with the joins of machines/case. */
export function releasedCase(): CaseModel {
  const { prevention, response, aftercare } = procedures
  return {
    charts: {
      prevention: new Chart(modelOf(prevention)),
      response: new Chart(modelOf(response)),
      aftercare: new Chart(modelOf(aftercare)),
    },
    entrySteps: { prevention: prevention.entryStep, aftercare: aftercare.entryStep },
    waysIn,
    follows,
    mirrors,
    refusedWhile,
    refusedInOpenEpisode,
  }
}
