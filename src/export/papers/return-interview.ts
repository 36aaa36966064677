import { returnTopics } from '#machines/checklists/return-topics.ts'
import { answerLabel, checkLabel, notesOf, valueLines } from '#export/field-lines.ts'
import { childParts } from '#export/child-facts.ts'
import { whenByWhom } from '#export/entry-rows.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  fact,
  facts,
  heading,
  line,
  paragraph,
  type Part,
  row,
  say,
  type SourcedPaper,
  tableOr,
  under,
} from '#export/sourced-paper.ts'
import { answeredParts, answersOf, stepParts } from '#export/step-parts.ts'
import { fieldLabel, outcomeLabel } from '#export/case-names.ts'
import type { Answer } from '#record/replay.ts'

const words = ({ book }: CaseView) => book.casePapers.interview
const step = 'returnInterview'
const field = 'returnTopics'

/** Before, away, back: the frame of the talk (procedures.md 4.6). */
const frames = [
  { id: 'before', topics: ['f01', 'f02', 'f03', 'f04'] },
  { id: 'away', topics: ['f05', 'f06', 'f07', 'f08'] },
  { id: 'back', topics: ['f09', 'f10', 'f11', 'f12', 'f13', 'f14', 'f15'] },
] as const
const framed: ReadonlySet<string> = new Set(frames.flatMap(({ topics }) => topics))
const afterwards = returnTopics.filter((topic) => !framed.has(topic))

/** D15: the return interview, as it was held, or as lines to write on where it was not. */
export function returnInterview(view: CaseView): SourcedPaper {
  const answers = answersOf(view, step)
  return paperOf(view, view.book.casePapers.titles.returnInterview, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view, ['a01', 'a03', 'a08']),
    heading(words(view).arranged),
    ...stepParts(view, ['arrangeInterview']),
    ...(answers.length === 0 ? blankInterview(view) : answers.flatMap((answer) => interviewParts(view, answer))),
    ...againParts(view),
    heading(words(view).used),
    ...stepParts(view, ['useInterview']),
  ])
}

function interviewParts(view: CaseView, answer: Answer): Part[] {
  const { fields, entry } = answer
  const value = fields[field]
  const given = typeof value === 'object' ? value : {}
  const topics = (title: string, ids: readonly string[]): Part[] => [
    heading(title, 3),
    tableOr(
      view.book.casePapers.notAnswered,
      words(view).topicsHead,
      [5, 2.2, 5],
      ids.map((id) =>
        row(
          [`field:${field}`],
          [say(checkLabel(view.book, field, id))],
          given[id] ? [line(answerLabel(view.book, given[id].answer), `field:${field}`)] : [],
          given[id] ? notesOf(given[id]).map((text) => line(text, `notes:${field}`)) : [],
        ),
      ),
    ),
  ]
  const free = (id: string, label?: string) =>
    fact(label ?? fieldLabel(view.book, id), ...valueLines(view.book, id, fields[id], entry.offset))
  return under(
    [`step:${step}`],
    heading(view.book.casePapers.titles.returnInterview),
    facts([
      fact(view.book.casePapers.answer, line(outcomeLabel(view.book, step, answer.outcome), `step:${step}`)),
      fact(view.book.casePapers.whenByWhom, whenByWhom(view.book, answer.at, entry)),
      free('interviewer'),
      free('toldBefore', words(view).told),
      ...(fields['reason'] === undefined ? [] : [free('reason')]),
    ]),
    ...frames.flatMap(({ id, topics: ids }) => topics(words(view)[id], ids)),
    heading(words(view).says, 3),
    facts([free('childSays'), free('reasonsForLeaving', words(view).why)]),
    heading(words(view).analysis, 3),
    facts([free('analysis'), ...afterwards.map((id) => fact(checkLabel(view.book, field, id), ...notesIn(given, id)))]),
  )
}

const notesIn = (given: Readonly<Record<string, Parameters<typeof notesOf>[0] | undefined>>, id: string) =>
  given[id] ? notesOf(given[id]).map((text) => line(text, `notes:${field}`)) : []

const blankInterview = (view: CaseView): Part[] => [
  heading(view.book.casePapers.titles.returnInterview),
  paragraph(words(view).notHeld, 'quiet'),
  facts([fact(fieldLabel(view.book, 'interviewer')), fact(words(view).told)]),
  ...frames.flatMap(({ id, topics }) => [
    heading(words(view)[id], 3),
    facts(topics.map((topic) => fact(checkLabel(view.book, field, topic)))),
  ]),
  heading(words(view).analysis, 3),
  facts(afterwards.map((topic) => fact(checkLabel(view.book, field, topic)))),
]

function againParts(view: CaseView): Part[] {
  const again = answeredParts(view, ['offerInterviewAgain'])
  return again.length > 0 ? [heading(words(view).again), ...again] : []
}
