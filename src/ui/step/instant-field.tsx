import { phrase } from '#content/phrase.ts'
import { spanInWords } from '#content/time-words.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { usePorts } from '../session-context.ts'
import { boxesOf, instantOf } from './local-time.ts'
import { type FormValue, type HalfInstant, isHalf } from './step-draft.ts'

interface InstantFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly badge?: string | undefined
  readonly value: FormValue
  readonly onChange: (value: number | HalfInstant | undefined) => void
}

/** A date and a time. Typing a time alone means today; what was typed is told back as a span, so that a slip is seen. */
export function InstantField({ id, label, hint, badge, value, onChange }: InstantFieldProps) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  const { clock } = usePorts()
  const now = useNow(30_000)
  const boxes: HalfInstant =
    typeof value === 'number' ? boxesOf(value, now.offset) : isHalf(value) ? value : { date: '', time: '' }

  const change = (next: HalfInstant) => {
    const filled = next.time !== '' && next.date === '' ? { ...next, date: boxesOf(now.wall, now.offset).date } : next
    const at = instantOf(filled, now.offset)
    if (at !== undefined) onChange(at)
    else onChange(filled.date === '' && filled.time === '' ? undefined : filled)
  }
  const from = typeof value === 'number' ? value - now.wall : 0
  return (
    <fieldset className="field instant" id={id}>
      <legend>
        {label} {badge && <span className="badge">{badge}</span>}
      </legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="row">
        <label>
          <span>{ui.step.date}</span>
          <input type="date" value={boxes.date} onChange={(event) => change({ ...boxes, date: event.target.value })} />
        </label>
        <label>
          <span>{ui.step.time}</span>
          <input type="time" value={boxes.time} onChange={(event) => change({ ...boxes, time: event.target.value })} />
        </label>
        <button type="button" className="small" onClick={() => onChange(clock.read().wall)}>
          {ui.step.now}
        </button>
        {value !== undefined && (
          <button type="button" className="small" onClick={() => onChange(undefined)}>
            {ui.step.clear}
          </button>
        )}
      </div>
      {Math.abs(from) >= 60_000 && (
        <p className="hint">
          {phrase(from > 0 ? ui.step.inFuture : ui.step.inPast, { span: spanInWords(Math.abs(from), dictionary.time) })}
        </p>
      )}
    </fieldset>
  )
}
