import type { Answer } from '#record/replay.ts'
import { outcomeLabel } from '#export/case-names.ts'
import { childParts } from '#export/child-facts.ts'
import { reasonLines, whenByWhom } from '#export/entry-rows.ts'
import { valueLines } from '#export/field-lines.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  fact,
  facts,
  heading,
  line,
  paragraph,
  type Part,
  row,
  type SourcedPaper,
  tableOr,
  under,
} from '#export/sourced-paper.ts'
import { answeredParts, latestFact, newestWith, type StepId } from '#export/step-parts.ts'
import { inDeclaredOrder } from '#export/declared-order.ts'

const words = ({ book }: CaseView) => book.casePapers.risk

const likelihood: readonly StepId[] = ['likelihoodFirst', 'likelihoodFull', 'likelihoodAgain', 'likelihoodAfterReturn']
const exploitation: readonly StepId[] = [
  'exploitationFirst',
  'exploitationFull',
  'exploitationAgain',
  'exploitationAfterReturn',
]

/** D3: both judgements of risk, each with its signs, its reasons and its next review. */
export const riskRecord = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.riskRecord, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view),
    heading(words(view).missing),
    judgements(view, likelihood),
    ...signParts(view, 'goingMissingSigns', likelihood),
    ...protectingParts(view),
    ...answeredParts(view, ['measuresFirst', 'measuresNow', 'reviewRiskAfterAbsence']),
    heading(words(view).exploitation),
    judgements(view, exploitation),
    ...signParts(view, 'traffickingSigns', [...exploitation, 'newIndicators']),
    facts([latestFact(view, 'exploitationForm')]),
    facts([
      latestFact(view, 'nextReviewOfPlanAt', undefined, words(view).nextReview),
      latestFact(view, 'planReviewAt', undefined, words(view).reviewAfterReturn),
    ]),
  ])

const judgements = (view: CaseView, steps: readonly StepId[]): Part =>
  tableOr(
    view.book.casePapers.notAnswered,
    words(view).missingHead,
    [3, 3, 6],
    view.replayed.answers
      .filter(({ step }) => steps.some((one) => one === step))
      .map((answer: Answer) =>
        row(
          [`step:${answer.step}`],
          [whenByWhom(view.book, answer.at, answer.entry)],
          [line(outcomeLabel(view.book, answer.step, answer.outcome), `step:${answer.step}`)],
          reasonLines(view.book, answer),
        ),
      ),
  )

/** Signs that count: all but those answered “no”. */
function signParts(view: CaseView, field: string, steps: readonly StepId[]): Part[] {
  const newest = newestWith(view, field, steps)
  const value = newest?.fields[field]
  if (!newest || typeof value !== 'object') return [facts([fact(words(view).signs)])]
  const counted = Object.fromEntries(inDeclaredOrder(value).filter(([, given]) => given && given.answer !== 'no'))
  const lines = valueLines(view.book, field, counted, newest.entry.offset)
  return under(
    [`step:${newest.step}`],
    lines.length > 0
      ? facts([fact(words(view).signs, ...lines)])
      : { kind: 'paragraph', lines: [line(words(view).noSigns, `field:${field}`)], tone: 'plain' },
  )
}

function protectingParts(view: CaseView): Part[] {
  return [facts([latestFact(view, 'protectiveFactors', likelihood, words(view).protects)])]
}
