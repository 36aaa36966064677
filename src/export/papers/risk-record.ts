import { casePaperWords } from '#content/en/papers/case-papers.ts'
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

const words = casePaperWords.risk

const likelihood: readonly StepId[] = ['likelihoodFirst', 'likelihoodFull', 'likelihoodAgain', 'likelihoodAfterReturn']
const exploitation: readonly StepId[] = [
  'exploitationFirst',
  'exploitationFull',
  'exploitationAgain',
  'exploitationAfterReturn',
]

/** D3: both judgements of risk, each with its signs, its reasons and its next review. */
export const riskRecord = (view: CaseView): SourcedPaper =>
  paperOf(view, casePaperWords.titles.riskRecord, [
    ...standing(),
    paragraph(words.intro),
    ...childParts(view),
    heading(words.missing),
    judgements(view, likelihood),
    ...signParts(view, 'goingMissingSigns', likelihood),
    ...protectingParts(view),
    ...answeredParts(view, ['measuresFirst', 'measuresNow', 'reviewRiskAfterAbsence']),
    heading(words.exploitation),
    judgements(view, exploitation),
    ...signParts(view, 'traffickingSigns', [...exploitation, 'newIndicators']),
    facts([latestFact(view, 'exploitationForm')]),
    facts([
      latestFact(view, 'nextReviewOfPlanAt', undefined, words.nextReview),
      latestFact(view, 'planReviewAt', undefined, words.reviewAfterReturn),
    ]),
  ])

const judgements = ({ replayed }: CaseView, steps: readonly StepId[]): Part =>
  tableOr(
    casePaperWords.notAnswered,
    words.missingHead,
    [3, 3, 6],
    replayed.answers
      .filter(({ step }) => steps.some((one) => one === step))
      .map((answer: Answer) =>
        row(
          [`step:${answer.step}`],
          [whenByWhom(answer.at, answer.entry)],
          [line(outcomeLabel(answer.step, answer.outcome), `step:${answer.step}`)],
          reasonLines(answer),
        ),
      ),
  )

/** Signs that count: all but those answered “no”. */
function signParts(view: CaseView, field: string, steps: readonly StepId[]): Part[] {
  const newest = newestWith(view, field, steps)
  const value = newest?.fields[field]
  if (!newest || typeof value !== 'object') return [facts([fact(words.signs)])]
  const counted = Object.fromEntries(inDeclaredOrder(value).filter(([, given]) => given && given.answer !== 'no'))
  const lines = valueLines(field, counted, newest.entry.offset)
  return under(
    [`step:${newest.step}`],
    lines.length > 0
      ? facts([fact(words.signs, ...lines)])
      : { kind: 'paragraph', lines: [line(words.noSigns, `field:${field}`)], tone: 'plain' },
  )
}

function protectingParts(view: CaseView): Part[] {
  return [facts([latestFact(view, 'protectiveFactors', likelihood, words.protects)])]
}
