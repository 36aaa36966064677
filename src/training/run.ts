import type { ClockReading } from '#record/clock.ts'
import type { Entry, TrainingMark } from '#record/entry.ts'
import type { Replay } from '#record/replay.ts'
import { dueInjects, nextInstant } from './due-injects.ts'
import type { Scenario } from './scenario.ts'
import { instantOf, sceneAt, startOf } from './start-of.ts'
import {
  clockAt,
  type ClockRate,
  movedTo,
  readVirtual,
  type VirtualClock,
  virtualNow,
  withRate,
} from './virtual-clock.ts'

/** A message the trainee has got: an inject of the scenario, or the beginning of a scene. */
export interface Sent {
  /** Id of the inject; `scene:1` for the second scene. */
  readonly id: string
  /** Epoch milliseconds of virtual time. */
  readonly at: number
  /** By the plan of the scenario, or by the trainer's hand. */
  readonly by: 'plan' | 'hand'
  readonly read: boolean
}

/** One run of an exercise: everything about it but the records, which are the trainee's. */
export interface Run {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** Undefined where somebody practises freely, by the clock of the device's day. */
  readonly scenario: Scenario | undefined
  /** How often it was begun or gone on with after the page had been closed. */
  readonly begun: number
  readonly clock: VirtualClock
  readonly sent: readonly Sent[]
  /** Cases begun in it, the first one first. */
  readonly cases: readonly string[]
}

/** What a record says of a run without a scenario. */
export const freePractice = 'free-practice'

export const markOf = ({ id, scenario }: Run): TrainingMark => ({ scenario: scenario?.id ?? freePractice, run: id })

interface Beginning {
  readonly id: string
  readonly scenario: Scenario | undefined
  /** Epoch milliseconds at which free practice begins. */
  readonly wall: number
  /** The device's running time in milliseconds. */
  readonly real: number
}

/** Begins a run at the start of its scenario; its clock goes as fast as real time. */
export function beginRun({ id, scenario, wall, real }: Beginning): Run {
  const begins = scenario ? startOf(scenario) : wall
  const clock = withRate(clockAt(begins, real), 1, real)
  return withPlan({ id, scenario, begun: 1, clock, sent: [], cases: [] }, undefined, begins)
}

/** One reading of its clock. @param at the zone free practice plays in @param real the device's running time in milliseconds */
export const readClock = (run: Run, real: number, at: Pick<ClockReading, 'zone' | 'offset'>): ClockReading =>
  readVirtual(run.clock, real, (wall) => (run.scenario ? zoneOf(sceneAt(run.scenario, wall)) : at))

const zoneOf = ({ zone, offset }: Pick<ClockReading, 'zone' | 'offset'>) => ({ zone, offset })

const sceneId = (index: number): string => `scene:${index}`

/** Everything that is due by now and has not been sent is sent, in the order in which it became due. */
export function withPlan(run: Run, replayed: Replay | undefined, now: number): Run {
  const { scenario } = run
  if (!scenario) return run
  const known = new Set(run.sent.map(({ id }) => id))
  const scenes = scenario.scenes
    .map(({ after }, index) => ({ id: sceneId(index), at: instantOf(scenario, after) }))
    .filter(({ at }) => at <= now)
  const injects = replayed ? dueInjects(scenario, replayed, now).map(({ inject, at }) => ({ id: inject.id, at })) : []
  const due = [...scenes, ...injects].filter(({ id }) => !known.has(id)).sort((a, b) => a.at - b.at)
  if (due.length === 0) return run
  return { ...run, sent: [...run.sent, ...due.map(({ id }): Sent => ({ id, at: now, by: 'plan', read: false }))] }
}

/** The trainer sends a message now, whatever the plan says. One that was sent already is not sent again. */
export const withSent = (run: Run, id: string, real: number): Run =>
  run.sent.some((one) => one.id === id) || !run.scenario?.injects.some((inject) => inject.id === id)
    ? run
    : { ...run, sent: [...run.sent, { id, at: virtualNow(run.clock, real), by: 'hand', read: false }] }

export const withRead = (run: Run, id: string): Run => ({
  ...run,
  sent: run.sent.map((one) => (one.id === id ? { ...one, read: true } : one)),
})

export const atRate = (run: Run, rate: ClockRate, real: number): Run => ({
  ...run,
  clock: withRate(run.clock, rate, real),
})

/** When the last entry of a run was written: its clock is never set before it. */
const lastWritten = (entries: readonly Entry[]): number => Math.max(0, ...entries.map(({ entered }) => entered))

/** @param to epoch milliseconds of virtual time  @param entries of the record, which nothing is put before */
export const atMoment = (run: Run, to: number, real: number, entries: readonly Entry[]): Run => ({
  ...run,
  clock: movedTo(run.clock, to, real, lastWritten(entries)),
})

/** Moves to the next inject, scene or deadline; stays where nothing is to come. */
export function atNext(run: Run, replayed: Replay, real: number, entries: readonly Entry[]): Run {
  const next = nextOf(run, replayed, virtualNow(run.clock, real))
  return next === undefined ? run : atMoment(run, next.at, real, entries)
}

/** What comes next if nobody does anything before. Injects that were sent by hand come no more. */
export function nextOf(run: Run, replayed: Replay, now: number): ReturnType<typeof nextInstant> {
  const { scenario } = run
  if (!scenario) return undefined
  const gone = new Set(run.sent.map(({ id }) => id))
  return nextInstant({ ...scenario, injects: scenario.injects.filter(({ id }) => !gone.has(id)) }, replayed, now)
}

interface Branching {
  readonly id: string
  /** The entries of its record, as far as they go. */
  readonly entries: readonly Entry[]
  /** The case the branch is written into. */
  readonly caseId: string
  readonly real: number
}

/** Another run from a moment of this one on: it knows what had been sent until then, and its clock stands still there. */
export function branchRun(run: Run, { id, entries, caseId, real }: Branching): Run {
  const last = entries.at(-1)
  const wall = last?.entered ?? run.clock.wall
  return {
    ...run,
    id,
    begun: 1,
    clock: clockAt(wall, real, last?.mono ?? 0),
    sent: run.sent.filter(({ at }) => at <= wall),
    cases: [caseId],
  }
}
