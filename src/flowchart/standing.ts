import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate'
import { mirrors } from '#machines/case/joins.ts'
import type { Answer, Replay, StageState } from '#record/replay.ts'
import type { Flowchart } from './graph.ts'

/**
 * `here`: it can be answered now. `open`: it stays open, with a reason. `done`: it was gone through. `ahead`: it can still
 * come up. `closedOff`: nothing that can still happen leads there.
 */
export type BoxState = 'here' | 'open' | 'done' | 'ahead' | 'closedOff'

export interface BoxStanding {
  readonly state: BoxState
  /** Answers that count at this step, oldest first. */
  readonly answers: readonly Answer[]
  /** Of a box that is closed off: the answer after which nothing leads there any more. */
  readonly closedBy: Answer | undefined
}

/** Where a stage stands on its flowchart. */
export interface Standing {
  readonly stage: string
  /** Undefined for a box the chart does not have. */
  readonly of: (box: string) => BoxStanding | undefined
  /** How often each arrow was taken, by its id; arrows never taken are left out. */
  readonly taken: ReadonlyMap<string, number>
  /** Sequences in which something can be answered now. */
  readonly here: ReadonlySet<string>
}

/**
 * Reads from a replay where a stage is, was, and can still go. Answers that were set aside by a correction do not count.
 *
 * @param chart that of the stage's procedure
 */
export function standingOf(chart: Flowchart, stage: StageState, replayed: Pick<Replay, 'answers'>): Standing {
  const ways = waysOf(chart)
  const boxes = chart.sequences.flatMap((sequence) => sequence.boxes)
  const stepBox = new Map(boxes.flatMap((box) => (box.step === undefined ? [] : [[box.step, box.id] as const])))
  const answers = replayed.answers.filter((answer) => answer.stage === stage.stage)

  const byBox = new Map<string, Answer[]>()
  const taken = new Map<string, number>()
  const passed = new Set<string>()
  for (const answer of answers) {
    const box = stepBox.get(answer.step)
    if (box === undefined) continue
    byBox.set(box, [...(byBox.get(box) ?? []), answer])
    const line = `${box} ${answer.step}.${answer.outcome}`
    taken.set(line, (taken.get(line) ?? 0) + 1)
    passed.add(box).add(ways.targets.get(line) ?? box)
  }

  // The first step of a stage is answered by the way in which the stage was opened: no answer of its own was written.
  const entry = stepBox.get(stage.procedure.entryStep ?? '')
  if (stage.begins !== undefined && entry !== undefined) {
    const line = `${entry} ${stage.procedure.entryStep ?? ''}.${stage.begins}`
    taken.set(line, 1)
    passed.add(entry).add(ways.targets.get(line) ?? entry)
  }

  // Who had not been told has nothing to hear: that is settled, but nobody did it.
  for (const { step, none = '' } of nothingToTakeBack(stage)) {
    const target = ways.targets.get(`${stepBox.get(step) ?? ''} ${step}.${none}`)
    if (target !== undefined) passed.add(target)
  }

  const active = new Map(
    stage.active.flatMap(({ step, state }) => {
      const box = stepBox.get(step.id)
      return box === undefined ? [] : [[box, state] as const]
    }),
  )
  // Whoever went through a step was in everything around it.
  for (const box of [...passed, ...active.keys()])
    for (let end = box.lastIndexOf('.'); end > 0; end = box.lastIndexOf('.', end - 1)) passed.add(box.slice(0, end))
  const inside = new Set(stage.ended === undefined ? pathsOf(stage.snapshot.value) : [])
  if (stage.ended !== undefined) passed.add(stepBox.get(stage.ended) ?? '')
  const reachable = ways.reachableFrom([...active.keys()])

  const stateOf = (box: string): BoxState => {
    const due = active.get(box)
    if (due !== undefined) return due === 'due' ? 'here' : 'open'
    if (inside.has(box)) return ways.isGroup(box) ? 'here' : 'done'
    if (passed.has(box)) return 'done'
    return reachable.has(box) ? 'ahead' : 'closedOff'
  }
  let reached: readonly ReadonlySet<string>[] | undefined
  const closedBy = (box: string): Answer | undefined => {
    // Goes through the whole stage: only for whoever asks.
    reached ??= statesAlong(stage, answers).map((states) =>
      ways.reachableFrom(states.filter((path) => ways.isStep(path))),
    )
    return answers[reached.findLastIndex((each) => each.has(box))]
  }

  const standings = new Map(
    boxes.map((box): [string, BoxStanding] => {
      const at = box.kind === 'elsewhere' ? (box.target ?? '') : box.id
      const state = stateOf(at)
      return [
        box.id,
        {
          state,
          answers: byBox.get(at) ?? [],
          get closedBy() {
            return state === 'closedOff' ? closedBy(at) : undefined
          },
        },
      ]
    }),
  )
  const here = chart.sequences.filter(({ boxes: own }) => own.some(({ id }) => active.has(id))).map(({ id }) => id)
  return { stage: stage.stage, of: (box) => standings.get(box), taken, here: new Set(here) }
}

