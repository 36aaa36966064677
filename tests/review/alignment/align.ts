import { type ChartText, isWithin, lastOf, parentOf } from './chart-text.ts'

/** How a log can be brought together with a chart at the least cost. */
export interface Alignment {
  /** Events of the log that are left out, and steps of the chart that are put in. */
  readonly cost: number
  /** The places before each event of the log that fits, and at the end. */
  readonly places: readonly string[]
  readonly before: readonly string[]
}

interface Node {
  readonly at: number
  readonly places: readonly string[]
  readonly before: readonly string[]
}

/** What a record settles without an entry where nothing had been told or asked for: it costs nothing. */
const silent = /\.(neverTold|neverAsked)$/

/**
 * The cheapest way through log and chart together, by a search that goes on where it has cost least (0-1 BFS): an event that the
 * chart takes costs nothing; leaving out an event, or putting in a step that the log does not have, costs one. A log may stop anywhere.
 *
 * A step is put in only where it can bring the next event about: in a region around its step, or within something that has to be done
 * before. Whatever else could be put in can be put in later or not at all, at no higher cost; `everywhere` does without this.
 */
export function align(chart: ChartText, log: readonly string[], everywhere = false, most = 200_000): Alignment {
  const placeOf = new Map(chart.events.map(({ event, from }) => [event, from]))
  const seen = new Set<string>()
  let cost = 0
  let now: Node[] = [{ at: 0, places: chart.starts.toSorted(), before: [] }]
  while (now.length > 0) {
    const dearer: Node[] = []
    for (let node = now.pop(); node; node = now.pop()) {
      const { at, places, before } = node
      const key = `${at} ${places.join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      if (seen.size > most) throw new Error(`no alignment among ${most} places`)
      const event = log[at]
      if (event === undefined) return { cost, places, before }
      for (const place of places)
        for (const arrow of chart.arrowsFrom(place)) {
          const next = () => chart.after(places, place, arrow.to)
          if (arrow.event === event) now.push({ at: at + 1, places: next(), before: places })
          const helps = everywhere || brings(chart, place, placeOf.get(event))
          if (helps) (silent.test(arrow.event) ? now : dearer).push({ at, places: next(), before })
        }
      dearer.push({ at: at + 1, places, before })
    }
    now = dearer
    cost++
  }
  throw new Error('a log can always be left out')
}

/** Whether moving on from a place can bring a step about. */
function brings(chart: ChartText, place: string, step: string | undefined): boolean {
  if (step === undefined) return false
  const region = parentOf(place.replace(/\.parked$/, ''))
  if (isWithin(step, region)) return true
  // Behind an end nothing comes.
  return [...chart.joins].some(
    ([within, to]) =>
      !chart.isEnd(to) && isWithin(place, within) && !isWithin(step, within) && isWithin(step, parentOf(within)),
  )
}

/** Ids of the steps that are open in these places. */
export const openSteps = (places: readonly string[]): string[] =>
  places.map((place) => lastOf(place.replace(/\.parked$/, '')))
