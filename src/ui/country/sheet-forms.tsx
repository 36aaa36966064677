import { type ReactNode, useId, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { procedures } from '#machines/registry.ts'
import { dialledKinds } from '#profiles/contact-kinds.ts'
import type { OrganisationSheet } from '#profiles/organisation.ts'
import { nowhere } from '#profiles/places.ts'
import { neverCounts } from '#record/local-limits.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { SelectField, TextField, written } from '../record/text-field.tsx'
import { SessionContext } from '../session-context.ts'
import { stepWords } from '../words.ts'

export type SheetContact = OrganisationSheet['contacts'][number]
export type SheetItem = OrganisationSheet['items'][number]
export type SheetLimit = OrganisationSheet['limits'][number]

interface FormProps<Entry> {
  readonly id: string
  readonly before: Entry | undefined
  readonly onKeep: (entry: Entry) => void
  readonly onCancel: () => void
}

export function ContactEntryForm({ id, before, onKeep, onCancel }: FormProps<SheetContact>) {
  const dictionary = useDictionary()
  const { sheet: words } = dictionary.countryScreens
  const [value, setValue] = useState({
    kind: before?.kind ?? ('' as const),
    name: before?.name ?? '',
    number: before?.number ?? '',
    hours: before?.hours ?? '',
  })
  const ids = useIds()
  const check = () => {
    const { name, number, hours } = {
      name: written(value.name),
      number: written(value.number),
      hours: written(value.hours),
    }
    const { kind } = value
    const errors = [
      ...missing(dictionary, ids('kind'), words.kind, kind),
      ...missing(dictionary, ids('name'), words.who, name),
      ...missing(dictionary, ids('number'), words.number, number),
    ]
    if (kind && errors.length === 0) onKeep({ id, kind, name, number, ...(hours === '' ? {} : { hours }) })
    return errors
  }
  return (
    <EntryForm check={check} onCancel={onCancel}>
      <SelectField
        id={ids('kind')}
        label={words.kind}
        value={value.kind}
        options={dialledKinds.map((kind) => ({ value: kind, label: dictionary.book.contacts[kind] }))}
        onChange={(kind) => setValue({ ...value, kind: dialledKinds.find((one) => one === kind) ?? '' })}
      />
      {(['name', 'number', 'hours'] as const).map((part) => (
        <TextField
          key={part}
          id={ids(part)}
          label={{ name: words.who, number: words.number, hours: words.hours }[part]}
          type={part === 'number' ? 'tel' : 'text'}
          needed={part !== 'hours'}
          value={value[part]}
          onChange={(text) => setValue({ ...value, [part]: text })}
        />
      ))}
    </EntryForm>
  )
}

export function ItemEntryForm({ id, before, onKeep, onCancel }: FormProps<SheetItem>) {
  const dictionary = useDictionary()
  const { sheet: words } = dictionary.countryScreens
  const [value, setValue] = useState({ step: '', says: '', ...before })
  const ids = useIds()
  const check = () => {
    const says = written(value.says)
    const errors = [
      ...missing(dictionary, ids('step'), words.step, value.step),
      ...missing(dictionary, ids('says'), words.says, says),
    ]
    if (errors.length === 0) onKeep({ id, step: value.step, says })
    return errors
  }
  return (
    <EntryForm check={check} onCancel={onCancel}>
      <StepField id={ids('step')} value={value.step} onChange={(step) => setValue({ ...value, step })} />
      <TextField
        id={ids('says')}
        label={words.says}
        needed
        value={value.says}
        onChange={(says) => setValue({ ...value, says })}
      />
    </EntryForm>
  )
}

const units = ['minutes', 'hours', 'days', 'workingDays'] as const

export function LimitEntryForm({ id, before, onKeep, onCancel }: FormProps<SheetLimit>) {
  const dictionary = useDictionary()
  const { sheet: words } = dictionary.countryScreens
  const place = SessionContext.useSelector((state) => state.context.desk.place) ?? nowhere
  const [value, setValue] = useState({
    step: before?.step ?? '',
    length: before ? String(before.clock.value) : '',
    unit: before?.clock.type ?? 'minutes',
    says: before?.says ?? '',
  })
  const ids = useIds()
  const check = (): readonly FormError[] => {
    const says = written(value.says)
    const length = Number(value.length)
    const errors = [
      ...missing(dictionary, ids('step'), words.step, value.step),
      ...missing(dictionary, ids('length'), words.length, length > 0 && length <= 10_000 ? value.length : ''),
      ...missing(dictionary, ids('says'), words.why, says),
    ]
    if (errors.length > 0) return errors
    const limit: SheetLimit = { id, step: value.step, clock: { type: value.unit, value: length }, says }
    const never = neverCounts(limit, place)
    if (never) {
      const entry = stepWords(dictionary, value.step).name
      return [{ id: ids('length'), text: phrase(words.problems[never], { entry }) }]
    }
    onKeep(limit)
    return []
  }
  return (
    <EntryForm check={check} onCancel={onCancel}>
      <p className="hint">{words.limitHint}</p>
      <StepField id={ids('step')} value={value.step} onChange={(step) => setValue({ ...value, step })} />
      <div className="field">
        <label htmlFor={ids('length')}>{words.length}</label>
        <input
          id={ids('length')}
          type="text"
          inputMode="numeric"
          className="short"
          value={value.length}
          onChange={({ target }) => setValue({ ...value, length: target.value.replaceAll(/\D/g, '').slice(0, 5) })}
        />
      </div>
      <SelectField
        id={ids('unit')}
        label={words.unit}
        value={value.unit}
        options={units.map((unit) => ({ value: unit, label: words.units[unit] }))}
        onChange={(chosen) => setValue({ ...value, unit: units.find((unit) => unit === chosen) ?? value.unit })}
      />
      <TextField
        id={ids('says')}
        label={words.why}
        needed
        value={value.says}
        onChange={(says) => setValue({ ...value, says })}
      />
    </EntryForm>
  )
}

/** Ids of the controls of one form. */
function useIds() {
  const own = useId()
  return (part: string) => `${own}-${part}`
}

const missing = (
  { countryScreens: { sheet: words } }: Dictionary,
  id: string,
  field: string,
  value: string | undefined,
): FormError[] => (value === undefined || value === '' ? [{ id, text: phrase(words.needed, { field }) }] : [])

interface EntryFormProps {
  /** Keeps the entry, or says what is to be mended. */
  readonly check: () => readonly FormError[]
  readonly onCancel: () => void
  readonly children: ReactNode
}

function EntryForm({ check, onCancel, children }: EntryFormProps) {
  const { sheet: words } = useDictionary().countryScreens
  const [errors, setErrors] = useState<readonly FormError[]>([])
  return (
    <form
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setErrors(check())
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
      <p className="actions">
        <button type="submit" className="button">
          {words.keep}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}

interface StepFieldProps {
  readonly id: string
  readonly value: string
  readonly onChange: (step: string) => void
}

/** Every step of the three procedures, by procedure. */
function StepField({ id, value, onChange }: StepFieldProps) {
  const dictionary = useDictionary()
  return (
    <div className="field">
      <label htmlFor={id}>{dictionary.countryScreens.sheet.step}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{dictionary.recordScreens.choose}</option>
        {Object.values(procedures).map((procedure) => (
          <optgroup key={procedure.id} label={dictionary.book.papers.procedures[procedure.id]}>
            {[...procedure.steps.keys()].map((step) => (
              <option key={step} value={step}>
                {stepWords(dictionary, step).name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
