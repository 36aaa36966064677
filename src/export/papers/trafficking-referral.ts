import { answerLabel, checkLabel, notesOf } from '#export/field-lines.ts'
import { childParts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { facts, heading, line, paragraph, type Part, row, type SourcedPaper, tableOr } from '#export/sourced-paper.ts'
import { answeredParts, latestFact, newestWith, eitherParts } from '#export/step-parts.ts'
import { inDeclaredOrder } from '#export/declared-order.ts'

const words = ({ book }: CaseView) => book.casePapers.trafficking

/** D4: a suspicion of trafficking, referred with its facts, the child's words and what is done for safety. */
export const traffickingReferral = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.traffickingReferral, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view, ['a01', 'a02', 'a03', 'a08', 'a12', 'a13']),
    heading(words(view).signs),
    signTable(view),
    facts([latestFact(view, 'exploitationForm'), latestFact(view, 'facts'), latestFact(view, 'whatWasNoticed')]),
    heading(words(view).words),
    facts([latestFact(view, 'childSays', ['referAfterReturn', 'afraidOrControlled', 'firstTalk', 'secondTalk'])]),
    heading(words(view).referral),
    ...eitherParts(view, ['referTrafficking', 'referAfterReturn']),
    ...answeredParts(view, ['consultCentre', 'consultAfterReturn']),
    ...answeredParts(view, ['agreeReferralCountry', 'agreeReferralThere']),
    heading(words(view).safety),
    ...eitherParts(view, ['protectVictim', 'protectChild', 'victimFirst']),
    ...answeredParts(view, ['reviewProtection']),
    ...answeredParts(view, ['tellVictimRights', 'decideCrimeReport']),
  ])

/** Signs answered yes or suspected in the newest list, each with its facts. */
function signTable(view: CaseView): Part {
  const field = 'traffickingSigns'
  const newest = newestWith(view, field)
  const value = newest?.fields[field]
  const rows =
    newest && typeof value === 'object'
      ? inDeclaredOrder(value)
          .filter(([, given]) => given?.answer === 'yes' || given?.answer === 'suspected')
          .map(([item, given]) =>
            row(
              [`step:${newest.step}`, `field:${field}`],
              [line(checkLabel(view.book, field, item), `field:${field}`)],
              [line(answerLabel(view.book, given?.answer ?? ''), `field:${field}`)],
              (given ? notesOf(given) : []).map((text) => line(text, `notes:${field}`)),
            ),
          )
      : []
  return tableOr(
    newest ? words(view).noSigns : view.book.casePapers.notAnswered,
    words(view).signsHead,
    [5, 2, 5],
    rows,
  )
}
