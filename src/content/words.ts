import type { AftercareOutcome, AftercareStepId } from '#machines/aftercare/index.ts'
import type { PreventionOutcome, PreventionStepId } from '#machines/prevention/index.ts'
import type { ResponseOutcome, ResponseStepId } from '#machines/response/index.ts'
import type { PacketItemId } from '#machines/packet.ts'
import type { Actor, Strand } from '#machines/steps.ts'

/** Words a step needs. The title is the question asked or the thing to do: a verb first, twelve words at most. */
export interface StepWords<Outcome extends string = string> {
  readonly title: string
  /** Short name for lists and papers. */
  readonly name: string
  /** Why this is asked or done: one or two short sentences. */
  readonly why: string
  /** What to do, a verb first, each line a single act. */
  readonly steps?: readonly string[]
  /** Words to say aloud, without quotation marks. */
  readonly say?: string
  /** Something never to do here. */
  readonly never?: string
  /** Label of each outcome, as an answer or a thing done; `hint` where it is not plain what follows. */
  readonly outcomes: { readonly [O in Outcome]: { readonly label: string; readonly hint?: string } }
}

/** A step without words does not compile, nor do words without a step. */
export type ResponseWords = { readonly [Id in ResponseStepId]: StepWords<ResponseOutcome<Id>> }
export type AftercareWords = { readonly [Id in AftercareStepId]: StepWords<AftercareOutcome<Id>> }
export type PreventionWords = { readonly [Id in PreventionStepId]: StepWords<PreventionOutcome<Id>> }

export interface FieldWords {
  readonly label: string
  readonly hint?: string
  /** Labels of the options of a choice. */
  readonly options?: Readonly<Record<string, string>>
  /** Labels of the items of a checklist. */
  readonly items?: Readonly<Record<string, string>>
}

export interface ProcedureWords {
  readonly steps: PreventionWords & ResponseWords & AftercareWords
  /** By field id; a test holds that every field of every step has its words. */
  readonly fields: Readonly<Record<string, FieldWords>>
  readonly actors: { readonly [A in Actor]: string }
  readonly strands: { readonly [S in Strand]: string }
  /** Answers of the two scales. */
  readonly signs: { readonly [A in 'yes' | 'suspected' | 'no' | 'unknown']: string }
  readonly tasks: { readonly [A in 'done' | 'notPossible' | 'notYet']: string }
  /** Items of the missing packet: `label` for the sheet, `hint` what belongs there. */
  readonly packet: { readonly [Id in PacketItemId]: { readonly label: string; readonly hint?: string } }
}
