import { stepById } from '#machines/registry.ts'
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

/** A Monday, 2026-01-05 at 00:30, epoch milliseconds. */
const monday = 1_767_573_000_000
/** One moment of each hour of a week: ends of days and of working days fall differently for each. */
const moments = Array.from({ length: 7 * 24 }, (_, nth) => monday + nth * 3_600_000)

/** What a child may be judged to be: limits that follow from it differ. */
const judged: readonly Pick<Facts, 'red' | 'level'>[] = [
  { red: false, level: undefined },
  { red: true, level: 'immediateDanger' },
]

/**
 * Why a limit of an organisation could never count: what it is set to is due at once, or due sooner in any case.
 * @param place where the organisation works: a country may set a limit of its own
 */
export function neverCounts({ step, clock }: OwnLimit, place: Facts['place']): 'atOnce' | 'tooLong' | undefined {
  const declared = stepById.get(step)
  if (!declared) return undefined
  const pairs = moments.flatMap((since) =>
    judged.map((one) => {
      const active: ActiveStep = { stage: '', step: declared, state: 'due', since, from: undefined }
      const deadline = deadlineOf(active, { ...nothingKnown, ...one, noticedAt: since, place }, 0)
      return { deadline, dueAt: endOfClock(clock, since, 0, place) }
    }),
  )
  if (pairs.every(({ deadline }) => deadline && deadline.dueAt === undefined)) return 'atOnce'
  const sooner = pairs.some(({ deadline, dueAt }) => deadline?.dueAt === undefined || dueAt < deadline.dueAt)
  return sooner ? undefined : 'tooLong'
}

const nothingKnown = {
  lastSeenAt: undefined,
  lastSeenWhere: undefined,
  thresholdMinutes: undefined,
  meetingHeld: false,
  episodesInThirtyDays: 1,
  policeReference: undefined,
} as const
