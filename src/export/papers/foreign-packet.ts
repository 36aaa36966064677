import { casePaperWords } from '#content/en/papers/case-papers.ts'
import { childParts, itemFacts } from '#export/child-facts.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { photoParts } from '#export/photo-part.ts'
import { facts, heading, paragraph, type SourcedPaper } from '#export/sourced-paper.ts'
import { answeredParts, latestFact } from '#export/step-parts.ts'

const words = casePaperWords.foreign

/** D12: the minimum another country needs to find or protect the child; no asylum account, no journey, no findings. */
export const foreignPacket = (view: CaseView): SourcedPaper =>
  paperOf(view, casePaperWords.titles.foreignPacket, [
    ...standing(),
    paragraph(words.intro, 'strong'),
    paragraph(words.language, 'quiet'),
    ...childParts(view, ['a01', 'a02', 'a03', 'a04', 'a05', 'a06', 'a07', 'a08']),
    ...photoParts(view),
    heading(words.danger),
    facts(itemFacts(view, ['b02', 'b03', 'b07', 'b10', 'a12', 'b19'])),
    heading(words.contacts),
    facts([
      ...itemFacts(view, ['b17']),
      latestFact(view, 'coordinator'),
      latestFact(view, 'coordinatorPhone'),
      latestFact(view, 'policeReference'),
      latestFact(view, 'hotlineReference'),
      latestFact(view, 'alertReference', ['confirmSis', 'askSis']),
    ]),
    heading(words.abroad),
    facts([latestFact(view, 'country'), latestFact(view, 'foreignReference')]),
    ...answeredParts(view, ['contactAbroad', 'confirmAbroad', 'confirmHitToThem', 'askProtectionThere']),
    heading(words.checks),
    facts([latestFact(view, 'shareAbroadCheck'), latestFact(view, 'fileParts')]),
    paragraph(words.leftOut, 'quiet'),
  ])
