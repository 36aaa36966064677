import { casePaperWords } from '#content/en/papers/case-papers.ts'
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

const words = casePaperWords.worrying
const step = 'worryingCriteria'
const field = 'criteria'

/** D8: each criterion with its answer and facts, what is not known counted as concern, and the level decided. */
export function worryingStatement(view: CaseView): SourcedPaper {
  const answers = answersOf(view, step, newestEpisode(view))
  const newest = answers.at(-1)
  return paperOf(view, casePaperWords.titles.worryingStatement, [
    ...standing(),
    paragraph(words.intro, 'strong'),
    ...childParts(view),
    facts(itemFacts(view, ['b02', 'b10', 'b12', 'b13', 'b20'])),
    heading(words.criteria),
    ...(newest ? [] : [paragraph(words.noStatement, 'warning')]),
    tableOr(
      words.noStatement,
      words.head,
      [4.6, 2, 4.4, 1.6],
      worryingItems.map((item) => criterionRow(item, newest)),
    ),
    ...(newest ? levelParts(newest) : [levelToFill]),
    ...earlierParts(answers.slice(0, -1)),
    heading(words.police),
    ...policeParts(view),
  ])
}

function newestEpisode({ replayed }: CaseView): readonly string[] {
  const response = replayed.stages.findLast(({ procedure }) => procedure.id === 'response')
  return response ? episodeStages(replayed, response.stage) : []
}

function criterionRow(item: string, answer: Answer | undefined): SourcedRow {
  const value = answer?.fields[field]
  const given = typeof value === 'object' ? value[item] : undefined
  const concern = !given || given.answer !== 'no'
  return row(
    given ? [`step:${step}`, `field:${field}`] : [],
    [say(checkLabel(field, item))],
    [given ? line(answerLabel(given.answer), `field:${field}`) : say(words.notAnswered)],
    given ? notesOf(given).map((text) => line(text, `notes:${field}`)) : [],
    [given ? line(concern ? words.counts : words.doesNotCount, `field:${field}`) : say(words.counts)],
  )
}

const levelParts = ({ outcome, proposed, fields, differsBecause, entry, at }: Answer): Part[] =>
  under(
    [`step:${step}`],
    facts([
      fact(words.level, line(outcomeLabel(step, outcome), `step:${step}`)),
      fact(words.proposed, ...(proposed ? [line(outcomeLabel(step, proposed), `step:${step}`)] : [])),
      fact(words.decidedBy, ...valueLines('decidedBy', fields['decidedBy'], entry.offset)),
      fact(
        words.reason,
        ...valueLines('reason', fields['reason'], entry.offset),
        ...(differsBecause ? [line(differsBecause, 'why')] : []),
      ),
      fact(casePaperWords.whenByWhom, whenByWhom(at, entry)),
    ]),
  )

const levelToFill = facts([
  fact(words.level),
  fact(words.decidedBy),
  fact(words.reason),
  fact(casePaperWords.whenByWhom),
])

function earlierParts(answers: readonly Answer[]): Part[] {
  if (answers.length === 0) return []
  return [
    heading(words.earlier),
    tableOr(
      '',
      [casePaperWords.whenByWhom, words.level, words.reason],
      [3, 3, 6],
      answers.map((answer) =>
        row(
          [`step:${step}`],
          [whenByWhom(answer.at, answer.entry)],
          [line(outcomeLabel(step, answer.outcome), `step:${step}`)],
          reasonLines(answer),
        ),
      ),
    ),
  ]
}

function policeParts(view: CaseView): Part[] {
  const said = answeredParts(view, ['policeRiskLevel', 'challengeRisk', 'riskReview'])
  return said.length > 0 ? said : [paragraph(casePaperWords.notRecorded)]
}
