import { type Deadline, deadlineOf } from './deadlines.ts'
import { factsOf } from './facts.ts'
import { restsWhile } from '#machines/case/rests-while.ts'
import type { ActiveStep, Replay, StageState } from './replay.ts'
import { runningStage, runningStages } from './stages.ts'

/** Why a duty stands where it stands in the list. `meanwhile`: prevention goes on while the child is missing. */
export type RankReason = 'danger' | 'now' | 'overdue' | 'soon' | 'today' | 'parked' | 'planned' | 'meanwhile'

export interface Duty {
  readonly active: ActiveStep
  readonly deadline: Deadline | undefined
  readonly overdue: boolean
  readonly reason: RankReason
}

const order: readonly RankReason[] = ['danger', 'now', 'overdue', 'soon', 'today', 'parked', 'planned', 'meanwhile']

/** A duty that cannot wait and could not be done is tried again as soon as nothing else is as urgent. */
const placeOf = ({ reason, active }: Duty): number =>
  reason === 'parked' && active.step.urgency === 'now' ? order.indexOf('now') + 0.5 : order.indexOf(reason)

/**
 * All duties of all strands, the most pressing first: by kind of urgency, then by deadline, then in the order of the
 * procedure. Steps that are only at hand are not duties.
 * @param now epoch milliseconds  @param offset minutes east of UTC
 */
export function doNow(replayed: Replay, now: number, offset: number): Duty[] {
  const missing = runningStage(replayed, 'response') !== undefined
  const duties = runningStages(replayed).flatMap((stage) => {
    const facts = factsOf(replayed, stage.stage)
    return stage.active
      .filter((active) => active.step.urgency !== 'standing' && !rests(active, stage))
      .map((active): Duty => {
        const deadline = deadlineOf(active, facts, offset)
        const overdue = deadline?.dueAt !== undefined && deadline.dueAt < now
        const reason = reasonFor(active, overdue)
        const waits = missing && stage.procedure.id === 'prevention' && reason !== 'danger'
        return { active, deadline, overdue, reason: waits ? 'meanwhile' : reason }
      })
  })
  const place = new Map(duties.map((duty, index) => [duty, index]))
  return duties.sort(
    (a, b) => placeOf(a) - placeOf(b) || dueOrLast(a) - dueOrLast(b) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  )
}

/** Steps that can be taken at any time: child found, signals, immediate danger, how else it may end. */
export const atHand = (replayed: Replay): ActiveStep[] =>
  runningStages(replayed).flatMap((stage) =>
    stage.active.filter((active) => active.step.urgency === 'standing' || rests(active, stage)),
  )

/** Whether a duty is only at hand while another step of its stage is the one to do. */
const rests = ({ step }: ActiveStep, { active }: StageState): boolean =>
  active.some((other) => other.step.id === restsWhile[step.id] && other.state === 'due')

/** Among what is due at once what is overdue comes first, then only the order of the procedure counts. */
const dueOrLast = (duty: Duty): number => {
  if (duty.reason === 'now' || duty.reason === 'danger') return duty.overdue ? -1 : 0
  return duty.deadline?.dueAt ?? Number.MAX_SAFE_INTEGER
}

function reasonFor(active: ActiveStep, overdue: boolean): RankReason {
  if (active.state === 'parked') return 'parked'
  const { strand, urgency } = active.step
  if (strand === 'danger') return 'danger'
  if (urgency === 'now') return 'now'
  if (overdue) return 'overdue'
  return urgency === 'soon' || urgency === 'today' ? urgency : 'planned'
}
