import { useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { usePorts } from '../session-context.ts'
import { WhenItHappened } from '../step/extra-questions.tsx'
import type { FormValue } from '../step/step-draft.ts'
import { DraftForm } from './draft-form.tsx'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { TextField, written } from './text-field.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'
import { timeErrors } from './when-it-happened.ts'

const textId = 'note-text'

const empty: { readonly text: string; readonly earlier: FormValue } = { text: '', earlier: undefined }

/** A note at any moment. Half-typed text survives. */
export function NoteForm({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.note
  const { clock } = usePorts()
  const now = useNow()
  const form = useDraftForm('note', empty)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const desk = useWish(
    () => {
      form.saved()
      onDone()
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: textId, text: refusalInWords(dictionary, refusal) }])
    },
  )

  const save = () => {
    const { wall } = clock.read()
    const { text, earlier } = form.value
    const found = [
      ...(written(text) === '' ? [{ id: textId, text: words.empty }] : []),
      ...timeErrors(dictionary, earlier, wall),
    ]
    setErrors(found)
    if (found.length > 0 || desk.busy) return
    form.sent()
    desk.make({
      kind: 'plain',
      content: { type: 'note', text: written(text) },
      at: typeof earlier === 'number' ? earlier : wall,
    })
  }
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.save} onSave={save}>
        <TextField
          id={textId}
          label={words.text}
          value={form.value.text}
          onChange={(text) => form.change({ text })}
          rows={6}
        />
        <WhenItHappened value={form.value.earlier} now={now} onChange={(earlier) => form.change({ earlier })} />
      </DraftForm>
    </Screen>
  )
}
