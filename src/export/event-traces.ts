import { procedures, stepById } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { type Answer, replay } from '#record/replay.ts'
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
export function eventTraces(entries: readonly Entry[]): EventTrace[] {
  const replayed = replay(entries, procedures)
  const events: (TraceEvent & { readonly stage: string })[] = [
    ...replayed.settled.flatMap(({ active, answer }) => [
      ...(active.state === 'due' ? [{ ...named(answer), at: active.since, transition: 'schedule' as const }] : []),
      {
        ...named(answer),
        at: answer.at,
        transition: isParking(answer) ? ('suspend' as const) : ('complete' as const),
        outcome: answer.outcome,
      },
    ]),
    ...runningStages(replayed).flatMap(({ active }) =>
      active
        .filter(({ state, step }) => state === 'due' && step.urgency !== 'standing')
        .map(({ step, stage, since }) => ({
          stage,
          at: since,
          step: step.id,
          role: step.actor,
          transition: 'schedule' as const,
        })),
    ),
  ]
  return replayed.stages.map(({ stage, procedure }) => ({
    stage,
    procedure: procedure.id,
    version: procedure.version,
    events: events
      .filter((event) => event.stage === stage)
      .sort((a, b) => a.at - b.at)
      .map(({ stage: _, ...event }) => event),
  }))
}

const named = ({ step, stage }: Answer) => ({ step, stage, role: stepById.get(step)?.actor ?? '' })
