import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import type { Procedure } from '#machines/chart.ts'
import { fieldsSchema, type FieldValues, missingFields } from '#machines/policy/fields.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { effectOfCorrections } from './corrected.ts'
import { chartHash } from './chart-hash.ts'
import type { Entry, EntryOf } from './entry.ts'
import { isEntryOf } from './entry.ts'

/** An answer as it counts now: with a correction in its place, if there is one. */
export interface Answer {
  readonly entry: EntryOf<'answer'>
  readonly step: string
  readonly outcome: string
  readonly fields: FieldValues
  /** Epoch milliseconds when it happened. */
  readonly at: number
  /** Hash of the correction whose words these are. */
  readonly correctedBy?: string | undefined
}

/** A step a person can answer now. `since`: when it became due. */
export interface ActiveStep {
  readonly step: StepDeclaration
  readonly state: 'due' | 'parked'
  readonly since: number
  /** The answer that led here; the stage's start has none. */
  readonly from: Answer | undefined
}

/** A duty that has been answered: when it became due and how it ended. */
export interface SettledStep {
  readonly active: ActiveStep
  readonly answer: Answer
}

/** Where a stage stands. */
export interface StageState {
  readonly stage: string
  readonly openedAt: number
  readonly snapshot: AnyMachineSnapshot
  readonly active: readonly ActiveStep[]
  readonly settled: readonly SettledStep[]
  /** Id of the outcome step the stage ended in. */
  readonly ended: string | undefined
  /** What was still open at the moment of the end: it passes to aftercare by id. */
  readonly openAtEnd: readonly ActiveStep[]
}

export type Refusal =
  | { readonly reason: 'noStage' }
  | { readonly reason: 'ended' }
  | { readonly reason: 'unknownStep' }
  | { readonly reason: 'notExpected' }
  | { readonly reason: 'fieldsBroken'; readonly fields: readonly string[] }
  | { readonly reason: 'fieldsMissing'; readonly fields: readonly string[] }

/** An entry that could not be applied: replay stops there and shows it, never skips it. */
export interface Stop {
  readonly entry: Entry
  readonly refusal: Refusal | { readonly reason: 'otherChart' }
}

export interface Replay {
  readonly procedure: Procedure
  readonly stage: StageState | undefined
  readonly answers: readonly Answer[]
  /** Entries that no longer count, by hash, with the correction that set them aside. */
  readonly setAside: ReadonlyMap<string, string>
  readonly stopped: Stop | undefined
}

/** An answer before it is written. */
export interface Intent {
  readonly step: string
  readonly outcome: string
  readonly fields: FieldValues
  readonly at: number
}

/** Where a case stands, computed from its entries: the only way it is ever known. */
export function replay(entries: readonly Entry[], procedure: Procedure): Replay {
  const { setAside, instead } = effectOfCorrections(entries)
  const answers: Answer[] = []
  let stage: StageState | undefined
  const stoppedAt = (entry: Entry, refusal: Stop['refusal']): Replay => ({
    procedure,
    stage,
    answers,
    setAside,
    stopped: { entry, refusal },
  })

  for (const entry of entries) {
    if (setAside.has(entry.hash)) continue
    if (isEntryOf(entry, 'stageOpened')) {
      if (entry.procedure.chart !== chartHash(procedure)) return stoppedAt(entry, { reason: 'otherChart' })
      stage = openStage(procedure, entry)
    }
    if (!isEntryOf(entry, 'answer')) continue
    const correction = instead.get(entry.hash)
    const answer: Answer = {
      entry,
      step: entry.content.step,
      outcome: correction?.instead.outcome ?? entry.content.outcome,
      fields: correction?.instead.fields ?? entry.content.fields,
      at: correction?.instead.at ?? entry.at,
      correctedBy: correction?.hash,
    }
    const refusal = refusalOf(stage, answer, procedure)
    if (refusal) return stoppedAt(entry, refusal)
    stage = applyAnswer(procedure, stage!, answer)
    answers.push(answer)
  }
  return { procedure, stage, answers, setAside, stopped: undefined }
}

/** Why the chart would refuse an answer now; undefined when it takes it. Asked before anything is written. */
export function refusalOf(stage: StageState | undefined, intent: Intent, procedure: Procedure): Refusal | undefined {
  if (!stage) return { reason: 'noStage' }
  if (stage.ended) return { reason: 'ended' }
  const step = procedure.steps.get(intent.step)
  if (!step || !Object.hasOwn(step.outcomes, intent.outcome)) return { reason: 'unknownStep' }
  const parsed = fieldsSchema(step).safeParse(intent.fields)
  if (!parsed.success)
    return {
      reason: 'fieldsBroken',
      fields: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))],
    }
  const missing = missingFields(step, intent.outcome, intent.fields)
  if (missing.length > 0) return { reason: 'fieldsMissing', fields: missing }
  if (!stage.snapshot.can({ type: `${intent.step}.${intent.outcome}` })) return { reason: 'notExpected' }
  return undefined
}

function openStage(procedure: Procedure, entry: EntryOf<'stageOpened'>): StageState {
  const [snapshot] = initialTransition(procedure.machine)
  const active = activeIn(snapshot, procedure).map(({ step, state }): ActiveStep => {
    return { step, state, since: entry.at, from: undefined }
  })
  return {
    stage: entry.content.stage,
    openedAt: entry.at,
    snapshot,
    active,
    settled: [],
    ended: undefined,
    openAtEnd: [],
  }
}

function applyAnswer(procedure: Procedure, stage: StageState, answer: Answer): StageState {
  const [snapshot] = transition(procedure.machine, stage.snapshot, { type: `${answer.step}.${answer.outcome}` })
  const before = new Map(stage.active.map((active) => [active.step.id, active]))
  const ended = snapshot.status === 'done' ? endOf(snapshot) : undefined
  const active = ended
    ? []
    : activeIn(snapshot, procedure).map(({ step, state }): ActiveStep => {
        const was = before.get(step.id)
        // A parked duty is as old as it was; a step that starts anew is as old as the answer.
        const anew = step.id === answer.step && state === 'due'
        return was && !anew ? { ...was, state } : { step, state, since: answer.at, from: answer }
      })
  const answered = before.get(answer.step)
  return {
    ...stage,
    snapshot,
    active,
    settled: answered ? [...stage.settled, { active: answered, answer }] : stage.settled,
    ended,
    openAtEnd: ended ? stage.active.filter(({ step }) => step.id !== answer.step && step.urgency !== 'standing') : [],
  }
}

const metaOf = (snapshot: AnyMachineSnapshot): { step?: string; parked?: string }[] =>
  Object.values(snapshot.getMeta() as Record<string, { step?: string; parked?: string } | undefined>).filter(
    (meta) => meta !== undefined,
  )

const endOf = (snapshot: AnyMachineSnapshot): string | undefined => metaOf(snapshot).find((meta) => meta.step)?.step

/** Steps the chart is in, in the order of the procedure. */
function activeIn(snapshot: AnyMachineSnapshot, procedure: Procedure) {
  const metas = metaOf(snapshot)
  const steps = new Set(metas.map((meta) => meta.step))
  const parked = new Set(metas.map((meta) => meta.parked))
  return [...procedure.steps.values()]
    .filter((step) => steps.has(step.id))
    .map((step) => ({ step, state: parked.has(step.id) ? ('parked' as const) : ('due' as const) }))
}
