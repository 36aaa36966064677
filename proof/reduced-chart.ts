import { childOf, isWithin, parentOf, type StateConfig } from './chart-model.ts'

/** Stands for “all regions have come to their end” where the regions themselves are left out. */
export const doneOutside = (path: string): string => `all done in ${path.replaceAll('.', ' ')}`

/**
 * The chart's own text with only some of its regions, and those around them: every other region is left out. A parallel
 * state that keeps none becomes a plain one, and its join an arrow that can be taken at any time.
 * @param keep paths of regions
 */
export function reducedTo(config: StateConfig, keep: readonly string[]): StateConfig {
  const reduce = (state: StateConfig, path: string): StateConfig => {
    const children = Object.entries(state.states ?? {})
    const kept = children.filter(
      ([name]) => state.type !== 'parallel' || keep.some((region) => isWithin(region, childOf(path, name))),
    )
    if (state.type === 'parallel' && kept.length === 0) {
      const { type: _type, states: _states, onDone, ...rest } = state
      return onDone === undefined ? rest : { ...rest, on: { ...rest.on, [doneOutside(path)]: onDone } }
    }
    if (children.length === 0) return state
    return {
      ...state,
      states: Object.fromEntries(kept.map(([name, child]) => [name, reduce(child, childOf(path, name))])),
    }
  }
  return reduce(config, '')
}

/** Name of a set of regions for a table. */
export const regionNames = (regions: readonly string[]): string =>
  regions
    .map((path) => (path === '' ? 'the chart itself' : path.slice(parentOf(path).length).replace('.', '')))
    .join(' × ')
