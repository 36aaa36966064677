import { stepById } from '#machines/registry.ts'
import type { Replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { isParking } from './duty-rows.ts'

/** Something that became of a duty. `at`: epoch milliseconds. */
export interface TraceEvent {
  readonly at: number
  readonly step: string
  /** The role that acts. */
  readonly role: string
  readonly transition: 'schedule' | 'complete' | 'suspend'
  readonly outcome?: string
}

/** A stage as process mining takes it: its duties, each scheduled, put off or completed, in the order of their times. */
export interface EventTrace {
  readonly stage: string
  readonly procedure: string
  readonly version: string
  readonly events: readonly TraceEvent[]
}

/** The stages of a record as traces. Codes, times and roles alone: nothing that anybody typed. */
export function eventTraces(replayed: Replay): EventTrace[] {
  const events: { readonly stage: string; readonly event: TraceEvent }[] = [
    ...replayed.settled.flatMap(({ active, answer }) => {
      const { step, stage, at, outcome } = answer
      const role = stepById.get(step)?.actor ?? ''
      const became: TraceEvent = { step, role, at, transition: isParking(answer) ? 'suspend' : 'complete', outcome }
      const arose: TraceEvent = { step, role, at: active.since, transition: 'schedule' }
      return [...(active.state === 'due' ? [arose] : []), became].map((event) => ({ stage, event }))
    }),
    ...runningStages(replayed).flatMap(({ active }) =>
      active
        .filter(({ state, step }) => state === 'due' && step.urgency !== 'standing')
        .map(({ step, stage, since }) => {
          const event: TraceEvent = { step: step.id, role: step.actor, at: since, transition: 'schedule' }
          return { stage, event }
        }),
    ),
  ]
  return replayed.stages.map(({ stage, procedure }) => ({
    stage,
    procedure: procedure.id,
    version: procedure.version,
    events: events
      .filter((one) => one.stage === stage)
      .sort((a, b) => a.event.at - b.event.at)
      .map(({ event }) => event),
  }))
}
