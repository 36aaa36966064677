import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { StepDeclaration } from './steps.ts'

/** The duty stays where it is, open, with a reason: the state moves to its inner `parked`. */
export const park = '.parked'

/** The step starts anew, e.g. the next review. */
export const again = 'again'

interface StepState {
  readonly meta: { readonly step: string }
  readonly initial?: 'due'
  readonly states?: { readonly due: object; readonly parked: { readonly meta: { readonly parked: string } } }
  readonly on: Readonly<Record<string, string | { readonly target: string; readonly reenter: true }>>
}

/**
 * One step of a chart: an arrow for each declared outcome, written as the event `<step>.<outcome>`. A target is a sibling
 * state, `#<chart>.<end>`, `park` or `again`. Steps that can be parked get two inner states, due and parked: bookkeeping
 * of the step, not steps of their own.
 */
export function stepState(id: string, arrows: Readonly<Record<string, string>>): StepState {
  const on = Object.fromEntries(
    Object.entries(arrows).map(([outcome, target]) => [
      `${id}.${outcome}`,
      target === again ? { target: id, reenter: true as const } : target,
    ]),
  )
  const meta = { step: id }
  if (!Object.values(arrows).includes(park)) return { meta, on }
  return { meta, initial: 'due', states: { due: {}, parked: { meta: { parked: id } } }, on }
}

/** An arrow of a chart: from the state that declares it to the states it enters. Paths are dotted, without the chart's name. */
export interface Arrow {
  readonly from: string
  readonly event: string
  readonly to: readonly string[]
}

const pathOf = (node: AnyStateNode): string => node.path.join('.')

/** Every state of the chart, in the order of the file. */
export function statesOf(machine: AnyStateMachine): AnyStateNode[] {
  const walk = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(walk)]
  return walk(machine.root)
}

/** Every arrow of the chart, in the order of the file. */
export function arrowsOf(machine: AnyStateMachine): Arrow[] {
  return statesOf(machine).flatMap((node) =>
    [...node.transitions.values()].flat().map((transition) => ({
      from: pathOf(node),
      event: transition.eventType,
      to: (transition.target ?? []).map(pathOf),
    })),
  )
}

export type ProcedureId = 'prevention' | 'response' | 'aftercare'

/** A procedure ready to be run: its chart, its steps, its released version. */
export interface Procedure {
  readonly id: ProcedureId
  readonly version: string
  readonly machine: AnyStateMachine
  readonly steps: ReadonlyMap<string, StepDeclaration>
  /** The step a stage starts in when it can begin in several ways; the opening of the stage answers it, nobody else. */
  readonly entryStep?: string
}
