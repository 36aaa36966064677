import type { Book } from '#content/book.ts'
import { stepById } from '#machines/registry.ts'
import type { Entry, EntryOf } from '#record/entry.ts'
import type { Answer } from '#record/replay.ts'
import { countedCalls } from '#record/told.ts'
import { outcomeLabel, stepName } from './case-names.ts'
import { isParking } from './duty-rows.ts'
import { atLine } from './entry-rows.ts'
import type { CaseView } from './paper-parts.ts'
import { line, row, type SourcedRow } from './sourced-paper.ts'

/** Outcomes that say that nobody answered. */
const unanswered: ReadonlySet<string> = new Set(['noAnswer', 'toldToWait', 'refused', 'notReached'])

/** Whether a step speaks to somebody outside: it tells in one of its outcomes or has a number to dial. */
const speaksToSomebody = (step: string): boolean => {
  const declared = stepById.get(step)
  if (!declared) return false
  return declared.contact !== undefined || Object.values(declared.outcomes).some(({ tells }) => tells === true)
}

/** Everyone who could not be reached or said no, from answers and calls. */
export function unreachableRows({ book, entries, replayed }: CaseView): SourcedRow[] {
  const answers = replayed.answers
    .filter((answer) => speaksToSomebody(answer.step) && (unanswered.has(answer.outcome) || isParking(answer)))
    .map((answer) => ({ at: answer.at, said: answerRow(book, answer) }))
  const calls = countedCalls(entries, replayed)
    .filter(({ content: { result } }) => result === 'noAnswer' || result === 'refused')
    .map((call) => ({ at: call.at, said: callRow(book, call) }))
  return [...answers, ...calls].sort((a, b) => a.at - b.at).map(({ said }) => said)
}

function answerRow(book: Book, { step, outcome, at, entry, fields }: Answer): SourcedRow {
  const reason = (['reason', 'whatPoliceSaid'] as const).flatMap((id) => {
    const value = fields[id]
    return typeof value === 'string' && value.trim() ? [line(value, `field:${id}`)] : []
  })
  return row(
    [`step:${step}`],
    [line(stepName(book, step), `step:${step}`)],
    [atLine(at, entry.offset)],
    [line(outcomeLabel(book, step, outcome), `step:${step}`), ...reason],
  )
}

const callRow = (book: Book, { at, offset, content }: EntryOf<'call'> & Entry): SourcedRow =>
  row(
    ['entry:call'],
    [line(content.whom, 'entry:call')],
    [atLine(at, offset)],
    [line([book.papers.results[content.result], content.what].filter(Boolean).join('. '), 'entry:call')],
  )
