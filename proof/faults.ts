import type { Limit } from '#machines/steps.ts'
import {
  type ChartModel,
  childOf,
  isWithin,
  type ModelArrow,
  nameOf,
  parentOf,
  type StateModel,
  type StepModel,
  withoutStates,
  withStates,
  withStep,
} from './chart-model.ts'
import { Regions } from './regions.ts'

/** One mistake planted in a chart: what was done, which steps it touches, and the chart with it. */
export interface Fault {
  readonly id: string
  readonly touches: readonly string[]
  readonly make: () => ChartModel
}

type Seed = (model: ChartModel, regions: Regions) => Fault[]

/** The states that carry steps with answers, with their steps. */
function duties(model: ChartModel): { state: StateModel; step: StepModel }[] {
  return [...model.states.values()].flatMap((state) => {
    const step = state.step === undefined ? undefined : model.steps.get(state.step)
    return step && step.kind !== 'outcome' ? [{ state, step }] : []
  })
}

const setArrow = (model: ChartModel, state: StateModel, event: string, to: string): ChartModel =>
  withStates(model, { ...state, arrows: state.arrows.map((arrow) => (arrow.event === event ? { event, to } : arrow)) })

const parks = (state: StateModel, arrow: ModelArrow): boolean => arrow.to === childOf(state.path, 'parked')

/** The arrow that carries a step on: the first one that leads to another state. */
const carriesOn = (state: StateModel): ModelArrow | undefined =>
  state.arrows.find((arrow) => !isWithin(arrow.to, state.path))

const siblingsOf = (model: ChartModel, path: string): StateModel[] =>
  [...model.states.values()].filter((state) => state.path !== '' && parentOf(state.path) === parentOf(path))

/** Steps of the states whose arrows lead to a state or into it. */
const comingInto = (model: ChartModel, path: string): string[] =>
  [...model.states.values()].flatMap((state) =>
    state.step !== undefined && state.arrows.some(({ to }) => isWithin(to, path)) ? [state.step] : [],
  )

function withoutStep(model: ChartModel, ids: readonly string[]): ChartModel {
  return { ...model, steps: new Map([...model.steps].filter(([id]) => !ids.includes(id))) }
}

const deletedSteps: Seed = (model) =>
  duties(model).flatMap(({ state, step }) => {
    const next = carriesOn(state)
    const parent = model.states.get(parentOf(state.path))
    if (!next || !parent) return []
    const make = (): ChartModel => {
      const rest = withoutStep(withoutStates(model, state.path), [step.id])
      const changed = [...rest.states.values()].map((each) => ({
        ...each,
        arrows: each.arrows.map(({ event, to }) => ({ event, to: isWithin(to, state.path) ? next.to : to })),
        ...(each.path === parent.path && each.initial === nameOf(state.path) && { initial: nameOf(next.to) }),
      }))
      return withStates(rest, ...changed)
    }
    return [{ id: `delete the step ${step.id}`, touches: [step.id, ...comingInto(model, state.path)], make }]
  })

const redirectedArrows: Seed = (model, regions) =>
  duties(model).flatMap(({ state, step }) =>
    state.arrows.flatMap((arrow) => {
      const own = siblingsOf(model, state.path)
      const others = own.filter(({ path, type }) => path !== arrow.to && path !== state.path && type !== 'final')
      const start = own.findIndex(({ path }) => path === arrow.to)
      const next = others.find(({ path }) => own.findIndex((each) => each.path === path) > start) ?? others[0]
      const targets = [...new Set([next?.path, others.at(-1)?.path, arrow.to === state.path ? undefined : state.path])]
      return targets
        .filter((to) => to !== undefined)
        .filter((to) => regions.entering(to) !== regions.entering(arrow.to))
        .map((to) => ({
          id: `lead ${arrow.event} to ${nameOf(to)}`,
          touches: [step.id],
          make: () => setArrow(model, state, arrow.event, to),
        }))
    }),
  )

const swappedArrows: Seed = (model) =>
  duties(model).flatMap(({ state, step }) =>
    state.arrows.flatMap((one, index) =>
      state.arrows
        .slice(index + 1)
        .filter((other) => other.to !== one.to)
        .map((other) => ({
          id: `swap ${one.event} and ${other.event}`,
          touches: [step.id],
          make: () => {
            const swapped = setArrow(model, state, one.event, other.to)
            return setArrow(swapped, swapped.states.get(state.path) ?? state, other.event, one.to)
          },
        })),
    ),
  )

