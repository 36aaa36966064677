import { type Chart, outcomeOf } from '../chart.ts'
import { childOf, isWithin, nameOf } from '../chart-model.ts'
import { limitText } from '../limit-text.ts'

/**
 * What a step shall be, written by hand: who and how urgent, its limit, and where each answer leads.
 * `registered, tells, needs policeReference` · `parked, why` (a reason is needed) · `again`.
 */
export type StepSays = readonly [who: string, limit: string, answers: Readonly<Record<string, string>>]

/** A second description of a chart, made by hand from procedures.md and held against the chart as a whole. */
export interface Specification {
  /** Steps that are due from the first moment. */
  readonly starts: readonly string[]
  /** Steps that become due when a state with regions is entered. */
  readonly opens: Readonly<Record<string, readonly string[]>>
  /** Where a state with regions leads when each region is done; a region is done in its states named here. */
  readonly waits: Readonly<Record<string, { readonly to: string; readonly done: readonly string[] }>>
  readonly ends: readonly string[]
  readonly steps: Readonly<Record<string, StepSays>>
}

interface Said {
  readonly to: string
  readonly tells: boolean
  readonly why: boolean
  readonly needs: readonly string[]
}

function read(answer: string): Said {
  const [to = '', ...rest] = answer.split(', ')
  const why = rest.includes('why')
  const named = rest.filter((part) => part.startsWith('needs ')).flatMap((part) => part.slice(6).split(' '))
  return { to, tells: rest.includes('tells'), why, needs: why ? [...named, 'reason'] : named }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))

function* stepDiffers(chart: Chart, id: string, [who, limit, answers]: StepSays): Generator<string> {
  const step = chart.model.steps.get(id)
  if (!step || chart.stateOf(id) === undefined) {
    yield `${id} is not in the chart`
    return
  }
  if (`${step.actor} ${step.urgency}` !== who) yield `${id}: ${step.actor} ${step.urgency}, specified: ${who}`
  const has = step.limit ? limitText(step.limit) : ''
  if (has !== limit) yield `${id}: limit “${has}”, specified: “${limit}”`
  if (!same(Object.keys(step.outcomes), Object.keys(answers)))
    yield `${id}: answers ${Object.keys(step.outcomes).join(' ')}, specified: ${Object.keys(answers).join(' ')}`
  for (const [outcome, text] of Object.entries(answers)) {
    const said = read(text)
    const declared = step.outcomes[outcome]
    const to = chart.leadOf(id, outcome)
    if (!declared || to === undefined) yield `${id}.${outcome} is not in the chart`
    else if (to !== said.to) yield `${id}.${outcome}: to ${to}, specified: ${said.to}`
    else if (!same(declared.needs ?? [], said.needs))
      yield `${id}.${outcome}: needs ${(declared.needs ?? []).join(' ') || 'nothing'}, specified: ${said.needs.join(' ') || 'nothing'}`
    else if ((declared.tells === true) !== said.tells)
      yield `${id}.${outcome}: tells or does not, against the specification`
    else if ((declared.asksWhy === true) !== said.why)
      yield `${id}.${outcome}: asks why or does not, against the specification`
  }
}

function* placesDiffer(chart: Chart, specification: Specification): Generator<string> {
  const { regions } = chart
  const dueIn = (path: string): string[] => {
    const place = regions.entering(path)
    const inner = regions.opened.get(place)
    if (inner) return inner.flatMap((region) => dueIn(region.path))
    return [regions.stepAt(place) ?? nameOf(place)]
  }
  if (!same(dueIn(''), specification.starts))
    yield `starts with ${dueIn('').join(' ')}, specified: ${specification.starts.join(' ')}`
  for (const [state, due] of Object.entries(specification.opens)) {
    const path = chart.named(state)
    if (path === undefined) yield `there is no ${state}`
    else if (!same(dueIn(path), due)) yield `${state} opens ${dueIn(path).join(' ')}, specified: ${due.join(' ')}`
  }
  const waiting = [...chart.model.states.values()]
    .filter(({ join }) => join !== undefined)
    .map(({ path }) => nameOf(path))
  if (!same(waiting, Object.keys(specification.waits))) yield `waits in ${waiting.join(' ')}`
  for (const [state, { to, done }] of Object.entries(specification.waits)) {
    const path = chart.named(state)
    const model = chart.model.states.get(path ?? '-')
    if (path === undefined || model?.join === undefined) continue
    if (nameOf(model.join) !== to) yield `${state} leads to ${model.join}, specified: ${to}`
    const finals = [...chart.model.states.values()].filter(
      ({ path: at, type }) => type === 'final' && isWithin(at, path),
    )
    const names = [...new Set(finals.map((final) => nameOf(final.path)))]
    if (!same(names, done)) yield `${state} counts ${names.join(' ')} as done, specified: ${done.join(' ')}`
    const endless = (at: string): string | undefined =>
      (regions.opened.get(at) ?? [])
        .map((region) =>
          region.all
            ? endless(region.path)
            : done.some((name) => regions.state(childOf(region.path, name))?.type === 'final')
              ? undefined
              : region.path,
        )
        .find((region) => region !== undefined)
    const waited = endless(path)
    if (waited !== undefined) yield `${state} waits for ${waited}, which is never done`
  }
  if (!same(regions.ends, specification.ends))
    yield `ends in ${regions.ends.join(' ')}, specified: ${specification.ends.join(' ')}`
}

/** Where a chart differs from its specification, one sentence each. */
export function* differences(chart: Chart, specification: Specification): Generator<string> {
  yield* placesDiffer(chart, specification)
  const more = [...chart.model.steps.values()].filter(
    ({ id, kind }) => kind !== 'outcome' && !(id in specification.steps),
  )
  for (const { id } of more) yield `${id} is not specified`
  for (const [id, says] of Object.entries(specification.steps)) yield* stepDiffers(chart, id, says)
  const drawn = [...chart.model.states.values()].flatMap((state) => state.arrows.map(({ event }) => ({ event, state })))
  const stray = drawn.find(({ event, state }) => state.step === undefined || !event.startsWith(`${state.step}.`))
  if (stray) yield `${stray.state.path} answers ${outcomeOf(stray.event)} for another step`
  for (const what of chart.model.acts) yield what
}
