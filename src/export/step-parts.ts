import type { Book } from '#content/book.ts'
import { stepById } from '#machines/registry.ts'
import type { AftercareStepId } from '#machines/aftercare/index.ts'
import type { PreventionStepId } from '#machines/prevention/index.ts'
import type { ResponseStepId } from '#machines/response/index.ts'
import type { Field } from '#machines/steps.ts'
import type { Answer } from '#record/replay.ts'
import { fieldLabel, outcomeLabel, stepName } from './case-names.ts'
import { whenByWhom } from './entry-rows.ts'
import { valueLines } from './field-lines.ts'
import type { CaseView } from './paper-parts.ts'
import { fact, facts, heading, line, paragraph, type Part, type SourcedFact, under } from './sourced-paper.ts'
import { inDeclaredOrder } from './declared-order.ts'

/** A step that a paper names does not compile unless it is declared. */
export type StepId = PreventionStepId | ResponseStepId | AftercareStepId

/** Checklists longer than this are not printed item by item as lines to write on. */
const longestBlankList = 20

/** Answers of a step that count, the first one first. */
export const answersOf = ({ replayed }: CaseView, step: StepId, stages?: readonly string[]): Answer[] =>
  replayed.answers.filter((answer) => answer.step === step && (stages === undefined || stages.includes(answer.stage)))

/** The newest answer to any of these steps in which a field was filled. */
export const newestWith = (view: CaseView, field: string, steps?: readonly StepId[]): Answer | undefined =>
  view.replayed.answers.findLast(
    ({ step, fields }) => (steps === undefined || steps.some((one) => one === step)) && isFilled(fields[field]),
  )

const isFilled = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '') ||
  (typeof value === 'object' && value !== null && Object.keys(value).length > 0)

/** A labelled field as it was filled last; a line to write on where nobody has. */
export function latestFact(view: CaseView, field: string, steps?: readonly StepId[], label?: string): SourcedFact {
  const answer = newestWith(view, field, steps)
  const value = answer ? valueLines(view.book, field, answer.fields[field], answer.entry.offset) : []
  return {
    ...fact(label ?? fieldLabel(view.book, field), ...value),
    ...(answer ? { about: [`step:${answer.step}` as const] } : {}),
  }
}

/** Every answer to these steps, each by itself. */
export const answeredParts = (view: CaseView, steps: readonly StepId[]): Part[] =>
  steps.flatMap((step) => answersOf(view, step).flatMap((answer) => answerParts(view.book, answer)))

/**
 * Every answer to these steps; where a step has none, its fields as lines to write on and a sentence that says so. Nothing is
 * made up.
 */
export const stepParts = (view: CaseView, steps: readonly StepId[]): Part[] =>
  steps.flatMap((step) => {
    const answers = answersOf(view, step)
    return answers.length > 0
      ? answers.flatMap((answer) => answerParts(view.book, answer))
      : blankParts(view.book, step)
  })

/** Answers to steps that stand for each other; where none has any, the first as lines to write on. */
export function eitherParts(view: CaseView, steps: readonly [StepId, ...StepId[]]): Part[] {
  const answered = answeredParts(view, steps)
  return answered.length > 0 ? answered : blankParts(view.book, steps[0])
}

/** One answer: what, when, by whom, and every field that was filled. */
export function answerParts(book: Book, answer: Answer): Part[] {
  const { step, outcome, entry, at, fields, lateBecause, differsBecause, correction } = answer
  const filled = inDeclaredOrder(fields)
    .map(([id, value]) => fact(fieldLabel(book, id), ...valueLines(book, id, value, entry.offset)))
    .filter(({ value }) => value.length > 0)
  const reason = correction ? correction.content.reason : differsBecause
  return under(
    [`step:${step}`],
    heading(stepName(book, step), 3),
    facts([
      fact(book.casePapers.answer, line(outcomeLabel(book, step, outcome), `step:${step}`)),
      fact(book.casePapers.whenByWhom, whenByWhom(book, at, entry)),
      ...filled,
      ...(correction && reason ? [fact(book.casePapers.corrected, line(reason, 'why'))] : []),
      ...(!correction && reason ? [fact(book.casePapers.otherwise, line(reason, 'why'))] : []),
      ...(!correction && lateBecause ? [fact(book.casePapers.late, line(lateBecause, 'why'))] : []),
    ]),
  )
}

/** The fields of a step that nobody has answered. */
export function blankParts(book: Book, step: StepId): Part[] {
  const rows = (stepById.get(step)?.fields ?? []).flatMap((field) => blankFacts(book, field))
  return under(
    [`step:${step}`],
    heading(stepName(book, step), 3),
    paragraph(book.casePapers.notAnswered, 'quiet'),
    facts([...rows, fact(book.casePapers.whenByWhom)]),
  )
}

function blankFacts(book: Book, field: Field): SourcedFact[] {
  const items = field.items ?? []
  if (field.type !== 'checklist' || items.length > longestBlankList) return [fact(fieldLabel(book, field.id))]
  const labels = book.procedures.fields[field.id]?.items ?? {}
  return items.map((item) => fact(labels[item] ?? item))
}
