import { useId } from 'react'
import { phrase } from '#content/phrase.ts'
import { said } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'
import { BranchForm } from './branch-form.tsx'
import { ClockControl } from './clock-control.tsx'
import { InjectPlan } from './inject-plan.tsx'
import { useRoom, useRoomView } from './room-context.ts'
import { TraineeSeen } from './trainee-seen.tsx'

/** Everything a trainer has: clock, messages, what the trainee sees, branches and notes. The same in both windows. */
export function TrainerDesk() {
  const { roomWords: words, language } = useDictionary()
  const { order } = useRoom()
  const { run, notes } = useRoomView()
  const notesId = useId()
  if (!run) return <p>{words.waiting}</p>
  const { scenario } = run
  return (
    <div className="training-desk">
      <h2>{scenario ? phrase(words.running, { title: said(scenario.title, language) }) : words.freeRunning}</h2>
      <div className="training-columns">
        <div>
          <ClockControl run={run} />
          <TraineeSeen />
          <BranchForm />
          <section>
            <h3>
              <label htmlFor={notesId}>{words.notes}</label>
            </h3>
            <p className="hint">{notes === undefined ? words.notesLocked : words.notesHint}</p>
            <textarea
              id={notesId}
              autoComplete="off"
              rows={4}
              disabled={notes === undefined}
              value={notes ?? ''}
              onChange={(event) => order({ type: 'notes', text: event.target.value })}
            />
          </section>
        </div>
        {scenario && <InjectPlan run={run} scenario={scenario} />}
      </div>
      <p className="row">
        <button type="button" className="small" onClick={() => order({ type: 'end' })}>
          {words.end}
        </button>
        <span className="quiet">{words.endHint}</span>
      </p>
    </div>
  )
}
