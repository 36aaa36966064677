import type { Follow, Opening } from '#machines/case/joins.ts'
import { mayOpen as mayOpenWhile } from '#machines/case/may-open.ts'
import type { ProcedureId } from '#machines/chart.ts'
import type { CaseModel } from './case-model.ts'
import { type Chart, stepOf } from './chart.ts'
import { productOf } from './product.ts'
import type { Reach } from './reach.ts'

export const procedureIds: readonly ProcedureId[] = ['prevention', 'response', 'aftercare']

/** A stage that runs: how it began, and where those of its regions stand that other stages answer or that answer them. */
interface Stage {
  readonly begins?: string
  readonly places: Readonly<Record<string, string>>
}

/** A moment of a case: which stages run, how many episodes there were, whether the last one is still open. */
export interface CaseMoment {
  readonly running: Readonly<Partial<Record<ProcedureId, Stage>>>
  readonly episodes: number
  readonly open: boolean
}

export interface CaseArrow {
  /** A way in, an answer, or `ends in <end>`. */
  readonly event: string
  readonly to: CaseMoment
}

/** What a case can go through with a bounded number of episodes. */
export interface CaseGraph {
  readonly moments: ReadonlyMap<string, CaseMoment>
  readonly arrows: ReadonlyMap<string, readonly CaseArrow[]>
  /** The events of a shortest way to each moment. */
  readonly ways: ReadonlyMap<string, readonly string[]>
}

export const nameOfMoment = ({ running, episodes, open }: CaseMoment): string =>
  JSON.stringify([procedureIds.map((id) => running[id] ?? null), episodes, open])

export const mayOpen = (running: CaseMoment['running'], procedure: ProcedureId): boolean =>
  mayOpenWhile(procedure, (id) => running[id] !== undefined)

/** Moves a case by the charts and the joins; a chart takes part with its ends and with the regions that joins speak of. */
export class CaseSearch {
  readonly model: CaseModel
  readonly #reaches = new Map<string, Reach>()
  readonly #tracked: ReadonlyMap<ProcedureId, readonly string[]>

  constructor(model: CaseModel) {
    this.model = model
    const named = Object.values(model.follows).flatMap((list) =>
      list.flatMap(({ answer }) => (answer ? [answer.step] : [])),
    )
    this.#tracked = new Map(procedureIds.map((id) => [id, this.#regionsOf(model.charts[id], named)]))
  }

