import { type StateConfig, targetOf } from './chart-model.ts'
import { arrowName, type Found, momentName } from './machine-search.ts'

/**
 * A second search that shares nothing with the first one: it reads the chart's text by itself, keeps a moment as a vector
 * of innermost states, and grows the set of moments round by round until a round adds none. XState takes no part.
 */
interface Node {
  readonly name: string
  readonly path: string
  readonly depth: number
  readonly parent: Node | undefined
  readonly config: StateConfig
  readonly inner: Node[]
}

interface Step {
  readonly owner: Node
  readonly target: Node
  readonly outside: boolean
}

class Chart {
  readonly root: Node
  readonly #steps = new Map<Node, Map<string, Step>>()
  readonly #joins = new Map<Node, Step>()

  constructor(config: StateConfig) {
    this.root = this.#build(config, '', undefined)
    this.#read(this.root, config.id ?? '(machine)')
  }

  #build(config: StateConfig, name: string, parent: Node | undefined): Node {
    const path = parent === undefined || parent.path === '' ? name : `${parent.path}.${name}`
    const node: Node = { name, path, depth: parent ? parent.depth + 1 : 0, parent, config, inner: [] }
    for (const [key, child] of Object.entries(config.states ?? {})) node.inner.push(this.#build(child, key, node))
    return node
  }

  #down(from: Node, names: string): Node {
    let node = from
    for (const name of names.split('.')) {
      const next = node.inner.find((each) => each.name === name)
      if (!next) throw new Error(`no state ${names} in ${from.path || 'the chart'}`)
      node = next
    }
    return node
  }

  #step(owner: Node, id: string, arrow: unknown): Step {
    const text = targetOf(arrow)
    const reenter = typeof arrow === 'object' && (arrow as { reenter?: unknown }).reenter === true
    const target = text.startsWith('#')
      ? this.#down(this.root, text.slice(id.length + 2))
      : text.startsWith('.')
        ? this.#down(owner, text.slice(1))
        : this.#down(owner.parent ?? this.root, text)
    return { owner, target, outside: reenter || !contains(owner, target) }
  }

  #read(node: Node, id: string): void {
    const steps = Object.entries(node.config.on ?? {}).map(([event, arrow]): [string, Step] => [
      event,
      this.#step(node, id, arrow),
    ])
    this.#steps.set(node, new Map(steps))
    if (node.config.onDone !== undefined) this.#joins.set(node, this.#step(node, id, node.config.onDone))
    for (const child of node.inner) this.#read(child, id)
  }

  start(): readonly Node[] {
    return this.#settle(defaults(this.root))
  }

  /** All next vectors, by event. */
  *next(vector: readonly Node[]): Generator<[string, readonly Node[]]> {
    if (vector.some((node) => node.config.type === 'final' && node.parent === this.root)) return
    const taken = new Map<string, Step>()
    for (const leaf of vector) {
      const heard = new Set<string>()
      for (let node: Node | undefined = leaf; node; node = node.parent)
        for (const [event, step] of this.#steps.get(node) ?? []) {
          if (heard.has(event)) continue
          heard.add(event)
          const other = taken.get(event)
          if (other && other !== step) throw new Error(`${event} is heard in two regions at once`)
          taken.set(event, step)
        }
    }
    for (const [event, step] of taken) yield [event, this.#settle(this.#apply(vector, step))]
  }

  #apply(vector: readonly Node[], { owner, target, outside }: Step): Node[] {
    let domain: Node = owner
    if (outside)
      for (domain = owner.parent ?? owner; !contains(domain, target) || domain === target;)
        domain = domain.parent ?? this.root
    return [...vector.filter((leaf) => !contains(domain, leaf)), ...towards(domain, target)]
  }

  /** Joins whose regions are all done are passed, until none is left. */
  #settle(vector: readonly Node[]): readonly Node[] {
    let settled = vector
    for (let again = true; again;) {
      again = false
      for (const [node, step] of this.#joins) {
        if (!settled.some((leaf) => contains(node, leaf)) || !isDone(node, settled)) continue
        settled = this.#apply(settled, step)
        again = true
      }
    }
    return settled
  }
}

function contains(outer: Node, inner: Node): boolean {
  let node: Node | undefined = inner
  while (node && node.depth > outer.depth) node = node.parent
  return node === outer
}

function defaults(node: Node): Node[] {
  if (node.inner.length === 0) return [node]
  if (node.config.type === 'parallel') return node.inner.flatMap(defaults)
  const first = node.inner.find(({ name }) => name === node.config.initial)
  if (!first) throw new Error(`${node.path} does not say where it starts`)
  return defaults(first)
}

/** Innermost states below `from` when `target` below it is entered. */
function towards(from: Node, target: Node): Node[] {
  if (from === target) return defaults(from)
  return from.inner.flatMap((child) => {
    if (contains(child, target)) return towards(child, target)
    return from.config.type === 'parallel' ? defaults(child) : []
  })
}

function isDone(node: Node, vector: readonly Node[]): boolean {
  if (node.config.type === 'parallel') return node.inner.every((region) => isDone(region, vector))
  return node.inner.some((child) => child.config.type === 'final' && vector.includes(child))
}

/** Counts the moments of a chart without XState. */
export function searchVectors(config: StateConfig): Found {
  const chart = new Chart(config)
  const nameOf = (vector: readonly Node[]) => momentName(vector.map(({ path }) => path))
  const start = chart.start()
  const states = new Set([nameOf(start)])
  const arrows = new Set<string>()
  for (let round: readonly Node[][] = [[...start]]; round.length > 0;) {
    const added: Node[][] = []
    for (const vector of round) {
      const from = nameOf(vector)
      for (const [event, next] of chart.next(vector)) {
        const to = nameOf(next)
        arrows.add(arrowName(from, event, to))
        if (states.has(to)) continue
        states.add(to)
        added.push([...next])
      }
    }
    round = added
  }
  return { states, arrows }
}
