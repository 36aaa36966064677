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

/** Places of all regions of a parallel place that together lack it; not all done at once where that would end the place. */
function together(reach: Reach, place: string, inner: readonly Region[], lacks: Lacks): readonly string[] | undefined {
  const each = inner.map((region) => lackingIn(reach, region, lacks))
  const chosen = each.map(({ open, done }) => shorter(reach, open, done))
  if (chosen.includes(undefined)) return undefined
  const all = () => [place, ...chosen.flatMap((places) => places ?? [])]
  const joins = reach.regions.state(place)?.join !== undefined && inner.length > 0
  const allDone = chosen.every((places, index) => places !== undefined && places === each[index]?.done)
  if (!joins || !allDone) return all()
  const other = each.findIndex(({ open }) => open !== undefined)
  if (other === -1) return undefined
  chosen[other] = each[other]?.open
  return all()
}

type Lacks = (place: string) => boolean

function lackingIn(reach: Reach, region: Region, lacks: Lacks): Lacking {
  let open: readonly string[] | undefined
  let done: readonly string[] | undefined
  for (const place of reach.placesOf(region.path)) {
    if (reach.regions.isEnd(place) || !lacks(place)) continue
    const inner = reach.regions.opened.get(place)
    const places = inner ? together(reach, place, inner, lacks) : [place]
    if (region.finals.has(place)) done = shorter(reach, done, places)
    else open = shorter(reach, open, places)
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
  for (let grown = true; grown;) {
    grown = false
    for (const [place, arrows] of regions.arrows) {
      const own = arrows.filter(({ to }) => regions.regionOf(to) === regions.regionOf(place) || regions.isEnd(to))
      const inner = regions.opened.get(place) ?? []
      const { join } = regions.state(place) ?? {}
      const after = join === undefined || inner.length === 0 ? undefined : regions.entering(join)
      const passes = after !== undefined && inner.every((region) => done.has(region.start))
      if (
        add(
          end,
          place,
          own.some(({ to }) => end.has(to)),
        )
      )
        grown = true
      if (
        add(
          end,
          place,
          inner.some((region) => end.has(region.start)),
        )
      )
        grown = true
      if (add(end, place, passes && end.has(after))) grown = true
      if (
        add(
          done,
          place,
          own.some(({ to }) => done.has(to)),
        )
      )
        grown = true
      if (add(done, place, passes && done.has(after))) grown = true
    }
  }
  return { end, done }
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
      const { join } = regions.state(place) ?? {}
      const after = join === undefined || inner.length === 0 ? undefined : regions.entering(join)
      note('any', after !== undefined && hope.end.has(after) ? withOneStuck : anyway)
      if (!ownDone)
        note('stuck', after !== undefined && (hope.done.has(after) || hope.end.has(after)) ? withOneStuck : anyway)
    }
    return found
  }
  return hopeless(regions.region('')).any
}
