import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { mirrors } from '#machines/case/joins.ts'
import { refusedInOpenEpisode, refusedWhile } from '#machines/case/refused.ts'
import type { Procedure } from '#machines/chart.ts'
import { fieldsSchema, type FieldValues, missingFields } from '#machines/policy/fields.ts'
import { sameDuty } from '#machines/same-duty.ts'
import type { CasePlace } from '#machines/country-limits.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { followsOf, writtenWith } from './causes.ts'
import { type CorrectionEffect, effectOfCorrections } from './corrected.ts'
import { chartHash } from './chart-hash.ts'
import type { Entry, EntryOf } from './entry.ts'
import { isEntryOf } from './entry.ts'
import { contradictsRecord, nothingToMirror } from './mirrors.ts'
import { type Charts, chartOf, mayOpen, runningStage, stageName, unclosedResponses } from './stages.ts'

/** An answer as it counts now: with a correction in its place, if there is one. */
export interface Answer {
  readonly entry: EntryOf<'answer'>
  readonly stage: string
  readonly step: string
  readonly outcome: string
  readonly fields: FieldValues
  /** Epoch milliseconds when it happened. */
  readonly at: number
  /** What the policy proposed, why it was decided otherwise, why it was late: of the words that count now. */
  readonly proposed: string | undefined
  readonly differsBecause: string | undefined
  readonly lateBecause: string | undefined
  /** The correction whose words these are. */
  readonly correction: EntryOf<'correction'> | undefined
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
  /** Where the case was worked on when it was answered. */
  readonly place: CasePlace
  readonly answer: Answer
}

/** Where a stage stands. */
export interface StageState {
  readonly stage: string
  readonly procedure: Procedure
  readonly openedAt: number
  /** How it began, where it can begin in several ways. */
  readonly begins: string | undefined
  /** Steps that had nothing to take back, see mirrors.ts; undefined until the first of them has come up. */
  readonly nothingToMirror: readonly string[] | undefined
  readonly snapshot: AnyMachineSnapshot
  readonly active: readonly ActiveStep[]
  /** Id of the outcome step the stage ended in, and when. */
  readonly ended: string | undefined
  readonly endedAt: number | undefined
  readonly endedBy: Answer | undefined
  /** What was still open at the moment of the end: it passes to aftercare by id. */
  readonly openAtEnd: readonly ActiveStep[]
}

export type Refusal =
  | { readonly reason: 'noStage' }
  | { readonly reason: 'ended' }
  | { readonly reason: 'unknownStep' }
  | { readonly reason: 'notExpected' }
  | { readonly reason: 'contradictsRecord' }
  /** The stage followed from the end of a response: that end has to be corrected. */
  | { readonly reason: 'episodeOpen' }
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
  /** Answers that no longer fit because something before them was corrected. Whoever was told in them was told. */
  readonly lapsed: readonly Answer[]
  /** Calls that count and in which somebody was reached, whenever they were written down. */
  readonly reached: readonly EntryOf<'call'>[]
  /** Entries that do not count, by hash, with the correction, fork or decision that set them aside. */
  readonly setAside: ReadonlyMap<string, string>
  /** Forks between devices that wait for a person's decision. */
  readonly openForks: readonly EntryOf<'fork'>[]
  readonly stopped: Stop | undefined
  /** Where the case is worked on, as said last. */
  readonly place: CasePlace
}

/** An answer before it is written. */
export interface Intent {
  readonly stage: string
  readonly step: string
  readonly outcome: string
  readonly fields: FieldValues
  readonly at: number
}

type Standing = Pick<Replay, 'stages' | 'answers' | 'lapsed' | 'reached'>
type Step = Pick<Intent, 'stage' | 'step' | 'outcome' | 'fields'>

/** Where a case stands, computed from its entries in canonical order: the only way it is ever known. */
export function replay(entries: readonly Entry[], charts: Charts): Replay {
  const effect = effectOfCorrections(entries)
  return advance(nothingYet(entries, effect), entries, effect, charts)
}

/**
 * The replay of a record to which entries were added: the same as a replay of all of them, without going through the
 * earlier ones again where nothing new reaches back.
 * @param added written by somebody who knew all of `before`, so that they stand after it
 */
