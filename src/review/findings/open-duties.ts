import { mirrors } from '#machines/case/joins.ts'
import { restsWhile } from '#machines/case/rests-while.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { factsOf } from '#record/facts.ts'
import type { ActiveStep, Replay, StageState } from '#record/replay.ts'
import { endOfWork } from '#review/end-of-work.ts'
import { namedLimit } from './named-limit.ts'
import type { FindingKind, RecordFinding } from './record-finding.ts'

const confirming: ReadonlySet<string> = new Set(['confirmNationalRegister', 'confirmSis', 'confirmYellowNotice'])
const mirroring: ReadonlySet<string> = new Set(mirrors.map(({ step }) => step))

const kindOf = ({ procedure }: StageState, step: string): FindingKind => {
  if (procedure.id === 'response' && confirming.has(step)) return 'alertNeverConfirmed'
  return procedure.id === 'aftercare' && mirroring.has(step) ? 'notMirrored' : 'missing'
}

/**
 * Duties that nobody ever answered: open when their stage ended, or when the work on the case did, and their limit had run out by then.
 * One that is due at once has no number: it is missing where something that arose later was answered while it was open.
 */
export function openFindings(
  replayed: Replay,
  entries: readonly Entry[],
  place: (hash: string) => number,
): RecordFinding[] {
  const last = entries.at(-1)
  if (!last) return []
  const exports = entries.filter((entry) => isEntryOf(entry, 'exported'))
  const end = endOfWork(entries)
  return replayed.stages.flatMap((stage) => {
    const moment = stage.endedAt ?? end
    const facts = factsOf(replayed, stage.stage)
    const opened = entries.find((entry) => isEntryOf(entry, 'stageOpened') && entry.content.stage === stage.stage)
    return (stage.ended ? stage.openAtEnd : stage.active)
      .filter((active) => isOpen(active, stage))
      .flatMap((active) => {
        const deadline = deadlineOf(active, facts, (active.from?.entry ?? opened ?? last).offset)
        const limit = deadline && namedLimit(deadline)
        const dueAt = deadline?.dueAt
        if (deadline && !limit) return []
        const isMissing = dueAt === undefined ? atOnce(active) && wasPassedOver(active, replayed) : dueAt < moment
        if (!isMissing) return []
        const cause = active.from?.entry ?? opened
        const known = exports.filter((entry) => entry.entered > (dueAt ?? active.since) && entry.entered <= moment)
        const finding: RecordFinding = {
          kind: kindOf(stage, active.step.id),
          stage: stage.stage,
          step: active.step.id,
          entries: [...(cause ? [cause] : []), ...known].map(({ hash }) => place(hash)),
          amounts: { openFor: moment - active.since, ...(dueAt !== undefined && { overdueBy: moment - dueAt }) },
          since: active.since,
          ...(limit && { limit }),
        }
        return [finding]
      })
  })
}

/** A duty that somebody left open with a reason was answered; one that is only at hand is none. */
const isOpen = ({ step, state }: ActiveStep, { active }: StageState): boolean =>
  step.urgency !== 'standing' &&
  state === 'due' &&
  !active.some((other) => other.step.id === restsWhile[step.id] && other.state === 'due')

const atOnce = ({ step }: ActiveStep): boolean => step.urgency === 'now' || step.limit?.rule.kind === 'immediately'

/**
 * Whether a duty of the same stage that arose later, and was not due at once itself, was answered meanwhile: by the times told, and
 * written down when the record knew of this one.
 */
function wasPassedOver(active: ActiveStep, { settled }: Replay): boolean {
  const cause = settled.findIndex(({ answer }) => answer.entry.hash === active.from?.entry.hash)
  return settled
    .slice(cause + 1)
    .some(
      ({ active: other, answer }) =>
        answer.stage === active.stage &&
        other.step.urgency !== 'standing' &&
        !atOnce(other) &&
        other.since > active.since &&
        answer.at > active.since,
    )
}
