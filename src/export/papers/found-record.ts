import { childParts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { heading, paragraph, type Part, type SourcedPaper } from '#export/sourced-paper.ts'
import { answeredParts, answersOf, blankParts, eitherParts, type StepId, stepParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.found

/** Every step in which somebody may say that the child was seen. */
const sightings: readonly StepId[] = [
  'childFound',
  'seeFaceToFace',
  'firstChecks',
  'collectChild',
  'policeToKnownPlace',
  'seenByWhom',
]

/** D14: how, where and in which condition the child was found, and who has seen the child. */
export const foundRecord = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.foundRecord, [
    ...standing(view),
    paragraph(words(view).intro, 'strong'),
    ...childParts(view),
    heading(words(view).seen),
    ...sightingParts(view),
    heading(words(view).confirmed),
    ...stepParts(view, ['confirmChild']),
    ...answeredParts(view, ['protectUntilConfirmed']),
    heading(words(view).condition),
    ...eitherParts(view, ['welcomeBack', 'healthNow', 'afraidOrControlled', 'foundExploited']),
    heading(words(view).route),
    ...stepParts(view, ['whereFound']),
    ...answeredParts(view, ['whereIsChildNow', 'agreeResponsibility', 'takeOver', 'confirmDeath']),
    heading(words(view).check),
    ...stepParts(view, ['safeAndWellCheck']),
  ])

/** The answers that say the child was seen, and those that say the child was not yet. */
function sightingParts(view: CaseView): Part[] {
  const isSaid = (step: StepId) =>
    answersOf(view, step).some(({ fields }) => typeof fields['seenBy'] === 'string' && fields['seenBy'].trim() !== '')
  const always: readonly StepId[] = ['childFound', 'seenByWhom']
  const said = sightings.filter((step) => always.includes(step) || isSaid(step))
  const parts = answeredParts(view, said)
  return parts.length > 0 ? parts : blankParts(view.book, 'childFound')
}
