import { packetItems, type PacketItemId } from '#machines/packet.ts'
import { stepById } from '#machines/registry.ts'
import { answersAbout, packetOf, photoOf } from '#record/known.ts'
import { outcomeLabel } from './case-names.ts'
import { entryLines } from './entry-lines.ts'
import { fieldsLines } from './field-lines.ts'
import type { CaseView } from './paper-parts.ts'
import { type Cell, line } from './sourced-paper.ts'

/**
 * What is known of each packet item: what was written on the sheet, otherwise what the answers of the response already
 * say. Nothing is asked twice.
 */
export function knownItemLines(view: CaseView): Map<PacketItemId, Cell> {
  const { entries, replayed } = view
  const written = packetOf(entries, replayed)
  const known = new Map<PacketItemId, Cell>()
  for (const id of packetItems) {
    const value = (written.get(id)?.content.value ?? '').trim()
    const found = value ? [line(value, `item:${id}`)] : [...photoLines(id, view), ...suggestedLines(id, view)]
    if (found.length > 0) known.set(id, found)
  }
  return known
}

/** The same as text, by item. */
export const knownItems = (view: CaseView): Map<PacketItemId, string> =>
  new Map([...knownItemLines(view)].map(([id, lines]) => [id, lines.map(({ text }) => text).join('\n')]))

/** What was said of the photo that is kept. */
function photoLines(id: PacketItemId, { book, entries, replayed }: CaseView): Cell {
  const photo = id === 'a04' ? photoOf(entries, replayed) : undefined
  return photo ? entryLines(book, photo, () => 0).map(({ text }) => line(text, `item:${id}`)) : []
}

/** What answers already say about an item; empty when nothing does. */
function suggestedLines(id: PacketItemId, { book, replayed }: CaseView): Cell {
  const lines = answersAbout(id, replayed).flatMap(({ entry, step, outcome, fields }): Cell => {
    if (id === 'b14' && step === 'firstChecks') {
      const checks = fieldsLines(book, fields, entry.offset)
      return [
        line(outcomeLabel(book, step, outcome), `item:${id}`),
        ...checks.map((said) => ({ ...said, of: [...said.of, `item:${id}` as const] })),
      ]
    }
    const own = (stepById.get(step)?.fields ?? []).filter(
      (field) => field.item === id && fields[field.id] !== undefined,
    )
    const picked = Object.fromEntries(own.map((field) => [field.id, fields[field.id] ?? '']))
    // A field that fills an item is that item, whatever else it is called.
    return fieldsLines(book, picked, entry.offset).map(({ text }) => line(text, `item:${id}`))
  })
  return lines
}
