import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import { missingIdentifiers } from '#machines/policy/packet-completeness.ts'
import { buildUpSet, minimumSet, packetItems, type PacketItemId, partTwo } from '#machines/packet.ts'
import { packetOf } from '#record/known.ts'
import type { CaseFile } from '#session/case-file.ts'
import { knownItems } from '../in-words.ts'
import { words as procedureWords } from '../words.ts'
import { written } from './text-field.tsx'

const words = recordScreens.sheet

/** The parts of the sheet in the order they are asked on the telephone. */
export const sheetParts = [
  { title: words.partOne, items: minimumSet },
  { title: words.partTwo, items: partTwo },
  { title: words.partOneMore, items: buildUpSet },
] as const satisfies readonly { title: string; items: readonly PacketItemId[] }[]

export const itemTitle = (id: PacketItemId): string =>
  phrase(words.itemLabel, { id, label: procedureWords.packet[id].label })

/** What the sheet says of each item, and which of it comes from answers and not from the sheet itself. */
export function sheetOf({ entries, replayed }: CaseFile) {
  const known = knownItems(entries, replayed)
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
export function missingForNotice(known: ReadonlyMap<PacketItemId, string>): string[] {
  const missing = missingIdentifiers((item) => known.has(item))
  const names: Readonly<Partial<Record<PacketItemId, string>>> = { a01: words.names, a02: words.sex, a03: words.birth }
  return [...new Set(missing.map((item) => names[item] ?? words.interpolOneOf))]
}
