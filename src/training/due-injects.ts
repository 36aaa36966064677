import { procedures } from '#machines/registry.ts'
import { deadlineOf, settledDeadlines } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import type { ActiveStep, Replay } from '#record/replay.ts'
import { chartOf, runningStages } from '#record/stages.ts'
import type { Condition, Inject, Scenario } from './scenario.ts'
import { instantOf, sceneAt } from './start-of.ts'

const minute = 60_000

/** An inject and the instant from which on it is due, epoch milliseconds of virtual time. */
export interface DueInject {
  readonly inject: Inject
  readonly at: number
}

/** What is to come: an inject, a scene, the end of a deadline, or the end of the exercise. */
export interface NextInstant {
  readonly at: number
  readonly what: 'inject' | 'scene' | 'deadline' | 'end'
}

/** Every duty of a record, answered or not: those of stages that have ended too. */
function everyDuty({ stages, settled }: Replay): ActiveStep[] {
  return [
    ...settled.map(({ active }) => active),
    ...stages.flatMap(({ active, openAtEnd, ended }) => (ended === undefined ? active : openAtEnd)),
  ]
}

const isIn = (stage: string, wanted: string | undefined): boolean => wanted === undefined || stage === wanted

/** The instants at which a condition has come true or, by what is known now, will: the earliest counts. */
function instantsOf(condition: Condition, replayed: Replay, offset: number): number[] {
  if ('reached' in condition) {
    const { reached, stage } = condition
    return everyDuty(replayed)
      .filter((active) => active.step.id === reached && isIn(active.stage, stage))
      .map(({ since }) => since)
  }
  if ('answered' in condition) {
    const { answered, outcome, stage } = condition
    return replayed.answers
      .filter((answer) => answer.step === answered && isIn(answer.stage, stage))
      .filter((answer) => outcome === undefined || answer.outcome === outcome)
      .map(({ at }) => at)
  }
  const { late, stage } = condition
  const open = replayed.stages.flatMap((one) =>
    (one.ended === undefined ? one.active : [])
      .filter((active) => active.step.id === late && active.state === 'due' && isIn(active.stage, stage))
      .flatMap((active) => deadlineOf(active, factsOf(replayed, one.stage), offset)?.dueAt ?? []),
  )
  const answered = settledDeadlines(replayed).flatMap(({ settled, deadline, late: by }) =>
    settled.answer.step === late && isIn(settled.answer.stage, stage) && by && deadline.dueAt !== undefined
      ? [deadline.dueAt]
      : [],
  )
  // It is late once the deadline is past, not at its last moment.
  return [...open, ...answered].map((dueAt) => dueAt + 1)
}

/** Every inject whose time is known, due or still to come, in the order of their times; of one time, in the order of the scenario. */
function timedInjects(scenario: Scenario, replayed: Replay, now: number): DueInject[] {
  const { offset } = sceneAt(scenario, now)
  return scenario.injects
    .flatMap((inject): DueInject[] => {
      if ('after' in inject.due) return [{ inject, at: instantOf(scenario, inject.due.after) }]
      const { on, delay = 0 } = inject.due
      const true_ = instantsOf(on, replayed, offset)
      return true_.length === 0 ? [] : [{ inject, at: Math.min(...true_) + delay * minute }]
    })
    .sort((a, b) => a.at - b.at)
}

/**
 * The injects that are due by now, in the order in which they became due. Computed anew at each look from the record alone: what
 * was already given to the trainee is known to whoever asks.
 * @param replayed the record of the exercise  @param now virtual time, epoch milliseconds
 */
export const dueInjects = (scenario: Scenario, replayed: Replay, now: number): DueInject[] =>
  timedInjects(scenario, replayed, now).filter(({ at }) => at <= now)

/**
 * The next instant after now at which something will be due, if nobody does anything before; undefined once the exercise is over.
 * @param now virtual time, epoch milliseconds
 */
export function nextInstant(scenario: Scenario, replayed: Replay, now: number): NextInstant | undefined {
  const { offset } = sceneAt(scenario, now)
  const deadlines = runningStages(replayed).flatMap((stage) => {
    const facts = factsOf(replayed, stage.stage)
    return stage.active
      .filter(({ step, state }) => step.urgency !== 'standing' && state === 'due')
      .flatMap((active) => deadlineOf(active, facts, offset)?.dueAt ?? [])
  })
  const all: NextInstant[] = [
    ...timedInjects(scenario, replayed, now).map(({ at }) => ({ at, what: 'inject' as const })),
    ...scenario.scenes.map(({ after }) => ({ at: instantOf(scenario, after), what: 'scene' as const })),
    ...deadlines.map((at) => ({ at, what: 'deadline' as const })),
    { at: instantOf(scenario, scenario.length), what: 'end' },
  ]
  return all.filter(({ at }) => at > now && at <= instantOf(scenario, scenario.length)).sort((a, b) => a.at - b.at)[0]
}

/** Whether a step can ever be late: it has a limit with a number. */
export const canBeLate = (step: string, stage: string | undefined): boolean =>
  Object.values(procedures).some(
    (procedure) =>
      (stage === undefined || chartOf(procedures, stage) === procedure) &&
      procedure.steps.get(step)?.limit !== undefined &&
      procedure.steps.get(step)?.limit?.rule.kind !== 'immediately',
  )
