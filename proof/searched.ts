import type { AnyStateMachine } from 'xstate'
import { type ChartModel, type StateConfig, statesOfConfig } from './chart-model.ts'
import { type Found, searchConfig } from './machine-search.ts'
import { productOf } from './product.ts'
import { Reach } from './reach.ts'
import { reducedTo, regionNames } from './reduced-chart.ts'
import { Regions } from './regions.ts'
import { searchVectors } from './vector-search.ts'
import { strayArrows } from './whole-machine.ts'

/** What two searches of a chart found, and where they disagree. */
export interface Searched {
  /** States that XState visited, all regions together. */
  readonly visited: number
  /** Products of several regions that were searched as a whole. */
  readonly products: number
  readonly regions: number
  readonly disagreements: readonly string[]
}

/** Largest product of regions that is searched as a whole. */
const largestProduct = 1500n

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each))

function compare(name: string, first: Found, second: Found, size: bigint): string[] {
  const counts = `${first.states.size} by XState, ${second.states.size} by vectors, ${size} by the product`
  if (!sameSet(first.states, second.states) || BigInt(first.states.size) !== size) return [`${name}: ${counts}`]
  return sameSet(first.arrows, second.arrows) ? [] : [`${name}: the arrows differ`]
}

const sizeOf = (model: ChartModel, config: StateConfig): bigint =>
  productOf(new Reach(new Regions({ ...model, states: statesOfConfig(config.id ?? '', config) })))

/** Sets of three regions, spread over the chart, always the same ones. */
function triples(regions: readonly string[], count: number): string[][] {
  const at = (index: number) => regions[index % regions.length] ?? ''
  return Array.from({ length: count }, (_, index) => {
    const first = index * 3
    return [at(first), at(first + 1 + (index % 5)), at(first + Math.ceil(regions.length / 2))]
  }).filter((three) => new Set(three).size === 3)
}

/**
 * Searches each region of a chart by XState and by vectors, and a number of products of three regions as a whole, and
 * holds both against the product computed from the regions.
 */
export function searchTwice(machine: AnyStateMachine, model: ChartModel, reach: Reach, products = 12): Searched {
  const config = machine.config as StateConfig
  const regions = [...reach.regions.regions.values()].filter(({ all }) => !all).map(({ path }) => path)
  const disagreements: string[] = []
  let visited = 0
  let searched = 0
  const search = (keep: readonly string[]) => {
    const reduced = reducedTo(config, keep)
    const size = sizeOf(model, reduced)
    if (size > largestProduct) return
    const first = searchConfig(reduced)
    disagreements.push(...compare(regionNames(keep), first, searchVectors(reduced), size))
    visited += first.states.size
    searched++
  }
  for (const region of regions) search([region])
  for (const three of triples(
    regions.filter((path) => path !== ''),
    products,
  ))
    search(three)
  disagreements.push(...strayArrows(machine, reach))
  return { visited, products: searched - regions.length, regions: regions.length, disagreements }
}