const nothingToTakeBack = ({ nothingToMirror = [] }: StageState) =>
  mirrors.filter(({ step }) => nothingToMirror.includes(step))

/** The states a stage was in at its beginning and after each of its answers, as dotted paths. */
function statesAlong(stage: StageState, answers: readonly Answer[]): string[][] {
  const { machine, entryStep = '' } = stage.procedure
  let nothing = nothingToTakeBack(stage)
  let [snapshot]: [AnyMachineSnapshot, ...unknown[]] = initialTransition(machine)
  const on = (step: string, outcome: string) => {
    ;[snapshot] = transition(machine, snapshot, { type: `${step}.${outcome}` })
  }
  const settled = (): string[] => {
    // What had nothing to take back was settled without an answer, as soon as it came up.
    if (nothing.some(({ step, none = '' }) => snapshot.can({ type: `${step}.${none}` }))) {
      for (const { step, none = '' } of nothing) on(step, none)
      nothing = []
    }
    return pathsOf(snapshot.value)
  }
  if (stage.begins !== undefined) on(entryStep, stage.begins)
  return [
    settled(),
    ...answers.map(({ step, outcome }) => {
      on(step, outcome)
      return settled()
    }),
  ]
}

interface Ways {
  readonly targets: ReadonlyMap<string, string>
  readonly isGroup: (box: string) => boolean
  readonly isStep: (path: string) => boolean
  readonly reachableFrom: (boxes: readonly string[]) => ReadonlySet<string>
}

/** Worked out once for each chart. */
const waysOfCharts = new WeakMap<Flowchart, Ways>()

/** Where one can go on a chart: along its arrows, into a group with all its parts, and on once all of them are settled. */
function waysOf(chart: Flowchart): Ways {
  const readBefore = waysOfCharts.get(chart)
  if (readBefore) return readBefore
  const next = new Map<string, Set<string>>()
  const way = (from: string, to: string) => next.set(from, (next.get(from) ?? new Set()).add(to))
  const groups = new Set(
    chart.sequences.flatMap(({ boxes }) => boxes.flatMap(({ id, kind }) => (kind === 'group' ? [id] : []))),
  )
  const steps = new Set(chart.sequences.flatMap(({ boxes }) => boxes.flatMap(({ id, step }) => (step ? [id] : []))))
  const lines = chart.sequences.flatMap((sequence) => sequence.lines)
  const targets = new Map(lines.map((line) => [line.id, line.target]))
  const holds = (group: string, box: string) => box.startsWith(`${group}.`)
  for (const { from, target } of lines) {
    way(from, target)
    // An arrow into the middle of a group begins its other parts too.
    for (const group of groups) if (holds(group, target) && !holds(group, from)) way(from, group)
  }
  for (const { first, boxes, within } of chart.sequences) {
    if (!within) continue
    way(within.box, first)
    for (const { outcome, from, target } of lines)
      if (outcome === 'allSettled' && from === within.box) for (const box of boxes) way(box.id, target)
  }
  const known = new Map<string, ReadonlySet<string>>()
  const from = (start: string): ReadonlySet<string> => {
    const before = known.get(start)
    if (before) return before
    const reached = new Set<string>([start])
    for (const at of reached) for (const to of next.get(at) ?? []) reached.add(to)
    known.set(start, reached)
    return reached
  }
  const ways: Ways = {
    targets,
    isGroup: (id) => groups.has(id),
    isStep: (path) => steps.has(path),
    reachableFrom: (starts) => {
      const all = new Set<string>()
      for (const start of starts) for (const each of from(start)) all.add(each)
      return all
    },
  }
  waysOfCharts.set(chart, ways)
  return ways
}

/** Dotted paths of the states a snapshot is in, with those around them. */
function pathsOf(value: unknown, before = ''): string[] {
  const join = (key: string) => (before === '' ? key : `${before}.${key}`)
  if (typeof value === 'string') return [join(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [join(key), ...pathsOf(inner, join(key))])
}
