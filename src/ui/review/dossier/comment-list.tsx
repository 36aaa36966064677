import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { type Entry, type EntryOf, isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { personInWords } from '../../in-words.ts'
import { stepWords } from '../../words.ts'
import { entryName, numbersOf } from './about-options.ts'
import { useShowEntry } from './show-entry.ts'

/** All comments of a record, in its order. */
export function CommentList({ entries }: { entries: readonly Entry[] }) {
  const { dossierWords: words } = useDictionary()
  const comments = entries.filter((entry) => isEntryOf(entry, 'comment'))
  return (
    <section aria-labelledby="dos-comments">
      <h2 id="dos-comments">{words.comments}</h2>
      {comments.length === 0 && <p>{words.noComments}</p>}
      <ul className="plain">
        {comments.map((entry) => (
          <li key={entry.hash}>
            <Comment entry={entry} entries={entries} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Comment({ entry, entries }: { entry: EntryOf<'comment'>; entries: readonly Entry[] }) {
  const dictionary = useDictionary()
  const showEntry = useShowEntry()
  const { dossierWords: words, book } = dictionary
  const { on, text, lesson } = entry.content
  const place = on === undefined ? 0 : numbersOf(entries)(on)
  return (
    <div className="dos-comment">
      <p>
        <strong>{aboutInWords(dictionary, entry, entries)}</strong>
      </p>
      <p>{text}</p>
      {lesson && <p className="quiet">{book.reviewEntries.lesson}</p>}
      <p className="quiet">
        {phrase(words.byAt, {
          person: personInWords(dictionary, entry.actor),
          time: dateTime(entry.at, entry.offset),
        })}
      </p>
      {place > 0 && (
        <button type="button" className="small" onClick={() => showEntry(place)}>
          {phrase(words.showEntry, { number: place })}
        </button>
      )}
    </div>
  )
}

function aboutInWords(dictionary: Dictionary, { content }: EntryOf<'comment'>, entries: readonly Entry[]): string {
  const words = dictionary.dossierWords
  const target = entries.find(({ hash }) => hash === content.on)
  if (target) {
    const what = entryName(dictionary, target, entries)
    return phrase(words.aboutEntry, { number: numbersOf(entries)(target.hash), what })
  }
  if (content.step === undefined) return words.aboutWhole
  return phrase(words.aboutStep, { step: stepWords(dictionary, content.step).name })
}
