import type { FieldValue, FieldValues } from '#machines/policy/fields.ts'
import { procedures } from '#machines/registry.ts'
import type { Field, StepDeclaration, Urgency } from '#machines/steps.ts'
import { type Deadline, deadlineOf } from '#record/deadlines.ts'
import { type Facts, factsOf } from '#record/facts.ts'
import { proposalFor } from '#record/proposals.ts'
import type { ActiveStep, Replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import type { Entry } from '#record/entry.ts'
import { answeredByOthers } from '#machines/case/refused.ts'
import { restsWhile } from '#machines/case/rests-while.ts'
import { givenFields, type Telling } from './given-fields.ts'
import type { Usual } from './scenario.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** What stands in a field that has to be filled in and that the scenario says nothing about. */
export interface UsualWords {
  readonly text: string
  readonly person: string
  readonly phone: string
}

/**
 * The calm outcome of steps whose first one is not: nothing special is found, nobody is in danger, nothing points abroad. What a
 * policy proposes comes before it, and what the scenario says before both.
 */
const calm: Readonly<Record<string, string>> = {
  considerPreventiveAlert: 'notNow',
  specialNeeds: 'none',
  familyAbroad: 'no',
  firstChecks: 'notFound',
  notifyTraffickingCentre: 'noIndicator',
  notifyTransferCountry: 'noTransfer',
  foreignHint: 'no',
  askHintAgain: 'no',
  considerYellowNotice: 'notNow',
  afraidOrControlled: 'no',
  foundExploited: 'no',
  keepEvidence: 'nothingToKeep',
  traffickedOnTheWay: 'no',
  traffickedToThere: 'no',
  samePlaceAgain: 'safeAndWanted',
  useInterview: 'done',
}

/** How long after it came up a duty is done, in minutes; sooner where its limit is shorter. */
const pace: Readonly<Record<Urgency, number>> = { now: 3, soon: 20, today: 90, planned: 12 * 60, standing: 0 }

/** Minutes from now to a time that has to be agreed, by field: the first times, and from the third on. Others are agreed for the next day. */
const ahead: Readonly<Record<string, readonly [soon: number, later: number]>> = {
  meetingAt: [20 * 60, 6 * 24 * 60],
  nextContactAt: [24 * 60, 4 * 24 * 60],
  nextLookAt: [24 * 60, 4 * 24 * 60],
  nextReviewOfPlanAt: [7 * 24 * 60, 14 * 24 * 60],
}
const firstTimes = 2

/** A duty that the usual hand would do next, and when. */
export interface UsualDuty {
  readonly active: ActiveStep
  /** Epoch milliseconds. */
  readonly at: number
  readonly dueAt: number | undefined
}

/**
 * When the usual hand does a duty: what was agreed, and what it has done before, shortly before its time; all else at its pace and
 * with half of its time left.
 */
function timeFor({ step, since }: ActiveStep, deadline: Deadline | undefined, loops: boolean): number {
  const dueAt = deadline?.dueAt
  if (dueAt === undefined) return since + (loops && step.urgency === 'planned' ? day : pace[step.urgency] * minute)
  // Points of a rhythm are met on time: a review before its point would only be due again.
  if (loops && step.limit?.rule.kind === 'policy' && step.limit.rule.policy === 'longTermReview') return dueAt
  if (step.limit?.rule.kind === 'agreed' || loops) return Math.max(since + minute, dueAt - 10 * minute)
  return since + Math.min(pace[step.urgency] * minute, Math.max(0, dueAt - since) / 2)
}

/** Everything that waits for somebody, in the order in which the usual hand would do it. */
export function usualDuties(replayed: Replay, offset: number): UsualDuty[] {
  return runningStages(replayed)
    .flatMap((stage) => {
      const facts: Facts = factsOf(replayed, stage.stage)
      const rests = ({ step }: ActiveStep) =>
        stage.active.some((other) => other.step.id === restsWhile[step.id] && other.state === 'due')
      return stage.active
        .filter((active) => active.state === 'due' && active.step.urgency !== 'standing')
        .filter((active) => !answeredByOthers.has(active.step.id) && !rests(active))
        .map((active): UsualDuty => {
          const deadline = deadlineOf(active, facts, offset)
          const done = replayed.answers.some((one) => one.stage === active.stage && one.step === active.step.id)
          return { active, at: timeFor(active, deadline, done), dueAt: deadline?.dueAt }
        })
    })
    .sort((a, b) => a.at - b.at)
}

const agreedFields = new Set(
  Object.values(procedures).flatMap(({ steps }) =>
    [...steps.values()].flatMap(({ limit }) => (limit?.rule.kind === 'agreed' ? [limit.rule.field] : [])),
  ),
)

/** What fields are filled with besides what the scenario says. */
interface Filling {
  readonly words: UsualWords
  readonly telling: Telling
  readonly now: number
  /** How often the duty was done in this stage before. */
  readonly before: number
}

function filled(field: Field, { words, telling, now, before }: Filling): FieldValue {
  const { child } = telling.scenario
  switch (field.type) {
    case 'text':
    case 'longText':
      return field.id === 'names' ? child.name : field.id === 'birth' ? child.born : words.text
    case 'person':
      return words.person
    case 'phone':
      return words.phone
    case 'instant':
      if (!agreedFields.has(field.id) && !(field.id in ahead)) return now
      return now + (ahead[field.id]?.[before < firstTimes ? 0 : 1] ?? 24 * 60) * minute
    case 'date':
      return child.born
    case 'minutes':
      return 30
    case 'choice':
      return field.options?.[0] ?? ''
    case 'checklist':
      return {}
  }
}

/** What an outcome needs, and what belongs to the sheet of the child, filled in plainly. */
const plainFields = (step: StepDeclaration, outcome: string, filling: Filling) =>
  Object.fromEntries(
    (step.fields ?? [])
      .filter(({ type }) => type !== 'checklist')
      .filter(
        ({ id, item, type }) =>
          step.outcomes[outcome]?.needs?.includes(id) === true ||
          type === 'date' ||
          id === 'nextContactAt' ||
          (item !== undefined && step.ref === 'P2'),
      )
      .map((field): [string, FieldValue] => [field.id, filled(field, filling)]),
  )

/** The answer the usual hand gives to a duty: as the scenario says, otherwise as the policy proposes, otherwise calmly. */
export function usualAnswer(
  { step, stage }: ActiveStep,
  record: { readonly entries: readonly Entry[]; readonly replayed: Replay },
  words: UsualWords,
  telling: Telling,
  { now, offset }: { readonly now: number; readonly offset: number },
): { readonly outcome: string; readonly fields: FieldValues } {
  const named: Usual | undefined = telling.scenario.usual.findLast(
    (one) => one.step === step.id && (one.stage === undefined || one.stage === stage),
  )
  const own = givenFields(step, named?.fields, telling)
  const before = record.replayed.answers.filter((one) => one.stage === stage && one.step === step.id).length
  const filling = { words, telling, now, before }
  const dates = plainFields(step, '', filling)
  const proposed = proposalFor(step.id, { ...dates, ...own }, { ...record, at: now, offset })
  const first = Object.keys(step.outcomes).find((one) => step.outcomes[one]?.asksWhy !== true)
  const outcome = named?.outcome ?? proposed ?? calm[step.id] ?? first ?? ''
  return { outcome, fields: { ...plainFields(step, outcome, filling), ...own } }
}