export function replayOn(replayed: Replay, before: readonly Entry[], added: readonly Entry[], charts: Charts): Replay {
  const reachesBack = added.some((entry) => reaching.includes(entry.content.type) || isReached(entry))
  if (replayed.stopped || reachesBack) return replay([...before, ...added], charts)
  const { setAside, openForks } = replayed
  return advance(replayed, added, { setAside, openForks, withdrawn: new Set(), instead: new Map() }, charts)
}

/**
 * Replays as if a correction had been written, and sets aside what no longer fits instead of stopping there.
 * @param alsoAside further entries that go when this one does
 * @returns hashes of what has to be set aside besides, or the entry that cannot be
 */
export function replayTolerantly(
  entries: readonly Entry[],
  charts: Charts,
  alsoAside: (entry: Entry) => readonly string[],
): { readonly aside: ReadonlySet<string>; readonly failed: Stop | undefined } {
  const effect = effectOfCorrections(entries)
  const aside = new Set<string>()
  const { stopped } = advance(nothingYet(entries, effect), entries, effect, charts, (stop) => {
    if (stop.refusal.reason === 'otherChart') return undefined
    for (const hash of [stop.entry.hash, ...alsoAside(stop.entry)]) aside.add(hash)
    return aside
  })
  return { aside, failed: stopped }
}

/** Kinds of entries that change what entries before them count for. */
const reaching: readonly Entry['content']['type'][] = ['correction', 'fork', 'forkResolved']

const isReached = (entry: Entry): entry is EntryOf<'call'> =>
  isEntryOf(entry, 'call') && entry.content.result === 'reached'

const nothingYet = (entries: readonly Entry[], { setAside, openForks }: CorrectionEffect): Replay => ({
  stages: [],
  answers: [],
  settled: [],
  lapsed: [],
  reached: entries.filter((entry) => isReached(entry)).filter(({ hash }) => !setAside.has(hash)),
  setAside,
  openForks,
  stopped: undefined,
  place: { country: 'EU' },
})

/** What to do with an entry that cannot be applied: stop there, or leave aside these and go on. */
type OnRefusal = (stop: Stop) => ReadonlySet<string> | undefined

function advance(
  from: Replay,
  entries: readonly Entry[],
  effect: CorrectionEffect,
  charts: Charts,
  onRefusal: OnRefusal = () => undefined,
): Replay {
  const { setAside, openForks, reached } = from
  const stages = [...from.stages]
  const answers = [...from.answers]
  const settled = [...from.settled]
  const lapsed = [...from.lapsed]
  let aside: ReadonlySet<string> = new Set()
  let { place } = from
  const standing = { stages, answers, lapsed, reached }
  const come = (stopped: Stop | undefined): Replay => ({ ...standing, settled, setAside, openForks, stopped, place })
  const lapse = (entry: Entry) => {
    if (isEntryOf(entry, 'answer') && !effect.withdrawn.has(entry.hash)) lapsed.push(answerOf(entry, effect))
  }

  for (const entry of entries) {
    if (setAside.has(entry.hash) || aside.has(entry.hash)) {
      lapse(entry)
      continue
    }
    const refusal = apply(entry)
    if (!refusal) continue
    const skipped = onRefusal({ entry, refusal })
    if (!skipped) return come({ entry, refusal })
    aside = skipped
    lapse(entry)
  }
  return come(undefined)

  function apply(entry: Entry): Stop['refusal'] | undefined {
    if (isEntryOf(entry, 'stageOpened')) {
      const { stage, begins } = entry.content
      const refusal = openingRefusal(standing, { stage, begins }, charts)
      if (refusal) return refusal
      const procedure = chartOf(charts, stage)!
      if (entry.procedure.chart !== chartHash(procedure)) return { reason: 'otherChart' }
      stages.push(openStage(procedure, entry, standing))
      return undefined
    }
    if (isEntryOf(entry, 'country')) place = placeIn(entry)
    if (!isEntryOf(entry, 'answer')) return undefined
    const answer = answerOf(entry, effect)
    const refusal = refusalOf(standing, answer)
    if (refusal) return refusal
    const at = stages.findIndex(({ stage }) => stage === answer.stage)
    const before = stages[at]!
    const active = before.active.find(({ step }) => step.id === answer.step)!
    stages[at] = settleMirrors(applyAnswer(before, answer), standing)
    answers.push(answer)
    settled.push({ active, answer, place })
    return undefined
  }
}

