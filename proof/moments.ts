import type { Reach } from './reach.ts'
import type { Region, Regions } from './regions.ts'

/**
 * A moment of a chart is one place per active region. Whether some moment lacks something is decided region by region:
 * regions are independent, so the moment exists exactly when each active region has a place that lacks it.
 */
interface Lacking {
  /** Places that together lack it, with the region itself not done. */
  readonly open?: readonly string[]
  /** The same with the region at a final place. */
  readonly done?: readonly string[]
}

const shorter = (reach: Reach, a: readonly string[] | undefined, b: readonly string[] | undefined) => {
  if (!a || !b) return a ?? b
  return reach.wayToAll(a).length <= reach.wayToAll(b).length ? a : b
}

type Lacks = (place: string) => boolean

/** Places of all regions of a parallel place that together lack it, all of them done or at least one not. */
function together(reach: Reach, place: string, inner: readonly Region[], lacks: Lacks): Lacking {
  const each = inner.map((region) => lackingIn(reach, region, lacks))
  const all = (chosen: readonly (readonly string[] | undefined)[]) =>
    chosen.includes(undefined) ? undefined : [place, ...chosen.flatMap((places) => places ?? [])]
  const done = inner.length === 0 ? undefined : all(each.map((one) => one.done))
  const chosen = each.map((one) => shorter(reach, one.open, one.done))
  if (inner.length > 0 && chosen.every((places, index) => places === each[index]?.done)) {
    const other = each.findIndex((one) => one.open !== undefined)
    if (other === -1) return { ...(done && { done }) }
    chosen[other] = each[other]?.open
  }
  const open = all(chosen)
  return { ...(open && { open }), ...(done && { done }) }
}

function lackingIn(reach: Reach, region: Region, lacks: Lacks): Lacking {
  let open: readonly string[] | undefined
  let done: readonly string[] | undefined
  for (const place of reach.placesOf(region.path)) {
    if (reach.regions.isEnd(place) || !lacks(place)) continue
    const inner = reach.regions.opened.get(place)
    if (!inner) {
      if (region.finals.has(place)) done = shorter(reach, done, [place])
      else open = shorter(reach, open, [place])
      continue
    }
    const within = together(reach, place, inner, lacks)
    // Where everything is done at once, a place with a join has been left already.
    const joins = reach.regions.state(place)?.join !== undefined
    const both = joins ? within.open : shorter(reach, within.open, within.done)
    open = shorter(reach, open, region.all ? within.open : both)
    if (region.all && !joins) done = shorter(reach, done, within.done)
  }
  return { ...(open && { open }), ...(done && { done }) }
}

/**
 * The nearest moment, not an end, in which every active place satisfies `lacks`; undefined when there is none.
 * @returns the places of that moment
 */
export function momentWhere(reach: Reach, lacks: Lacks): readonly string[] | undefined {
  const { open, done } = lackingIn(reach, reach.regions.region(''), lacks)
  return shorter(reach, open, done)
}

/** The nearest moment in which none of these events can be given. */
export const momentWithout = (reach: Reach, events: ReadonlySet<string>): readonly string[] | undefined =>
  momentWhere(reach, (place) => !(reach.regions.arrows.get(place) ?? []).some(({ event }) => events.has(event)))

/** Places from which, entered afresh, an end of the chart can be reached, and those from which their region can be done. */
interface Hopes {
  readonly end: ReadonlySet<string>
  readonly done: ReadonlySet<string>
}

function hopes(regions: Regions): Hopes {
  const end = new Set(regions.ends)
  const done = new Set([...regions.regions.values()].flatMap(({ finals }) => [...finals]))
  const add = (set: Set<string>, place: string, holds: boolean) => {
    if (!holds || set.has(place)) return false
    set.add(place)
    return true
  }
  /** However the region was entered. */
  const always = (set: Set<string>, { path }: Region) =>
    [...(regions.starts.get(path) ?? [])].every((start) => set.has(start))
  for (let grown = true; grown;) {
    grown = false
    for (const [place, arrows] of regions.arrows) {
      const own = arrows.filter(({ to }) => regions.regionOf(to) === regions.regionOf(place) || regions.isEnd(to))
      const inner = regions.opened.get(place) ?? []
      const allDone = inner.length > 0 && inner.every((region) => always(done, region))
      const after = afterJoin(regions, place)
      const passes = after !== undefined && allDone
      const byItself = inner.some((region) => always(end, region)) || own.some(({ to }) => end.has(to))
      if (add(end, place, byItself || (passes && end.has(after)))) grown = true
      const wholly = regions.region(regions.regionOf(place)).all && allDone
      if (add(done, place, wholly || own.some(({ to }) => done.has(to)) || (passes && done.has(after)))) grown = true
    }
  }
  return { end, done }
}

/** The place that a parallel place leads to when all its regions are done. */
function afterJoin(regions: Regions, place: string): string | undefined {
  const { join } = regions.state(place) ?? {}
  if (join === undefined || !regions.state(join) || !regions.opened.has(place)) return undefined
  return regions.isEnd(join) ? join : regions.placeFor(regions.regionOf(place), join)
}

/**
 * The nearest moment from which no end of the chart can be reached any more.
 * @returns the places of that moment
 */
export function momentWithoutEnd(reach: Reach): readonly string[] | undefined {
  const { regions } = reach
  const hope = hopes(regions)
  /** Moments of a region that cannot end the chart: `any`, and `stuck` those that cannot be done either. */
  const hopeless = (region: Region): { any?: readonly string[]; stuck?: readonly string[] } => {
    const found: { any?: readonly string[]; stuck?: readonly string[] } = {}
    const note = (key: 'any' | 'stuck', places: readonly string[] | undefined) => {
      const best = shorter(reach, found[key], places)
      if (best) found[key] = best
    }
    for (const place of reach.placesOf(region.path)) {
      if (regions.isEnd(place)) continue
      const own = (regions.arrows.get(place) ?? []).filter(
        ({ to }) => regions.regionOf(to) === region.path || regions.isEnd(to),
      )
      if (own.some(({ to }) => hope.end.has(to))) continue
      const inner = regions.opened.get(place)
      const ownDone = region.finals.has(place) || own.some(({ to }) => hope.done.has(to))
      if (!inner) {
        note('any', [place])
        if (!ownDone) note('stuck', [place])
        continue
      }
      const each = inner.map(hopeless)
      if (each.some(({ any }) => any === undefined)) continue
      const anyway = [place, ...each.flatMap(({ any }) => any ?? [])]
      const halted = each.findIndex(({ stuck }) => stuck !== undefined)
      const withOneStuck =
        halted === -1
          ? undefined
          : [place, ...each.flatMap(({ any, stuck }, index) => (index === halted ? stuck : any) ?? [])]
      const after = afterJoin(regions, place)
      note('any', after !== undefined && hope.end.has(after) ? withOneStuck : anyway)
      if (region.all) note('stuck', withOneStuck)
      else if (!ownDone)
        note('stuck', after !== undefined && (hope.done.has(after) || hope.end.has(after)) ? withOneStuck : anyway)
    }
    return found
  }
  return hopeless(regions.region('')).any
}