const droppedOutcomes: Seed = (model) =>
  duties(model).flatMap(({ state, step }) =>
    Object.keys(step.outcomes).map((outcome) => ({
      id: `drop ${step.id}.${outcome}`,
      touches: [step.id],
      make: () => {
        const outcomes = Object.fromEntries(Object.entries(step.outcomes).filter(([name]) => name !== outcome))
        const arrows = state.arrows.filter(({ event }) => event !== `${step.id}.${outcome}`)
        return withStep(withStates(model, { ...state, arrows }), { ...step, outcomes })
      },
    })),
  )

const parkedInstead: Seed = (model) =>
  duties(model).flatMap(({ state, step }) =>
    model.states.has(childOf(state.path, 'parked'))
      ? state.arrows
          .filter((arrow) => !parks(state, arrow))
          .map(({ event }) => ({
            id: `park instead of ${event}`,
            touches: [step.id],
            make: () => setArrow(model, state, event, childOf(state.path, 'parked')),
          }))
      : [],
  )

const goneOnInstead: Seed = (model) =>
  duties(model).flatMap(({ state, step }) => {
    const next = carriesOn(state)
    if (!next) return []
    return state.arrows
      .filter((arrow) => parks(state, arrow))
      .map(({ event }) => ({
        id: `go on at ${event} as at ${next.event}`,
        touches: [step.id],
        make: () => setArrow(model, state, event, next.to),
      }))
  })

const endedInstead: Seed = (model, regions) =>
  duties(model).flatMap(({ state, step }) => {
    const end = regions.ends.find((each) => !state.arrows.some(({ to }) => to === each))
    return end === undefined
      ? []
      : state.arrows.slice(0, 2).map(({ event }) => ({
          id: `end in ${end} at ${event}`,
          touches: [step.id],
          make: () => setArrow(model, state, event, end),
        }))
  })

/** One change of what an outcome declares. */
function outcomeFaults(
  step: StepModel,
  outcome: string,
): readonly { readonly id: string; readonly without: readonly string[] }[] {
  const { needs = [], asksWhy, tells } = step.outcomes[outcome] ?? {}
  const event = `${step.id}.${outcome}`
  return [
    ...needs.map((field) => ({ id: `accept ${event} without ${field}`, without: [field] })),
    ...(asksWhy ? [{ id: `do not ask why at ${event}`, without: ['asksWhy'] }] : []),
    ...(tells ? [{ id: `forget that ${event} tells somebody`, without: ['tells'] }] : []),
  ]
}

const droppedDeclarations: Seed = (model) =>
  duties(model).flatMap(({ step }) =>
    Object.entries(step.outcomes).flatMap(([outcome, declared]) =>
      outcomeFaults(step, outcome).map(({ id, without }) => ({
        id,
        touches: [step.id],
        make: () => {
          const needs = (declared.needs ?? []).filter((field) => !without.includes(field))
          const changed = {
            ...(needs.length > 0 && { needs }),
            ...(declared.asksWhy && !without.includes('asksWhy') && { asksWhy: true as const }),
            ...(declared.tells && !without.includes('tells') && { tells: true as const }),
          }
          return withStep(model, { ...step, outcomes: { ...step.outcomes, [outcome]: changed } })
        },
      })),
    ),
  )

const changedPeople: Seed = (model) =>
  duties(model).flatMap(({ step }) => {
    const actor = step.actor === 'carer' ? 'anyone' : 'carer'
    const urgency = step.urgency === 'now' || step.urgency === 'soon' ? 'planned' : 'now'
    return [
      {
        id: `let ${actor} carry out ${step.id}`,
        touches: [step.id],
        make: () => withStep(model, { ...step, actor }),
      },
      {
        id: `make ${step.id} ${urgency}`,
        touches: [step.id],
        make: () => withStep(model, { ...step, urgency }),
      },
    ]
  })

function looser(limit: Limit): Limit {
  const day = 24 * 60
  const { rule } = limit
  switch (rule.kind) {
    case 'immediately':
      return { ...limit, rule: { kind: 'sameDay' } }
    case 'minutes':
      return { ...limit, rule: { kind: 'minutes', minutes: rule.minutes * 10 } }
    case 'workingDays':
      return { ...limit, rule: { kind: 'workingDays', days: rule.days * 2 } }
    case 'months':
      return { ...limit, rule: { kind: 'months', months: rule.months * 2 } }
    default:
      return { ...limit, rule: { kind: 'minutes', minutes: 30 * day } }
  }
}

