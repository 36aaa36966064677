import { useId, useMemo, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { procedures } from '#machines/registry.ts'
import { type DecisionPreview, previewDecision, sidesOf, subjectOf } from '#record/decide-fork.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { personInWords } from '../in-words.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { Held } from '../kit/held.tsx'
import { Mark } from '../kit/mark.tsx'
import { type EntryView, viewsOf } from '../record/entry-view.ts'
import { Screen } from '../record/screen.tsx'
import { TextField } from '../record/text-field.tsx'
import { useWish } from '../record/use-wish.ts'
import { refusalInWords } from '../refusal-words.ts'
import { useCaseFile, usePorts } from '../session-context.ts'
import { stepWords } from '../words.ts'

const reasonId = 'fork-reason'

/** What both sides say of one subject; one of them may say nothing. */
interface Subject {
  readonly key: string
  readonly ours: readonly EntryView[]
  readonly theirs: readonly EntryView[]
}

function subjectsOf(views: readonly EntryView[], ours: readonly Entry[], theirs: readonly Entry[]): Subject[] {
  const viewOf = (entry: Entry) => views.filter((view) => view.entry === entry)
  const keys = [...new Set([...ours, ...theirs].map(subjectOf))]
  return keys.map((key) => ({
    key,
    ours: ours.filter((entry) => subjectOf(entry) === key).flatMap(viewOf),
    theirs: theirs.filter((entry) => subjectOf(entry) === key).flatMap(viewOf),
  }))
}

/** Both sides of what two devices wrote apart, a proposal, what it would change, and the reason. */
export function DecideFork({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.files.fork
  const file = useCaseFile()
  const { clock } = usePorts()
  const [unwanted, setUnwanted] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const { entries, replayed } = file
  const subjects = useMemo(() => {
    const sides = sidesOf(entries, replayed.openForks)
    return subjectsOf(viewsOf(dictionary, file), sides.ours, sides.theirs)
  }, [dictionary, file, entries, replayed])
  const preview = useMemo(
    () => previewDecision(entries, procedures, unwanted, { reason: '', at: 0 }, replayed),
    [entries, replayed, unwanted],
  )
  const desk = useWish(onDone, (refusal) => setErrors([{ id: reasonId, text: refusalInWords(dictionary, refusal) }]))
  const decide = () => {
    if (desk.busy) return
    const missing = reason.trim() === ''
    setErrors(missing ? [{ id: reasonId, text: recordScreens.refusal.decisionWithoutReason }] : [])
    if (!missing) desk.make({ kind: 'decideFork', unwanted, reason, at: clock.read().wall })
  }
  if (subjects.length === 0)
    return (
      <Screen title={words.title} onBack={onDone}>
        <p>{words.nothingOpen}</p>
      </Screen>
    )
  const both = subjects.filter(({ ours, theirs }) => ours.length > 0 && theirs.length > 0)
  const single = subjects.filter((one) => !both.includes(one))
  const leave = (drop: readonly string[], keep: readonly string[]) =>
    setUnwanted((before) => [...before.filter((hash) => !keep.includes(hash) && !drop.includes(hash)), ...drop])
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <p className="inset">{words.onBoth}</p>
      <Held>
        <h2>{words.conflicts}</h2>
        {both.length === 0 && <p>{words.noConflicts}</p>}
        {both.map((subject) => (
          <Conflict key={subject.key} subject={subject} preview={preview} unwanted={unwanted} onChoose={leave} />
        ))}
        {single.length > 0 && <h2>{words.together}</h2>}
        <ul className="plain">
          {single.flatMap(({ ours, theirs }) =>
            [...ours, ...theirs].map((view) => (
              <li key={view.entry.hash} className="fork-entry">
                <p className="quiet">{ours.includes(view) ? words.ours : words.theirs}</p>
                <EntryWords view={view} preview={preview} />
                <label className="option">
                  <input
                    type="checkbox"
                    checked={unwanted.includes(view.entry.hash)}
                    onChange={({ target: { checked } }) =>
                      leave(checked ? [view.entry.hash] : [], checked ? [] : [view.entry.hash])
                    }
                  />
                  <span>{phrase(words.leaveOut, { what: view.name })}</span>
                </label>
              </li>
            )),
          )}
        </ul>
        <Consequences preview={preview} views={viewsOf(dictionary, file)} />
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            decide()
          }}
        >
          <ErrorSummary errors={errors} />
          <TextField
            id={reasonId}
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={setReason}
            rows={3}
            needed
          />
          <p className="actions">
            <button type="submit" className="button" aria-disabled={desk.busy || !preview.ok}>
              {desk.busy ? recordScreens.working : words.confirm}
            </button>
          </p>
        </form>
      </Held>
    </Screen>
  )
}

