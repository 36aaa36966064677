import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyMachineSnapshot, type AnyStateNode, initialTransition, transition } from 'xstate'
import { type Arrow, arrowsOf, type Procedure, statesOf } from '#machines/chart.ts'
import { fieldsOf } from '#machines/policy/fields.ts'
import { sources } from '#machines/sources.ts'
import type { Ground, StepDeclaration } from '#machines/steps.ts'

type Meta = { readonly step?: string; readonly parked?: string }
const metaOf = (node: AnyStateNode): Meta => (node.meta ?? {}) as Meta
const pathOf = (node: AnyStateNode): string => node.path.join('.')

/** What a parallel state goes on to when all its regions are done, drawn like an arrow that nobody answers. */
const isJoin = ({ from, event }: Arrow, chart: string): boolean =>
  event === `xstate.done.state.${[chart, ...(from === '' ? [] : [from])].join('.')}`

/** A join and how it comes about: the events to its state, then those of each of its regions, in the order of the file. */
interface JoinWays {
  readonly join: Arrow
  readonly way: readonly string[]
  readonly regions: readonly (readonly string[])[]
}

/** What the laws read of a chart: its states by path, its arrows and its joins, nothing that runs. */
export class ChartMap {
  /** What people answer. */
  readonly arrows: readonly Arrow[]
  /** Where a parallel state goes on by itself, once every region in it has come to its end. */
  readonly joins: readonly Arrow[]
  readonly states: readonly AnyStateNode[]
  readonly #byPath: ReadonlyMap<string, AnyStateNode>

  constructor(procedure: Procedure) {
    this.states = statesOf(procedure.machine)
    const drawn = arrowsOf(procedure.machine)
    this.arrows = drawn.filter((arrow) => !isJoin(arrow, procedure.machine.id))
    this.joins = drawn.filter((arrow) => isJoin(arrow, procedure.machine.id))
    this.#byPath = new Map(this.states.map((node) => [pathOf(node), node]))
  }

  node(path: string): AnyStateNode {
    const node = this.#byPath.get(path)
    if (!node) throw new Error(`there is no state ${path}`)
    return node
  }

  /** Paths of the ends: the final states at the top of the chart. */
  get ends(): string[] {
    return this.states.map(pathOf).filter((path) => this.isEnd(path))
  }

  isEnd(path: string): boolean {
    const node = this.node(path)
    return node.type === 'final' && node.parent?.parent === undefined
  }

  /** Where a region inside a parallel state is done; no end of the chart. */
  get settled(): string[] {
    return this.states
      .filter((node) => node.type === 'final')
      .map(pathOf)
      .filter((path) => !this.isEnd(path))
  }

  /** The innermost parallel state around this one that goes on by itself when its regions are done. */
  joinOver(path: string): Arrow | undefined {
    for (let node: AnyStateNode | undefined = this.node(path); node; node = node.parent) {
      const join = this.joins.find(({ from }) => from === pathOf(node))
      if (join) return join
    }
    return undefined
  }

  stateOf(step: string): string {
    const node = this.states.find((state) => metaOf(state).step === step)
    if (!node) throw new Error(`no state carries the step ${step}`)
    return pathOf(node)
  }

  stepAt(path: string): string | undefined {
    return metaOf(this.node(path)).step
  }

  /** The innermost strand that runs beside others and holds this state; the chart itself outside of any. */
  regionOf(path: string): string {
    for (let node = this.node(path); node.parent; node = node.parent)
      if (node.parent.type === 'parallel') return pathOf(node)
    return ''
  }

