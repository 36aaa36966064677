import { isWithin } from './chart-model.ts'
import type { Regions } from './regions.ts'

/** The event under which a join (all regions done) appears in a way. */
export const joined = 'all done'

/** What can be reached, each place with the shortest list of events inside its own region since the region opened. */
export class Reach {
  readonly regions: Regions
  readonly #local = new Map<string, readonly string[]>()

  /**
   * Places of the chart reached when some events are never given. Regions share no event and no condition, so each is
   * searched by itself; a join is passed when each of its regions can come to its final place.
   * @param barred events that are not given
   * @param from a place of some region: then only that region and those inside it are searched, from there on
   */
  constructor(regions: Regions, barred: ReadonlySet<string> = new Set(), from?: string) {
    this.regions = regions
    const queue: string[] = []
    const reach = (place: string, way: readonly string[]) => {
      if (this.#local.has(place) || !regions.arrows.has(place)) return
      this.#local.set(place, way)
      queue.push(place)
      for (const region of regions.opened.get(place) ?? []) reach(region.start, [])
      if (from !== undefined) return
      // An arrow that jumps into a region of another place opens that place as well; no lawful chart has one.
      const { openedBy } = regions.region(regions.regionOf(place))
      if (openedBy !== undefined) reach(openedBy, way)
    }
    reach(from ?? regions.region('').start, [])
    for (let grown = true; grown;) {
      grown = false
      for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
        const way = this.#local.get(place) ?? []
        for (const { event, to } of regions.arrows.get(place) ?? []) if (!barred.has(event)) reach(to, [...way, event])
      }
      for (const [place, inner] of regions.opened) {
        const { join } = regions.state(place) ?? {}
        if (join === undefined || !this.#local.has(place) || this.#local.has(regions.entering(join))) continue
        const ways = inner.map((region) => this.#shortestTo(region.finals))
        if (inner.length === 0 || ways.includes(undefined)) continue
        reach(regions.entering(join), [...(this.#local.get(place) ?? []), ...ways.flatMap((way) => way ?? []), joined])
        grown = true
      }
    }
  }

  #shortestTo(places: ReadonlySet<string>): readonly string[] | undefined {
    return [...places]
      .flatMap((place) => [this.#local.get(place)].filter((way) => way !== undefined))
      .toSorted((a, b) => a.length - b.length)[0]
  }

  has(place: string): boolean {
    return this.#local.has(place)
  }

  /** Whether a state is ever active: one of the places inside it is reached. */
  active(path: string): boolean {
    return [...this.#local.keys()].some((place) => isWithin(place, path))
  }

  /** Reached places of a region, nearest first. */
  placesOf(region: string): string[] {
    return this.regions
      .region(region)
      .places.filter((place) => this.#local.has(place))
      .toSorted((a, b) => this.length(a) - this.length(b))
  }

  /** Events inside the place's own region. */
  local(place: string): readonly string[] {
    return this.#local.get(place) ?? []
  }

  length(place: string): number {
    return this.way(place).length
  }

  /** The shortest list of events from the first moment of the chart to this place. */
  way(place: string): readonly string[] {
    const { openedBy } = this.regions.region(this.regions.regionOf(place))
    return openedBy === undefined ? this.local(place) : [...this.way(openedBy), ...this.local(place)]
  }

  /** One way on which all these places, of different regions, are active at once. */
  wayToAll(places: readonly string[]): readonly string[] {
    const opened = new Set<string>()
    const way: string[] = []
    const open = (place: string) => {
      if (opened.has(place)) return
      opened.add(place)
      const { openedBy } = this.regions.region(this.regions.regionOf(place))
      if (openedBy !== undefined) open(openedBy)
      way.push(...this.local(place))
    }
    for (const place of places) open(place)
    return way
  }
}
