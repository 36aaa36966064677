import { packetItems, type PacketItemId } from '#machines/packet.ts'
import { stepById } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { answersAbout, packetOf } from '#record/known.ts'
import type { Replay } from '#record/replay.ts'
import { fieldsInWords, outcomeLabel } from './entry-words.ts'

/**
 * What is known of each packet item: what was written on the sheet, otherwise what the answers of the response already
 * say. Nothing is asked twice.
 */
export function knownItems(entries: readonly Entry[], replayed: Replay): Map<PacketItemId, string> {
  const written = packetOf(entries, replayed)
  const known = new Map<PacketItemId, string>()
  for (const id of packetItems) {
    const value = written.get(id)?.content.value ?? ''
    const found = value.trim() || suggestionFor(id, replayed)
    if (found) known.set(id, found)
  }
  return known
}

/** What answers already say about an item; empty when nothing does. */
export function suggestionFor(id: PacketItemId, replayed: Replay): string {
  const lines = answersAbout(id, replayed).flatMap(({ entry, step, outcome, fields }) => {
    const declared = stepById.get(step)
    const own = (declared?.fields ?? []).filter((field) => field.item === id && fields[field.id] !== undefined)
    const picked = Object.fromEntries(own.map((field) => [field.id, fields[field.id] ?? '']))
    const text = fieldsInWords(picked, entry.offset)
    return id === 'b14' && step === 'firstChecks'
      ? [outcomeLabel(step, outcome), ...fieldsInWords(fields, entry.offset)]
      : text
  })
  return lines.join('\n')
}
