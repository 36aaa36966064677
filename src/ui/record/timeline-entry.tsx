import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { ClockReading } from '#record/clock.ts'
import { isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldsInWords, personInWords } from '../in-words.ts'
import { Mark, type Shape } from '../kit/mark.tsx'
import { enteredInWords, entryTime } from './entry-times.ts'
import { answerName, type EntryView } from './entry-view.ts'

/** Entries that are not about the child but about the record itself carry a word for it. */
const labels = (dictionary: Dictionary): Partial<Record<string, { readonly word: string; readonly shape: Shape }>> => ({
  clock: { word: dictionary.recordScreens.timeline.clock, shape: 'overdue' },
  handOver: { word: dictionary.recordScreens.timeline.handOver, shape: 'now' },
  exported: { word: dictionary.recordScreens.timeline.exported, shape: 'done' },
  correction: { word: dictionary.recordScreens.timeline.correction, shape: 'later' },
  transferred: { word: dictionary.recordScreens.timeline.file, shape: 'done' },
  imported: { word: dictionary.recordScreens.timeline.file, shape: 'done' },
  fork: { word: dictionary.recordScreens.timeline.fork, shape: 'overdue' },
  forkResolved: { word: dictionary.recordScreens.timeline.forkResolved, shape: 'done' },
  comment: { word: dictionary.book.reviewEntries.kinds.comment, shape: 'later' },
  signOff: { word: dictionary.book.reviewEntries.kinds.signOff, shape: 'done' },
  onCallDecision: { word: dictionary.book.reviewEntries.kinds.onCallDecision, shape: 'now' },
})

const withdrawable = ['note', 'call', 'onCallDecision', 'item', 'contact']

interface EntryProps {
  readonly view: EntryView
  readonly now: ClockReading
  /** Opens the correction of this entry; missing where nothing can be written. */
  readonly onCorrect: ((view: EntryView) => void) | undefined
}

/** One entry: what, both times, who, and what became of it. Old words stay readable beside the new ones. */
export function TimelineEntry({ view, now, onCorrect }: EntryProps) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.timeline
  const { entry, number, name, lines, correctedBy, setAsideBy, leftOutBy } = view
  const label = labels(dictionary)[entry.content.type]
  const old = correctedBy !== undefined || setAsideBy !== undefined || leftOutBy?.waits === false
  const entered = enteredInWords(dictionary, entry, now)
  return (
    <li className="rec-entry">
      <p className="rec-when">
        <strong>{phrase(words.happened, { time: entryTime(dictionary, entry.at, entry.offset, now) })}</strong>
        {entered && <span className="rec-entered"> {entered}</span>}
      </p>
      {label && (
        <p className="rec-label">
          <Mark shape={label.shape} /> {label.word}
        </p>
      )}
      {correctedBy && (
        <p className="rec-label">
          <Mark shape="later" /> {words.corrected}
        </p>
      )}
      {setAsideBy && (
        <p className="rec-label">
          <Mark shape="parked" /> {setAsideBy.meant ? words.withdrawn : words.setAside}
        </p>
      )}
      {leftOutBy && (
        <p className="rec-label">
          <Mark shape="parked" />{' '}
          {phrase(leftOutBy.waits ? words.notCountedYet : words.leftOut, { number: leftOutBy.view.number })}
        </p>
      )}
      {correctedBy && <p className="quiet rec-side">{words.before}</p>}
      {old ? (
        <del className="rec-old">
          <Words name={name} lines={lines} />
        </del>
      ) : (
        <Words name={name} lines={lines} />
      )}
      {correctedBy && <NewWords view={view} correction={correctedBy} now={now} />}
      {setAsideBy && <Aside {...setAsideBy} now={now} />}
      <p className="quiet rec-meta">
        {phrase(words.number, { number })} · {phrase(words.by, { person: personInWords(dictionary, entry.actor) })}
      </p>
      {onCorrect && <CorrectButton view={view} onCorrect={onCorrect} />}
    </li>
  )
}

function Words({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <span className="rec-words">
      <strong>{name}</strong>
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of one entry never change
        <span key={index} className="rec-line">
          {line}
        </span>
      ))}
    </span>
  )
}

function NewWords({ view, correction, now }: { view: EntryView; correction: EntryView; now: ClockReading }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.timeline
  const { entry, number } = correction
  if (!isEntryOf(entry, 'correction') || !isEntryOf(view.entry, 'answer') || !entry.content.instead) return null
  const { outcome, fields, at } = entry.content.instead
  const time = entryTime(dictionary, entry.entered, entry.offset, now)
  return (
    <div className="rec-new">
      <p className="quiet rec-side">{words.instead}</p>
      <ins>
        <Words
          name={answerName(dictionary, view.entry.content.step, outcome)}
          lines={[
            phrase(words.happened, { time: entryTime(dictionary, at, entry.offset, now) }),
            ...fieldsInWords(dictionary, fields, entry.offset),
          ]}
        />
      </ins>
      <p>{phrase(words.reason, { reason: entry.content.reason })}</p>
      <p className="quiet">
        {phrase(words.correctedBy, { number, time, person: personInWords(dictionary, entry.actor) })}
      </p>
    </div>
  )
}

type AsideProps = NonNullable<EntryView['setAsideBy']> & { readonly now: ClockReading }

function Aside({ view, what, meant, now }: AsideProps) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.timeline
  const { entry, number } = view
  if (!isEntryOf(entry, 'correction')) return null
  if (!meant) return <p>{phrase(words.setAsideBy, { number, what })}</p>
  const time = entryTime(dictionary, entry.entered, entry.offset, now)
  const { reason } = entry.content
  return <p>{phrase(words.withdrawnBy, { number, time, reason, person: personInWords(dictionary, entry.actor) })}</p>
}

function CorrectButton({ view, onCorrect }: { view: EntryView; onCorrect: (view: EntryView) => void }) {
  const words = useDictionary().recordScreens.timeline
  const { entry, setAsideBy, leftOutBy, number, name } = view
  const answer = isEntryOf(entry, 'answer')
  if (setAsideBy || leftOutBy || (!answer && !withdrawable.includes(entry.content.type))) return null
  const label = phrase(answer ? words.correctNamed : words.withdrawNamed, { number, what: name.slice(0, 80) })
  return (
    <button type="button" className="small" aria-label={label} onClick={() => onCorrect(view)}>
      {answer ? words.correct : words.withdraw}
    </button>
  )
}
