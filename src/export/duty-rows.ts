import { limitGround, paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { deadlineOf, settledDeadlines } from '#record/deadlines.ts'
import type { Entry } from '#record/entry.ts'
import { factsOf } from '#record/facts.ts'
import { stepById } from '#machines/registry.ts'
import type { ActiveStep, Answer, Replay } from '#record/replay.ts'
import { runningStages, unclosedResponses } from '#record/stages.ts'
import { outcomeLabel, personInWords, stepName } from './entry-words.ts'
import { span, when } from './paper-parts.ts'

const words = paperWords

/** Limits of answered duties, met or missed, and of open ones whose time is over. */
export function deadlineRows(entries: readonly Entry[], replayed: Replay): string[][] {
  const { offset } = atExport(entries)
  const settled = settledDeadlines(replayed)
    .filter(({ settled: { answer } }) => !isParking(answer))
    .map(({ settled: { active, answer }, deadline, late }) => {
      const at = when(answer.at, answer.entry.offset)
      const reason = answer.lateBecause ?? words.noReason
      const arose = Math.max(0, answer.at - deadline.from)
      const done =
        late === undefined
          ? phrase(words.doneAfter, { when: at, span: span(arose) })
          : late === 0
            ? phrase(words.inTime, { when: at })
            : phrase(words.lateBy, { when: at, span: span(late), reason })
      return [
        stepName(active.step.id),
        limitGround(deadline.limit),
        dueInWords(deadline.dueAt, answer.entry.offset),
        done,
      ]
    })
  const overdue = overdueNow(entries, replayed).map(({ active, deadline, by }) => [
    stepName(active.step.id),
    limitGround(deadline.limit),
    dueInWords(deadline.dueAt, offset),
    phrase(words.openOverdue, { span: span(by) }),
  ])
  return [...settled, ...overdue]
}

/** Open duties whose time is over, with how long, in milliseconds. */
function overdueNow(entries: readonly Entry[], replayed: Replay) {
  const { offset, now } = atExport(entries)
  return runningStages(replayed)
    .flatMap(({ active: steps }) => steps)
    .flatMap((active) => {
      const deadline = deadlineOf(active, factsOf(replayed, active.stage), offset)
      return deadline?.dueAt !== undefined && deadline.dueAt < now
        ? [{ active, deadline, by: now - deadline.dueAt }]
        : []
    })
}

/** The figures a supervisor looks for first. */
export function figures(entries: readonly Entry[], replayed: Replay) {
  const answered = settledDeadlines(replayed).filter(({ settled }) => !isParking(settled.answer))
  return {
    late: answered.filter(({ late }) => late !== undefined && late > 0).length,
    overdue: overdueNow(entries, replayed).length,
    undone: undoneRows(replayed).length,
    open: openRows(entries, replayed).length,
  }
}

const dueInWords = (dueAt: number | undefined, offset: number): string =>
  dueAt === undefined ? words.atOnce : when(dueAt, offset)

/** Outcomes that left a duty undone: with reason, author, time and who was told. */
export function undoneRows(replayed: Replay): string[][] {
  return replayed.answers
    .filter((answer) => isParking(answer))
    .map((answer) => {
      const { entry, step, fields, at } = answer
      const later = replayed.answers.find(
        (other) =>
          other.step === step &&
          other.stage === answer.stage &&
          other.at >= at &&
          other !== answer &&
          !isParking(other),
      )
      const text = (id: string) => (typeof fields[id] === 'string' && fields[id].trim() ? fields[id] : words.notKnown)
      return [
        stepName(step),
        `${when(at, entry.offset)}, ${personInWords(entry.actor)}`,
        [
          text('reason'),
          ...(later
            ? [
                phrase(words.doneLater, {
                  when: when(later.at, later.entry.offset),
                  outcome: outcomeLabel(step, later.outcome),
                }),
              ]
            : []),
        ].join('\n'),
        text('whoWasTold'),
      ]
    })
}

const isParking = (answer: Answer): boolean => stepById.get(answer.step)?.outcomes[answer.outcome]?.asksWhy === true

/** Duties that are open in any stage. Steps that are only at hand are no duties. */
export const openRows = (entries: readonly Entry[], replayed: Replay): string[][] =>
  rowsOf(
    runningStages(replayed).flatMap(({ active }) => active),
    entries,
    replayed,
  )

/** Duties that were open when a response ended, where its episode is not closed yet. */
export const openAtEndRows = (entries: readonly Entry[], replayed: Replay): string[][] =>
  rowsOf(
    unclosedResponses(replayed).flatMap(({ openAtEnd }) => openAtEnd),
    entries,
    replayed,
  )

function rowsOf(duties: readonly ActiveStep[], entries: readonly Entry[], replayed: Replay): string[][] {
  const { offset, now } = atExport(entries)
  return duties
    .filter(({ step }) => step.urgency !== 'standing')
    .map((active) => {
      const deadline = deadlineOf(active, factsOf(replayed, active.stage), offset)
      const due = deadline ? dueInWords(deadline.dueAt, offset) : ''
      return [
        stepName(active.step.id),
        when(active.since, offset),
        due,
        stateInWords(active, replayed, now, deadline?.dueAt),
      ]
    })
}

function stateInWords(active: ActiveStep, replayed: Replay, now: number, dueAt: number | undefined): string {
  if (active.state === 'parked') {
    const answer = replayed.answers.findLast(({ stage, step }) => stage === active.stage && step === active.step.id)
    const reason = answer?.fields['reason']
    return phrase(words.parked, {
      when: answer ? when(answer.at, answer.entry.offset) : '',
      reason: typeof reason === 'string' && reason.trim() ? reason : words.noReason,
    })
  }
  return dueAt !== undefined && dueAt < now ? phrase(words.openOverdue, { span: span(now - dueAt) }) : words.open
}

/** A paper knows no clock: its “now” is when its last entry was entered. */
function atExport(entries: readonly Entry[]): { readonly offset: number; readonly now: number } {
  const last = entries.at(-1)
  return { offset: last?.offset ?? 0, now: last?.entered ?? 0 }
}
