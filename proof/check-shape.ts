import type { Check } from '#machines/safety-rules/types.ts'
import { type Chart, outcomeOf, stepOf } from './chart.ts'
import { childOf, isWithin } from './chart-model.ts'
import { entanglements } from './independence.ts'
import type { Breach } from './judge.ts'
import { momentWithout } from './moments.ts'

type Of<K extends Check['check']> = Extract<Check, { check: K }>

/** Every moment offers an answer and every declared answer is drawn. */
export function checkNoDeadEnd(chart: Chart): Breach | undefined {
  const drawn = new Set([...chart.model.states.values()].flatMap(({ arrows }) => arrows.map(({ event }) => event)))
  for (const step of chart.model.steps.values())
    for (const outcome of Object.keys(step.outcomes))
      if (!drawn.has(`${step.id}.${outcome}`)) return { what: `${step.id}.${outcome} leads nowhere` }
  const undeclared = [...drawn].find((event) => !chart.model.steps.get(stepOf(event))?.outcomes[outcomeOf(event)])
  if (undeclared !== undefined) return { what: `${undeclared} is drawn and no step declares it` }
  const places = momentWithout(chart.reach, drawn)
  return places && { what: 'a moment that offers no answer', places }
}

/** Each step is met on some way. */
export function checkReached(chart: Chart): Breach | undefined {
  for (const id of chart.model.steps.keys()) {
    const path = chart.stateOf(id)
    if (path === undefined) return { what: `no state carries the step ${id}` }
    if (!chart.reach.active(path)) return { what: `no way leads to ${id}` }
  }
  const lost = [...chart.model.states.keys()].find((path) => path !== '' && !chart.reach.active(path))
  return lost === undefined ? undefined : { what: `no way leads to ${lost}` }
}

/** No region touches another. */
export function checkApart(chart: Chart): Breach | undefined {
  const [what] = entanglements(chart.regions)
  return what === undefined ? undefined : { what }
}

/** What was left undone asks why and stays open. */
export function checkLeftUndone(chart: Chart): Breach | undefined {
  for (const state of chart.model.states.values())
    for (const { event, to } of state.arrows) {
      const declared = chart.model.steps.get(stepOf(event))?.outcomes[outcomeOf(event)]
      const parks = chart.regions.state(to)?.parked !== undefined
      const undone = parks || outcomeOf(event) === 'notPossible' || declared?.asksWhy === true
      if (!undone) continue
      const at = (what: string): Breach => ({
        what: `${event} ${what}`,
        places: [chart.regions.entering(state.path)],
        answer: event,
      })
      if (!declared?.asksWhy) return at('leaves the duty undone and does not ask why')
      if (!(declared.needs ?? []).includes('reason')) return at('is accepted without a reason')
      if (chart.regions.isEnd(to)) return at('ends the chart')
      const place = chart.regions.entering(to)
      if (!chart.regions.isParallel(place) && chart.regions.stepAt(place) === undefined) return at('counts as done')
    }
  return undefined
}

/** A parked duty is the open half of its own step and keeps all its answers. */
export function checkParked(chart: Chart): Breach | undefined {
  for (const state of chart.model.states.values()) {
    if (state.parked === undefined) continue
    const own = chart.regions.arrows.get(state.path) ?? []
    const step = chart.model.steps.get(state.parked)
    const lost = Object.keys(step?.outcomes ?? {}).find(
      (outcome) => !own.some(({ event }) => event === `${state.parked}.${outcome}`),
    )
    if (!step || lost !== undefined)
      return { what: `parked, ${state.parked} cannot be answered ${lost ?? 'at all'}`, places: [state.path] }
  }
  const stray = [...chart.model.states.values()]
    .flatMap(({ path, arrows }) => arrows.map((arrow) => ({ path, ...arrow })))
    .find(({ path, event, to }) => {
      const parked = chart.regions.state(to)?.parked
      return parked !== undefined && (parked !== stepOf(event) || !isWithin(to, path))
    })
  return stray && { what: `${stray.event} parks another step`, places: [chart.regions.entering(stray.path)] }
}

