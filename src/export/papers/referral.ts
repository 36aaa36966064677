import { casePaperWords } from '#content/en/papers/case-papers.ts'
import { childParts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { heading, paragraph, type SourcedPaper } from '#export/sourced-paper.ts'
import { answeredParts, stepParts } from '#export/step-parts.ts'

const words = casePaperWords.referral

/** D1: the referral to child protection and to the service that names guardians. */
export const referral = (view: CaseView): SourcedPaper =>
  paperOf(view, casePaperWords.titles.referral, [
    ...standing(),
    paragraph(words.intro, 'strong'),
    ...childParts(view, ['a01', 'a02', 'a03', 'a08', 'a09', 'a12', 'a13']),
    heading(words.place),
    ...stepParts(view, ['placeSafeTonight']),
    ...answeredParts(view, ['saferPlace', 'callEmergencyInCare']),
    heading(words.with),
    ...stepParts(view, ['situationQuestion']),
    ...answeredParts(view, ['adultClaimsChild', 'checkClaim']),
    heading(words.signs),
    ...stepParts(view, ['signAtFirstSight']),
    ...answeredParts(view, ['actOnFirstSign']),
    heading(words.asked),
    ...stepParts(view, ['referToChildProtection', 'confirmReferral']),
    heading(words.guardian),
    ...stepParts(view, ['guardianQuestion', 'askForGuardian']),
    ...answeredParts(view, ['guardianInPlace', 'escalateGuardian', 'guardianAfterAlarm']),
  ])
