import { paperWords } from '#content/en/papers.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { phrase } from '#content/phrase.ts'
import { buildUpSet, minimumSet, type PacketItemId, partTwo } from '#machines/packet.ts'
import { knownItemLines } from './known-items.ts'
import { type CaseView, paperOf, standing } from './paper-parts.ts'
import { photoParts } from './photo-part.ts'
import { facts, heading, paragraph, type Part, type SourcedPaper } from './sourced-paper.ts'

/**
 * The missing report (D7): part 1 the child, part 2 this disappearance. What is not known is an empty line to write on,
 * so that the paper can be completed by hand. It carries no log.
 */
export function missingReport(view: CaseView): SourcedPaper {
  const known = knownItemLines(view.entries, view.replayed)
  const part = (title: string, ids: readonly PacketItemId[], first: readonly Part[] = []): Part[] => [
    heading(title),
    ...first,
    facts(ids.map((id) => ({ label: label(id), value: known.get(id) ?? [], about: [`item:${id}` as const] }))),
  ]
  return paperOf(view, paperWords.missingReport, [
    paragraph(paperWords.reportAsk, 'strong'),
    ...part(paperWords.partTwo, partTwo),
    ...part(paperWords.partOne, minimumSet, photoParts(view)),
    ...part(paperWords.partOneMore, buildUpSet),
    ...standing(),
  ])
}

const label = (id: PacketItemId): string => phrase(paperWords.numbered, { id, label: procedureWords.packet[id].label })
