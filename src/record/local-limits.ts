import { type CountedClock, endOfClock } from './clocks.ts'
import { type Deadline, deadlineOf } from './deadlines.ts'
import type { Facts } from './facts.ts'
import type { ActiveStep } from './replay.ts'

/** A limit an organisation sets to a step for its own people: counted from when the duty arose. */
export interface OwnLimit {
  readonly id: string
  readonly step: string
  readonly clock: CountedClock
}

/** The deadline that counts, and the limit of the organisation that made it earlier, if one did. */
export interface LocalDeadline {
  readonly deadline: Deadline | undefined
  readonly own: { readonly limit: OwnLimit; readonly dueAt: number } | undefined
}

/**
 * The deadline of a step beside the limits of the organisation: they are reminders of its own and change nothing of what law and
 * procedure say. One that would end later than the deadline, or stand where something is due at once, does not count.
 */
export function localDeadlineOf(
  active: ActiveStep,
  facts: Facts,
  offset: number,
  limits: readonly OwnLimit[],
): LocalDeadline {
  const deadline = deadlineOf(active, facts, offset)
  if (deadline && deadline.dueAt === undefined) return { deadline, own: undefined }
  const own = limits
    .filter(({ step }) => step === active.step.id)
    .map((limit) => ({ limit, dueAt: endOfClock(limit.clock, active.since, offset, facts.place) }))
    .filter(({ dueAt }) => deadline?.dueAt === undefined || dueAt < deadline.dueAt)
    .sort((a, b) => a.dueAt - b.dueAt)[0]
  return { deadline, own }
}
