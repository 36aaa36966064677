import { useState } from 'react'
import { runningStages } from '#record/stages.ts'
import { headCode, headOf } from '#record/chain.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { Labelled } from '../kit/labelled.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import { WhenItHappened } from '../step/extra-questions.tsx'
import type { FormValue } from '../step/step-draft.ts'
import { refusalInWords } from '../refusal-words.ts'
import { stepWords } from '../words.ts'
import { DraftForm } from './draft-form.tsx'
import { onCallStatus, statusText } from './on-call-status.ts'
import { roleOptions } from './people.ts'
import { Screen } from './screen.tsx'
import { SelectField, TextField, written } from './text-field.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'
import { timeErrors } from './when-it-happened.ts'

const ids = { name: 'on-call-name', decision: 'on-call-decision' } as const

/** `code`, `told`: what was on screen when the first word was typed, and so what was read out; empty until then. */
const empty = {
  name: '',
  role: 'manager',
  decision: '',
  step: '',
  code: '',
  told: '',
  earlier: undefined as FormValue,
}

/** Somebody on call is asked by phone: the code and the status to read out, and what they decide, entered as theirs. */
export function OnCallForm({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.reviewRoom.onCall
  const file = useCaseFile()
  const { clock } = usePorts()
  const now = useNow(60_000)
  const form = useDraftForm('onCall', empty)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const desk = useWish(
    () => {
      form.saved()
      onDone()
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: ids.decision, text: refusalInWords(dictionary, refusal) }])
    },
  )
  const present = { code: headCode(headOf(file.entries)), told: statusText(onCallStatus(dictionary, file, now)) }
  const { value } = form
  const read = value.code === '' ? present : { code: value.code, told: value.told }
  const change = (part: Partial<typeof empty>) => form.change({ ...read, ...part })
  const duties = runningStages(file.replayed).flatMap(({ active }) => active.map(({ step }) => step.id))

  const save = () => {
    const { wall } = clock.read()
    const found = [
      ...(written(value.name) === '' ? [{ id: ids.name, text: words.nameNeeded }] : []),
      ...(written(value.decision) === '' ? [{ id: ids.decision, text: words.decisionNeeded }] : []),
      ...timeErrors(dictionary, value.earlier, wall),
    ]
    setErrors(found)
    if (found.length > 0 || desk.busy) return
    form.sent()
    desk.make({
      kind: 'onCall',
      by: { name: written(value.name), role: value.role || 'anyone' },
      ...read,
      decision: written(value.decision),
      ...(value.step === '' ? {} : { step: value.step }),
      at: typeof value.earlier === 'number' ? value.earlier : wall,
    })
  }
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <section className="inset" aria-labelledby="on-call-read">
        <h2 id="on-call-read">{words.readOut}</h2>
        <p className="rec-code">
          <Labelled label={words.code}>
            <strong>{read.code}</strong>
          </Labelled>
        </p>
        <ul className="acts">
          {read.told.split('\n').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="quiet">{words.fromRecord}</p>
        {read.code !== present.code && (
          <>
            <p className="overdue">{words.wentOn}</p>
            <p>
              <button type="button" className="small" onClick={() => form.change(present)}>
                {words.takePresent}
              </button>
            </p>
          </>
        )}
      </section>
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.save} onSave={save}>
        <h2>{words.decided}</h2>
        <TextField id={ids.name} label={words.who} value={value.name} onChange={(name) => change({ name })} needed />
        <SelectField
          id="on-call-role"
          label={dictionary.recordScreens.people.role}
          options={roleOptions(dictionary)}
          value={value.role}
          onChange={(role) => change({ role })}
        />
        <TextField
          id={ids.decision}
          label={words.decision}
          hint={words.decisionHint}
          rows={4}
          value={value.decision}
          onChange={(decision) => change({ decision })}
          needed
        />
        <SelectField
          id="on-call-step"
          label={words.step}
          options={duties.map((id) => ({ value: id, label: stepWords(dictionary, id).name }))}
          value={value.step}
          onChange={(step) => change({ step })}
        />
        <WhenItHappened value={value.earlier} now={now} onChange={(earlier) => change({ earlier })} />
      </DraftForm>
    </Screen>
  )
}
