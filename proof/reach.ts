import { isWithin } from './chart-model.ts'
import type { Region, Regions } from './regions.ts'

/** The event under which a join (all regions done) appears in a way. */
export const joined = 'all done'

/** How a place was first reached: the answers inside its region, and where it began. */
interface Way {
  /** The whole way to the arrow that led into the region from outside; otherwise the region began where it begins. */
  readonly from?: readonly string[]
  readonly local: readonly string[]
}

/** What can be reached, each place with the shortest list of events that leads there. */
export class Reach {
  readonly regions: Regions
  readonly #ways = new Map<string, Way>()

  /**
   * Places of the chart reached when some events are never given. Regions share no event and no condition, so each is
   * searched by itself; a join is passed when each of its regions can come to its final place.
   * @param barred events that are not given
   * @param from a place of some region: then only that region and those inside it are searched, from there on
   */
  constructor(regions: Regions, barred: ReadonlySet<string> = new Set(), from?: string) {
    this.regions = regions
    const queue: string[] = []
    const whole = from === undefined
    const reach = (place: string, way: Way) => {
      if (this.#ways.has(place) || !regions.arrows.has(place)) return
      this.#ways.set(place, way)
      queue.push(place)
    }
    /** A place is entered on the way to `target`, which lies in it or deeper inside. */
    const enter = (place: string, target: string, way: Way) => {
      reach(place, way)
      for (const { path, start } of regions.opened.get(place) ?? [])
        if (isWithin(target, path))
          enter(regions.placeFor(path, target), target, { from: this.#all(place, way), local: [] })
        else enter(start, start, { local: [] })
    }
    const jump = (place: string, target: string, way: Way) => {
      enter(place, target, way)
      // An arrow that jumps into a region of another place opens that place as well; no lawful chart has one.
      const { openedBy } = regions.region(regions.regionOf(place))
      if (whole && openedBy !== undefined && !this.#ways.has(openedBy)) jump(openedBy, place, way)
    }
    const first = from ?? regions.region('').start
    enter(first, first, { local: [] })
    for (let grown = true; grown;) {
      grown = false
      for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
        const way = this.#ways.get(place) ?? { local: [] }
        for (const { event, to, target } of regions.arrows.get(place) ?? []) {
          if (barred.has(event)) continue
          const longer = { ...way, local: [...way.local, event] }
          if (regions.regionOf(to) === regions.regionOf(place)) enter(to, target, longer)
          else jump(to, target, { from: this.#all(place, longer), local: [] })
        }
      }
      for (const place of regions.opened.keys()) {
        const { join } = regions.state(place) ?? {}
        const way = this.#ways.get(place)
        if (join === undefined || !way || !regions.state(join) || this.#ways.has(regions.entering(join))) continue
        const done = this.#doneAll(place)
        if (!done) continue
        const last = [...done.local, joined]
        // Where one of the regions was entered from outside, that entry also opened this place.
        const after = done.from
          ? { from: [...done.from, ...last], local: [] }
          : { ...way, local: [...way.local, ...last] }
        if (regions.isEnd(join)) enter(join, join, { local: this.#all(place, after) })
        else enter(regions.placeFor(regions.regionOf(place), join), join, after)
        grown = true
      }
    }
  }

  /** The shortest events by which every region of a parallel place is done; undefined while one cannot be. */
  #doneAll(place: string): Way | undefined {
    const inner = this.regions.opened.get(place) ?? []
    const ways = inner.map((region) => this.#done(region))
    if (inner.length === 0 || ways.includes(undefined)) return undefined
    const from = ways.find((way) => way?.from)?.from
    return { ...(from && { from }), local: ways.flatMap((way) => way?.local ?? []) }
  }

  #done(region: Region): Way | undefined {
    if (region.all) return this.#ways.has(region.path) ? this.#doneAll(region.path) : undefined
    return [...region.finals]
      .flatMap((place) => [this.#ways.get(place)].filter((way) => way !== undefined))
      .toSorted((a, b) => (a.from?.length ?? 0) + a.local.length - (b.from?.length ?? 0) - b.local.length)[0]
  }

  has(place: string): boolean {
    return this.#ways.has(place)
  }

  /** Whether a state is ever active: one of the places inside it is reached. */
  active(path: string): boolean {
    return [...this.#ways.keys()].some((place) => isWithin(place, path))
  }

  /** Reached places of a region, nearest first. */
  placesOf(region: string): string[] {
    return this.regions
      .region(region)
      .places.filter((place) => this.#ways.has(place))
      .toSorted((a, b) => this.way(a).length - this.way(b).length)
  }

  /** Events inside the place's own region. */
  local(place: string): readonly string[] {
    return this.#ways.get(place)?.local ?? []
  }

  #all(place: string, { from, local }: Way): readonly string[] {
    if (from) return [...from, ...local]
    const { openedBy } = this.regions.region(this.regions.regionOf(place))
    return openedBy === undefined ? local : [...this.way(openedBy), ...local]
  }

  /** The shortest list of events from the first moment of the chart to this place. */
  way(place: string): readonly string[] {
    return this.#all(place, this.#ways.get(place) ?? { local: [] })
  }

  /** The places around a place, outermost first, and itself last. */
  #chain(place: string): string[] {
    const { openedBy } = this.regions.region(this.regions.regionOf(place))
    return openedBy === undefined ? [place] : [...this.#chain(openedBy), place]
  }

  /** One way on which all these places, of different regions, are active at once. */
  wayToAll(places: readonly string[]): readonly string[] {
    const opened = new Set<string>()
    const way: string[] = []
    const chains = places.map((place) => this.#chain(place))
    const entered = (chain: readonly string[]) => chain.filter((place) => this.#ways.get(place)?.from).length
    // Where a region was entered from outside, that entry decides how the places around it are reached.
    for (const chain of chains.toSorted((a, b) => entered(b) - entered(a))) {
      const last = chain.findLastIndex((place) => this.#ways.get(place)?.from && !opened.has(place))
      if (last !== -1) way.push(...(this.#ways.get(chain[last] ?? '')?.from ?? []))
      for (const [index, place] of chain.entries()) {
        if (!opened.has(place) && index >= last) way.push(...this.local(place))
        opened.add(place)
      }
    }
    return way
  }
}
