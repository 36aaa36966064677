import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { ContentOf } from '#record/entry.ts'
import { useDictionary } from '../../dictionary-context.ts'
import type { FormError } from '../../kit/error-summary.tsx'
import { DraftForm } from '../../record/draft-form.tsx'
import { AnswerCards, TextField, written } from '../../record/text-field.tsx'
import { useDraftForm } from '../../record/use-draft-form.ts'
import { useWish } from '../../record/use-wish.ts'
import { refusalInWords } from '../../refusal-words.ts'
import { useCaseFile, usePorts } from '../../session-context.ts'

type Result = ContentOf<'signOff'>['result']

const results = ['accepted', 'acceptedWithRemarks', 'returned'] as const satisfies readonly Result[]
const resultId = 'dos-result'
const remarksId = 'dos-remarks'
const empty: { readonly result: string; readonly text: string } = { result: '', text: '' }

/** Signs off what is on screen: the result, the remarks, and what that covers and proves. */
export function SignOffForm() {
  const dictionary = useDictionary()
  const { dossierWords: words, book } = dictionary
  const { entries } = useCaseFile()
  const { clock } = usePorts()
  const form = useDraftForm('signOff', empty)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [saved, setSaved] = useState(false)
  const desk = useWish(
    () => {
      form.saved()
      setSaved(true)
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: remarksId, text: refusalInWords(dictionary, refusal) }])
    },
  )
  const head = headOf(entries)
  const { text } = form.value
  const result = results.find((one) => one === form.value.result)
  const change = (part: Partial<typeof empty>) => {
    setSaved(false)
    form.change(part)
  }
  const save = () => {
    const found = [
      ...(result === undefined ? [{ id: resultId, text: words.resultNeeded }] : []),
      ...(result !== undefined && result !== 'accepted' && written(text) === ''
        ? [{ id: remarksId, text: words.remarksNeeded }]
        : []),
    ]
    setErrors(found)
    if (found.length > 0 || result === undefined || desk.busy) return
    form.sent()
    desk.make({ kind: 'signOff', reviewed: head, result, text: written(text), at: clock.read().wall })
  }
  return (
    <section className="dos-form" aria-labelledby="dos-sign-off">
      <h3 id="dos-sign-off">{words.signOff}</h3>
      <p className="dos-covers">{phrase(words.covers, { code: headCode(head), count: entries.length })}</p>
      <ul className="dos-proves">
        {words.proves.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.saveSignOff} onSave={save}>
        <AnswerCards
          id={resultId}
          label={words.result}
          options={results.map((value) => ({ value, label: book.reviewEntries.results[value] }))}
          value={form.value.result}
          onChange={(next) => change({ result: next })}
        />
        <TextField
          id={remarksId}
          label={words.remarks}
          hint={words.remarksHint}
          value={text}
          onChange={(next) => change({ text: next })}
          rows={3}
        />
      </DraftForm>
      <output>{saved && words.signedOff}</output>
    </section>
  )
}
