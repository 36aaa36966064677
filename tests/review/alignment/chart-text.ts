import { readFileSync } from 'node:fs'
import { procedures } from '#machines/registry.ts'
import type { ProcedureId } from '#machines/chart.ts'

/** An arrow as it is drawn: from the place of a step, on an outcome, to a place. */
interface Drawn {
  readonly event: string
  readonly to: string
}

/** As much of the table of a chart as the drawing does not tell: where a region begins. */
interface Table {
  readonly initial?: unknown
  readonly states?: Readonly<Record<string, Table>>
}

/**
 * A procedure as it can be read off its drawing, `docs/procedures/<procedure>.txt`; where a region begins is read off the table of
 * the chart. It is run by nothing of ours and nothing of XState. Places are dotted paths. A path of which a step is a direct part is a
 * region, in which one thing is active at a time; any other goes on in all its parts at once.
 */
export class ChartText {
  readonly starts: readonly string[]
  readonly #ends: ReadonlySet<string>
  readonly #arrows = new Map<string, Drawn[]>()
  /** Where it goes on when everything within a path is done. */
  readonly joins = new Map<string, string>()
  /** The parts of a path, in the order of the drawing. */
  readonly #parts = new Map<string, string[]>()
  readonly #regions = new Set<string>()

  readonly #table: Table

  constructor(text: string, table: Table) {
    this.#table = table
    const lines = text.split('\n')
    const list = (head: string) =>
      lines
        .find((line) => line.startsWith(`${head}: `))
        ?.slice(head.length + 2)
        .split(', ') ?? []
    this.starts = list('starts in')
    this.#ends = new Set(list('ends'))
    let from = ''
    for (const line of lines.slice(lines.indexOf('') + 1)) {
      const [label, to] = line.trim().split(' -> ')
      if (!label) continue
      if (to === undefined) from = label
      else if (label === '(when all is done)') this.joins.set(from, to)
      else this.#arrows.set(from, [...(this.#arrows.get(from) ?? []), { event: `${lastOf(from)}.${label}`, to }])
    }
    for (const path of this.#arrows.keys()) {
      this.#regions.add(parentOf(path))
      for (let part = path; part !== ''; part = parentOf(part)) {
        const parts = this.#parts.get(parentOf(part)) ?? []
        if (!parts.includes(part)) this.#parts.set(parentOf(part), [...parts, part])
      }
    }
  }

  static of(procedure: ProcedureId): ChartText {
    return new ChartText(readFileSync(`docs/procedures/${procedure}.txt`, 'utf8'), ChartText.tableOf(procedure))
  }

  static tableOf(procedure: ProcedureId): Table {
    return procedures[procedure].machine.config.states?.['open'] as Table
  }

  /** Every event there is, with the place of its step. */
  get events(): readonly { readonly event: string; readonly from: string }[] {
    return [...this.#arrows].flatMap(([from, drawn]) => drawn.map(({ event }) => ({ event, from })))
  }

  /** What can happen where one stands. */
  arrowsFrom(place: string): readonly Drawn[] {
    return this.#arrows.get(place.replace(/\.parked$/, '')) ?? []
  }

  /** The places after an arrow from one of them. */
  after(places: readonly string[], from: string, to: string): readonly string[] {
    if (this.#ends.has(to)) return [to]
    let next = this.#moved(places, from, to)
    for (;;) {
      const done = [...this.joins].find(([within]) => this.#isDone(within, next))
      if (!done) return next.toSorted()
      if (this.#ends.has(done[1])) return [done[1]]
      next = this.#moved(next, done[0], done[1])
    }
  }

  isEnd(place: string): boolean {
    return this.#ends.has(place)
  }

  #moved(places: readonly string[], from: string, to: string): readonly string[] {
    let region = parentOf(from.replace(/\.parked$/, ''))
    while (!isWithin(to, region) || !this.#regions.has(region)) region = parentOf(region)
    const stay = places.filter((place) => !isWithin(place, region))
    return [...stay, ...this.#entered(region, to)]
  }

  /** What becomes active on the way from a region to a place in it: beside the way, whatever goes on at once. */
  #entered(at: string, to: string): string[] {
    if (at === to || isWithin(at, to)) return this.#begun(at)
    const parts = this.#parts.get(at) ?? []
    const next = [...parts, to].find((part) => part === to || isWithin(to, part)) ?? to
    const beside = this.#regions.has(at) ? [] : parts.filter((part) => part !== next)
    return [...this.#entered(next, to), ...beside.flatMap((part) => this.#begun(part))]
  }

  /** What is active when a path is entered from outside: in a region what it begins with, otherwise all of it. */
  #begun(path: string): string[] {
    const parts = this.#parts.get(path)
    if (this.#arrows.has(path) || !parts) return [path]
    if (!this.#regions.has(path)) return parts.flatMap((part) => this.#begun(part))
    const table = path.split('.').reduce((at: Table | undefined, part) => at?.states?.[part], this.#table)
    return this.#begun(`${path}.${String(table?.initial)}`)
  }

  /** Whether something is active within a path and nothing of it waits for anybody. */
  #isDone(path: string, places: readonly string[]): boolean {
    const own = places.filter((place) => isWithin(place, path))
    return own.length > 0 && own.every((place) => this.arrowsFrom(place).length === 0)
  }
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')))
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
export const isWithin = (place: string, path: string): boolean => path === '' || place.startsWith(`${path}.`)