const changedLimits: Seed = (model) =>
  duties(model).flatMap(({ step }) => {
    const { limit, ...rest } = step
    if (!limit) return []
    const from = limit.from === 'opened' ? 'lastSeen' : 'opened'
    const strength = limit.strength === 'practice' ? 'guidance' : 'practice'
    const changes: readonly (readonly [string, StepModel])[] = [
      [`set no limit to ${step.id}`, rest],
      [`give ${step.id} more time`, { ...step, limit: looser(limit) }],
      [`count ${step.id} from ${from}`, { ...step, limit: { ...limit, from } }],
      [`call the limit of ${step.id} ${strength}`, { ...step, limit: { ...limit, strength } }],
    ]
    return changes.map(([id, changed]) => ({ id, touches: [step.id], make: () => withStep(model, changed) }))
  })

const regionFaults: Seed = (model, regions) =>
  [...regions.regions.values()].flatMap((region) => {
    if (region.path === '') return []
    const inside = duties(model).filter(({ state }) => isWithin(state.path, region.path))
    const touches = inside.map(({ step }) => step.id)
    const state = model.states.get(region.path)
    if (!state || touches.length === 0) return []
    const starts = regions.children(region.path).filter(({ path }) => nameOf(path) !== state.initial)
    const first = regions.stepAt(region.start)
    return [
      {
        id: `leave out the region ${nameOf(region.path)}`,
        touches,
        make: () => withoutStep(withoutStates(model, region.path), touches),
      },
      ...(state.type === 'compound' ? starts : []).map(({ path, step }) => ({
        id: `start ${nameOf(region.path)} in ${nameOf(path)}`,
        touches: [first, step].filter((each) => each !== undefined),
        make: () => withStates(model, { ...state, initial: nameOf(path) }),
      })),
    ]
  })

const joinFaults: Seed = (model, regions) =>
  [...model.states.values()].flatMap((state) => {
    if (state.join === undefined) return []
    const { join, ...rest } = state
    const inner = regions.opened.get(state.path) ?? []
    const stepsOf = (path: string) =>
      duties(model).flatMap(({ state: own, step }) => (isWithin(own.path, path) ? [step.id] : []))
    const elsewhere = [...siblingsOf(model, state.path), ...regions.ends.map((end) => model.states.get(end))].find(
      (each) => each && each.path !== join && each.path !== state.path,
    )
    return [
      { id: `never leave ${nameOf(state.path)}`, touches: stepsOf(state.path), make: () => withStates(model, rest) },
      ...(elsewhere
        ? [
            {
              id: `leave ${nameOf(state.path)} to ${nameOf(elsewhere.path)}`,
              touches: stepsOf(state.path),
              make: () => withStates(model, { ...state, join: elsewhere.path }),
            },
          ]
        : []),
      ...inner.flatMap((region) =>
        [...region.finals].map((final) => ({
          id: `do not count ${final} as done`,
          touches: stepsOf(region.path),
          make: () => withStates(model, { ...(model.states.get(final) ?? state), type: 'atomic' as const }),
        })),
      ),
    ]
  })

const endFaults: Seed = (model, regions) =>
  regions.ends.flatMap((end, index) => {
    const other = regions.ends[(index + 1) % regions.ends.length]
    const touches = [...new Set(comingInto(model, end))]
    const merged =
      other === undefined || other === end
        ? []
        : [
            {
              id: `end in ${other} instead of ${end}`,
              touches,
              make: () => {
                const rest = withoutStep(withoutStates(model, end), [end])
                const changed = [...rest.states.values()].map((state) => ({
                  ...state,
                  arrows: state.arrows.map(({ event, to }) => ({ event, to: to === end ? other : to })),
                  ...(state.join === end && { join: other }),
                }))
                return withStates(rest, ...changed)
              },
            },
          ]
    const timed = {
      id: `end in ${end} after a time`,
      touches: [],
      make: () => ({ ...model, acts: [`${end} is entered after a time`] }),
    }
    return [...merged, timed]
  })

const seeds: readonly Seed[] = [
  deletedSteps,
  redirectedArrows,
  swappedArrows,
  droppedOutcomes,
  parkedInstead,
  goneOnInstead,
  endedInstead,
  droppedDeclarations,
  changedPeople,
  changedLimits,
  regionFaults,
  joinFaults,
  endFaults,
]

/** Every fault that is planted in a chart, always the same ones in the same order. */
export function faultsOf(model: ChartModel): Fault[] {
  const regions = new Regions(model)
  const found = new Map<string, Fault>()
  for (const fault of seeds.flatMap((seed) => seed(model, regions)))
    if (!found.has(fault.id)) found.set(fault.id, fault)
  return [...found.values()]
}
