import type { Procedure } from '#machines/chart.ts'
import type { Limit, OutcomeDeclaration, StepDeclaration } from '#machines/steps.ts'

export type StateType = 'atomic' | 'compound' | 'parallel' | 'final'

/** An arrow of a state: the answer that takes it and the dotted path of the state it enters. */
export interface ModelArrow {
  readonly event: string
  readonly to: string
}

export interface StateModel {
  /** Dotted, without the chart's name; the chart itself is the empty path. */
  readonly path: string
  readonly type: StateType
  /** Name of the first inner state of a compound state. */
  readonly initial?: string
  readonly arrows: readonly ModelArrow[]
  /** Where a parallel state leads once each of its regions has come to its final state. */
  readonly join?: string
  readonly step?: string
  readonly parked?: string
}

/** What a step says about itself, as far as a rule may ask. */
export interface StepModel {
  readonly id: string
  readonly kind: StepDeclaration['kind']
  readonly strand: string
  readonly actor: string
  readonly urgency: string
  readonly outcomes: Readonly<Record<string, OutcomeDeclaration>>
  readonly limit?: Limit
}

/**
 * A chart as plain data: states by path in the order of the file, steps by id. A copy that differs in a few states is
 * made by building new maps; nothing is changed in place.
 */
export interface ChartModel {
  readonly id: string
  readonly states: ReadonlyMap<string, StateModel>
  readonly steps: ReadonlyMap<string, StepModel>
  /** Conditions, effects, timers and calls that the chart's text holds; none in a lawful chart. */
  readonly acts: readonly string[]
}

/** A state as its author wrote it: the words a chart of this project may say. */
export interface StateConfig {
  readonly id?: string
  readonly type?: string
  readonly initial?: unknown
  readonly meta?: { readonly step?: string; readonly parked?: string }
  readonly on?: Readonly<Record<string, unknown>>
  readonly onDone?: unknown
  readonly states?: Readonly<Record<string, StateConfig>>
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')))
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
export const childOf = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)
export const isWithin = (path: string, ancestor: string): boolean =>
  ancestor === '' || path === ancestor || path.startsWith(`${ancestor}.`)

/** The target an arrow names, as a plain text; charts of this project name exactly one. */
export function targetOf(arrow: unknown): string {
  const target = typeof arrow === 'string' ? arrow : (arrow as { target?: unknown } | undefined)?.target
  if (typeof target !== 'string') throw new Error(`an arrow without a single target: ${JSON.stringify(arrow)}`)
  return target
}

/** The path an arrow of `from` leads to: `#chart.path`, `.child`, or a sibling. */
export function targetPath(chart: string, from: string, arrow: unknown): string {
  const target = targetOf(arrow)
  if (target.startsWith(`#${chart}.`)) return target.slice(chart.length + 2)
  if (target.startsWith('.')) return childOf(from, target.slice(1))
  return childOf(parentOf(from), target)
}

function typeOf(config: StateConfig): StateType {
  if (config.type === 'parallel' || config.type === 'final') return config.type
  return Object.keys(config.states ?? {}).length > 0 ? 'compound' : 'atomic'
}

function stateModel(chart: string, path: string, config: StateConfig): StateModel {
  const arrows = Object.entries(config.on ?? {}).map(([event, arrow]) => ({
    event,
    to: targetPath(chart, path, arrow),
  }))
  return {
    path,
    type: typeOf(config),
    arrows,
    ...(typeof config.initial === 'string' && { initial: config.initial }),
    ...(config.onDone !== undefined && { join: targetPath(chart, path, config.onDone) }),
    ...(config.meta?.step !== undefined && { step: config.meta.step }),
    ...(config.meta?.parked !== undefined && { parked: config.meta.parked }),
  }
}

/** States of a chart's own text, by path, in the order of the file. */
export function statesOfConfig(chart: string, config: StateConfig): Map<string, StateModel> {
  const states = new Map<string, StateModel>()
  const walk = (path: string, state: StateConfig) => {
    states.set(path, stateModel(chart, path, state))
    for (const [name, child] of Object.entries(state.states ?? {})) walk(childOf(path, name), child)
  }
  walk('', config)
  return states
}

function stepModel(step: StepDeclaration): StepModel {
  const { id, kind, strand, actor, urgency, outcomes, limit } = step
  return { id, kind, strand, actor, urgency, outcomes, ...(limit && { limit }) }
}

const stateSays = new Set(['id', 'initial', 'meta', 'on', 'onDone', 'schemas', 'states', 'type'])
const arrowSays = new Set(['reenter', 'target'])

/** Whatever could act, wait, remember or decide: words that no state or arrow of a chart may say. */
export function actsOf(config: StateConfig, at = 'the chart'): string[] {
  const arrows = new Map<string, unknown>(Object.entries(config.on ?? {}))
  if (config.onDone !== undefined) arrows.set('onDone', config.onDone)
  return [
    ...Object.keys(config)
      .filter((word) => !stateSays.has(word))
      .map((word) => `${at} says “${word}”`),
    ...[...arrows].flatMap(([event, arrow]) => {
      if (typeof arrow === 'string') return []
      const name = `${at}: ${event}`
      if (typeof arrow !== 'object' || arrow === null || Array.isArray(arrow)) return [`${name} is not one arrow`]
      return Object.keys(arrow)
        .filter((word) => !arrowSays.has(word))
        .map((word) => `${name} says “${word}”`)
    }),
    ...Object.entries(config.states ?? {}).flatMap(([name, child]) => actsOf(child, name)),
  ]
}

/** The model of a released procedure. */
export function modelOf(procedure: Procedure): ChartModel {
  return {
    id: procedure.id,
    states: statesOfConfig(procedure.machine.id, procedure.machine.config as StateConfig),
    steps: new Map([...procedure.steps].map(([id, step]) => [id, stepModel(step)])),
    acts: actsOf(procedure.machine.config as StateConfig),
  }
}

/** A copy of the model with some states put in place of those with the same path. */
export function withStates(model: ChartModel, ...changed: readonly StateModel[]): ChartModel {
  const states = new Map(model.states)
  for (const state of changed) states.set(state.path, state)
  return { ...model, states }
}

/** A copy of the model with one step put in place of the one with the same id. */
export function withStep(model: ChartModel, step: StepModel): ChartModel {
  return { ...model, steps: new Map(model.steps).set(step.id, step) }
}

/** A copy of the model without the states below the given paths. */
export function withoutStates(model: ChartModel, ...paths: readonly string[]): ChartModel {
  const states = new Map([...model.states].filter(([path]) => !paths.some((gone) => isWithin(path, gone))))
  return { ...model, states }
}
