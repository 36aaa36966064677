import { childOf, isWithin, parentOf, type StateConfig, targetPath } from './chart-model.ts'

/** Stands for “all regions have come to their end” where the regions themselves are left out. */
export const doneOutside = (path: string): string => `all done in ${path.replaceAll('.', ' ')}`

/**
 * The chart's own text with only some of its regions, and those around them: every other region is left out. A parallel
 * state that keeps none becomes a plain one, and its join an arrow that can be taken at any time. An arrow into a region
 * that is left out leads to the state around it.
 * @param keep paths of regions
 */
export function reducedTo(config: StateConfig, keep: readonly string[]): StateConfig {
  const chart = config.id ?? '(machine)'
  const kept = new Set<string>()
  const innerOf = (state: StateConfig, path: string) =>
    Object.entries(state.states ?? {}).filter(
      ([name]) => state.type !== 'parallel' || keep.some((region) => isWithin(region, childOf(path, name))),
    )
  const mark = (state: StateConfig, path: string) => {
    kept.add(path)
    for (const [name, child] of innerOf(state, path)) mark(child, childOf(path, name))
  }
  mark(config, '')
  const shortened = (from: string, arrow: unknown): unknown => {
    let to = targetPath(chart, from, arrow)
    if (kept.has(to)) return arrow
    while (!kept.has(to)) to = parentOf(to)
    return `#${chart}.${to}`
  }
  const reduce = (state: StateConfig, path: string): StateConfig => {
    const inner = innerOf(state, path)
    const { type, states: _states, onDone, on, ...rest } = state
    const arrows = Object.fromEntries(Object.entries(on ?? {}).map(([event, arrow]) => [event, shortened(path, arrow)]))
    if (type === 'parallel' && inner.length === 0) {
      const done = onDone === undefined ? {} : { [doneOutside(path)]: shortened(path, onDone) }
      return { ...rest, on: { ...arrows, ...done } }
    }
    return {
      ...rest,
      ...(type !== undefined && { type }),
      ...(onDone !== undefined && { onDone: shortened(path, onDone) }),
      ...(on !== undefined && { on: arrows }),
      ...(inner.length > 0 && {
        states: Object.fromEntries(inner.map(([name, child]) => [name, reduce(child, childOf(path, name))])),
      }),
    }
  }
  return reduce(config, '')
}

/** Name of a set of regions for a table. */
export const regionNames = (regions: readonly string[]): string =>
  regions.map((path) => (path === '' ? 'the chart itself' : path.slice(path.lastIndexOf('.') + 1))).join(' × ')