  /** Everything that becomes active when this state is entered from `within`. */
  entering(path: string, within = ''): string[] {
    const node = this.node(path)
    const above: string[] = []
    for (let at = node; at.parent && pathOf(at.parent) !== within && at.parent.parent; at = at.parent) {
      above.unshift(pathOf(at.parent))
      if (at.parent.type === 'parallel')
        for (const sibling of Object.values(at.parent.states)) if (sibling !== at) above.push(...this.#below(sibling))
    }
    return [...above, ...this.#below(node)]
  }

  #below(node: AnyStateNode): string[] {
    const children = Object.values(node.states)
    const inner = node.type === 'parallel' ? children : children.filter((child) => node.initial.target.includes(child))
    return [pathOf(node), ...inner.flatMap((child) => this.#below(child))]
  }

  /**
   * For each state that can be reached, the events of one way there. Arrows have no conditions and regions cannot touch
   * each other, so each region is searched by itself; a join is taken when each of its regions has been brought to its
   * end, one after the other.
   */
  ways(): Map<string, readonly string[]> {
    return this.#search(this.#below(this.node('')), '').ways
  }

  /** For each join that can be taken, the events that lead to its state, and those that bring each region to its end. */
  waysOfJoins(): readonly JoinWays[] {
    return this.#search(this.#below(this.node('')), '').joins
  }

  /** Searches from states entered together; with a region named, nothing outside of it. */
  #search(from: readonly string[], region: string) {
    const ways = new Map<string, readonly string[]>()
    const joins: JoinWays[] = []
    const queue: { readonly path: string; readonly together: readonly string[] }[] = []
    const reach = (together: readonly string[], way: readonly string[]) => {
      for (const path of together) {
        if (ways.has(path) || (region !== '' && !path.startsWith(`${region}.`))) continue
        ways.set(path, way)
        queue.push({ path, together })
      }
    }
    const follow = ({ from: start, to }: Arrow, way: readonly string[]) => {
      for (const target of to) reach(this.entering(target, commonAncestor(start, target)), way)
    }
    reach(from, [])
    for (let at = queue.shift(); at; at = queue.shift()) {
      const { path, together } = at
      const way = ways.get(path) ?? []
      for (const arrow of this.arrows.filter((one) => one.from === path)) follow(arrow, [...way, arrow.event])
      for (const join of this.joins.filter((one) => one.from === path)) {
        const regions = Object.values(this.node(path).states).map((node) => this.#wayToItsEnd(node, together))
        if (!regions.every((own) => own !== undefined)) continue
        joins.push({ join, way, regions })
        follow(join, [...way, ...regions.flat()])
      }
    }
    return { ways, joins }
  }

  /** The events that bring a region to its end from those of the states it was entered in; undefined if none do. */
  #wayToItsEnd(region: AnyStateNode, entered: readonly string[]): readonly string[] | undefined {
    const inner = Object.values(region.states)
    if (region.type === 'parallel') {
      const all = inner.map((one) => this.#wayToItsEnd(one, entered))
      return all.every((one) => one !== undefined) ? all.flat() : undefined
    }
    const own = entered.filter((path) => path.startsWith(`${pathOf(region)}.`))
    const { ways } = this.#search(own, pathOf(region))
    return inner.flatMap((one) => (one.type === 'final' ? [ways.get(pathOf(one))] : [])).find((way) => way)
  }

  /** Every state of the region from which one of its own arrows, or several, lead to an end. */
  statesWithAWayOut(region: string): Set<string> {
    const inside = this.arrows.filter(({ from }) => this.regionOf(from) === region)
    const out = new Set<string>()
    for (let grown = true; grown;) {
      grown = false
      for (const { from, to } of inside)
        if (!out.has(from) && to.some((target) => this.isEnd(target) || out.has(target))) {
          out.add(from)
          grown = true
        }
    }
    return out
  }

  /** States of a region itself: not those of regions inside it, not the halves of a step. */
  statesOfRegion(region: string): string[] {
    return this.states
      .filter((node) => node.type !== 'final' && pathOf(node) !== region)
      .map(pathOf)
      .filter((path) => this.regionOf(path) === region && this.stepAt(path) !== undefined)
  }

  /** The region and every region that holds it, innermost first, the chart itself last. */
  regionsAround(path: string): string[] {
    const regions = [this.regionOf(path)]
    for (let region = regions[0] ?? ''; region !== '';) {
      region = this.regionOf(region.split('.').slice(0, -1).join('.'))
      regions.push(region)
    }
    return regions
  }
}

function commonAncestor(a: string, b: string): string {
  const left = a.split('.')
  const right = b.split('.')
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  return left.slice(0, Math.min(same, right.length - 1)).join('.')
}

const stepOfEvent = (event: string): string => event.slice(0, event.indexOf('.'))
const outcomeOfEvent = (event: string): string => event.slice(event.indexOf('.') + 1)

/** All that a state or an arrow may say. Whatever could act, wait or decide has no place in this list. */
const rootSays = ['id', 'initial', 'schemas', 'states', 'type']
const stateSays = ['initial', 'meta', 'on', 'states', 'type']
/** A parallel state may say one thing more, by one word: where it goes on when all its regions are done. */
const maySay = (state: Record<string, unknown>, key: string): boolean =>
  stateSays.includes(key) || (key === 'onDone' && state['type'] === 'parallel' && typeof state['onDone'] === 'string')
const arrowSays = ['reenter', 'target']

/** Words of the chart's own text that no state may say: conditions, effects, timers, memory. */
export function forbiddenWords(config: object, at = '', root = true): string[] {
  const state = config as Record<string, unknown>
  const here = Object.keys(state)
    .filter((key) => !(root ? rootSays.includes(key) : maySay(state, key)))
    .map((key) => `${at}: ${key}`)
  const arrows = Object.entries((state['on'] ?? {}) as Record<string, unknown>).flatMap(([event, arrow]) => {
    if (typeof arrow === 'string') return []
    if (typeof arrow !== 'object' || arrow === null || Array.isArray(arrow)) return [`${at} ${event}: not one arrow`]
    const said = Object.keys(arrow).filter((key) => !arrowSays.includes(key))
    const target = (arrow as { target?: unknown }).target
    return [
      ...said.map((key) => `${at} ${event}: ${key}`),
      ...(typeof target === 'string' ? [] : [`${at} ${event}: no target`]),
    ]
  })
  const below = Object.entries((state['states'] ?? {}) as Record<string, object>).flatMap(([key, child]) =>
    forbiddenWords(child, at ? `${at}.${key}` : key, false),
  )
  return [...here, ...arrows, ...below]
}

const grounds = (step: StepDeclaration): Ground[] => [step.ground, ...(step.limit ? [step.limit.ground] : [])]

const hasUnknownItem = (step: StepDeclaration): boolean =>
  fieldsOf(step).some((field) => field.type === 'checklist' && (field.scale ?? 'signs') === 'signs')

/** The drawing as text: one block per state that has arrows, in the order of the chart. */
export function drawing(procedure: Procedure): string {
  const chart = new ChartMap(procedure)
  const short = (path: string) => path.replace(/^open\./, '')
  const blocks = chart.states
    .filter((node) => [...chart.arrows, ...chart.joins].some(({ from }) => from === pathOf(node)))
    .map((node) => {
      const path = pathOf(node)
      const where = ({ to }: Arrow) => to.map(short).join(' and ')
      const lines = chart.arrows
        .filter(({ from }) => from === path)
        .map((arrow) => `  ${outcomeOfEvent(arrow.event)} -> ${where(arrow)}`)
      const joins = chart.joins.filter(({ from }) => from === path)
      return [short(path), ...lines, ...joins.map((join) => `  (when all is done) -> ${where(join)}`)].join('\n')
    })
  return [
    `${procedure.id} ${procedure.version}`,
    `starts in: ${chart
      .entering('')
      .filter((path) => chart.stepAt(path))
      .map(short)
      .join(', ')}`,
    `ends: ${chart.ends.join(', ')}`,
    '',
    ...blocks,
    '',
  ].join('\n')
}

const active = (snapshot: AnyMachineSnapshot): string[] =>
  Object.values(snapshot.getMeta() as Record<string, Meta | undefined>).flatMap((meta) =>
    meta?.step === undefined ? [] : [meta.step],
  )

/** What must hold of every chart, whatever it says. */
export function itObeysTheChartLaws(procedure: Procedure): void {
  const { machine, steps } = procedure
  const chart = new ChartMap(procedure)
  const { arrows, joins, states } = chart
  const declared = [...steps.values()]
  const ends = declared.filter((step) => step.kind === 'outcome')
  const duties = declared.filter((step) => step.kind !== 'outcome')

  describe(`the ${procedure.id} chart is a plain graph`, () => {
    it('says nothing but states, arrows and which step a state is: no memory, condition, effect, timer or call', () => {
      expect(forbiddenWords(machine.config)).toEqual([])
      expect(machine.config.context).toBeUndefined()
      expect(initialTransition(machine)[0].context).toEqual({})
      const { implementations } = machine
      expect([implementations.actions, implementations.actors, implementations.guards, implementations.delays]).toEqual(
        [{}, {}, {}, {}],
      )
    })

    it('has no arrow that is taken without an answer and no arrow for just any answer', () => {
      expect(states.filter((node) => (node.always ?? []).length > 0).map(pathOf)).toEqual([])
      expect(arrows.filter(({ event }) => !/^[a-z]\w*\.[a-z]\w*$/i.test(event))).toEqual([])
    })

    it('leads each arrow to exactly one place', () => {
      expect([...arrows, ...joins].filter(({ to }) => to.length !== 1)).toEqual([])
    })

    it('goes on by itself only where several regions have all come to their end', () => {
      expect(joins.filter(({ from }) => chart.node(from).type !== 'parallel')).toEqual([])
      const canEnd = (node: AnyStateNode): boolean =>
        Object.values(node.states)[node.type === 'parallel' ? 'every' : 'some']((child) =>
          node.type === 'parallel' ? canEnd(child) : child.type === 'final',
        )
      expect(joins.filter(({ from }) => !canEnd(chart.node(from)))).toEqual([])
    })

    it('has a quiet end inside only where a join waits for it, and nothing is said or drawn there', () => {
      expect(chart.settled.filter((path) => chart.joinOver(path) === undefined)).toEqual([])
      expect(chart.settled.filter((path) => Object.keys(metaOf(chart.node(path))).length > 0)).toEqual([])
      expect(arrows.filter(({ from }) => chart.node(from).type === 'final')).toEqual([])
    })
  })

  describe(`steps and arrows of the ${procedure.id} chart belong together`, () => {
    it('has each declared step as exactly one state, and no state that carries an unknown step', () => {
      const carried = states.flatMap((node) => metaOf(node).step ?? [])
      expect(carried.toSorted()).toEqual([...steps.keys()].toSorted())
    })

    it('has exactly one arrow for each declared outcome, drawn at the state of its step', () => {
      const asDeclared = duties.flatMap((step) =>
        Object.keys(step.outcomes).map((outcome) => `${chart.stateOf(step.id)} ${step.id}.${outcome}`),
      )
      expect(arrows.map(({ from, event }) => `${from} ${event}`).toSorted()).toEqual(asDeclared.toSorted())
    })

    it('has the declared outcome steps as its ends, and nothing after them', () => {
      expect(chart.ends.map((end) => chart.stepAt(end) ?? '').toSorted()).toEqual(ends.map(({ id }) => id).toSorted())
      expect(ends.filter((end) => Object.keys(end.outcomes).length > 0)).toEqual([])
      expect([...arrows, ...joins].filter(({ from }) => chart.isEnd(from))).toEqual([])
    })

    it('asks for no field that the step does not have', () => {
      const unknown = declared.flatMap((step) => {
        const fields = new Set(fieldsOf(step).map((field) => field.id))
        return Object.entries(step.outcomes).flatMap(([outcome, { needs = [] }]) =>
          needs.filter((need) => !fields.has(need)).map((need) => `${step.id}.${outcome} needs ${need}`),
        )
      })
      expect(unknown).toEqual([])
    })
  })

  describe(`strands of the ${procedure.id} chart cannot touch each other`, () => {
    it('knows each event in one region only', () => {
      const regions = new Map<string, Set<string>>()
      for (const { from, event } of arrows)
        regions.set(event, (regions.get(event) ?? new Set()).add(chart.regionOf(from)))
      expect([...regions].filter(([, where]) => where.size !== 1)).toEqual([])
    })

    it('lets no arrow and no join leave its own region except into an end', () => {
      const straying = [...arrows, ...joins].filter(({ from, to }) =>
        to.some((target) => !chart.isEnd(target) && !chart.regionsAround(target).includes(chart.regionOf(from))),
      )
      expect(straying).toEqual([])
    })

    it('starts no arrow above a step, so that none can reset several strands at once', () => {
      expect(arrows.filter(({ from }) => chart.stepAt(from) === undefined)).toEqual([])
    })
  })

  describe(`nobody gets stuck in the ${procedure.id} chart`, () => {
    const ways = chart.ways()

    it('can reach every state', () => {
      expect(states.map(pathOf).filter((path) => !ways.has(path))).toEqual([])
    })

    it('takes every arrow, on the real machine, where the drawing says it leads', () => {
      const wrong = arrows.filter((arrow) => {
        let [snapshot] = initialTransition(machine)
        for (const event of [...(ways.get(arrow.from) ?? []), arrow.event]) {
          if (!snapshot.can({ type: event })) return true
          snapshot = transition(machine, snapshot, { type: event })[0]
        }
        const nodes = new Set((snapshot as unknown as { _nodes: AnyStateNode[] })._nodes.map(pathOf))
        return !arrow.to.every((target) => nodes.has(target))
      })
      expect(wrong).toEqual([])
    })

    it('takes every join, on the real machine, when the last of its regions is done and not before', () => {
      const ofJoins = chart.waysOfJoins()
      expect(ofJoins.map(({ join }) => join)).toEqual(expect.arrayContaining([...joins]))
      const play = (events: readonly string[]) => {
        let [snapshot] = initialTransition(machine)
        for (const type of events) {
          expect(snapshot.can({ type }), type).toBe(true)
          snapshot = transition(machine, snapshot, { type })[0]
        }
        return new Set((snapshot as unknown as { _nodes: AnyStateNode[] })._nodes.map(pathOf))
      }
      for (const { join, way, regions } of ofJoins) {
        const [target = ''] = join.to
        expect(play([...way, ...regions.flat()]), join.from).toContain(target)
        for (const [last, own] of regions.entries()) {
          if (own.length === 0) continue
          const others = regions.filter((_, index) => index !== last).flat()
          expect(play([...way, ...others]), `${join.from} before ${own[0]}`).not.toContain(target)
          const before = play([...way, ...others, ...own.slice(0, -1)])
          expect(before, `${join.from} before ${own.at(-1)}`).toContain(join.from)
          expect(before, `${join.from} before ${own.at(-1)}`).not.toContain(target)
        }
      }
    })

    it('can bring every region that a join waits for to its end, from each of its states', () => {
      const stuck = states
        .filter((node) => node.type === 'compound' && metaOf(node).step === undefined)
        .filter((node) => node.parent?.type === 'parallel' && chart.joinOver(pathOf(node)) !== undefined)
        .flatMap((region) => {
          const children = Object.values(region.states)
          const done = new Set(children.filter((child) => child.type === 'final'))
          const within = (target: string) =>
            children.find((child) => target === pathOf(child) || target.startsWith(`${pathOf(child)}.`))
          for (let grown = true; grown;) {
            grown = false
            for (const { from, to } of [...arrows, ...joins]) {
              const child = children.find((one) => pathOf(one) === from)
              if (!child || done.has(child)) continue
              // Parking stays at the step: it is no way to the end.
              if (!to.some((target) => within(target) !== child && done.has(within(target) ?? child))) continue
              done.add(child)
              grown = true
            }
          }
          return children.filter((child) => !done.has(child)).map(pathOf)
        })
      expect(stuck).toEqual([])
    })

    it('begins in its entry step, if it has one, and never comes back to it', () => {
      const { entryStep } = procedure
      if (entryStep === undefined) return
      const entry = chart.stateOf(entryStep)
      expect(chart.entering('')).toContain(entry)
      const back = [...arrows, ...joins].filter(({ from, to }) =>
        to.some((target) => chart.entering(target, commonAncestor(from, target)).includes(entry)),
      )
      expect(back).toEqual([])
      expect(steps.get(entryStep)?.fields ?? []).toEqual([])
      expect(Object.values(steps.get(entryStep)?.outcomes ?? {}).filter(({ needs }) => needs)).toEqual([])
    })

    it('holds, from its first moment on, a region that can end it from each of its states', () => {
      const [top, ...others] = machine.root.initial.target.map(pathOf)
      expect(others).toEqual([])
      expect(chart.node(top ?? '').type).toBe('parallel')
      const alwaysOn = Object.values(chart.node(top ?? '').states).map(pathOf)
      const leading = alwaysOn.filter((region) => {
        const out = chart.statesWithAWayOut(region)
        const own = chart.statesOfRegion(region)
        return own.length > 0 && own.every((path) => out.has(path))
      })
      expect(leading).not.toEqual([])
    })

    it('lets a person say of every duty that it is not possible or not known', () => {
      const stuck = duties
        .filter((step) => step.urgency !== 'standing')
        .filter((step) => !('notPossible' in step.outcomes || 'unknown' in step.outcomes || hasUnknownItem(step)))
        // A form that someone chose to open, to end the case otherwise, can be left again.
        .filter((step) => !(step.strand === 'ending' && 'withdrawn' in step.outcomes))
      expect(stuck.map(({ id }) => id)).toEqual([])
    })

    it('keeps a parked duty at its step, with a reason, and every outcome of it still possible', () => {
      const parking = arrows.filter(({ to }) => to.some((target) => metaOf(chart.node(target)).parked !== undefined))
      expect(parking.length).toBeGreaterThan(0)
      for (const { from, event, to } of parking) {
        const step = chart.stepAt(from) ?? ''
        expect(to).toEqual([`${from}.parked`])
        expect(metaOf(chart.node(`${from}.parked`))).toEqual({ parked: step })
        const outcome = steps.get(step)?.outcomes[outcomeOfEvent(event)]
        expect(outcome?.asksWhy, event).toBe(true)
        expect(outcome?.needs, event).toContain('reason')
      }
      expect(arrows.filter(({ from }) => /\.(due|parked)$/.test(from))).toEqual([])
    })
  })

  describe(`every step of the ${procedure.id} chart says who acts and on what ground`, () => {
    it('names sources that exist, and at least one where it says SEEN', () => {
      const lines = declared.flatMap((step) =>
        grounds(step).flatMap((ground) => [
          ...ground.sources.filter((id) => !Object.hasOwn(sources, id)).map((id) => `${step.id}: no source ${id}`),
          ...(ground.certainty === 'SEEN' && ground.sources.length === 0 ? [`${step.id}: SEEN without a source`] : []),
        ]),
      )
      expect(lines).toEqual([])
    })

    it('has a kind, an actor, an urgency and a reference', () => {
      expect(
        declared.filter(({ kind, actor, urgency, ref, strand }) => ![kind, actor, urgency, ref, strand].every(Boolean)),
      ).toEqual([])
    })

    it('counts a limit down only as practice where nobody published it', () => {
      const posing = declared.filter(({ limit }) => {
        if (!limit || limit.rule.kind === 'immediately') return false
        if (limit.rule.kind === 'agreed' || limit.strength === 'agreed')
          return limit.strength !== 'agreed' || limit.rule.kind !== 'agreed'
        return limit.ground.certainty === 'INFERRED' && limit.strength !== 'practice'
      })
      expect(posing.map(({ id }) => id)).toEqual([])
    })

    it('finds an agreed time in a field of an answer that leads to the step', () => {
      const lost = declared.filter((step) => {
        if (step.limit?.rule.kind !== 'agreed') return false
        const { field } = step.limit.rule
        return !arrows
          .filter(({ to }) => to.some((target) => chart.entering(target).includes(chart.stateOf(step.id))))
          .some(({ event }) =>
            (steps.get(stepOfEvent(event))?.fields ?? []).some((own) => own.id === field && own.type === 'instant'),
          )
      })
      expect(lost.map(({ id }) => id)).toEqual([])
    })
  })

  it(`has something to do in every moment of a ${procedure.id} until it ends, and ends only where an arrow says so`, () => {
    const toEnds = new Set(
      arrows.filter(({ to }) => to.some((target) => chart.isEnd(target))).map(({ event }) => event),
    )
    const joinEnds = joins.flatMap(({ to }) => to).filter((target) => chart.isEnd(target))
    let ended = 0
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 60 }), (picks) => {
        let [snapshot] = initialTransition(machine)
        for (const pick of picks) {
          const possible = active(snapshot).flatMap((id) =>
            Object.keys(steps.get(id)?.outcomes ?? {}).map((outcome) => `${id}.${outcome}`),
          )
          expect(possible.length).toBeGreaterThan(0)
          // Ways to an end are rarer than others, so that walks get far.
          const type = possible[pick % possible.length] ?? ''
          if (toEnds.has(type) && pick % 5 !== 0) continue
          expect(snapshot.can({ type }), type).toBe(true)
          snapshot = transition(machine, snapshot, { type })[0]
          if (snapshot.status === 'done') {
            ended++
            expect(chart.ends).toContain(snapshot.value)
            if (!toEnds.has(type)) expect(joinEnds).toContain(snapshot.value)
            return
          }
          expect(toEnds.has(type), type).toBe(false)
        }
      }),
      { numRuns: 150, seed: 20260104 },
    )
    expect(ended).toBeGreaterThan(5)
  })
}
