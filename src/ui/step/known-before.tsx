import { ui } from '#content/en/ui.ts'
import { fieldsInWords, itemLabel } from '#export/entry-words.ts'
import { knownItems } from '#export/known-items.ts'
import { packetItems } from '#machines/packet.ts'
import { useCaseFile } from '../session-context.ts'

/** What earlier steps and the packet already say about this step, so that nobody asks or types it twice. */
export function KnownBefore({ recalls }: { recalls: readonly string[] }) {
  const { entries, replayed } = useCaseFile()
  const known = knownItems(entries, replayed)
  const lines = recalls.flatMap((id): { readonly key: string; readonly text: string }[] => {
    const item = packetItems.find((one) => one === id)
    if (item) {
      const value = known.get(item)
      return value ? [{ key: id, text: `${itemLabel(id)}: ${value}` }] : []
    }
    const answer = replayed.answers.findLast(({ fields }) => fields[id] !== undefined && fields[id] !== '')
    if (!answer) return []
    return fieldsInWords({ [id]: answer.fields[id] ?? '' }, answer.entry.offset).map((text) => ({
      key: `${id} ${text}`,
      text,
    }))
  })
  if (lines.length === 0) return null
  return (
    <section className="inset">
      <h2>{ui.step.knownBefore}</h2>
      <ul>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
