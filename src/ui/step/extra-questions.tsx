import { phrase } from '#content/phrase.ts'
import { timeOfDay } from '#content/time-words.ts'
import type { ClockReading } from '#record/clock.ts'
import { longestText } from '#machines/policy/fields.ts'
import { useDictionary } from '../dictionary-context.ts'
import { outcomeLabel } from '../words.ts'
import { InstantField } from './instant-field.tsx'
import { differsId, earlierId, lateId } from './judge-form.ts'
import type { FormValue } from './step-draft.ts'

/** What the procedure proposes. It chooses nothing. */
export function Proposal({ step, proposed, complete }: { step: string; proposed: string; complete: boolean }) {
  const dictionary = useDictionary()
  const { ui } = dictionary
  return (
    <div className="inset" role="note">
      <p>
        {phrase(ui.step.proposal, { outcome: outcomeLabel(dictionary, step, proposed) })}{' '}
        {!complete && ui.step.proposalUnknown}
      </p>
      <p className="quiet">{ui.step.proposalYours}</p>
    </div>
  )
}

interface ReasonProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function DiffersReason({ value, onChange }: ReasonProps) {
  const { ui } = useDictionary()
  return (
    <div className="field">
      <label htmlFor={differsId}>
        {ui.step.differs} <span className="badge">{ui.step.needed}</span>
      </label>
      <p className="hint" id={`${differsId}-hint`}>
        {ui.step.differsHint}
      </p>
      <textarea
        id={differsId}
        rows={2}
        maxLength={longestText}
        aria-describedby={`${differsId}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

export function LateReason({ value, onChange, limit }: ReasonProps & { limit: string }) {
  const { ui } = useDictionary()
  return (
    <div className="field">
      <label htmlFor={lateId}>
        {ui.step.late} <span className="badge">{ui.step.needed}</span>
      </label>
      <p className="hint" id={`${lateId}-hint`}>
        {phrase(ui.step.lateHint, { time: limit })}
      </p>
      <div className="quick">
        {ui.step.lateReasons.map((reason) => (
          <button key={reason} type="button" className="small" onClick={() => onChange(reason)}>
            {reason}
          </button>
        ))}
      </div>
      <textarea
        id={lateId}
        rows={2}
        maxLength={longestText}
        aria-describedby={`${lateId}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

interface WhenProps {
  readonly value: FormValue
  readonly now: ClockReading
  readonly onChange: (value: FormValue) => void
}

/** The time it happened: now, unless the person says that it was earlier. */
export function WhenItHappened({ value, now, onChange }: WhenProps) {
  const { ui } = useDictionary()
  if (value === undefined)
    return (
      <p className="when" id={earlierId}>
        <span>{phrase(ui.step.happenedNow, { time: timeOfDay(now.wall, now.offset) })}</span>
        <button type="button" className="link" onClick={() => onChange(now.wall)}>
          {ui.step.happenedEarlier}
        </button>
      </p>
    )
  return <InstantField id={earlierId} label={ui.step.happenedAt} value={value} onChange={(next) => onChange(next)} />
}
