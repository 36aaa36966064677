import type { Mirror } from '#machines/case/joins.ts'
import type { Chart } from './chart.ts'
import { stepOf } from './chart.ts'
import { isWithin } from './chart-model.ts'
import { Reach } from './reach.ts'

/** A moment of the product of one region of the response and one of aftercare, with what the record knows. */
interface Moment {
  readonly stage: 'response' | 'aftercare'
  readonly place: string
  /** Somebody was told, or an alert asked for, and not taken back since. */
  readonly told: boolean
  /** The region of aftercare was settled by saying that there was nothing. */
  readonly byNone: boolean
}

export interface MirrorFound {
  readonly moments: number
  /** A way on which an episode closes without what was told being taken back, or cannot close at all. */
  readonly breach?: { readonly what: string; readonly way: readonly string[] }
}

/** Regions of the response in which a mirror's answers are given. */
export function regionsOfMirror(response: Chart, { asked, undone = [] }: Mirror): string[] {
  const paths = [...asked, ...undone].map((event) => response.stateOf(stepOf(event)))
  return [...new Set(paths.flatMap((path) => (path === undefined ? [] : [response.regions.regionOf(path)])))]
}

/**
 * Searches the product of a region of the response with the mirroring region of aftercare, over any number of episodes that
 * stay open: a response can end at any time, aftercare can find the child missing again at any time. Where something
 * was told, `none` is refused; where nothing was, it is given when aftercare opens.
 */
export function searchMirror(response: Chart, aftercare: Chart, mirror: Mirror, region: string): MirrorFound {
  const own = aftercare.stateOf(mirror.step)
  if (own === undefined) return { moments: 0, breach: { what: `${mirror.step} does not exist`, way: [] } }
  const mirroring = aftercare.regions.region(aftercare.regions.regionOf(own))
  const none = mirror.none === undefined ? undefined : `${mirror.step}.${mirror.none}`
  const done = (place: string) => mirroring.finals.has(place)
  const nameOf = ({ stage, place, told, byNone }: Moment) => `${stage} ${place} ${told} ${byNone}`
  const found = new Map<string, { moment: Moment; way: readonly string[] }>()
  const add = (moment: Moment, way: readonly string[]) => {
    if (!found.has(nameOf(moment))) found.set(nameOf(moment), { moment, way })
  }
  const opened = (told: boolean): Moment => {
    const place = mirroring.start
    const settled =
      told || none === undefined ? undefined : arrowsAt(aftercare, place).find(({ event }) => event === none)
    return { stage: 'aftercare', place: settled?.to ?? place, told, byNone: settled !== undefined }
  }
  /** How the region of the response can stand when a response has opened and it is reached, knowing this much before. */
  const begun = (told: boolean): readonly Moment[] => {
    const { start, openedBy } = response.regions.region(region)
    const around = regionsAround(response, region)
    const silent = openedBy === undefined || new Reach(response.regions, new Set(mirror.asked)).has(openedBy)
    const asks = mirror.asked.some((event) =>
      around.has(response.regions.regionOf(response.stateOf(stepOf(event)) ?? '')),
    )
    const known = [...(told || !silent ? [] : [false]), ...(told || asks ? [true] : [])]
    return known.map((each) => ({ stage: 'response', place: start, told: each, byNone: false }))
  }
  const next = ({ stage, place, told, byNone }: Moment): readonly (readonly [string, Moment])[] => {
    if (stage === 'response')
      return [
        ...arrowsAt(response, place).flatMap(({ event, to }): [string, Moment][] => {
          const knows = (told || mirror.asked.includes(event)) && !mirror.undone?.includes(event)
          const stays = !response.regions.isEnd(to) && isWithin(to, region)
          return [[event, stays ? { stage, place: to, told: knows, byNone: false } : opened(knows)]]
        }),
        ['the response ends', opened(told)],
      ]
    return [
      ...arrowsAt(aftercare, place).flatMap(({ event, to }): [string, Moment][] =>
        told && event === none ? [] : [[event, { stage, place: to, told, byNone: byNone || event === none }]],
      ),
      ...begun(told).map((moment): [string, Moment] => ['childMissingAgain.yes', moment]),
    ]
  }
  // A response may end before the region is ever reached.
  for (const moment of [...begun(false), opened(false)]) add(moment, [])
  for (const { moment, way } of found.values()) for (const [event, to] of next(moment)) add(to, [...way, event])

  const all = [...found.values()]
  const unmet = all.find(
    ({ moment }) => moment.stage === 'aftercare' && moment.told && done(moment.place) && moment.byNone,
  )
  const breach = (what: string, way: readonly string[] = []) => ({ moments: found.size, breach: { what, way } })
  if (unmet) return breach(`${mirror.step} is settled although somebody was told`, unmet.way)
  if (done(mirroring.start)) return breach(`${mirror.step} counts as done from the start`)
  if (![true, false].every((told) => all.some(({ moment }) => moment.told === told && moment.stage === 'aftercare')))
    return breach(`${mirror.step} mirrors nothing that can be told in ${region}`)
  for (const told of [true, false])
    if (!all.some(({ moment }) => moment.stage === 'aftercare' && moment.told === told && done(moment.place)))
      return breach(`${mirror.step} can never be settled`)
  if (none !== undefined && !done(opened(false).place)) return breach(`${none} does not settle ${mirror.step}`)
  return { moments: found.size }
}

/** The regions that hold a region, itself not among them. */
function regionsAround(chart: Chart, region: string): ReadonlySet<string> {
  const around = new Set<string>()
  for (let { openedBy } = chart.regions.region(region); openedBy !== undefined;) {
    const outer = chart.regions.regionOf(openedBy)
    around.add(outer)
    openedBy = chart.regions.region(outer).openedBy
  }
  return around
}

const arrowsAt = (chart: Chart, place: string) => chart.regions.arrows.get(place) ?? []
