import { phrase } from '#content/phrase.ts'
import { planElements } from '#machines/checklists/plan-elements.ts'
import { answerLabel, checkLabel, notesOf } from '#export/field-lines.ts'
import { numberFacts } from '#export/number-facts.ts'
import { placeOfCase } from '#export/country-names.ts'
import { childParts, itemFacts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  type Cell,
  fact,
  facts,
  heading,
  line,
  paragraph,
  type Part,
  row,
  say,
  type SourcedFact,
  type SourcedPaper,
  tableOr,
} from '#export/sourced-paper.ts'
import { answeredParts, latestFact, newestWith, type StepId } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.plan
const field = 'planElements'

/** Where the child was asked and spoke for the plan: never what was said in an interview or to a centre. */
const talks: readonly StepId[] = ['firstTalk', 'secondTalk', 'eventTalk', 'childAcceptsPlace', 'talkAboutPlace']

/** D5: the safety and absence plan, and one page of it in the child's own words(view). */
export const safetyPlan = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.safetyPlan, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view, ['a01', 'a03']),
    heading(words(view).absence),
    facts([
      latestFact(view, 'reportingThresholdMinutes'),
      latestFact(view, 'whoMustBeTold'),
      latestFact(view, 'trustedAdult'),
      latestFact(view, 'ifChildMustLeave'),
    ]),
    heading(words(view).elements),
    elementTable(view),
    facts([latestFact(view, 'changesSinceLastPlan')]),
    heading(words(view).agreed),
    ...answeredParts(view, ['agreePlan']),
    facts([
      latestFact(view, 'agreedWith'),
      latestFact(view, 'planSignedBy'),
      reviewFact(view),
      fact(view.book.casePapers.signature),
    ]),
    { kind: 'pageBreak' },
    ...ownPage(view),
  ])

/** When the plan is looked at again: after a return, otherwise as set in prevention. */
function reviewFact(view: CaseView): SourcedFact {
  const afterReturn = latestFact(view, 'planReviewAt', undefined, words(view).review)
  return afterReturn.value.length > 0
    ? afterReturn
    : latestFact(view, 'nextReviewOfPlanAt', undefined, words(view).review)
}

/** Every element of the plan as it stands; one that nobody has spoken about has room to write. */
function elementTable(view: CaseView): Part {
  const newest = newestWith(view, field)
  const value = newest?.fields[field]
  const given = typeof value === 'object' ? value : {}
  const answered = planElements.filter((item) => given[item])
  if (!newest || answered.length === 0)
    return facts(planElements.map((item) => fact(checkLabel(view.book, field, item))))
  return tableOr(
    view.book.casePapers.notAnswered,
    words(view).elementsHead,
    [5, 2, 5],
    planElements.map((item) =>
      row(
        [`step:${newest.step}`, `field:${field}`],
        [say(checkLabel(view.book, field, item))],
        given[item] ? [line(answerLabel(view.book, given[item].answer), `field:${field}`)] : [],
        given[item] ? notesOf(given[item]).map((text) => line(text, `notes:${field}`)) : [],
      ),
    ),
  )
}

/** The child's page: what the child said and agreed to, and the numbers to call. */
function ownPage(view: CaseView): Part[] {
  const numbers = numberFacts(view.book, placeOfCase(view), ['emergency', 'hotline', 'childHelpline']).flatMap(
    ({ label, value }) => (value ? [say(phrase(view.book.papers.item, { label, value }))] : []),
  )
  return [
    heading(words(view).ownTitle, 1),
    paragraph(words(view).ownIntro),
    facts([
      latestFact(view, 'childSays', talks, words(view).own.says),
      { ...fact(words(view).own.helps, ...noteOf(view, 'g01')) },
      latestFact(view, 'trustedAdult', undefined, words(view).own.trusted),
      leaving(view),
      ...itemFacts(view, ['a24']).map((wish) => ({ ...wish, label: words(view).own.wish })),
      fact(words(view).own.numbers, ...numbers),
    ]),
    paragraph(words(view).own.back, 'strong'),
    facts([fact(view.book.casePapers.signature)]),
  ]
}

function leaving(view: CaseView): SourcedFact {
  const said = latestFact(view, 'ifChildMustLeave', undefined, words(view).own.leave)
  return said.value.length > 0 ? said : fact(words(view).own.leave, ...noteOf(view, 'g07'))
}

/** What was written beside an element of the plan, last. */
function noteOf(view: CaseView, item: string): Cell {
  const value = newestWith(view, field)?.fields[field]
  const given = typeof value === 'object' ? value[item] : undefined
  return given?.note?.trim() ? [line(given.note, `notes:${field}`)] : []
}