/** Two answers of one step are treated alike. */
export function checkSameBranch(chart: Chart, { step, outcome, as }: Of<'sameBranch'>): Breach | undefined {
  const one = chart.leadOf(step, outcome)
  const other = chart.leadOf(step, as)
  if (one !== undefined && one === other) return undefined
  const path = chart.stateOf(step)
  return {
    what: `${step}: “${outcome}” leads to ${one ?? 'nothing'}, “${as}” to ${other ?? 'nothing'}`,
    ...(path !== undefined && { places: [chart.regions.entering(path)] }),
  }
}

/** Steps that become due with a state. */
export function checkDueWhen(chart: Chart, { entered, steps }: Of<'dueWhen'>): Breach | undefined {
  const { regions } = chart
  const path = entered === 'start' ? '' : chart.named(entered)
  if (path === undefined) return { what: `there is no ${entered}` }
  const active: string[] = []
  const enter = (place: string) => {
    active.push(place)
    for (const region of regions.opened.get(place) ?? []) enter(region.start)
  }
  enter(regions.entering(path))
  const due = new Set(active.map((place) => regions.stepAt(place)))
  const missing = steps.find((step) => !due.has(step))
  return missing === undefined
    ? undefined
    : {
        what: `${missing} is not due ${entered === 'start' ? 'from the first moment' : `when ${entered} is entered`}`,
        places: active,
      }
}

/** No answer of some strands ends the chart. */
export function checkNeverEndedBy(chart: Chart, { strands }: Of<'neverEndedBy'>): Breach | undefined {
  for (const state of chart.model.states.values())
    for (const { event, to } of state.arrows) {
      const step = chart.model.steps.get(stepOf(event))
      if (step && chart.regions.isEnd(to) && (strands as readonly string[]).includes(step.strand))
        return { what: `${event} ends the chart`, places: [chart.regions.entering(state.path)], answer: event }
    }
  return undefined
}

/** Whether a region is one of those of a parallel state, directly or through regions that are done when theirs are. */
function isWaitedFor(chart: Chart, state: string, region: string): boolean {
  const { openedBy } = chart.regions.region(region)
  if (openedBy === undefined || openedBy === state) return openedBy === state
  const around = chart.regions.regions.get(openedBy)
  return around?.all === true && isWaitedFor(chart, state, openedBy)
}

/** A state with regions is left only when each of them is done. */
export function checkWaitsFor(
  chart: Chart,
  { state, steps, doneAtFirst = [], to }: Of<'waitsFor'>,
): Breach | undefined {
  const path = chart.named(state)
  const model = chart.model.states.get(path ?? '-')
  if (path === undefined || model?.type !== 'parallel') return { what: `${state} does not run regions side by side` }
  if (model.join === undefined) return { what: `${state} does not wait for its regions` }
  if (model.join !== chart.named(to)) return { what: `${state} leads to ${model.join}, not to ${to}` }
  for (const step of [...steps, ...doneAtFirst]) {
    const own = chart.stateOf(step)
    const region = own === undefined ? undefined : chart.regions.region(chart.regions.regionOf(own))
    if (!region || !isWaitedFor(chart, path, region.path)) return { what: `${state} does not wait for ${step}` }
    if (region.finals.size === 0) return { what: `${step} never counts as done` }
    if (region.finals.has(region.start) !== doneAtFirst.includes(step))
      return { what: `${step} ${doneAtFirst.includes(step) ? 'does not count' : 'counts'} as done from the start` }
  }
  return undefined
}

/** Words that no answer may be called: what must never decide a branch is never asked. */
export function checkNoOutcomeCalled(chart: Chart, { words }: Of<'noOutcomeCalled'>): Breach | undefined {
  for (const step of chart.model.steps.values()) {
    const outcome = Object.keys(step.outcomes).find((name) => words.includes(name))
    if (outcome !== undefined)
      return { what: `${step.id} can be answered ${outcome}`, places: [childOf(chart.stateOf(step.id) ?? '', '')] }
  }
  return undefined
}

/** Nothing happens without a person. */
export function checkNothingActs(chart: Chart): Breach | undefined {
  const [what] = chart.model.acts
  return what === undefined ? undefined : { what }
}
