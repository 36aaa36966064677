import { useEffect, useRef, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { Draft } from '#record/write.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldsInWords, itemLabel, personInWords } from '../in-words.ts'
import { useNow } from '../clock.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { answerName } from '../record/entry-view.ts'

/** What was to be written, as plain lines a person can copy or read out. */
function draftLines(dictionary: Dictionary, { content }: Draft, offset: number): string[] {
  switch (content.type) {
    case 'answer':
      return [
        answerName(dictionary, content.step, content.outcome),
        ...fieldsInWords(dictionary, content.fields, offset),
        ...[content.differsBecause, content.lateBecause].filter((text) => text !== undefined),
      ]
    case 'note':
      return [content.text]
    case 'item':
      return [phrase(dictionary.ui.labelled, { label: itemLabel(dictionary, content.item), value: content.value })]
    case 'call':
      return [[content.whom, content.number, content.reference, content.what].filter(Boolean).join(' · ')]
    case 'contact':
      return [`${content.name} ${content.number}`]
    case 'correction':
    case 'forkResolved':
      return [content.reason]
    case 'comment':
      return [content.text]
    case 'signOff':
      return [dictionary.book.reviewEntries.results[content.result], content.text].filter(Boolean)
    case 'onCallDecision':
      return [
        phrase(dictionary.book.reviewEntries.onCall, {
          person: personInWords(dictionary, content.by),
          decision: content.decision,
        }),
      ]
    case 'handOver':
      return [`${content.from.name} → ${content.to.name}`, content.told]
    case 'caseOpened':
      return [content.reference]
    default:
      return []
  }
}

/** Nothing was acknowledged: what is wrong, what is safe, the words themselves, and trying again. */
export function NotSaved() {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const send = useSend()
  const { offset } = useNow()
  const pending = SessionContext.useSelector((state) => state.context.pending)
  const problem = SessionContext.useSelector((state) => state.context.problem)
  const [copied, setCopied] = useState(false)
  const band = useRef<HTMLElement>(null)
  // Whoever wrote at the foot of a long step must see it at once.
  useEffect(() => {
    band.current?.scrollIntoView({ block: 'start' })
    band.current?.focus({ preventScroll: true })
  }, [])
  const fault = problem?.kind === 'storage' ? problem.fault : 'refused'
  const text = pending.flatMap((draft) => draftLines(dictionary, draft, offset)).join('\n')
  return (
    <section className="alert not-saved" role="alert" tabIndex={-1} ref={band}>
      <h2>{ui.notSaved.title}</h2>
      <p>{ui.notSaved[fault]}</p>
      <p>{ui.notSaved.safe}</p>
      <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="not-saved-words">{ui.notSaved.words}</label>
        <textarea id="not-saved-words" readOnly rows={Math.min(8, text.split('\n').length + 1)} value={text} />
      </form>
      <p className="actions">
        <button type="button" className="button" onClick={() => send({ type: 'save.retry' })}>
          {ui.notSaved.retry}
        </button>
        {fault === 'noRoom' && (
          <button type="button" className="small" onClick={() => send({ type: 'save.giveUp' })}>
            {ui.notSaved.withoutPicture}
          </button>
        )}
        <button
          type="button"
          className="small"
          onClick={() => {
            navigator.clipboard?.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }}
        >
          {copied ? ui.notSaved.copied : ui.notSaved.copy}
        </button>
      </p>
    </section>
  )
}
