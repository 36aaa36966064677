import { longestText } from '#machines/policy/fields.ts'
import { useDictionary } from '../dictionary-context.ts'

/** Longest name, number or reference, as the record takes it. */
const longestLine = 400

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly needed?: boolean
  /** Lines shown; one line is an input. */
  readonly rows?: number
  readonly type?: 'text' | 'tel'
}

/** A labelled text, one line or several. */
export function TextField({
  id,
  label,
  hint,
  value,
  onChange,
  needed = false,
  rows = 1,
  type = 'text',
}: TextFieldProps) {
  const { ui } = useDictionary()
  const shared = {
    id,
    value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    maxLength: rows > 1 ? longestText : longestLine,
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {needed && <span className="badge">{ui.step.needed}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type={type} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of a few answers as large rows. Nothing is chosen beforehand. */
export function AnswerCards({ id, label, options, value, onChange }: ChoiceProps) {
  return (
    <fieldset className="answers" id={id}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="card answer">
          <input type="radio" name={id} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span className="answer-text">
            <span className="answer-label">{option.label}</span>
            {option.hint && <span className="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of many, or one of a few where the place is narrow. */
export function SelectField({ id, label, options, value, onChange }: ChoiceProps) {
  const { recordScreens } = useDictionary()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{recordScreens.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Text as it goes into the record: without blanks around it and without half characters, which no file could hold. */
export const written = (text: string): string => text.trim().replaceAll(/\p{Surrogate}/gu, '\uFFFD')
