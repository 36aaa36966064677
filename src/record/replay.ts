import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import type { Procedure } from '#machines/chart.ts'
import { fieldsSchema, type FieldValues, missingFields } from '#machines/policy/fields.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { effectOfCorrections } from './corrected.ts'
import { chartHash } from './chart-hash.ts'
import type { Entry, EntryOf } from './entry.ts'
import { isEntryOf } from './entry.ts'
import { contradictsRecord, nothingToMirror } from './mirrors.ts'
import { type Charts, chartOf, mayOpen, stageName } from './stages.ts'

/** An answer as it counts now: with a correction in its place, if there is one. */
export interface Answer {
  readonly entry: EntryOf<'answer'>
  readonly stage: string
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
  readonly stage: string
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
  readonly procedure: Procedure
  readonly openedAt: number
  /** How it began, where it can begin in several ways. */
  readonly begins: string | undefined
  /** Steps that had nothing to take back when the stage was opened, see mirrors.ts. */
  readonly nothingToMirror: readonly string[]
  readonly snapshot: AnyMachineSnapshot
  readonly active: readonly ActiveStep[]
  /** Id of the outcome step the stage ended in, and when. */
  readonly ended: string | undefined
  readonly endedAt: number | undefined
  /** What was still open at the moment of the end: it passes to aftercare by id. */
  readonly openAtEnd: readonly ActiveStep[]
}

export type Refusal =
  | { readonly reason: 'noStage' }
  | { readonly reason: 'ended' }
  | { readonly reason: 'unknownStep' }
  | { readonly reason: 'notExpected' }
  | { readonly reason: 'contradictsRecord' }
  | { readonly reason: 'fieldsBroken'; readonly fields: readonly string[] }
  | { readonly reason: 'fieldsMissing'; readonly fields: readonly string[] }

/** An entry that could not be applied: replay stops there and shows it, never skips it. */
export interface Stop {
  readonly entry: Entry
  readonly refusal: Refusal | { readonly reason: 'otherChart' }
}

export interface Replay {
  /** In the order in which they were opened. */
  readonly stages: readonly StageState[]
  readonly answers: readonly Answer[]
  /** One for each answer, in the same order. */
  readonly settled: readonly SettledStep[]
  /** Calls that count and in which somebody was reached. */
  readonly reached: readonly EntryOf<'call'>[]
  /** Entries that no longer count, by hash, with the correction that set them aside. */
  readonly setAside: ReadonlyMap<string, string>
  readonly stopped: Stop | undefined
}

/** An answer before it is written. */
export interface Intent {
  readonly stage: string
  readonly step: string
  readonly outcome: string
  readonly fields: FieldValues
  readonly at: number
}

type Instead = ReturnType<typeof effectOfCorrections>['instead']
type Standing = Pick<Replay, 'stages' | 'answers' | 'reached'>

/** Where a case stands, computed from its entries: the only way it is ever known. */
export function replay(entries: readonly Entry[], charts: Charts): Replay {
  const { setAside, instead } = effectOfCorrections(entries)
  const nothing = { stages: [], answers: [], settled: [], reached: [], setAside, stopped: undefined }
  return advance(nothing, entries, instead, charts)
}

/**
 * The replay of a record to which entries were added: the same as a replay of all of them, without going through the
 * earlier ones again where no correction reaches back.
 */
export function replayOn(replayed: Replay, before: readonly Entry[], added: readonly Entry[], charts: Charts): Replay {
  if (replayed.stopped || added.some((entry) => isEntryOf(entry, 'correction')))
    return replay([...before, ...added], charts)
  return advance(replayed, added, new Map(), charts)
}

function advance(from: Replay, entries: readonly Entry[], instead: Instead, charts: Charts): Replay {
  const { setAside } = from
  const stages = [...from.stages]
  const answers = [...from.answers]
  const settled = [...from.settled]
  const reached = [...from.reached]
  const come = (stopped: Stop | undefined): Replay => ({ stages, answers, settled, reached, setAside, stopped })

  for (const entry of entries) {
    if (setAside.has(entry.hash)) continue
    if (isEntryOf(entry, 'call') && entry.content.result === 'reached') reached.push(entry)
    if (isEntryOf(entry, 'stageOpened')) {
      const { stage, begins } = entry.content
      const refusal = openingRefusal({ stages }, { stage, begins }, charts)
      if (refusal) return come({ entry, refusal })
      const procedure = chartOf(charts, stage)!
      if (entry.procedure.chart !== chartHash(procedure)) return come({ entry, refusal: { reason: 'otherChart' } })
      stages.push(openStage(procedure, entry, { stages, answers, reached }))
    }
    if (!isEntryOf(entry, 'answer')) continue
    const correction = instead.get(entry.hash)
    const answer: Answer = {
      entry,
      stage: entry.content.stage,
      step: entry.content.step,
      outcome: correction?.instead.outcome ?? entry.content.outcome,
      fields: correction?.instead.fields ?? entry.content.fields,
      at: correction?.instead.at ?? entry.at,
      correctedBy: correction?.hash,
    }
    const refusal = refusalOf({ stages, answers, reached }, answer)
    if (refusal) return come({ entry, refusal })
    const at = stages.findIndex(({ stage }) => stage === answer.stage)
    const before = stages[at]!
    const active = before.active.find(({ step }) => step.id === answer.step)
    if (!active) throw new Error(`${answer.step} was accepted but was not active`)
    stages[at] = applyAnswer(before, answer)
    answers.push(answer)
    settled.push({ active, answer })
  }
  return come(undefined)
}

