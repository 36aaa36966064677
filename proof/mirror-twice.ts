import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createMachine,
  initialTransition,
  type StateValue,
  transition,
} from 'xstate'
import type { Mirror } from '#machines/case/joins.ts'
import { procedures } from '#machines/registry.ts'
import type { CaseModel } from './case-model.ts'
import { isWithin, type StateConfig } from './chart-model.ts'
import { placesOf } from './machine-search.ts'
import { regionsOfMirror, searchMirror } from './mirror-search.ts'
import { reducedTo } from './reduced-chart.ts'

/** Regions by which, in any moment, a response can end and a child in aftercare can be missing again. */
const seenRegion = 'open.whereabouts'
const againRegion = 'open.missingAgain'

/** Nobody is told before it is certain who the child is. */
const certain = ['aftercareBegins.seenAndSafe', 'confirmChild.samePerson']

const machineOf = (config: unknown, keep: readonly string[]): AnyStateMachine =>
  createMachine(reducedTo(config as StateConfig, keep) as never) as AnyStateMachine

interface Moment {
  readonly stage: 'response' | 'aftercare'
  readonly snapshot: AnyMachineSnapshot
  readonly told: boolean
  readonly byNone: boolean
}

/**
 * The same product as proof/mirror-search.ts, walked on the real machines of both stages with only the two regions, the one
 * that ends a response and the one that ends aftercare.
 * @returns how many moments the two regions have together
 */
function countOnMachines(mirror: Mirror, region: string, mirroring: string): number {
  const response = machineOf(procedures.response.machine.config, [region, seenRegion])
  const aftercare = machineOf(procedures.aftercare.machine.config, [mirroring, againRegion])
  const none = mirror.none === undefined ? undefined : `${mirror.step}.${mirror.none}`
  const seen = new Set<string>()
  const counted = new Set<string>()
  const queue: Moment[] = []
  const places = ({ stage, snapshot }: Moment) =>
    placesOf(snapshot.value as StateValue).filter((place) => isWithin(place, stage === 'response' ? region : mirroring))
  const add = (moment: Moment) => {
    const { stage, snapshot, told, byNone } = moment
    const name = `${stage} ${JSON.stringify(snapshot.value)} ${told} ${byNone}`
    if (seen.has(name)) return
    seen.add(name)
    queue.push(moment)
    for (const place of places(moment)) counted.add(`${stage} ${place} ${told} ${byNone}`)
  }
  const open = (told: boolean) => {
    const begun = certain.reduce((at, type) => transition(aftercare, at, { type })[0], initialTransition(aftercare)[0])
    const settles = !told && none !== undefined && begun.can({ type: none })
    const snapshot = settles ? transition(aftercare, begun, { type: none })[0] : begun
    if (snapshot.status === 'done') counted.add(`aftercare ${settledIn(mirroring)} ${told} ${settles}`)
    else add({ stage: 'aftercare', snapshot, told, byNone: settles })
    // Where this is the last duty the episode is closed with it; with others open the child can be missing again.
    if (snapshot.status === 'done') again(told)
  }
  const again = (told: boolean) =>
    add({ stage: 'response', snapshot: initialTransition(response)[0], told, byNone: false })
  again(false)
  for (let moment = queue.shift(); moment !== undefined; moment = queue.shift()) {
    const { stage, snapshot, told, byNone } = moment
    const machine = stage === 'response' ? response : aftercare
    for (const type of machine.events) {
      if (type.startsWith('xstate.') || !snapshot.can({ type }) || (told && type === none)) continue
      const [next] = transition(machine, snapshot, { type })
      if (stage === 'response') {
        const knows = (told || mirror.asked.includes(type)) && !mirror.undone?.includes(type)
        if (next.status === 'done') open(knows)
        else add({ stage, snapshot: next, told: knows, byNone: false })
      } else if (next.status === 'done') {
        if (next.value === 'missingAgain') again(told)
        else counted.add(`aftercare ${settledIn(mirroring)} ${told} ${byNone || type === none}`)
      } else add({ stage, snapshot: next, told, byNone: byNone || type === none })
    }
  }
  return counted.size
}

/** With one region left in aftercare its end closes the episode at once: the moment it is settled is still one. */
const settledIn = (mirroring: string): string => `${mirroring}.settled`

/** Where the search of a product of a telling and a mirroring region differs from a walk on the real machines. */
export function mirrorDisagreements(model: CaseModel): string[] {
  const { response, aftercare } = model.charts
  return model.mirrors.flatMap((mirror) => {
    const own = aftercare.stateOf(mirror.step)
    if (own === undefined) return []
    return regionsOfMirror(response, mirror).flatMap((region) => {
      const { moments } = searchMirror(response, aftercare, mirror, region)
      const walked = countOnMachines(mirror, region, aftercare.regions.regionOf(own))
      return moments === walked ? [] : [`${mirror.step} × ${region}: ${moments} by regions, ${walked} by XState`]
    })
  })
}
