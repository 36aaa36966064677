import { useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { contactFor, contactIds, placeOfFile } from '../contact.ts'
import { useCountry } from '../country/use-country.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import { WhenItHappened } from '../step/extra-questions.tsx'
import type { FormValue } from '../step/step-draft.ts'
import { DraftForm } from './draft-form.tsx'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { AnswerCards, SelectField, TextField, written } from './text-field.tsx'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'
import { timeErrors } from './when-it-happened.ts'

const ids = { direction: 'call-direction', contact: 'call-contact', name: 'call-name', result: 'call-result' } as const
const other = 'other'

const directions = ['out', 'in'] as const
const results = ['reached', 'noAnswer', 'message', 'refused'] as const

const empty = {
  direction: '',
  contact: '',
  name: '',
  number: '',
  result: '',
  reference: '',
  what: '',
  earlier: undefined as FormValue,
}

/** A call, to or from anyone: whom, number, result, reference, what was said. A call nobody took is logged too. */
export function CallForm({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.call
  const file = useCaseFile()
  const { clock } = usePorts()
  const now = useNow()
  const form = useDraftForm('call', empty)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const desk = useWish(
    () => {
      form.saved()
      onDone()
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: ids.direction, text: refusalInWords(dictionary, refusal) }])
    },
  )
  const { value, change } = form
  const country = useCountry(placeOfFile(file))
  const contacts = contactIds.flatMap((id) => contactFor(dictionary, file, id, country) ?? [])

  const choose = (contact: string) => {
    const known = contacts.find(({ id }) => id === contact)
    change(known ? { contact, name: known.name, number: known.number ?? '' } : { contact, name: '', number: '' })
  }
  const save = () => {
    const { wall } = clock.read()
    const direction = directions.find((one) => one === value.direction)
    const result = results.find((one) => one === value.result)
    const found = [
      ...(direction ? [] : [{ id: ids.direction, text: words.chooseDirection }]),
      ...(written(value.name) ? [] : [{ id: value.contact ? ids.name : ids.contact, text: words.nameWhom }]),
      ...(result ? [] : [{ id: ids.result, text: words.chooseResult }]),
      ...timeErrors(dictionary, value.earlier, wall),
    ]
    setErrors(found)
    if (found.length > 0 || !direction || !result || desk.busy) return
    form.sent()
    desk.make({
      kind: 'plain',
      content: {
        type: 'call',
        direction,
        whom: written(value.name),
        number: written(value.number),
        result,
        reference: written(value.reference),
        what: written(value.what),
      },
      at: typeof value.earlier === 'number' ? value.earlier : wall,
    })
  }
  return (
    <Screen title={words.title} onBack={onDone}>
      <DraftForm form={form} errors={errors} busy={desk.busy} save={words.save} onSave={save}>
        <AnswerCards
          id={ids.direction}
          label={words.direction}
          options={directions.map((one) => ({ value: one, label: words[one] }))}
          value={value.direction}
          onChange={(direction) => change({ direction })}
        />
        <SelectField
          id={ids.contact}
          label={words.whom}
          options={[
            ...contacts.map(({ id, name }) => ({ value: id, label: name })),
            { value: other, label: words.someoneElse },
          ]}
          value={value.contact}
          onChange={choose}
        />
        {value.contact !== '' && (
          <>
            <TextField id={ids.name} label={words.name} value={value.name} onChange={(name) => change({ name })} />
            <TextField
              id="call-number"
              label={words.number}
              type="tel"
              value={value.number}
              onChange={(number) => change({ number })}
            />
          </>
        )}
        <AnswerCards
          id={ids.result}
          label={words.result}
          options={results.map((one) => ({ value: one, label: words.results[one] }))}
          value={value.result}
          onChange={(result) => change({ result })}
        />
        <TextField
          id="call-what"
          label={words.what}
          hint={words.whatHint}
          rows={3}
          value={value.what}
          onChange={(what) => change({ what })}
        />
        <TextField
          id="call-reference"
          label={words.reference}
          value={value.reference}
          onChange={(reference) => change({ reference })}
        />
        <WhenItHappened value={value.earlier} now={now} onChange={(earlier) => change({ earlier })} />
      </DraftForm>
    </Screen>
  )
}