  /** Regions that run from the first moment of a chart and hold one of the steps. */
  #regionsOf(chart: Chart, steps: readonly string[]): string[] {
    const first = chart.regions.region('').start
    const regions = steps.flatMap((step) => {
      const path = chart.stateOf(step)
      return path === undefined ? [] : [chart.regions.regionOf(path)]
    })
    return [...new Set(regions)].filter((path) => chart.regions.region(path).openedBy === first)
  }

  /** What a stage that began like this can reach. */
  reachOf(procedure: ProcedureId, begins: string | undefined): Reach {
    const key = `${procedure} ${begins ?? ''}`
    const known = this.#reaches.get(key)
    if (known) return known
    const chart = this.model.charts[procedure]
    const entry = this.model.entrySteps[procedure]
    const others = Object.keys(chart.model.steps.get(entry ?? '')?.outcomes ?? {}).filter((each) => each !== begins)
    const reach =
      begins === undefined ? chart.reach : chart.without(others.map((outcome) => `${entry ?? ''}.${outcome}`))
    this.#reaches.set(key, reach)
    return reach
  }

  open(moment: CaseMoment, { procedure, begins }: Opening): CaseMoment {
    const { regions } = this.model.charts[procedure]
    const places = Object.fromEntries(
      (this.#tracked.get(procedure) ?? []).map((path) => [path, regions.region(path).start]),
    )
    const stage: Stage = { ...(begins !== undefined && { begins }), places }
    const response = procedure === 'response'
    const opened = {
      running: { ...moment.running, [procedure]: stage },
      episodes: moment.episodes + (response ? 1 : 0),
      open: moment.open || response,
    }
    return this.#followed(opened, [`opens ${procedure}`])
  }

  /** All that can be done in a moment: ways in, answers that matter to other stages, and ends. */
  *arrowsFrom(moment: CaseMoment): Generator<CaseArrow> {
    for (const [way, opening] of Object.entries(this.model.waysIn))
      if (mayOpen(moment.running, opening.procedure)) yield { event: way, to: this.open(moment, opening) }
    for (const procedure of procedureIds) {
      const stage = moment.running[procedure]
      if (!stage) continue
      const { regions } = this.model.charts[procedure]
      const reach = this.reachOf(procedure, stage.begins)
      const tracked = new Set(Object.keys(stage.places))
      for (const place of Object.values(stage.places))
        for (const { event } of regions.arrows.get(place) ?? []) {
          const to = this.#answer(moment, procedure, event)
          if (to) yield { event, to }
        }
      const elsewhere = [...regions.arrows].filter(
        ([place]) => reach.has(place) && !tracked.has(regions.regionOf(place)),
      )
      const events = new Set(elsewhere.flatMap(([, arrows]) => arrows.map(({ event }) => event)))
      for (const cause of Object.keys(this.model.follows))
        if (events.has(cause)) yield { event: cause, to: this.#followed(moment, [cause]) }
      for (const end of regions.ends) {
        const ending = elsewhere.flatMap(([, arrows]) =>
          arrows.filter(({ event, to }) => to === end && !this.#refused(moment, event)),
        )
        const joins = [...regions.opened.keys()].some((place) => regions.state(place)?.join === end && reach.has(end))
        if (ending.length > 0 || joins) yield { event: `ends in ${end}`, to: this.#ended(moment, procedure, end) }
      }
    }
  }

  /** Whether what another stage says forbids an answer. */
  #refused(moment: CaseMoment, event: string): boolean {
    const against = this.model.refusedWhile[event]
    if (against && moment.running[against]) return true
    return moment.open && this.model.refusedInOpenEpisode.includes(event)
  }

  /** A stage is answered where one of its tracked regions takes the event. */
  #answer(moment: CaseMoment, procedure: ProcedureId, event: string): CaseMoment | undefined {
    const stage = moment.running[procedure]
    const { regions } = this.model.charts[procedure]
    for (const [region, place] of Object.entries(stage?.places ?? {})) {
      const arrow = (regions.arrows.get(place) ?? []).find((each) => each.event === event)
      if (!arrow || this.#refused(moment, event)) continue
      if (regions.isEnd(arrow.to)) return this.#ended(moment, procedure, arrow.to, event)
      const places = { ...stage?.places, [region]: arrow.to }
      const moved = { ...moment, running: { ...moment.running, [procedure]: { ...stage, places } } }
      return this.#followed(moved, [event])
    }
    return undefined
  }

  #ended(moment: CaseMoment, procedure: ProcedureId, end: string, event?: string): CaseMoment {
    const { [procedure]: _ended, ...running } = moment.running
    const after = { ...moment, running, open: moment.open && end !== 'episodeClosed' }
    return this.#followed(after, [...(event === undefined ? [] : [event]), `ends in ${end}`])
  }

  /** What an answer brings about: a step is answered where it is active, otherwise a stage opened where it may be. */
  #followed(moment: CaseMoment, causes: readonly string[]): CaseMoment {
    const brought: readonly Follow[] = causes.flatMap((cause) => this.model.follows[cause] ?? [])
    return brought.reduce((at, { answer, open }) => {
      const event = answer && `${answer.step}.${answer.outcome}`
      const where = event === undefined ? undefined : procedureIds.find((id) => this.#takes(at, id, event))
      if (event !== undefined && where !== undefined) return this.#answer(at, where, event) ?? at
      return open && mayOpen(at.running, open.procedure) ? this.open(at, open) : at
    }, moment)
  }

  #takes(moment: CaseMoment, procedure: ProcedureId, event: string): boolean {
    const chart = this.model.charts[procedure]
    const path = chart.stateOf(stepOf(event))
    const places = Object.values(moment.running[procedure]?.places ?? {})
    return path !== undefined && places.some((place) => place === path || place.startsWith(`${path}.`))
  }

  /** How many moments of the running charts a moment of the case stands for, one at a time per region that is tracked. */
  sizeOf(moment: CaseMoment): bigint {
    return procedureIds.reduce((all, procedure) => {
      const stage = moment.running[procedure]
      if (!stage) return all
      const reach = this.reachOf(procedure, stage.begins)
      const running = productOf(reach) - BigInt(reach.regions.ends.filter((end) => reach.has(end)).length)
      const places = Object.keys(stage.places).reduce((sum, region) => sum * reach.placesOf(region).length, 1)
      return (all * running) / BigInt(places)
    }, 1n)
  }

  /** Searches every case with at most this many episodes. */
  search(episodes: number): CaseGraph {
    const start: CaseMoment = { running: {}, episodes: 0, open: false }
    const moments = new Map([[nameOfMoment(start), start]])
    const ways = new Map<string, readonly string[]>([[nameOfMoment(start), []]])
    const arrows = new Map<string, CaseArrow[]>()
    for (const [name, moment] of moments) {
      const own = [...this.arrowsFrom(moment)]
      arrows.set(name, own)
      for (const { event, to } of own) {
        const next = nameOfMoment(to)
        if (to.episodes > episodes || moments.has(next)) continue
        moments.set(next, to)
        ways.set(next, [...(ways.get(name) ?? []), event])
      }
    }
    return { moments, arrows, ways }
  }
}
