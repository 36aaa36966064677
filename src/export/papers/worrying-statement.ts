import { worryingItems } from '#machines/response/risk.ts'
import { episodeStages } from '#record/episodes.ts'
import type { Answer } from '#record/replay.ts'
import { outcomeLabel } from '#export/case-names.ts'
import { childParts, itemFacts } from '#export/child-facts.ts'
import { reasonLines, whenByWhom } from '#export/entry-rows.ts'
import { answerLabel, checkLabel, notesOf, valueLines } from '#export/field-lines.ts'
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
  type SourcedRow,
  tableOr,
  under,
} from '#export/sourced-paper.ts'
import { answeredParts, answersOf } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.worrying
const step = 'worryingCriteria'
const field = 'criteria'

/** D8: each criterion with its answer and facts, what is not known counted as concern, and the level decided. */
export function worryingStatement(view: CaseView): SourcedPaper {
  const answers = answersOf(view, step, newestEpisode(view))
  const newest = answers.at(-1)
  return paperOf(view, view.book.casePapers.titles.worryingStatement, [
    ...standing(view),
    paragraph(words(view).intro, 'strong'),
    ...childParts(view),
    facts(itemFacts(view, ['b02', 'b10', 'b12', 'b13', 'b20'])),
    heading(words(view).criteria),
    ...(newest ? [] : [paragraph(words(view).noStatement, 'warning')]),
    tableOr(
      words(view).noStatement,
      words(view).head,
      [4.6, 2, 4.4, 1.6],
      worryingItems.map((item) => criterionRow(view, item, newest)),
    ),
    ...(newest ? levelParts(view, newest) : [levelToFill(view)]),
    ...earlierParts(view, answers.slice(0, -1)),
    heading(words(view).police),
    ...policeParts(view),
  ])
}

function newestEpisode({ replayed }: CaseView): readonly string[] {
  const response = replayed.stages.findLast(({ procedure }) => procedure.id === 'response')
  return response ? episodeStages(replayed, response.stage) : []
}

function criterionRow(view: CaseView, item: string, answer: Answer | undefined): SourcedRow {
  const value = answer?.fields[field]
  const given = typeof value === 'object' ? value[item] : undefined
  const concern = !given || given.answer !== 'no'
  return row(
    given ? [`step:${step}`, `field:${field}`] : [],
    [say(checkLabel(view.book, field, item))],
    [given ? line(answerLabel(view.book, given.answer), `field:${field}`) : say(words(view).notAnswered)],
    given ? notesOf(given).map((text) => line(text, `notes:${field}`)) : [],
    [given ? line(concern ? words(view).counts : words(view).doesNotCount, `field:${field}`) : say(words(view).counts)],
  )
}

const levelParts = (view: CaseView, { outcome, proposed, fields, differsBecause, entry, at }: Answer): Part[] =>
  under(
    [`step:${step}`],
    facts([
      fact(words(view).level, line(outcomeLabel(view.book, step, outcome), `step:${step}`)),
      fact(words(view).proposed, ...(proposed ? [line(outcomeLabel(view.book, step, proposed), `step:${step}`)] : [])),
      fact(words(view).decidedBy, ...valueLines(view.book, 'decidedBy', fields['decidedBy'], entry.offset)),
      fact(
        words(view).reason,
        ...valueLines(view.book, 'reason', fields['reason'], entry.offset),
        ...(differsBecause ? [line(differsBecause, 'why')] : []),
      ),
      fact(view.book.casePapers.whenByWhom, whenByWhom(view.book, at, entry)),
    ]),
  )

const levelToFill = (view: CaseView) =>
  facts([
    fact(words(view).level),
    fact(words(view).decidedBy),
    fact(words(view).reason),
    fact(view.book.casePapers.whenByWhom),
  ])

function earlierParts(view: CaseView, answers: readonly Answer[]): Part[] {
  if (answers.length === 0) return []
  return [
    heading(words(view).earlier),
    tableOr(
      '',
      [view.book.casePapers.whenByWhom, words(view).level, words(view).reason],
      [3, 3, 6],
      answers.map((answer) =>
        row(
          [`step:${step}`],
          [whenByWhom(view.book, answer.at, answer.entry)],
          [line(outcomeLabel(view.book, step, answer.outcome), `step:${step}`)],
          reasonLines(view.book, answer),
        ),
      ),
    ),
  ]
}

function policeParts(view: CaseView): Part[] {
  const said = answeredParts(view, ['policeRiskLevel', 'challengeRisk', 'riskReview'])
  return said.length > 0 ? said : [paragraph(view.book.casePapers.notRecorded)]
}
