import { useState } from 'react'
import { useDictionary } from '../../dictionary-context.ts'
import type { FormError } from '../../kit/error-summary.tsx'
import { DraftForm } from '../../record/draft-form.tsx'
import { TextField, written } from '../../record/text-field.tsx'
import { useDraftForm } from '../../record/use-draft-form.ts'
import { useWish } from '../../record/use-wish.ts'
import { refusalInWords } from '../../refusal-words.ts'
import { useCaseFile, usePorts } from '../../session-context.ts'
import { aboutOf, aboutOptions } from './about-options.ts'

const textId = 'dos-comment-text'
const empty = { about: '', text: '', lesson: false }

/** A comment on the record, on one of its entries or on a step. Half-typed words survive. */
export function CommentForm() {
  const dictionary = useDictionary()
  const words = dictionary.dossierWords
  const { entries } = useCaseFile()
  const { clock } = usePorts()
  const form = useDraftForm('comment', empty)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [saved, setSaved] = useState(false)
  const desk = useWish(
    () => {
      form.saved()
      setSaved(true)
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: textId, text: refusalInWords(dictionary, refusal) }])
    },
  )
  const { about, text, lesson } = form.value
  const change = (part: Partial<typeof empty>) => {
    setSaved(false)
    form.change(part)
  }
  const save = () => {
    const found = written(text) === '' ? [{ id: textId, text: words.textNeeded }] : []
    setErrors(found)
    if (found.length > 0 || desk.busy) return
    form.sent()
    desk.make({
      kind: 'comment',
      text: written(text),
      lesson,
      ...aboutOf(about, entries),
      at: clock.read().wall,
    })
  }
  return (
    <section className="dos-form" aria-labelledby="dos-new">
      <h3 id="dos-new">{words.newComment}</h3>
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.saveComment} onSave={save}>
        <div className="field">
          <label htmlFor="dos-about">{words.about}</label>
          <select
            id="dos-about"
            autoComplete="off"
            value={about}
            onChange={({ target }) => change({ about: target.value })}
          >
            <option value="">{words.whole}</option>
            {aboutOptions(dictionary, entries).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <TextField id={textId} label={words.text} value={text} onChange={(next) => change({ text: next })} rows={4} />
        <label className="option">
          <input
            type="checkbox"
            checked={lesson}
            aria-describedby="dos-lesson-hint"
            onChange={({ target }) => change({ lesson: target.checked })}
          />
          <span>{words.lesson}</span>
        </label>
        <p className="hint" id="dos-lesson-hint">
          {words.lessonHint}
        </p>
      </DraftForm>
      <output>{saved && words.commentSaved}</output>
    </section>
  )
}
