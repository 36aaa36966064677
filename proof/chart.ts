import { type ChartModel, nameOf } from './chart-model.ts'
import { Reach } from './reach.ts'
import { Regions } from './regions.ts'

/** A chart under examination: its model, taken apart and searched only when a check asks for it. */
export class Chart {
  readonly model: ChartModel
  #regions: Regions | undefined
  #reach: Reach | undefined
  #stateOfStep: Map<string, string> | undefined
  readonly #without = new Map<string, Reach>()

  constructor(model: ChartModel) {
    this.model = model
  }

  get regions(): Regions {
    return (this.#regions ??= new Regions(this.model))
  }

  get reach(): Reach {
    return (this.#reach ??= new Reach(this.regions))
  }

  /** What can still be reached when these answers are never given. */
  without(events: readonly string[]): Reach {
    const key = events.join(' ')
    const known = this.#without.get(key)
    if (known) return known
    const reach = new Reach(this.regions, new Set(events))
    this.#without.set(key, reach)
    return reach
  }

  /** The state that carries a step. */
  stateOf(step: string): string | undefined {
    this.#stateOfStep ??= new Map(
      [...this.model.states.values()].flatMap(({ path, step: id }) => (id === undefined ? [] : [[id, path] as const])),
    )
    return this.#stateOfStep.get(step)
  }

  /** The state with this name: a step, an end, or any state whose name occurs once. `near` decides between equal names. */
  named(name: string, near?: string): string | undefined {
    const step = this.stateOf(name)
    if (step !== undefined) return step
    const all = [...this.model.states.keys()].filter((path) => path !== '' && nameOf(path) === name)
    if (near !== undefined) {
      const region = this.regions.regionOf(near)
      const own = all.filter((path) => this.regions.regionOf(path) === region)
      if (own.length > 0) return own[0]
    }
    // Of several equal names the one that runs regions is meant.
    const running = all.length > 1 ? all.filter((path) => this.regions.isParallel(path)) : all
    return running.length === 1 ? running[0] : undefined
  }

  /** Where an answer of a step leads, in the words of rules: a name, `again`, or `parked`. */
  leadOf(step: string, outcome: string): string | undefined {
    const path = this.stateOf(step)
    const arrow = this.model.states.get(path ?? '')?.arrows.find(({ event }) => event === `${step}.${outcome}`)
    if (!arrow || path === undefined) return undefined
    if (arrow.to === path) return 'again'
    return nameOf(arrow.to)
  }
}

export const stepOf = (event: string): string => event.slice(0, event.indexOf('.'))
export const outcomeOf = (event: string): string => event.slice(event.indexOf('.') + 1)
