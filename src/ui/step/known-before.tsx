import { phrase } from '#content/phrase.ts'
import { packetItems } from '#machines/packet.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldsInWords, itemLabel, knownItems } from '../in-words.ts'
import { useCaseFile } from '../session-context.ts'

/** More lines than these are folded: the question must stay in view. */
const shownAtOnce = 4

/** What earlier steps and the packet already say about this step, so that nobody asks or types it twice. */
export function KnownBefore({ recalls }: { recalls: readonly string[] }) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { entries, replayed } = useCaseFile()
  const known = knownItems(dictionary, entries, replayed)
  const lines = recalls.flatMap((id): { readonly key: string; readonly text: string }[] => {
    const item = packetItems.find((one) => one === id)
    if (item) {
      const value = known.get(item)
      const label = phrase(ui.labelled, { label: itemLabel(dictionary, id), value: '' })
      return value ? [{ key: id, text: value.startsWith(label) ? value : label + value }] : []
    }
    const answer = replayed.answers.findLast(({ fields }) => fields[id] !== undefined && fields[id] !== '')
    if (!answer) return []
    return fieldsInWords(dictionary, { [id]: answer.fields[id] ?? '' }, answer.entry.offset).map((text) => ({
      key: `${id} ${text}`,
      text,
    }))
  })
  if (lines.length === 0) return null
  return (
    <details className="inset" open={lines.length <= shownAtOnce}>
      <summary>{phrase(ui.step.knownBefore, { count: lines.length })}</summary>
      <ul className="details-body">
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
