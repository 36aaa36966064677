import type { Dictionary } from '#content/dictionary.ts'
import type { ProcedureId } from '#machines/chart.ts'

/** Captions of the demonstration of a procedure: one for each beat by its step, and one for its end. */
type Captions<Id extends ProcedureId> = Extract<keyof Dictionary['demonstrationCaptions'][Id], string>

/** One beat: a step is shown with its caption, and an outcome of it is taken. */
export interface Beat<Step extends string = string> {
  readonly step: Step
  readonly outcome: string
  /** Steps beside it that are answered in the same beat, without being shown: `<step>.<outcome>`. */
  readonly also?: readonly string[]
  /** How long it is shown at the usual speed. */
  readonly seconds: number
}

/** A caption is written for each step a demonstration shows, or it does not compile. */
export type BeatsOf<Id extends ProcedureId> = readonly Beat<Exclude<Captions<Id>, 'end'>>[]
