import { casePaperWords } from '#content/en/papers/case-papers.ts'
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

const words = casePaperWords.interview
const step = 'returnInterview'
const field = 'returnTopics'

/** Before, away, back: the frame of the talk (procedures.md 4.6). */
const frames = [
  { title: words.before, topics: ['f01', 'f02', 'f03', 'f04'] },
  { title: words.away, topics: ['f05', 'f06', 'f07', 'f08'] },
  { title: words.back, topics: ['f09', 'f10', 'f11', 'f12', 'f13', 'f14', 'f15'] },
] as const
const framed: ReadonlySet<string> = new Set(frames.flatMap(({ topics }) => topics))
const afterwards = returnTopics.filter((topic) => !framed.has(topic))

/** D15: the return interview, as it was held, or as lines to write on where it was not. */
export function returnInterview(view: CaseView): SourcedPaper {
  const answers = answersOf(view, step)
  return paperOf(view, casePaperWords.titles.returnInterview, [
    ...standing(),
    paragraph(words.intro),
    ...childParts(view, ['a01', 'a03', 'a08']),
    heading(words.arranged),
    ...stepParts(view, ['arrangeInterview']),
    ...(answers.length === 0 ? blankInterview() : answers.flatMap((answer) => interviewParts(answer))),
    ...againParts(view),
    heading(words.used),
    ...stepParts(view, ['useInterview']),
  ])
}

function interviewParts(answer: Answer): Part[] {
  const { fields, entry } = answer
  const value = fields[field]
  const given = typeof value === 'object' ? value : {}
  const topics = (title: string, ids: readonly string[]): Part[] => [
    heading(title, 3),
    tableOr(
      casePaperWords.notAnswered,
      words.topicsHead,
      [5, 2.2, 5],
      ids.map((id) =>
        row(
          [`field:${field}`],
          [say(checkLabel(field, id))],
          given[id] ? [line(answerLabel(given[id].answer), `field:${field}`)] : [],
          given[id] ? notesOf(given[id]).map((text) => line(text, `notes:${field}`)) : [],
        ),
      ),
    ),
  ]
  const free = (id: string, label?: string) =>
    fact(label ?? fieldLabel(id), ...valueLines(id, fields[id], entry.offset))
  return under(
    [`step:${step}`],
    heading(casePaperWords.titles.returnInterview),
    facts([
      fact(casePaperWords.answer, line(outcomeLabel(step, answer.outcome), `step:${step}`)),
      fact(casePaperWords.whenByWhom, whenByWhom(answer.at, entry)),
      free('interviewer'),
      free('toldBefore', words.told),
      ...(fields['reason'] === undefined ? [] : [free('reason')]),
    ]),
    ...frames.flatMap(({ title, topics: ids }) => topics(title, ids)),
    heading(words.says, 3),
    facts([free('childSays'), free('reasonsForLeaving', words.why)]),
    heading(words.analysis, 3),
    facts([free('analysis'), ...afterwards.map((id) => fact(checkLabel(field, id), ...notesIn(given, id)))]),
  )
}

const notesIn = (given: Readonly<Record<string, Parameters<typeof notesOf>[0] | undefined>>, id: string) =>
  given[id] ? notesOf(given[id]).map((text) => line(text, `notes:${field}`)) : []

const blankInterview = (): Part[] => [
  heading(casePaperWords.titles.returnInterview),
  paragraph(words.notHeld, 'quiet'),
  facts([fact(fieldLabel('interviewer')), fact(words.told)]),
  ...frames.flatMap(({ title, topics }) => [
    heading(title, 3),
    facts(topics.map((topic) => fact(checkLabel(field, topic)))),
  ]),
  heading(words.analysis, 3),
  facts(afterwards.map((topic) => fact(checkLabel(field, topic)))),
]

function againParts(view: CaseView): Part[] {
  const again = answeredParts(view, ['offerInterviewAgain'])
  return again.length > 0 ? [heading(words.again), ...again] : []
}
