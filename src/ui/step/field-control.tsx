import { longestText } from '#machines/policy/fields.ts'
import type { Field } from '#machines/steps.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldWords } from '../words.ts'
import { ChecklistField, type EarlierList } from './checklist-field.tsx'
import { InstantField } from './instant-field.tsx'
import { type FormValue, isHalf } from './step-draft.ts'

export const controlId = (field: string): string => `field-${field}`

interface FieldControlProps {
  readonly field: Field
  readonly needed: boolean
  readonly value: FormValue
  /** What this list was last answered with in this case, and when: to start from instead of from nothing. */
  readonly before?: EarlierList | undefined
  readonly onChange: (value: FormValue) => void
}

/** One field, by its type, with native controls. */
export function FieldControl({ field, needed, value, before, onChange }: FieldControlProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { label, hint, options = {} } = fieldWords(dictionary, field.id)
  const id = controlId(field.id)
  const badge = needed ? ui.step.needed : undefined
  const text = typeof value === 'string' ? value : ''

  switch (field.type) {
    case 'instant':
      return <InstantField id={id} label={label} hint={hint} badge={badge} value={value} onChange={onChange} />
    case 'checklist':
      return (
        <ChecklistField
          id={id}
          field={field}
          badge={badge}
          before={before}
          value={typeof value === 'object' && !isHalf(value) ? value : {}}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <fieldset className="field" id={id}>
          <legend>
            {label} {badge && <span className="badge">{badge}</span>}
          </legend>
          {hint && <p className="hint">{hint}</p>}
          <div className="options">
            {(field.options ?? []).map((option) => (
              <label key={option} className="option">
                <input type="radio" name={id} checked={value === option} onChange={() => onChange(option)} />
                <span>{options[option] ?? option}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )
    default:
      return (
        <div className="field">
          <label htmlFor={id}>
            {label} {badge && <span className="badge">{badge}</span>}
          </label>
          {hint && (
            <p className="hint" id={`${id}-hint`}>
              {hint}
            </p>
          )}
          <TypedControl
            field={field}
            id={id}
            described={hint ? `${id}-hint` : undefined}
            text={text}
            value={value}
            onChange={onChange}
          />
        </div>
      )
  }
}

interface TypedControlProps {
  readonly field: Field
  readonly id: string
  readonly described: string | undefined
  readonly text: string
  readonly value: FormValue
  readonly onChange: (value: FormValue) => void
}

function TypedControl({ field, id, described, text, value, onChange }: TypedControlProps) {
  const { ui } = useDictionary()
  const shared = { id, 'aria-describedby': described, maxLength: longestText }
  const typed = (typedText: string) => onChange(typedText === '' ? undefined : typedText)
  switch (field.type) {
    case 'longText':
      return <textarea {...shared} rows={3} value={text} onChange={(event) => typed(event.target.value)} />
    case 'phone':
      return <input {...shared} type="tel" value={text} onChange={(event) => typed(event.target.value)} />
    case 'date':
      return <input id={id} type="date" value={text} onChange={(event) => typed(event.target.value)} />
    case 'minutes':
      return (
        <span className="with-unit">
          <input
            id={id}
            aria-describedby={described}
            type="text"
            inputMode="numeric"
            className="short"
            value={typeof value === 'number' ? String(value) : ''}
            onChange={(event) => {
              const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 5)
              onChange(digits === '' ? undefined : Math.min(Number(digits), 7 * 24 * 60))
            }}
          />{' '}
          {ui.step.minutesUnit}
        </span>
      )
    default:
      return (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          value={text}
          onChange={(event) => typed(event.target.value)}
        />
      )
  }
}
