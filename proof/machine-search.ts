import { type AnyStateMachine, createMachine, initialTransition, type StateValue, transition } from 'xstate'
import type { StateConfig } from './chart-model.ts'

/** All moments of a chart and all arrows between them, each moment written as its active innermost states. */
export interface Found {
  readonly states: ReadonlySet<string>
  /** `moment, event, moment` */
  readonly arrows: ReadonlySet<string>
}

export const momentName = (places: readonly string[]): string => places.toSorted().join(' + ')
export const arrowName = (from: string, event: string, to: string): string => `${from} | ${event} | ${to}`

/** Innermost active states of a snapshot. */
export function placesOf(value: StateValue, path = ''): string[] {
  const under = (name: string) => (path === '' ? name : `${path}.${name}`)
  if (typeof value === 'string') return [under(value)]
  const inner = Object.entries(value)
  return inner.length === 0
    ? [path]
    : inner.flatMap(([name, each]) => (each ? placesOf(each, under(name)) : [under(name)]))
}

/** Searches a machine completely by the semantics of XState itself: every event is offered in every moment. */
export function searchMachine(machine: AnyStateMachine): Found {
  const states = new Set<string>()
  const arrows = new Set<string>()
  const [start] = initialTransition(machine)
  const queue = [start]
  // What XState tells itself when regions are done is no answer of a person.
  const events = machine.events.filter((type) => !type.startsWith('xstate.'))
  states.add(momentName(placesOf(start.value as StateValue)))
  for (let snapshot = queue.shift(); snapshot !== undefined; snapshot = queue.shift()) {
    const from = momentName(placesOf(snapshot.value as StateValue))
    for (const type of events) {
      if (!snapshot.can({ type })) continue
      const [next] = transition(machine, snapshot, { type })
      const to = momentName(placesOf(next.value as StateValue))
      arrows.add(arrowName(from, type, to))
      if (states.has(to)) continue
      states.add(to)
      queue.push(next)
    }
  }
  return { states, arrows }
}

/** The same for a chart's own text. */
export const searchConfig = (config: StateConfig): Found => searchMachine(createMachine(config as never))
