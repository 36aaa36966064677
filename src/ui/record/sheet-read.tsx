import { phrase } from '#content/phrase.ts'
import { packetItems, type PacketItemId } from '#machines/packet.ts'
import { isPractice, referenceOf, trainingOf } from '#record/facts.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useCaseFile } from '../session-context.ts'
import { itemTitle, sheetParts } from './sheet-items.ts'

interface SheetReadProps {
  readonly known: ReadonlyMap<PacketItemId, string>
  /** On screen it is shown for reading aloud only; on paper always. */
  readonly hidden: boolean
}

/** The sheet in large letters, one item a row: what is known, then what is not. This is also what is printed. */
export function SheetRead({ known, hidden }: SheetReadProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const words = dictionary.recordScreens.sheet
  const { entries } = useCaseFile()
  const missing = packetItems.some((id) => !known.has(id))
  return (
    <section className={hidden ? 'rec-sheet rec-paper-only' : 'rec-sheet'} aria-label={words.read}>
      <p className="rec-paper-only">
        {trainingOf(entries) && `${dictionary.book.training.mark} · `}
        {isPractice(entries) && `${ui.practice} · `}
        {phrase(words.reference, { reference: referenceOf(entries) })}
      </p>
      <h2>{words.sayFirst}</h2>
      <blockquote className="say">{phrase(ui.quoted, { words: words.say })}</blockquote>
      {sheetParts(dictionary).map(({ title, items }) => {
        const shown = items.filter((id) => known.has(id))
        if (shown.length === 0) return null
        return (
          <section key={items[0]}>
            <h2>{title}</h2>
            <dl>
              {shown.map((id) => (
                <div key={id} className="rec-row">
                  <dt>{itemTitle(dictionary, id)}</dt>
                  <dd>{known.get(id)}</dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
      {missing && (
        <>
          <h2>{words.unknown}</h2>
          <p>{words.askFor}</p>
        </>
      )}
      {sheetParts(dictionary).map(({ title, items }) => {
        const unknown = items.filter((id) => !known.has(id))
        if (unknown.length === 0) return null
        return (
          <section key={items[0]}>
            <h3>{title}</h3>
            <ul className="rec-missing">
              {unknown.map((id) => (
                <li key={id}>{itemTitle(dictionary, id)}</li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
