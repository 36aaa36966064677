import { Suspense, useId, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { said } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import { BranchForm } from './branch-form.tsx'
import { ClockControl } from './clock-control.tsx'
import type { TrainedRecord } from './debrief/opened-records.ts'
import { InjectPlan } from './inject-plan.tsx'
import { useRoom, useRoomView } from './room-context.ts'
import { TraineeSeen } from './trainee-seen.tsx'

const DebriefView = fetched(() => import('./debrief/debrief-view.tsx')).screen((from) => from.DebriefView)

/** Everything a trainer has: clock, messages, what the trainee sees, branches and notes. The same in both windows. */
export function TrainerDesk() {
  const { roomWords: words, language } = useDictionary()
  const { order } = useRoom()
  const { run, notes, entries } = useRoomView()
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
      {scenario && entries.length > 0 && <DebriefSoFar record={{ entries, scenario }} />}
      <p className="row">
        <button type="button" className="small" onClick={() => order({ type: 'end' })}>
          {words.end}
        </button>
        <span className="quiet">{words.endHint}</span>
      </p>
    </div>
  )
}

/** What the record says so far, worked out anew only while somebody looks at it. */
function DebriefSoFar({ record }: { record: TrainedRecord }) {
  const { debriefWords: words } = useDictionary()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <div className="details-body">
        <Suspense fallback={null}>{open && <DebriefView record={record} />}</Suspense>
      </div>
    </details>
  )
}
