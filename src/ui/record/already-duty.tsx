import { phrase } from '#content/phrase.ts'
import type { ClockReading } from '#record/clock.ts'
import type { Duty } from '#record/do-now.ts'
import { useDictionary } from '../dictionary-context.ts'
import { deadlineInWords } from '../case/duties.ts'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { InstantField } from '../step/instant-field.tsx'
import { fieldWords, outcomeLabel, stepWords } from '../words.ts'
import { type AlreadyRow, idFor, isLateRow, neededFields, otherProposal, outcomesOf } from './already-draft.ts'
import { SelectField, TextField } from './text-field.tsx'

interface AlreadyDutyProps {
  readonly duty: Duty
  readonly row: AlreadyRow
  readonly now: ClockReading
  readonly lateToo: boolean
  readonly onChange: (part: Partial<AlreadyRow>) => void
}

/** One open duty; once it is ticked it asks how it ended, when, and what cannot be left out. */
export function AlreadyDuty({ duty, row, now, lateToo, onChange }: AlreadyDutyProps) {
  const dictionary = useDictionary()
  const { step } = duty.active
  const own = stepWords(dictionary, step.id)
  return (
    <div className="rec-duty">
      <label className="card answer">
        <input type="checkbox" checked={row.on} onChange={(event) => onChange({ on: event.target.checked })} />
        <span className="answer-text answer-label">{own.title}</span>
      </label>
      <p className={duty.overdue ? 'overdue rec-due' : 'hint rec-due'}>
        {duty.overdue && <Mark shape="overdue" />} {deadlineInWords(dictionary, duty, now)}
      </p>
      {row.on && <Details duty={duty} row={row} now={now} lateToo={lateToo} onChange={onChange} />}
    </div>
  )
}

function Details({ duty, row, now, lateToo, onChange }: AlreadyDutyProps) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.already
  const file = useCaseFile()
  const { step } = duty.active
  const proposed = otherProposal(file, step, row, now.wall, now.offset)
  const change = (id: string, value: AlreadyRow['values'][string]) =>
    onChange({ values: { ...row.values, [id]: value } })
  return (
    <div className="rec-details">
      <SelectField
        id={idFor(step.id, 'outcome')}
        label={words.outcome}
        options={outcomesOf(step).map((value) => ({ value, label: outcomeLabel(dictionary, step.id, value) }))}
        value={row.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <InstantField id={idFor(step.id, 'at')} label={words.time} value={row.at} onChange={(at) => onChange({ at })} />
      {neededFields(step, row.outcome).map((field) => {
        const { label, hint } = fieldWords(dictionary, field.id)
        const id = idFor(step.id, field.id)
        const value = row.values[field.id]
        if (field.type === 'instant')
          return (
            <InstantField
              key={id}
              id={id}
              label={label}
              hint={hint}
              value={value}
              onChange={(next) => change(field.id, next)}
            />
          )
        return (
          <TextField
            key={id}
            id={id}
            label={label}
            hint={hint}
            value={typeof value === 'string' ? value : ''}
            onChange={(next) => change(field.id, next)}
            rows={field.type === 'longText' ? 3 : 1}
            needed
          />
        )
      })}
      {proposed !== undefined && (
        <TextField
          id={idFor(step.id, 'differs')}
          label={phrase(words.differs, { outcome: outcomeLabel(dictionary, step.id, proposed) })}
          value={row.differs}
          onChange={(differs) => onChange({ differs })}
          rows={2}
          needed
        />
      )}
      {(lateToo || isLateRow(file, step, row, now.offset)) && (
        <TextField
          id={idFor(step.id, 'late')}
          label={words.late}
          value={row.late}
          onChange={(late) => onChange({ late })}
          rows={2}
          needed
        />
      )}
    </div>
  )
}
