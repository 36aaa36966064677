import { type CorrectionEffect, effectOfCorrections } from '#record/corrected.ts'
import { stepById } from '#machines/registry.ts'
import type { Strand } from '#machines/steps.ts'
import { type Deadline, deadlineOf, type LimitBasis, settledDeadlines } from '#record/deadlines.ts'
import { type Entry, isEntryOf, type Person } from '#record/entry.ts'
import { factsOf } from '#record/facts.ts'
import type { ActiveStep, Answer, Replay } from '#record/replay.ts'
import type { Charts } from '#record/stages.ts'
import { endOfWork } from '#review/end-of-work.ts'
import { replayWhole } from '#review/findings/whole-replay.ts'

/** Whether an entry counts: its own words, those of a correction, or not, also while a fork waits for a decision. */
export type EntryStanding = 'counts' | 'corrected' | 'aside'

/** An entry on the time axis. Times are epoch milliseconds. */
export interface TimelineEntry {
  readonly kind: 'entry'
  /** Its hash. */
  readonly id: string
  /** Its place in the record, counted from 1. */
  readonly place: number
  readonly entry: Entry
  /** When it happened as told last, and when it was entered. */
  readonly at: number
  readonly entered: number
  readonly actor: Person
  readonly strand: Strand | undefined
  readonly standing: EntryStanding
}

/**
 * `inTime`, `late`: done, before or after its limit. `done`: done, and nothing was counted. `open`, `overdue`: not done where the
 * record ends. `left`: answered as not possible or not known, or open when its stage ended.
 */
export type DutyState = 'inTime' | 'late' | 'done' | 'open' | 'overdue' | 'left'

/** A duty with a deadline, from when it arose until it was done, or the end of what is known. Times are epoch milliseconds. */
export interface TimelineDuty {
  readonly kind: 'duty'
  readonly id: string
  /** The entry to look at: the one that settled it, otherwise the one from which it arose; counted from 1. */
  readonly place: number
  readonly stage: string
  readonly step: string
  readonly strand: Strand
  readonly limit: LimitBasis
  readonly since: number
  /** Undefined where the rule says “at once” and names no number. */
  readonly dueAt: number | undefined
  /** When it was done; the end of its stage or of the record otherwise. */
  readonly until: number
  readonly state: DutyState
  /** How long after its limit it was done or left, or has been open since; 0 for all others. Milliseconds. */
  readonly late: number
  /** It was answered as not possible or not known and stayed open with a reason. */
  readonly parked: boolean
  /** Who settled it; undefined while nobody has. */
  readonly actor: Person | undefined
}

export type TimelineItem = TimelineEntry | TimelineDuty

/** A record along the time, entries and duties each in the order in which they came. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[]
  readonly duties: readonly TimelineDuty[]
  /** The last instant that the record knows of. */
  readonly end: number
}

/**
 * Places every entry of a record and every duty with a deadline on the time axis, by what counts at its end.
 * @param entries verified, in canonical order  @param charts the procedures it is replayed with
 */
export function timelineOf(entries: readonly Entry[], charts: Charts): Timeline {
  const { replayed } = replayWhole(entries, charts)
  const effect = effectOfCorrections(entries)
  const end = entries.reduce((latest, { at, entered }) => Math.max(latest, at, entered), 0)
  const places = new Map(entries.map(({ hash }, index) => [hash, index + 1]))
  const openings = new Map(
    entries.flatMap((entry) => (isEntryOf(entry, 'stageOpened') ? [[entry.content.stage, entry]] : [])),
  )
  const last = entries.at(-1)
  const causeOf = (answer: Answer | undefined, stage: string) => answer?.entry ?? openings.get(stage) ?? last
  const from = (answer: Answer | undefined, stage: string) => {
    const cause = causeOf(answer, stage)
    return { place: places.get(cause?.hash ?? '') ?? 1, offset: cause?.offset ?? 0 }
  }
  return {
    entries: entries.map((entry, index) => entryOn(entry, index + 1, effect)),
    duties: dutiesOf(replayed, endOfWork(entries), from).sort((a, b) => a.since - b.since),
    end,
  }
}

function entryOn(entry: Entry, place: number, { instead, setAside }: CorrectionEffect): TimelineEntry {
  const { hash, at, entered, actor, content } = entry
  const corrected = instead.get(hash)
  const step = 'step' in content ? content.step : undefined
  return {
    kind: 'entry',
    id: hash,
    place,
    entry,
    at: corrected?.words.at ?? at,
    entered,
    actor,
    strand: step === undefined ? undefined : stepById.get(step)?.strand,
    standing: setAside.has(hash) ? 'aside' : corrected ? 'corrected' : 'counts',
  }
}

const leavesOpen = (active: ActiveStep, answer: Answer): boolean =>
  active.step.outcomes[answer.outcome]?.asksWhy === true

/** Where in the record a duty came from: the answer that led to it, or else the opening of its stage. */
type From = (answer: Answer | undefined, stage: string) => { readonly place: number; readonly offset: number }

/** One for each duty: one that was left open with a reason and done later is the same. */
function dutiesOf(replayed: Replay, end: number, from: From): TimelineDuty[] {
  const duties = new Map<string, TimelineDuty>()
  const idOf = ({ stage, step, since }: ActiveStep) => `${stage} ${step.id} ${since}`
  const counted = ({ limit, dueAt }: Deadline) => ({ limit, dueAt })

  for (const { settled, deadline, late } of settledDeadlines(replayed)) {
    const { active, answer } = settled
    const id = idOf(active)
    const parked = leavesOpen(active, answer)
    // What is done is done: that a step came up again as the same duty does not open it.
    if (parked && duties.get(id)?.actor) continue
    duties.set(id, {
      kind: 'duty',
      id,
      place: from(answer, active.stage).place,
      stage: active.stage,
      step: active.step.id,
      strand: active.step.strand,
      ...counted(deadline),
      since: active.since,
      until: Math.max(answer.at, active.since),
      state: parked ? 'left' : late === undefined ? 'done' : late > 0 ? 'late' : 'inTime',
      late: late ?? 0,
      parked: parked || (duties.get(id)?.parked ?? false),
      actor: answer.entry.actor,
    })
  }

  const open = (active: ActiveStep, until: number, left: boolean) => {
    const { place, offset } = from(active.from, active.stage)
    const deadline = deadlineOf(active, factsOf(replayed, active.stage), offset)
    if (!deadline || active.step.urgency === 'standing') return
    const id = idOf(active)
    const over = deadline.dueAt === undefined ? 0 : Math.max(0, until - deadline.dueAt)
    duties.set(id, {
      kind: 'duty',
      id,
      place,
      stage: active.stage,
      step: active.step.id,
      strand: active.step.strand,
      ...counted(deadline),
      since: active.since,
      until: Math.max(until, active.since),
      state: left ? 'left' : over > 0 ? 'overdue' : 'open',
      late: over,
      parked: active.state === 'parked',
      actor: undefined,
    })
  }
  for (const { active, openAtEnd, endedAt } of replayed.stages) {
    for (const one of active) open(one, end, false)
    for (const one of openAtEnd) open(one, endedAt ?? end, true)
  }
  return [...duties.values()]
}

/** Whether a duty went past its limit: done late, left open or still open after it. */
export const isPast = ({ late }: TimelineDuty): boolean => late > 0
