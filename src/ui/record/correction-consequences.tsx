import { stepById } from '#machines/registry.ts'
import { phrase } from '#content/phrase.ts'
import type { CorrectionPreview, CorrectionWish } from '#record/correction.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldsInWords } from '../in-words.ts'
import { useNow } from '../clock.ts'
import { Held } from '../kit/held.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { entryTime } from './entry-times.ts'
import { answerName, type EntryView, viewsOf } from './entry-view.ts'
import { Screen } from './screen.tsx'

interface ConsequencesProps {
  readonly view: EntryView
  readonly wish: CorrectionWish
  readonly preview: Extract<CorrectionPreview, { ok: true }>
  readonly busy: boolean
  readonly onBack: () => void
  readonly onConfirm: () => void
}

/** What a correction will do, before it is confirmed. Nothing has been written when this is shown. */
export function CorrectionConsequences({ view, wish, preview, busy, onBack, onConfirm }: ConsequencesProps) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.correction
  const file = useCaseFile()
  const now = useNow(60_000)
  const { entry, name } = view
  const steps = stepById
  const duties = (ids: readonly string[]) =>
    ids.filter((id) => steps.get(id)?.urgency !== 'standing').map((id) => stepWords(dictionary, id).title)
  const views = viewsOf(dictionary, file)
  const nameOf = ({ hash }: Entry) => views.find((one) => one.entry.hash === hash)?.name ?? ''
  const answer = file.replayed.answers.find((one) => one.entry.hash === entry.hash)
  const before = answer
    ? [
        answerName(dictionary, answer.step, answer.outcome),
        entryTime(dictionary, answer.at, entry.offset, now),
        ...fieldsInWords(dictionary, answer.fields, entry.offset),
      ]
    : [name, ...view.lines]
  const { instead } = wish
  const after =
    instead && isEntryOf(entry, 'answer')
      ? [
          answerName(dictionary, entry.content.step, instead.outcome),
          entryTime(dictionary, instead.at, entry.offset, now),
          ...fieldsInWords(dictionary, instead.fields, entry.offset),
        ]
      : [words.withdrawnWords]
  return (
    <Screen key="preview" title={words.previewTitle} intro={words.previewIntro} onBack={onBack}>
      <h2>{words.from}</h2>
      <Lines lines={before} />
      <h2>{words.to}</h2>
      <Lines lines={after} />
      <p>{phrase(recordScreens.timeline.reason, { reason: wish.reason })}</p>
      {isEntryOf(entry, 'answer') && (
        <>
          <List title={words.setsAside} none={words.noneSetAside} lines={preview.alsoSetAside.map(nameOf)} />
          <List title={words.appear} none={words.noneAppear} lines={duties(preview.stepsThatAppear)} />
          <List title={words.vanish} none={words.noneVanish} lines={duties(preview.stepsThatVanish)} />
        </>
      )}
      <Held>
        <p className="actions">
          <button type="button" className="button" aria-disabled={busy} onClick={onConfirm}>
            {busy ? recordScreens.working : instead ? words.confirm : words.confirmWithdraw}
          </button>

          <button type="button" className="link" onClick={onBack}>
            {words.change}
          </button>
        </p>
      </Held>
    </Screen>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const [first, ...others] = lines
  return (
    <p className="rec-words">
      <strong>{first}</strong>
      {others.map((line) => (
        <span key={line} className="rec-line">
          {line}
        </span>
      ))}
    </p>
  )
}

function List({ title, none, lines }: { title: string; none: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same step may have been answered twice
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
