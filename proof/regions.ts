import { type ChartModel, childOf, isWithin, parentOf, type StateModel } from './chart-model.ts'

/** An arrow as it is taken from one place of a region. A target deeper inside starts the regions on the way there. */
export interface RegionArrow {
  readonly event: string
  /** The state that draws the arrow: the place itself or one around it. */
  readonly owner: string
  /** The state the arrow names. */
  readonly target: string
  /** The place that becomes active in the arrow's own region, or the place outside it that the arrow jumps to. */
  readonly to: string
}

/**
 * A strand that runs beside others, or the chart itself: a plain machine whose places are its innermost states; a
 * parallel state inside is one place, its own regions are regions of their own.
 */
export interface Region {
  readonly path: string
  /** The place (a parallel state) that opens this region; undefined for the chart itself. */
  readonly openedBy?: string
  readonly start: string
  readonly places: readonly string[]
  /** Places at which the region counts as done for the join around it. */
  readonly finals: ReadonlySet<string>
  /** The region is itself a parallel state: it is done when each region inside it is. */
  readonly all: boolean
}

/** A chart taken apart into regions, each place with the arrows that can be taken there. */
export class Regions {
  readonly model: ChartModel
  readonly regions: ReadonlyMap<string, Region>
  /** Arrows by place. */
  readonly arrows: ReadonlyMap<string, readonly RegionArrow[]>
  /** Names of regions opened by a parallel place. */
  readonly opened: ReadonlyMap<string, readonly Region[]>
  /** Places in which a region may start: its own beginning, or wherever an arrow from outside leads into it. */
  readonly starts: ReadonlyMap<string, ReadonlySet<string>>
  readonly #regionOf = new Map<string, string>()
  readonly #children = new Map<string, StateModel[]>()

  constructor(model: ChartModel) {
    this.model = model
    for (const state of model.states.values()) {
      if (state.path === '') continue
      const parent = parentOf(state.path)
      const siblings = this.#children.get(parent)
      if (siblings) siblings.push(state)
      else this.#children.set(parent, [state])
    }
    const regions = new Map<string, Region>()
    const opened = new Map<string, Region[]>()
    for (const state of model.states.values()) {
      const parent = model.states.get(parentOf(state.path))
      const isRegion = state.path === '' || parent?.type === 'parallel'
      this.#regionOf.set(state.path, isRegion ? state.path : (this.#regionOf.get(parentOf(state.path)) ?? ''))
      if (!isRegion) continue
      const region = this.#region(state)
      regions.set(state.path, region)
      if (region.openedBy !== undefined) opened.set(region.openedBy, [...(opened.get(region.openedBy) ?? []), region])
    }
    this.regions = regions
    this.opened = opened
    this.arrows = new Map(
      [...regions.values()].flatMap((region) => region.places.map((place) => [place, this.#arrowsAt(region, place)])),
    )
    this.starts = this.#startsOf()
  }

  state(path: string): StateModel | undefined {
    return this.model.states.get(path)
  }

  children(path: string): readonly StateModel[] {
    return this.#children.get(path) ?? []
  }

  /** Path of the region that holds a state; a region's own path for the region itself. */
  regionOf(path: string): string {
    return this.#regionOf.get(path) ?? ''
  }

  region(path: string): Region {
    const region = this.regions.get(path)
    if (!region) throw new Error(`${this.model.id} has no region ${path}`)
    return region
  }

  /** Ends of the chart: final states of the chart itself. */
  get ends(): readonly string[] {
    return this.children('')
      .filter((state) => state.type === 'final')
      .map((state) => state.path)
  }

  isEnd(path: string): boolean {
    return this.state(path)?.type === 'final' && parentOf(path) === ''
  }

  isParallel(place: string): boolean {
    return this.state(place)?.type === 'parallel'
  }

  /** The step a place belongs to, if any: its own or that of the state around it within the region. */
  stepAt(place: string): string | undefined {
    const region = this.regionOf(place)
    for (let path = place; ; path = parentOf(path)) {
      const step = this.state(path)?.step
      if (step !== undefined || path === region || path === '') return step
    }
  }

  /** The place that becomes active when a state is entered: down its initial states as far as a parallel one. */
  entering(path: string): string {
    let at = path
    for (let state = this.state(at); state?.type === 'compound'; state = this.state(at)) {
      const initial = state.initial === undefined ? undefined : childOf(at, state.initial)
      const next = initial !== undefined && this.state(initial) ? initial : this.children(at)[0]?.path
      if (next === undefined) return at
      at = next
    }
    return at
  }

  /** The place of a region that becomes active when a state inside the region, at any depth, is entered. */
  placeFor(region: string, target: string): string {
    let place = this.entering(target)
    for (let own = this.regionOf(target); own !== region; own = this.regionOf(place)) {
      const { openedBy } = this.region(own)
      if (openedBy === undefined) return place
      place = openedBy
    }
    return place
  }

  /** Every state that an arrow or a join enters, with the region it is entered from. */
  #entered(): { region: string; target: string }[] {
    return [...this.model.states.values()].flatMap(({ path, arrows, join }) => {
      const targets = [...arrows.map(({ to }) => to), ...(join === undefined ? [] : [join])]
      return targets
        .filter((to) => this.model.states.has(to))
        .map((target) => ({ region: this.regionOf(path), target }))
    })
  }

  #startsOf(): Map<string, Set<string>> {
    const entries = new Map<string, Set<string>>()
    const enter = (place: string, target: string) => entries.set(place, (entries.get(place) ?? new Set()).add(target))
    for (const { start } of this.regions.values()) enter(start, start)
    for (const { region, target } of this.#entered()) {
      if (!isWithin(target, region)) continue
      enter(this.entering(target), target)
      for (let own = this.regionOf(target); own !== region && own !== '';) {
        const { openedBy = '' } = this.region(own)
        enter(openedBy, target)
        own = this.regionOf(openedBy)
      }
    }
    const starts = new Map<string, Set<string>>()
    for (const { path, start, openedBy } of this.regions.values()) {
      const targets = openedBy === undefined ? [] : [...(entries.get(openedBy) ?? [])]
      const own = targets.map((target) => (isWithin(target, path) ? this.placeFor(path, target) : start))
      starts.set(path, new Set(own.length === 0 ? [start] : own))
    }
    return starts
  }

  #region(state: StateModel): Region {
    const places: string[] = []
    const walk = (at: StateModel) => {
      if (at.type === 'compound') for (const child of this.children(at.path)) walk(child)
      else places.push(at.path)
    }
    // A chart that is parallel at its root has one place: itself.
    walk(state)
    const candidates = state.type === 'compound' ? this.children(state.path) : [state]
    const finals = new Set(candidates.filter((child) => child.type === 'final').map((child) => child.path))
    return {
      path: state.path,
      ...(state.path !== '' && { openedBy: parentOf(state.path) }),
      start: this.entering(state.path),
      places,
      finals,
      all: state.type === 'parallel' && state.path !== '',
    }
  }

  #arrowsAt(region: Region, place: string): RegionArrow[] {
    const found = new Map<string, RegionArrow>()
    for (let path = place; isWithin(path, region.path); path = parentOf(path)) {
      for (const { event, to } of this.state(path)?.arrows ?? [])
        if (!found.has(event))
          found.set(event, {
            event,
            owner: path,
            target: to,
            to: isWithin(to, region.path) ? this.placeFor(region.path, to) : this.entering(to),
          })
      if (path === region.path || path === '') break
    }
    return [...found.values()]
  }
}
