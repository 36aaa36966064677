import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { missingIdentifiers } from '#machines/policy/packet-completeness.ts'
import { buildUpSet, minimumSet, packetItems, type PacketItemId, partTwo } from '#machines/packet.ts'
import { packetOf } from '#record/known.ts'
import type { CaseFile } from '#session/case-file.ts'
import { knownItems } from '../in-words.ts'
import { written } from './text-field.tsx'

/** The parts of the sheet in the order they are asked on the telephone. */
export const sheetParts = (dictionary: Dictionary) => [
  { title: dictionary.recordScreens.sheet.partOne, items: minimumSet },
  { title: dictionary.recordScreens.sheet.partTwo, items: partTwo },
  { title: dictionary.recordScreens.sheet.partOneMore, items: buildUpSet },
]

export const itemTitle = (dictionary: Dictionary, id: PacketItemId): string =>
  phrase(dictionary.recordScreens.sheet.itemLabel, { id, label: dictionary.book.procedures.packet[id].label })

/** What the sheet says of each item, and which of it comes from answers and not from the sheet itself. */
export function sheetOf(dictionary: Dictionary, { entries, replayed }: CaseFile) {
  const known = knownItems(dictionary, entries, replayed)
  const typed = packetOf(entries, replayed)
  const isTyped = (id: PacketItemId) => {
    return (typed.get(id)?.content.value ?? '').trim() !== ''
  }
  return { known, fromAnswers: (id: PacketItemId) => known.has(id) && !isTyped(id) }
}

/** A sheet as it is being filled in: only what differs from what is known. */
export type SheetDraft = Readonly<Partial<Record<PacketItemId, string>>>

export function changedItems(draft: SheetDraft, known: ReadonlyMap<PacketItemId, string>) {
  return packetItems.flatMap((item) => {
    const value = draft[item]
    return value === undefined || written(value) === (known.get(item) ?? '').trim()
      ? []
      : [{ item, value: written(value) }]
  })
}

export const countKnown = (items: readonly PacketItemId[], known: ReadonlyMap<PacketItemId, string>): number =>
  items.filter((id) => known.has(id)).length

/** What police still need to ask for an Interpol notice, in words. */
export function missingForNotice(dictionary: Dictionary, known: ReadonlyMap<PacketItemId, string>): string[] {
  const missing = missingIdentifiers((item) => known.has(item))
  const names: Readonly<Partial<Record<PacketItemId, string>>> = {
    a01: dictionary.recordScreens.sheet.names,
    a02: dictionary.recordScreens.sheet.sex,
    a03: dictionary.recordScreens.sheet.birth,
  }
  return [...new Set(missing.map((item) => names[item] ?? dictionary.recordScreens.sheet.interpolOneOf))]
}
