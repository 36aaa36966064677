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
  const known = knownItemLines(view)
  const part = (title: string, ids: readonly PacketItemId[], first: readonly Part[] = []): Part[] => [
    heading(title),
    ...first,
    facts(ids.map((id) => ({ label: label(view, id), value: known.get(id) ?? [], about: [`item:${id}` as const] }))),
  ]
  return paperOf(view, view.book.papers.missingReport, [
    paragraph(view.book.papers.reportAsk, 'strong'),
    ...part(view.book.papers.partTwo, partTwo),
    ...part(view.book.papers.partOne, minimumSet, photoParts(view)),
    ...part(view.book.papers.partOneMore, buildUpSet),
    ...standing(view),
  ])
}

const label = ({ book }: CaseView, id: PacketItemId): string =>
  phrase(book.papers.numbered, { id, label: book.procedures.packet[id].label })
