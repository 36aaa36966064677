import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { deadlineOf, type SettledDeadline, settledDeadlines } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { stepById } from '#machines/registry.ts'
import type { ActiveStep, Answer, Replay } from '#record/replay.ts'
import { runningStages, unclosedStages } from '#record/stages.ts'
import { outcomeLabel, stepName } from './case-names.ts'
import { whenByWhom } from './entry-rows.ts'
import { limitGround } from './limit-words.ts'
import { atExport, type CaseView, span, when } from './paper-parts.ts'
import { line, lineOr, type Line, row, say, type SourcedRow } from './sourced-paper.ts'

const named = (book: Book, step: string): Line => line(stepName(book, step), `step:${step}`)

/** Limits of answered duties, met or missed, and of open ones whose time is over. */
export function deadlineRows(view: CaseView): SourcedRow[] {
  const { offset } = atExport(view)
  const settled = answeredDeadlines(view.replayed).map((answered) => {
    const {
      settled: { active, answer },
      deadline,
    } = answered
    return row(
      [`step:${active.step.id}`],
      [named(view.book, active.step.id)],
      [say(limitGround(view.book, deadline.limit))],
      [dueLine(view.book, deadline.dueAt, answer.entry.offset)],
      [answeredLine(view.book, answered)],
    )
  })
  const overdue = overdueNow(view).map(({ active, deadline, by }) =>
    row(
      [`step:${active.step.id}`],
      [named(view.book, active.step.id)],
      [say(limitGround(view.book, deadline.limit))],
      [dueLine(view.book, deadline.dueAt, offset)],
      [line(phrase(view.book.papers.openOverdue, { span: span(view.book, by) }), 'span')],
    ),
  )
  return [...settled, ...overdue]
}

/** Deadlines of duties that were carried out, leaving out those that were put off with a reason. */
export const answeredDeadlines = (replayed: Replay): SettledDeadline[] =>
  settledDeadlines(replayed).filter(({ settled: { answer } }) => !isParking(answer))

function answeredLine(book: Book, { settled: { answer }, deadline, late }: SettledDeadline): Line {
  const at = when(answer.at, answer.entry.offset)
  if (late === undefined) {
    const arose = span(book, Math.max(0, answer.at - deadline.from))
    return line(phrase(book.papers.doneAfter, { when: at, span: arose }), 'when', 'span')
  }
  if (late === 0) return lineOr(line(phrase(book.papers.inTime, { when: at }), 'when'), say(book.papers.inTimeBare))
  const reason = answer.lateBecause ?? book.papers.noReason
  const by = line(phrase(book.papers.lateBySpan, { span: span(book, late) }), 'span')
  return lineOr(
    line(phrase(book.papers.lateBy, { when: at, span: span(book, late), reason }), 'when', 'span', 'why'),
    by,
  )
}

/** Open duties whose time is over, with how long, in milliseconds. */
export function overdueNow(view: CaseView) {
  const { offset, now } = atExport(view)
  return runningStages(view.replayed)
    .flatMap(({ active: steps }) => steps)
    .flatMap((active) => {
      const deadline = deadlineOf(active, factsOf(view.replayed, active.stage), offset)
      return deadline?.dueAt !== undefined && deadline.dueAt < now
        ? [{ active, deadline, by: now - deadline.dueAt }]
        : []
    })
}

/** The figures a supervisor looks for first. */
export function figures(view: CaseView) {
  const answered = answeredDeadlines(view.replayed)
  return {
    late: answered.filter(({ late }) => late !== undefined && late > 0).length,
    overdue: overdueNow(view).length,
    undone: undoneRows(view).length,
    open: openRows(view).length,
  }
}

export const dueLine = (book: Book, dueAt: number | undefined, offset: number): Line =>
  dueAt === undefined ? say(book.papers.atOnce) : line(when(dueAt, offset), 'when')

/** Outcomes that left a duty undone: with reason, author, time and who was told. */
export function undoneRows({ book, replayed }: CaseView): SourcedRow[] {
  return replayed.answers
    .filter((answer) => isParking(answer))
    .map((answer) => {
      const { step, fields, at } = answer
      const later = answeredLater(answer, replayed)
      const text = (id: string): Line => {
        const value = fields[id]
        return typeof value === 'string' && value.trim() ? line(value, `field:${id}`) : say(book.papers.notKnown)
      }
      return row(
        [`step:${step}`],
        [named(book, step)],
        [whenByWhom(book, at, answer.entry)],
        [text('reason'), ...(later ? [laterLine(book, later)] : [])],
        [text('whoWasTold')],
      )
    })
}

/** The answer that carried the duty out after all. */
const answeredLater = (answer: Answer, replayed: Replay): Answer | undefined =>
  replayed.answers.find(
    (other) =>
      other.step === answer.step &&
      other.stage === answer.stage &&
      other.at >= answer.at &&
      other !== answer &&
      !isParking(other),
  )

function laterLine(book: Book, { step, outcome, at, entry }: Answer): Line {
  const values = { when: when(at, entry.offset), outcome: outcomeLabel(book, step, outcome) }
  return line(phrase(book.papers.doneLater, values), 'when', `step:${step}`)
}

export const isParking = (answer: Answer): boolean =>
  stepById.get(answer.step)?.outcomes[answer.outcome]?.asksWhy === true

/** Duties that are open in any stage. Steps that are only at hand are no duties. */
export const openRows = (view: CaseView): SourcedRow[] =>
  rowsOf(
    runningStages(view.replayed).flatMap(({ active }) => active),
    view,
  )

/** Duties that were open when a response or an aftercare ended, where its episode is not closed yet: as they stood then. */
export const openAtEndRows = (view: CaseView): SourcedRow[] =>
  unclosedStages(view.replayed).flatMap(({ openAtEnd, endedAt }) => rowsOf(openAtEnd, view, endedAt))

/** @param at epoch milliseconds from which they are looked at; the time of the paper, if none is named */
function rowsOf(duties: readonly ActiveStep[], view: CaseView, at?: number): SourcedRow[] {
  const { offset, now: ofPaper } = atExport(view)
  const now = at ?? ofPaper
  return duties
    .filter(({ step }) => step.urgency !== 'standing')
    .map((active) => {
      const deadline = deadlineOf(active, factsOf(view.replayed, active.stage), offset)
      return row(
        [`step:${active.step.id}`],
        [named(view.book, active.step.id)],
        [line(when(active.since, offset), 'when')],
        deadline ? [dueLine(view.book, deadline.dueAt, offset)] : [],
        [stateLine(view, active, now, deadline?.dueAt)],
      )
    })
}

export function stateLine(
  { book, replayed }: CaseView,
  active: ActiveStep,
  now: number,
  dueAt: number | undefined,
): Line {
  if (active.state === 'parked') {
    const answer = replayed.answers.findLast(({ stage, step }) => stage === active.stage && step === active.step.id)
    const reason = answer?.fields['reason']
    const text = phrase(book.papers.parked, {
      when: answer ? when(answer.at, answer.entry.offset) : '',
      reason: typeof reason === 'string' && reason.trim() ? reason : book.papers.noReason,
    })
    return lineOr(line(text, 'when', 'field:reason'), say(book.papers.parkedBare))
  }
  return dueAt !== undefined && dueAt < now
    ? line(phrase(book.papers.openOverdue, { span: span(book, now - dueAt) }), 'span')
    : say(book.papers.open)
}
