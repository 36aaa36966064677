import { type SettledDeadline, settledDeadlines } from '#record/deadlines.ts'
import { departs } from '#record/proposals.ts'
import type { Answer, Replay, SettledStep } from '#record/replay.ts'
import { enteredLongAfter } from './entered-long-after.ts'
import { namedLimit } from './named-limit.ts'
import { reasonOf, type RecordFinding } from './record-finding.ts'

/** Times are typed in whole minutes. */
const minute = 60_000

type Place = (hash: string) => number

/** What there is to say of each answer that counts, in the order of the answers. `done` stands alone. */
export function answeredFindings(replayed: Replay, place: Place): RecordFinding[] {
  const deadlines = new Map(settledDeadlines(replayed).map((one) => [one.settled, one]))
  return replayed.settled.flatMap((settled) => {
    const against = inTime(settled, deadlines.get(settled))
    const found = [
      ...against,
      ...(against.some(({ kind }) => kind === 'enteredAfterLimit') ? [] : longAfter(settled)),
      ...departed(settled, replayed, deadlines.get(settled)),
      ...outOfOrder(settled, place),
    ].map((finding) => ({ ...about(settled, place), ...finding }))
    if (found.length > 0) return found
    const deadline = deadlines.get(settled)?.deadline
    const limit = deadline && namedLimit(deadline)
    const { active, answer } = settled
    const amounts = limit && limit.dueAt === undefined ? { doneAfter: Math.max(0, answer.at - active.since) } : {}
    return [{ ...about(settled, place), kind: 'done' as const, amounts, ...(limit && { limit }) }]
  })
}

type Said = Pick<RecordFinding, 'kind' | 'amounts'> & Partial<RecordFinding>

const about = ({ active, answer }: SettledStep, place: Place) => ({
  stage: answer.stage,
  step: answer.step,
  outcome: answer.outcome,
  entries: [answer.entry, ...(answer.correction ? [answer.correction] : [])].map(({ hash }) => place(hash)),
  since: active.since,
})

const leavesOpen = ({ active, answer }: SettledStep): boolean => active.step.outcomes[answer.outcome]?.asksWhy === true

/** When the words that count, with their time, were written down. */
const enteredAt = ({ entry, correction }: Answer): number =>
  correction && correction.content.instead?.at !== entry.at ? correction.entered : entry.entered

function inTime(settled: SettledStep, judged: SettledDeadline | undefined): Said[] {
  const dueAt = judged?.deadline.dueAt
  const limit = judged && namedLimit(judged.deadline)
  if (!judged || !limit || dueAt === undefined || leavesOpen(settled)) return []
  const { answer } = settled
  if (judged.late) {
    return [{ kind: 'late', limit, amounts: { lateBy: judged.late }, ...reasonOf(answer.lateBecause) }]
  }
  const entered = enteredAt(answer)
  if (entered <= dueAt) return []
  const amounts = { enteredAfter: entered - answer.at, enteredPastLimit: entered - dueAt }
  return [{ kind: 'enteredAfterLimit', limit, amounts }]
}

const longAfter = ({ answer }: SettledStep): Said[] =>
  enteredLongAfter(enteredAt(answer) - answer.at).map((amounts) => ({ kind: 'enteredLongAfter', amounts }))

function departed(settled: SettledStep, replayed: Replay, judged: SettledDeadline | undefined): Said[] {
  const { active, answer } = settled
  if (leavesOpen(settled)) {
    const why = reasonOf(answer.fields['reason'])
    const lateBy = judged?.late
    const open = replayed.stages
      .find(({ stage }) => stage === answer.stage)
      ?.active.some(({ step, since, state }) => step.id === answer.step && since === active.since && state === 'parked')
    return [
      {
        kind: why.reasonGiven ? 'departedWithReason' : 'departedWithoutReason',
        amounts: lateBy ? { lateBy } : {},
        ...why,
        ...(open && isLastOfDuty(settled, replayed) && { stillOpen: true as const }),
      },
    ]
  }
  if (!departs(active.step, answer.outcome, answer.proposed)) return []
  const why = reasonOf(answer.differsBecause)
  return [
    {
      kind: why.reasonGiven ? 'departedWithReason' : 'departedWithoutReason',
      amounts: {},
      ...why,
      against: answer.proposed ?? '',
    },
  ]
}

/** A duty that was left several times is open once. */
const isLastOfDuty = (settled: SettledStep, replayed: Replay): boolean =>
  replayed.settled.findLast(
    ({ active, answer }) => answer.stage === settled.answer.stage && active.step.id === settled.active.step.id,
  ) === settled

/** Told to have happened before what led there. What led to the first duties of a stage is older than the stage. */
function outOfOrder({ active, answer }: SettledStep, place: Place): Said[] {
  const { from } = active
  if (!from || answer.at >= from.at - minute) return []
  const entries = [answer.entry, from.entry].map(({ hash }) => place(hash))
  return [{ kind: 'outOfOrder', amounts: { earlyBy: from.at - answer.at }, entries }]
}
