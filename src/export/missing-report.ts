import { paperWords } from '#content/en/papers.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { phrase } from '#content/phrase.ts'
import { buildUpSet, minimumSet, type PacketItemId, partTwo } from '#machines/packet.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { knownItems } from './known-items.ts'
import { frameOf, heading, paragraph } from './paper-parts.ts'
import type { Replay } from '#record/replay.ts'

/**
 * The missing report (D7): part 1 the child, part 2 this disappearance. What is not known is an empty line to write on,
 * so that the paper can be completed by hand. It carries no log.
 */
export function missingReport(entries: readonly Entry[], replayed: Replay): PaperDocument {
  const known = knownItems(entries, replayed)
  const part = (title: string, ids: readonly PacketItemId[]): Block[] => [
    heading(title),
    { kind: 'facts', rows: ids.map((id) => ({ label: label(id), value: known.get(id) ?? '' })) },
  ]
  return {
    ...frameOf(entries),
    title: paperWords.missingReport,
    blocks: [
      paragraph(paperWords.reportAsk, 'strong'),
      ...part(paperWords.partTwo, partTwo),
      ...part(paperWords.partOne, minimumSet),
      ...part(paperWords.partOneMore, buildUpSet),
    ],
    attachments: [],
  }
}

const label = (id: PacketItemId): string => phrase(paperWords.numbered, { id, label: procedureWords.packet[id].label })
