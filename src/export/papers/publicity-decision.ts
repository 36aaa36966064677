import { childParts, itemFacts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { facts, heading, paragraph, type SourcedPaper } from '#export/sourced-paper.ts'
import { answeredParts, stepParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.publicity

/** D11: each decision on publicity with its reasons, and how it was taken down again. */
export const publicityDecision = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.publicityDecision, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view, ['a01', 'a03']),
    facts(itemFacts(view, ['a24'])),
    heading(words(view).decision),
    ...stepParts(view, ['publicityDecision']),
    heading(words(view).takeDown),
    ...stepParts(view, ['takeDownPublicity']),
    ...answeredParts(view, ['takeDownAfterReturn', 'confirmTakeDownOut']),
  ])