/** Why the case would refuse an answer now; undefined when it takes it. Asked before anything is written. */
export function refusalOf(standing: Standing, intent: Intent): Refusal | undefined {
  const stage = standing.stages.find((one) => one.stage === intent.stage)
  if (!stage) return { reason: 'noStage' }
  if (stage.ended) return { reason: 'ended' }
  const step = stage.procedure.steps.get(intent.step)
  if (!step || !Object.hasOwn(step.outcomes, intent.outcome)) return { reason: 'unknownStep' }
  const parsed = fieldsSchema(step).safeParse(intent.fields)
  if (!parsed.success)
    return {
      reason: 'fieldsBroken',
      fields: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))],
    }
  const missing = missingFields(step, intent.outcome, intent.fields)
  if (missing.length > 0) return { reason: 'fieldsMissing', fields: missing }
  // The chart laws hold that a step takes each of its outcomes exactly while it is active.
  if (!stage.active.some((one) => one.step.id === intent.step)) return { reason: 'notExpected' }
  if (contradictsRecord(intent.step, intent.outcome, standing)) return { reason: 'contradictsRecord' }
  return undefined
}

/** Why a stage cannot be opened as things stand. */
export function openingRefusal(
  standing: Pick<Replay, 'stages'>,
  opening: { readonly stage: string; readonly begins?: string | undefined },
  charts: Charts,
): Refusal | undefined {
  const name = stageName(opening.stage)
  const procedure = chartOf(charts, opening.stage)
  if (!name || !procedure) return { reason: 'noStage' }
  const later = standing.stages.some((one) => {
    const other = stageName(one.stage)
    return other?.procedure === name.procedure && other.number >= name.number
  })
  if (later || !mayOpen(standing, procedure.id)) return { reason: 'notExpected' }
  const beginnings = procedure.entryStep ? procedure.steps.get(procedure.entryStep)?.outcomes : undefined
  const known = beginnings ? opening.begins !== undefined && Object.hasOwn(beginnings, opening.begins) : !opening.begins
  return known ? undefined : { reason: 'unknownStep' }
}

function openStage(procedure: Procedure, entry: EntryOf<'stageOpened'>, standing: Standing): StageState {
  const { stage, begins } = entry.content
  const nothing = procedure.id === 'aftercare' ? nothingToMirror(standing) : []
  const events = [
    ...(begins === undefined ? [] : [`${procedure.entryStep ?? ''}.${begins}`]),
    ...nothing.map(({ step, outcome }) => `${step}.${outcome}`),
  ]
  let [snapshot] = initialTransition(procedure.machine)
  for (const type of events) [snapshot] = transition(procedure.machine, snapshot, { type })
  return {
    stage,
    procedure,
    openedAt: entry.at,
    begins,
    nothingToMirror: nothing.map(({ step }) => step),
    snapshot,
    active: activeIn(snapshot, procedure).map(({ step, state }): ActiveStep => {
      return { stage, step, state, since: entry.at, from: undefined }
    }),
    ended: undefined,
    endedAt: undefined,
    openAtEnd: [],
  }
}

function applyAnswer(stage: StageState, answer: Answer): StageState {
  const { procedure } = stage
  const [snapshot] = transition(procedure.machine, stage.snapshot, { type: `${answer.step}.${answer.outcome}` })
  const before = new Map(stage.active.map((active) => [active.step.id, active]))
  const ended = snapshot.status === 'done' ? endOf(snapshot) : undefined
  const active = ended
    ? []
    : activeIn(snapshot, procedure).map(({ step, state }): ActiveStep => {
        const was = before.get(step.id)
        // A parked duty is as old as it was; a step that starts anew is as old as the answer.
        const anew = step.id === answer.step && state === 'due'
        return was && !anew ? { ...was, state } : { stage: stage.stage, step, state, since: answer.at, from: answer }
      })
  return {
    ...stage,
    snapshot,
    active,
    ended,
    endedAt: ended ? answer.at : undefined,
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
