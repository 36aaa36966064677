import { type CountryLimit, countryLimitsAt } from '#machines/country-limits.ts'
import { firstChecksMinutes } from '#machines/policy/first-checks.ts'
import { longTermReviewPoint, meetingMinutes, riskReviewMinutes } from '#machines/policy/review-rhythm.ts'
import type { Limit, Urgency } from '#machines/steps.ts'
import { endOfClock } from './clocks.ts'
import { endOfDay, endOfDayInMonths, endOfWorkingDay } from './calendar.ts'
import { type Facts, factsOf } from './facts.ts'
import type { ActiveStep, Replay, SettledStep } from './replay.ts'

const minute = 60_000
const hour = 60 * minute
/** A duty that arises in the last two hours of a day has two hours: the shortest review point of countries.md section 11. */
const lateEveningGrace = 120 * minute
/** From so many hours before midnight on a duty of the day is one of the next morning. */
const eveningHours = 4

/** What a limit is called and what it rests on. */
export type LimitBasis = Pick<Limit, 'id' | 'strength' | 'ground'>

/** A deadline: an absolute instant with its rule, or a duty that is due at once and never counted down. */
export interface Deadline {
  /** The limit of the step, or one that a country sets to it. */
  readonly limit: LimitBasis
  /** When the clock started, epoch milliseconds. */
  readonly from: number
  /** Epoch milliseconds; undefined where the rule says “at once” and names no number. */
  readonly dueAt: number | undefined
}

/**
 * The deadline of a step, recomputed from entries at each look; nothing ever fires. A country can only give a limit to a step that
 * has none, or a shorter one; where both end at once, the one of the country is named.
 * @param offset minutes east of UTC where the duty is carried out, for the end of a calendar day
 */
export function deadlineOf(active: ActiveStep, facts: Facts, offset: number): Deadline | undefined {
  const general = generalDeadline(active, facts, offset)
  // At once has no number, and a number would only be longer.
  if (general && general.dueAt === undefined) return general
  const ofCountry = countryLimitsAt(facts.place, active.step.id).map((limit) =>
    countryDeadline(limit, active, facts, offset),
  )
  return [...ofCountry, ...(general ? [general] : [])].sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0]
}

function countryDeadline(limit: CountryLimit, active: ActiveStep, facts: Facts, offset: number): Deadline {
  const from = limit.start === 'located' ? active.since : (facts.noticedAt ?? active.since)
  return { limit, from, dueAt: endOfClock(limit.clock, from, offset, facts.place) }
}

function generalDeadline(active: ActiveStep, facts: Facts, offset: number): Deadline | undefined {
  const { limit } = active.step
  if (!limit) return undefined
  const from = limit.from === 'noticed' ? (facts.noticedAt ?? active.since) : active.since
  const at = (dueAt: number | undefined): Deadline => ({ limit, from, dueAt })
  switch (limit.rule.kind) {
    case 'immediately':
      return at(undefined)
    case 'minutes':
      return at(from + limit.rule.minutes * minute)
    case 'sameDay':
      return at(sameDayEnd(from, offset, active.step.urgency))
    case 'workingDays':
      return at(endOfWorkingDay(from, limit.rule.days, offset))
    case 'months':
      return at(endOfDayInMonths(from, limit.rule.months, offset))
    case 'agreed': {
      const agreed = active.from?.fields[limit.rule.field]
      return typeof agreed === 'number' ? at(agreed) : undefined
    }
    case 'policy':
      return at(policyDue(limit.rule.policy, active, facts, from))
  }
}

/**
 * The end of the day. What arises late in the evening gets more: two hours where it cannot wait, until the next noon where
 * it is something for the day; at midnight nobody reaches an office.
 */
function sameDayEnd(from: number, offset: number, urgency: Urgency): number {
  const end = endOfDay(from, offset)
  if (urgency === 'now' || urgency === 'soon') return Math.max(end, from + lateEveningGrace)
  return end - from < eveningHours * hour ? end + 12 * hour : end
}

function policyDue(
  policy: 'firstChecks' | 'meeting' | 'riskReview' | 'longTermReview',
  active: ActiveStep,
  facts: Facts,
  from: number,
): number {
  const noticed = facts.noticedAt ?? active.since
  const missing = Math.max(0, (active.since - noticed) / minute)
  switch (policy) {
    case 'firstChecks':
      return from + firstChecksMinutes(facts.red, facts.thresholdMinutes) * minute
    case 'meeting':
      return from + meetingMinutes(facts.level, facts.meetingHeld, facts.episodesInThirtyDays) * minute
    case 'riskReview':
      return from + riskReviewMinutes(missing) * minute
    case 'longTermReview':
      return noticed + longTermReviewPoint(missing) * minute
  }
}

/** How a duty that was answered stands against its deadline, by what was known when it was answered. */
export interface SettledDeadline {
  readonly settled: SettledStep
  readonly deadline: Deadline
  /** Milliseconds late, 0 when in time, undefined when nothing is counted. */
  readonly late: number | undefined
}

/** The deadlines of all answered duties, in the order of the answers, each by the clock of the place it was answered at. */
export function settledDeadlines(replayed: Replay): SettledDeadline[] {
  return replayed.settled.flatMap((settled, index) => {
    const { active, place } = settled
    if (!active.step.limit && countryLimitsAt(place, active.step.id).length === 0) return []
    const facts = factsOf({ ...replayed, answers: replayed.answers.slice(0, index), place }, active.stage)
    const deadline = deadlineOf(settled.active, facts, settled.answer.entry.offset)
    if (!deadline) return []
    const late = deadline.dueAt === undefined ? undefined : Math.max(0, settled.answer.at - deadline.dueAt)
    return [{ settled, deadline, late }]
  })
}
