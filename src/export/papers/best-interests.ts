import { bestInterestsHeadings } from '#machines/aftercare/best-interests.ts'
import { answerLabel, checkLabel, notesOf } from '#export/field-lines.ts'
import { childParts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { fact, facts, heading, line, paragraph, type Part, type SourcedPaper, under } from '#export/sourced-paper.ts'
import { answeredParts, latestFact, newestWith, stepParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.bestInterests
const field = 'bestInterestsHeadings'

/** D16: what was weighed under the four headings of article 26(2), what the child thinks, what was decided by whom. */
export const bestInterests = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.bestInterests, [
    ...standing(view),
    paragraph(words(view).intro, 'strong'),
    ...childParts(view, ['a01', 'a03', 'a14', 'a24']),
    heading(words(view).tonight),
    ...stepParts(view, ['samePlaceAgain']),
    ...answeredParts(view, ['changePlace', 'findOtherPlace']),
    heading(words(view).headings),
    ...bestInterestsHeadings.flatMap((item) => headingParts(view, item)),
    facts([latestFact(view, 'familyAssessed'), latestFact(view, 'childsView')]),
    heading(words(view).decision),
    ...stepParts(view, ['assessBestInterests']),
    ...answeredParts(view, ['formalDetermination']),
    ...abroadParts(view),
  ])

/** One of the four headings with what was written under it; two lines to write on where nothing was. */
function headingParts(view: CaseView, item: string): Part[] {
  const newest = newestWith(view, field)
  const value = newest?.fields[field]
  const given = typeof value === 'object' ? value[item] : undefined
  const title = heading(checkLabel(view.book, field, item), 3)
  if (!newest || !given) return [title, facts([fact(words(view).weighed), fact('')])]
  return under(
    [`step:${newest.step}`],
    title,
    facts([
      fact(words(view).state, line(answerLabel(view.book, given.answer), `field:${field}`)),
      fact(words(view).weighed, ...notesOf(given).map((text) => line(text, `notes:${field}`))),
    ]),
  )
}

function abroadParts(view: CaseView): Part[] {
  const abroad = answeredParts(view, [
    'decideSolutionHere',
    'decideSolutionThere',
    'confirmWeTakeOver',
    'agreeTakeOver',
  ])
  return abroad.length > 0 ? [heading(words(view).abroad), ...abroad] : []
}
