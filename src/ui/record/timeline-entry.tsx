import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import type { ClockReading } from '#record/clock.ts'
import { isEntryOf } from '#record/entry.ts'
import { fieldsInWords, personInWords } from '../in-words.ts'
import { Mark, type Shape } from '../kit/mark.tsx'
import { enteredInWords, entryTime } from './entry-times.ts'
import { answerName, type EntryView } from './entry-view.ts'

const words = recordScreens.timeline

/** Entries that are not about the child but about the record itself carry a word for it. */
const labels: Partial<Record<string, { readonly word: string; readonly shape: Shape }>> = {
  clock: { word: words.clock, shape: 'overdue' },
  handOver: { word: words.handOver, shape: 'now' },
  exported: { word: words.exported, shape: 'done' },
  correction: { word: words.correction, shape: 'later' },
  transferred: { word: words.file, shape: 'done' },
  imported: { word: words.file, shape: 'done' },
  fork: { word: words.fork, shape: 'overdue' },
  forkResolved: { word: words.forkResolved, shape: 'done' },
}

const withdrawable = ['note', 'call', 'item', 'contact']

interface EntryProps {
  readonly view: EntryView
  readonly now: ClockReading
  /** Opens the correction of this entry; missing where nothing can be written. */
  readonly onCorrect: ((view: EntryView) => void) | undefined
}

/** One entry: what, both times, who, and what became of it. Old words stay readable beside the new ones. */
export function TimelineEntry({ view, now, onCorrect }: EntryProps) {
  const { entry, number, name, lines, correctedBy, setAsideBy, leftOutBy } = view
  const label = labels[entry.content.type]
  const old = correctedBy !== undefined || setAsideBy !== undefined || leftOutBy?.waits === false
  const entered = enteredInWords(entry, now)
  return (
    <li className="rec-entry">
      <p className="rec-when">
        <strong>{phrase(words.happened, { time: entryTime(entry.at, entry.offset, now) })}</strong>
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
        {phrase(words.number, { number })} · {phrase(words.by, { person: personInWords(entry.actor) })}
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
  const { entry, number } = correction
  if (!isEntryOf(entry, 'correction') || !isEntryOf(view.entry, 'answer') || !entry.content.instead) return null
  const { outcome, fields, at } = entry.content.instead
  const time = entryTime(entry.entered, entry.offset, now)
  return (
    <div className="rec-new">
      <p className="quiet rec-side">{words.instead}</p>
      <ins>
        <Words
          name={answerName(view.entry.content.step, outcome)}
          lines={[
            phrase(words.happened, { time: entryTime(at, entry.offset, now) }),
            ...fieldsInWords(fields, entry.offset),
          ]}
        />
      </ins>
      <p>{phrase(words.reason, { reason: entry.content.reason })}</p>
      <p className="quiet">{phrase(words.correctedBy, { number, time, person: personInWords(entry.actor) })}</p>
    </div>
  )
}

type AsideProps = NonNullable<EntryView['setAsideBy']> & { readonly now: ClockReading }

function Aside({ view, what, meant, now }: AsideProps) {
  const { entry, number } = view
  if (!isEntryOf(entry, 'correction')) return null
  if (!meant) return <p>{phrase(words.setAsideBy, { number, what })}</p>
  const time = entryTime(entry.entered, entry.offset, now)
  const { reason } = entry.content
  return <p>{phrase(words.withdrawnBy, { number, time, reason, person: personInWords(entry.actor) })}</p>
}

function CorrectButton({ view, onCorrect }: { view: EntryView; onCorrect: (view: EntryView) => void }) {
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
