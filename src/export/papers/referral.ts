import { childParts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { heading, paragraph, type SourcedPaper } from '#export/sourced-paper.ts'
import { answeredParts, stepParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.referral

/** D1: the referral to child protection and to the service that names guardians. */
export const referral = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.referral, [
    ...standing(view),
    paragraph(words(view).intro, 'strong'),
    ...childParts(view, ['a01', 'a02', 'a03', 'a08', 'a09', 'a12', 'a13']),
    heading(words(view).place),
    ...stepParts(view, ['placeSafeTonight']),
    ...answeredParts(view, ['saferPlace', 'callEmergencyInCare']),
    heading(words(view).with),
    ...stepParts(view, ['situationQuestion']),
    ...answeredParts(view, ['adultClaimsChild', 'checkClaim']),
    heading(words(view).signs),
    ...stepParts(view, ['signAtFirstSight']),
    ...answeredParts(view, ['actOnFirstSign']),
    heading(words(view).asked),
    ...stepParts(view, ['referToChildProtection', 'confirmReferral']),
    heading(words(view).guardian),
    ...stepParts(view, ['guardianQuestion', 'askForGuardian']),
    ...answeredParts(view, ['guardianInPlace', 'escalateGuardian', 'guardianAfterAlarm']),
  ])
