import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Person } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import { deadlineInWords, useDuties } from '../case/duties.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { Mark } from '../kit/mark.tsx'
import { usePorts, useSend, useWorker } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { DraftForm } from './draft-form.tsx'
import { personNamed, roleOptions } from './people.ts'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { SelectField, TextField, written } from './text-field.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'

const toId = 'hand-over-to'

const empty = { from: '', name: '', role: '', told: '' }

/** Hands the case to another person, with what is open and what was told; from then on that person writes. */
export function HandOverForm({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.handOver
  const { clock } = usePorts()
  const send = useSend()
  const worker = useWorker()
  const form = useDraftForm('handOver', empty)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const { value, change } = form
  const to: Person = { name: written(value.name), role: value.role || 'anyone' }
  const [handedTo, setHandedTo] = useState(to)
  const desk = useWish(
    () => {
      form.saved()
      send({ type: 'worker.name', person: handedTo })
      onDone()
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: toId, text: refusalInWords(dictionary, refusal) }])
    },
  )
  const save = () => {
    const found = to.name === '' ? [{ id: toId, text: recordScreens.people.nameNeeded }] : []
    setErrors(found)
    if (found.length > 0 || desk.busy) return
    const from = worker.name.trim() ? worker : { name: written(value.from), role: worker.role }
    form.sent()
    setHandedTo(to)
    desk.make({ kind: 'handOver', from, to, told: written(value.told), at: clock.read().wall })
  }
  return (
    <Screen title={words.title} intro={words.after} onBack={onDone}>
      <OpenDuties />
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.save} onSave={save}>
        {worker.name.trim() ? (
          <p>{phrase(words.from, { person: personNamed(dictionary, worker) })}</p>
        ) : (
          <TextField
            id="hand-over-from"
            label={words.yourName}
            value={value.from}
            onChange={(from) => change({ from })}
          />
        )}
        <h2>{words.to}</h2>
        <TextField
          id={toId}
          label={recordScreens.people.name}
          value={value.name}
          onChange={(name) => change({ name })}
          needed
        />
        <SelectField
          id="hand-over-role"
          label={recordScreens.people.role}
          options={roleOptions(dictionary)}
          value={value.role}
          onChange={(role) => change({ role })}
        />
        <TextField
          id="hand-over-told"
          label={words.told}
          hint={words.toldHint}
          value={value.told}
          onChange={(told) => change({ told })}
          rows={4}
        />
      </DraftForm>
    </Screen>
  )
}

function OpenDuties() {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.handOver
  const { duties, now } = useDuties()
  return (
    <>
      <h2>{words.open}</h2>
      {duties.length === 0 && <p>{words.noneOpen}</p>}
      <ul>
        {duties.map((duty) => (
          <li key={duty.active.step.id}>
            {stepWords(dictionary, duty.active.step.id).name}{' '}
            <span className={duty.overdue ? 'overdue' : 'quiet'}>
              {duty.overdue && <Mark shape="overdue" />} {deadlineInWords(dictionary, duty, now)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
