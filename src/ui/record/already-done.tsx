import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Duty } from '#record/do-now.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useDuties } from '../case/duties.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import {
  type AlreadyDraft,
  alreadyErrors,
  type AlreadyRow,
  answersOf,
  emptyRow,
  idFor,
  ticked,
} from './already-draft.ts'
import { AlreadyDuty } from './already-duty.tsx'
import { DraftForm } from './draft-form.tsx'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'

const listId = 'already-list'
const nothingYet: AlreadyDraft = {}

/** Several things that were done before the tool was opened, each with its own time, saved together or not at all. */
export function AlreadyDone({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.already
  const file = useCaseFile()
  const { clock } = usePorts()
  const { duties, now } = useDuties()
  const form = useDraftForm('already', nothingYet, true)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  /** Steps whose lateness came out only when all answers were judged together. */
  const [lateToo, setLateToo] = useState<readonly string[]>([])
  const [sentCount, setSentCount] = useState(0)
  const [savedCount, setSavedCount] = useState(0)
  const rows = ticked(duties, form.value)
  const desk = useWish(
    () => {
      setSavedCount(sentCount)
      setErrors([])
      form.saved()
    },
    (refusal) => {
      form.refused()
      const { step } = refusal
      if (refusal.reason === 'lateWithoutReason' && step) setLateToo((before) => [...before, step])
      const part = refusal.reason === 'lateWithoutReason' ? 'late' : (refusal.fields?.[0] ?? 'outcome')
      setErrors([{ id: step ? idFor(step, part) : listId, text: refusalInWords(dictionary, refusal) }])
    },
  )

  const changeRow = ({ active: { step } }: Duty, part: Partial<AlreadyRow>) =>
    form.change({ [step.id]: { ...(form.value[step.id] ?? emptyRow(step)), ...part } })
  const save = () => {
    const reading = clock.read()
    const found =
      rows.length === 0
        ? [{ id: listId, text: words.nothing }]
        : alreadyErrors(dictionary, file, rows, reading.wall, reading.offset)
    setErrors(found)
    if (found.length > 0 || desk.busy) return
    setSentCount(rows.length)
    form.sent()
    desk.make({ kind: 'answers', answers: answersOf(rows) })
  }
  const button = rows.length === 0 ? words.saveNone : phrase(words.save, { count: rows.length })
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <output className={savedCount > 0 ? 'rec-said inset' : 'rec-said'}>
        {savedCount > 0 && phrase(words.again, { count: savedCount })}
      </output>
      {duties.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DraftForm form={form} errors={errors} busy={desk.busy} save={button} onSave={save}>
          <fieldset className="answers" id={listId}>
            <legend>{words.duties}</legend>
            {duties.map((duty) => (
              <AlreadyDuty
                key={duty.active.step.id}
                duty={duty}
                row={form.value[duty.active.step.id] ?? emptyRow(duty.active.step)}
                now={now}
                lateToo={lateToo.includes(duty.active.step.id)}
                onChange={(part) => changeRow(duty, part)}
              />
            ))}
          </fieldset>
        </DraftForm>
      )}
      {savedCount > 0 && (
        <p>
          <button type="button" className="small" onClick={onDone}>
            {words.finish}
          </button>
        </p>
      )}
    </Screen>
  )
}