const countsIn = (preview: DecisionPreview, hash: string): boolean =>
  preview.ok && preview.counts.some((entry) => entry.hash === hash)

interface ConflictProps {
  readonly subject: Subject
  readonly preview: DecisionPreview
  readonly unwanted: readonly string[]
  readonly onChoose: (drop: readonly string[], keep: readonly string[]) => void
}

/** What both devices answered, named by its step where it is one. */
function aboutOf(dictionary: Dictionary, [first]: readonly EntryView[]): string {
  if (!first) return ''
  return isEntryOf(first.entry, 'answer') ? stepWords(dictionary, first.entry.content.step).name : first.name
}

const hashes = (views: readonly EntryView[]): string[] => views.map(({ entry }) => entry.hash)

/** One subject of which both devices said something: side by side, and which of them counts. */
function Conflict({ subject: { ours, theirs }, preview, unwanted, onChoose }: ConflictProps) {
  const dictionary = useDictionary()
  const words = dictionary.files.fork
  const name = useId()
  const own = hashes(ours)
  const other = hashes(theirs)
  const leaves = (list: readonly string[]) => list.every((hash) => unwanted.includes(hash))
  const chosen = `${leaves(own) ? 'not' : ''}${leaves(other) ? 'Not' : ''}`
  const options = [
    { id: '', label: words.keepBoth, drop: [], keep: [...own, ...other] },
    { id: 'Not', label: words.keepOurs, drop: other, keep: own },
    { id: 'not', label: words.keepTheirs, drop: own, keep: other },
    { id: 'notNot', label: words.keepNeither, drop: [...own, ...other], keep: [] },
  ]
  return (
    <section className="fork-conflict">
      <div className="fork-sides">
        <Side title={words.ours} views={ours} preview={preview} />
        <Side title={words.theirs} views={theirs} preview={preview} />
      </div>
      <fieldset className="answers">
        <legend>{phrase(words.choose, { what: aboutOf(dictionary, [...ours, ...theirs]) })}</legend>
        {options.map(({ id, label, drop, keep }) => (
          <label key={id} className="card answer">
            <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(drop, keep)} />
            <span className="answer-label">{label}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}

interface SideProps {
  readonly title: string
  readonly views: readonly EntryView[]
  readonly preview: DecisionPreview
}

function Side({ title, views, preview }: SideProps) {
  return (
    <div className="fork-side">
      <h3>{title}</h3>
      {views.map((view) => (
        <EntryWords key={view.entry.hash} view={view} preview={preview} />
      ))}
    </div>
  )
}

function EntryWords({ view, preview }: { view: EntryView; preview: DecisionPreview }) {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.files.fork
  const now = useNow(60_000)
  const counts = countsIn(preview, view.entry.hash)
  return (
    <div>
      <p>
        <strong>{view.name}</strong>
      </p>
      {view.lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of one entry never change
        <p key={index}>{line}</p>
      ))}
      <p className="quiet">
        {phrase(words.by, {
          when: whenInWords(view.entry.at, now.wall, now.offset, language),
          person: personInWords(dictionary, view.entry.actor),
        })}
      </p>
      <p className={counts ? '' : 'overdue'}>
        <Mark shape={counts ? 'done' : 'parked'} /> {counts ? words.counts : words.countsNot}
      </p>
    </div>
  )
}

/** Steps and entries, as replay finds them before anything is written. */
function Consequences({ preview, views }: { preview: DecisionPreview; views: readonly EntryView[] }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.files.fork
  if (!preview.ok) return <output className="alert">{words.impossible}</output>
  const left = views.filter(({ entry }) => preview.doesNotCount.includes(entry))
  const named = (ids: readonly string[]) => ids.map((id) => stepWords(dictionary, id).name)
  const lists = [
    { title: words.appear, list: named(preview.stepsThatAppear) },
    { title: words.vanish, list: named(preview.stepsThatVanish) },
    {
      title: words.leftOut,
      list: left.map(({ number, name }) => phrase(recordScreens.timeline.entryNamed, { number, what: name })),
    },
  ]
  return (
    <section aria-live="polite">
      <h2>{words.consequences}</h2>
      {lists.map(({ title, list }) => (
        <div key={title}>
          <h3>{title}</h3>
          {list.length === 0 && <p>{words.none}</p>}
          <ul>
            {list.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
