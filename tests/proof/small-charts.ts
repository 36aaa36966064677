import type { StateConfig } from '#proof/chart-model.ts'
import { type ChartModel, statesOfConfig, type StepModel } from '#proof/chart-model.ts'
import { Chart, outcomeOf, stepOf } from '#proof/chart.ts'

const arrowsOf = (config: StateConfig): string[] => [
  ...Object.keys(config.on ?? {}),
  ...Object.values(config.states ?? {}).flatMap(arrowsOf),
]

/** A chart made by hand: its steps are read off its arrows, each outcome plain unless told otherwise. */
export function chartOf(config: StateConfig, changes: Readonly<Record<string, Partial<StepModel>>> = {}): Chart {
  const states = statesOfConfig(config.id ?? '', config)
  const outcomes = new Map<string, Record<string, object>>()
  for (const event of arrowsOf(config))
    outcomes.set(stepOf(event), { ...outcomes.get(stepOf(event)), [outcomeOf(event)]: {} })
  const ends = [...states.values()].flatMap(({ type, step }) => (type === 'final' && step !== undefined ? [step] : []))
  const step = (id: string, kind: StepModel['kind']): StepModel => ({
    id,
    kind,
    strand: 'course',
    actor: 'carer',
    urgency: 'now',
    outcomes: outcomes.get(id) ?? {},
    ...changes[id],
  })
  const steps = new Map<string, StepModel>([
    ...[...outcomes.keys()].map((id): [string, StepModel] => [id, step(id, 'question')]),
    ...ends.map((id): [string, StepModel] => [id, step(id, 'outcome')]),
  ])
  const model: ChartModel = { id: config.id ?? '', states, steps, acts: [] }
  return new Chart(model)
}

/** A state that carries a step of its own name, with its arrows by outcome. */
export const step = (id: string, arrows: Readonly<Record<string, string>>): StateConfig => ({
  meta: { step: id },
  on: Object.fromEntries(Object.entries(arrows).map(([outcome, to]) => [`${id}.${outcome}`, to])),
})

/** A step that can be left open. */
export const parking = (id: string, arrows: Readonly<Record<string, string>>): StateConfig => ({
  ...step(id, arrows),
  initial: 'due',
  states: { due: {}, parked: { meta: { parked: id } } },
})

export const end = (id: string): StateConfig => ({ type: 'final', meta: { step: id } })

/** Two strands beside each other and a way out: 2 × 3 moments and one end. */
export const twoStrands: StateConfig = {
  id: 'small',
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      states: {
        ask: { initial: 'asked', states: { asked: step('asked', { yes: 'known', stop: '#small.over' }), known: {} } },
        walk: {
          initial: 'first',
          states: {
            first: step('first', { on: 'second' }),
            second: step('second', { on: 'third', back: 'first' }),
            third: step('third', { on: 'first' }),
          },
        },
      },
    },
    over: end('over'),
  },
}

/** A strand with three duties that must all be done; it is entered at its last one by “short”. */
export const joining: StateConfig = {
  id: 'joining',
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      states: {
        course: {
          initial: 'begin',
          states: {
            begin: step('begin', { long: 'work', short: 'work.third.lastDuty', never: '#joining.stopped' }),
            work: {
              type: 'parallel',
              onDone: '#joining.closed',
              states: {
                pair: {
                  type: 'parallel',
                  states: {
                    first: {
                      initial: 'firstDuty',
                      states: { firstDuty: step('firstDuty', { done: 'settled' }), settled: { type: 'final' } },
                    },
                    second: {
                      initial: 'secondDuty',
                      states: {
                        secondDuty: step('secondDuty', { done: 'settled', none: 'settled' }),
                        settled: { type: 'final' },
                      },
                    },
                  },
                },
                third: {
                  initial: 'thirdDuty',
                  states: {
                    thirdDuty: step('thirdDuty', { done: 'lastDuty' }),
                    lastDuty: step('lastDuty', { done: 'settled' }),
                    settled: { type: 'final' },
                  },
                },
              },
            },
          },
        },
      },
    },
    closed: end('closed'),
    stopped: end('stopped'),
  },
}

/** A chart drawn from a list of numbers, the same chart for the same numbers: strands in strands, ends, joins, loops. */
export function randomChart(numbers: readonly number[]): StateConfig {
  let at = 0
  let events = 0
  const pick = (below: number): number => (numbers[at++ % numbers.length] ?? 0) % below
  const strand = (depth: number): StateConfig => {
    const names = Array.from({ length: 2 + pick(3) }, (_, index) => `s${index}`)
    const targets = [...names, ...names, 'done', pick(2) === 0 ? '#random.over' : '#random.gone']
    const arrows = () =>
      Object.fromEntries(
        Array.from({ length: 1 + pick(3) }, () => [`e${events++}.go`, targets[pick(targets.length)] ?? '']),
      )
    const inner = names.map((name): [string, StateConfig] => {
      if (depth === 0 || pick(4) > 0) return [name, { on: arrows() }]
      const join = pick(2) === 0 ? { onDone: targets[pick(targets.length)] } : {}
      return [name, { ...parallel(depth - 1), ...join, on: arrows() }]
    })
    return { initial: 's0', states: { ...Object.fromEntries(inner), done: { type: 'final' } } }
  }
  const parallel = (depth: number): StateConfig => ({
    type: 'parallel',
    states: Object.fromEntries(Array.from({ length: 1 + pick(3) }, (_, index) => [`r${index}`, strand(depth)])),
  })
  return {
    id: 'random',
    initial: 'open',
    states: { open: parallel(1), over: { type: 'final' }, gone: { type: 'final' } },
  }
}
