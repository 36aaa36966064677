import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { ChecklistAnswer } from '#machines/policy/fields.ts'
import { scaleAnswers } from '#machines/policy/fields.ts'
import type { Field } from '#machines/steps.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldWords } from '../words.ts'

type Answers = Readonly<Record<string, ChecklistAnswer | undefined>>

/** An earlier answer to the same list. */
export interface EarlierList {
  readonly answers: Answers
  /** When, in words. */
  readonly when: string
}

interface ChecklistFieldProps {
  readonly id: string
  readonly field: Field
  readonly badge?: string | undefined
  readonly before?: EarlierList | undefined
  readonly value: Answers
  readonly onChange: (value: Answers) => void
}

/** A list answered item by item, each on its scale; a note per item is optional and out of the way. */
export function ChecklistField({ id, field, badge, before, value, onChange }: ChecklistFieldProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { label, hint, items = {} } = fieldWords(dictionary, field.id)
  const [notes, setNotes] = useState(() => Object.values(value).some((given) => given?.note || given?.source))
  const scale = field.scale ?? 'signs'
  const labels: Readonly<Record<string, string>> = dictionary.book.procedures[scale]
  return (
    <fieldset className="checklist" id={id}>
      <legend className="list-label">
        {label} {badge && <span className="badge">{badge}</span>}
      </legend>
      {hint && <p className="hint">{hint}</p>}
      {before && Object.keys(value).length === 0 && (
        <p>
          <button type="button" className="small" onClick={() => onChange(before.answers)}>
            {phrase(ui.step.startFromBefore, { when: before.when })}
          </button>
        </p>
      )}
      {(field.items ?? []).map((item) => {
        const given = value[item]
        return (
          <fieldset key={item} className="item">
            <legend>{items[item] ?? item}</legend>
            <div className="scale">
              {scaleAnswers(scale).map((answer) => (
                <label key={answer} className={`scale-answer ${answer}`}>
                  <input
                    type="radio"
                    name={`${id}-${item}`}
                    checked={given?.answer === answer}
                    onChange={() => onChange({ ...value, [item]: { ...given, answer } })}
                  />
                  <span>{labels[answer] ?? answer}</span>
                </label>
              ))}
            </div>
            {notes &&
              given &&
              (scale === 'signs' ? (['note', 'source'] as const) : (['note'] as const)).map((part) => (
                <label key={part} className="item-note">
                  <span>{part === 'note' ? ui.step.noteOfItem : ui.step.sourceOfItem}</span>
                  <input
                    type="text"
                    value={given[part] ?? ''}
                    onChange={(event) => onChange({ ...value, [item]: { ...given, [part]: event.target.value } })}
                  />
                </label>
              ))}
          </fieldset>
        )
      })}
      {!notes && (
        <button type="button" className="link" onClick={() => setNotes(true)}>
          {ui.step.addItemNote}
        </button>
      )}
    </fieldset>
  )
}
