import type { Check } from '#machines/safety-rules/types.ts'
import { type Chart, stepOf } from './chart.ts'
import { isWithin } from './chart-model.ts'
import type { Breach } from './judge.ts'
import { momentWithout, momentWithoutEnd } from './moments.ts'
import { Reach } from './reach.ts'

type Of<K extends Check['check']> = Extract<Check, { check: K }>

/** One of these answers can be given in every moment. */
export function checkEveryMoment(chart: Chart, { oneOf }: Of<'inEveryMoment'>): Breach | undefined {
  const places = momentWithout(chart.reach, new Set(oneOf))
  return places && { what: `a moment in which none of ${oneOf.join(', ')} can be given`, places }
}

/** States that are out of reach as long as some answers are never given. */
export function checkOnlyAfter(chart: Chart, { reach, oneOf }: Of<'onlyAfter'>): Breach | undefined {
  const within = chart.without(oneOf)
  for (const name of reach) {
    const path = chart.named(name)
    if (path === undefined) return { what: `there is no ${name}` }
    const place = chart.regions.entering(path)
    if (!chart.reach.active(path)) return { what: `${name} is never reached at all` }
    if (within.active(path)) return { what: `${name} is reached without ${oneOf.join(' or ')}`, way: within.way(place) }
  }
  return undefined
}

/** The ends of the chart, each of them reached. */
export function checkEnds(chart: Chart, { are }: Of<'ends'>): Breach | undefined {
  const { ends } = chart.regions
  const more = ends.find((end) => !are.includes(end))
  if (more !== undefined) return { what: `it can also end in ${more}`, places: [more] }
  const missing = are.find((end) => !ends.includes(end) || !chart.reach.has(end))
  return missing === undefined ? undefined : { what: `it never ends in ${missing}` }
}

/** Exactly these answers lead to the end. */
export function checkEndedBy(chart: Chart, { end, answers }: Of<'endedBy'>): Breach | undefined {
  const states = [...chart.model.states.values()]
  const arrows = states.flatMap((state) =>
    state.arrows.filter(({ to }) => to === end).map(({ event }) => ({ event, state })),
  )
  const other = arrows.find(({ event }) => !answers.includes(event))
  if (other)
    return {
      what: `${other.event} ends in ${end}`,
      places: [chart.regions.entering(other.state.path)],
      answer: other.event,
    }
  const missing = answers.find((answer) => !arrows.some(({ event }) => event === answer))
  return missing === undefined ? undefined : { what: `${missing} does not end in ${end}` }
}

/** From every moment an end can be reached. */
export function checkAnEnd(chart: Chart): Breach | undefined {
  const places = momentWithoutEnd(chart.reach)
  return places && { what: 'a moment from which no end can be reached', places }
}

/** Once asked, the region rests only by one of the answers named. */
export function checkSettled(chart: Chart, { asked, rests, answers }: Of<'settledOnlyBy'>): Breach | undefined {
  const path = chart.stateOf(stepOf(asked))
  const arrow = chart.model.states.get(path ?? '')?.arrows.find(({ event }) => event === asked)
  if (path === undefined || !arrow) return { what: `${asked} cannot be answered` }
  const after = new Reach(chart.regions, new Set(answers), chart.regions.entering(arrow.to))
  for (const rest of rests) {
    const place = chart.named(rest, path)
    if (place === undefined) return { what: `there is no ${rest} beside ${stepOf(asked)}` }
    if (after.active(place))
      return {
        what: `after ${asked} the region comes to rest in ${rest} without ${answers.join(' or ')}`,
        way: [...chart.reach.way(chart.regions.entering(path)), asked, ...after.local(chart.regions.entering(place))],
      }
  }
  const stray = chart.reach
    .placesOf(chart.regions.regionOf(path))
    .find(
      (place) =>
        chart.regions.stepAt(place) === undefined &&
        !rests.some((rest) => isWithin(place, chart.named(rest, path) ?? '-')),
    )
  return stray === undefined
    ? undefined
    : { what: `the region can rest in ${stray}, which the rule does not know`, places: [stray] }
}

/** From every place of a region one of these places can be reached. */
export function checkCanCome(chart: Chart, { step, to }: Of<'canAlwaysCome'>): Breach | undefined {
  const path = chart.stateOf(step)
  if (path === undefined) return { what: `there is no step ${step}` }
  for (const place of chart.reach.placesOf(chart.regions.regionOf(path))) {
    const onward = new Reach(chart.regions, new Set(), place)
    if (!to.some((name) => onward.active(chart.named(name, path) ?? '-')))
      return { what: `no way from there to ${to.join(' or ')}`, places: [place] }
  }
  return undefined
}