const placeIn = ({ content: { country, part } }: EntryOf<'country'>): CasePlace =>
  part === undefined ? { country } : { country, part }

function answerOf(entry: EntryOf<'answer'>, { instead }: CorrectionEffect): Answer {
  const { stage, step, outcome, fields, proposed, differsBecause, lateBecause } = entry.content
  const corrected = instead.get(entry.hash)
  if (!corrected)
    return {
      entry,
      stage,
      step,
      outcome,
      fields,
      at: entry.at,
      proposed,
      differsBecause,
      lateBecause,
      correction: undefined,
    }
  const { words, by } = corrected
  // Why it was corrected is also why it differs from what is proposed now, and why it is late.
  const { reason } = by.content
  return {
    entry,
    stage,
    step,
    outcome: words.outcome,
    fields: words.fields,
    at: words.at,
    proposed: words.proposed,
    differsBecause: words.proposed !== undefined && words.proposed !== words.outcome ? reason : undefined,
    lateBecause: reason,
    correction: by,
  }
}

/** Why the case would refuse an answer now; undefined when it takes it. Asked before anything is written. */
export function refusalOf(standing: Standing, intent: Step): Refusal | undefined {
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
  const event = `${intent.step}.${intent.outcome}`
  const against = refusedWhile[event]
  if (against && runningStage(standing, against)) return { reason: 'contradictsRecord' }
  if (refusedInOpenEpisode.includes(event) && unclosedResponses(standing).length > 0) return { reason: 'episodeOpen' }
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
  let [snapshot] = initialTransition(procedure.machine)
  if (begins !== undefined)
    [snapshot] = transition(procedure.machine, snapshot, { type: `${procedure.entryStep ?? ''}.${begins}` })
  const cause = standing.answers.findLast(
    (answer) =>
      writtenWith(entry, answer) &&
      followsOf(answer, standing.stages).some(({ open }) => open?.procedure === procedure.id),
  )
  // A stage that followed from an answer began when that happened, also where its time was corrected later.
  const openedAt = cause?.at ?? entry.at
  const opened: StageState = {
    stage,
    procedure,
    openedAt,
    begins,
    nothingToMirror: undefined,
    snapshot,
    active: activeIn(snapshot, procedure).map(({ step, state }): ActiveStep => {
      return { stage, step, state, since: openedAt, from: undefined }
    }),
    ended: undefined,
    endedAt: undefined,
    endedBy: undefined,
    openAtEnd: [],
  }
  return settleMirrors(opened, standing)
}

/** Once the steps that take something back have come up, those with nothing to take back are settled, without an entry. */
function settleMirrors(stage: StageState, standing: Standing): StageState {
  if (stage.procedure.id !== 'aftercare' || stage.nothingToMirror || stage.ended) return stage
  const due = new Set(stage.active.map(({ step }) => step.id))
  if (!mirrors.some(({ step }) => due.has(step))) return stage
  const nothing = nothingToMirror(standing)
  let { snapshot } = stage
  for (const { step, outcome } of nothing)
    [snapshot] = transition(stage.procedure.machine, snapshot, { type: `${step}.${outcome}` })
  const settled = nothing.map(({ step }) => step)
  const active = stage.active.filter(({ step }) => !settled.includes(step.id))
  return { ...stage, snapshot, active, nothingToMirror: settled }
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
        if (was && !anew) return { ...was, state }
        const since = was && sameDuty.has(`${answer.step}.${answer.outcome}`) ? was.since : answer.at
        return { stage: stage.stage, step, state, since, from: answer }
      })
  return {
    ...stage,
    snapshot,
    active,
    ended,
    endedAt: ended ? answer.at : undefined,
    endedBy: ended ? answer : undefined,
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
