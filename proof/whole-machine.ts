import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, type StateValue, transition } from 'xstate'
import { isWithin } from './chart-model.ts'
import { placesOf } from './machine-search.ts'
import { joined, type Reach } from './reach.ts'

/**
 * Takes every arrow of every place once on the real, whole machine, after the shortest way there, and says where the
 * machine goes elsewhere than the region by itself, or where another region moves with it.
 */
export function strayArrows(machine: AnyStateMachine, reach: Reach): string[] {
  const { regions } = reach
  const strays: string[] = []
  const known = new Map<string, AnyMachineSnapshot>()
  const walk = (way: readonly string[]): AnyMachineSnapshot | undefined => {
    const key = way.join(' ')
    const before = known.get(key)
    if (before) return before
    const last = way.at(-1)
    const snapshot = last === undefined ? initialTransition(machine)[0] : stepOn(walk(way.slice(0, -1)), last)
    if (snapshot) known.set(key, snapshot)
    return snapshot
  }
  const stepOn = (from: AnyMachineSnapshot | undefined, type: string): AnyMachineSnapshot | undefined => {
    if (!from || type === joined) return from
    return from.can({ type }) ? transition(machine, from, { type })[0] : undefined
  }
  for (const [place, arrows] of regions.arrows) {
    if (!reach.has(place)) continue
    const way = reach.way(place)
    const snapshot = walk(way)
    const active = snapshot && placesOf(snapshot.value as StateValue)
    if (!active?.some((each) => isWithin(each, place))) {
      strays.push(`${place} is not reached by ${way.join(', ')}`)
      continue
    }
    const region = regions.regionOf(place)
    for (const { event, to } of arrows) {
      const next = stepOn(snapshot, event)
      const after = next && placesOf(next.value as StateValue)
      if (!after?.some((each) => isWithin(each, to))) strays.push(`${event} does not lead to ${to}`)
      else if (!regions.isEnd(to) && !sameElsewhere(active, after, region))
        strays.push(`${event} moves more than ${region}`)
    }
  }
  return strays
}

/** Whether two moments differ inside one region only. */
function sameElsewhere(before: readonly string[], after: readonly string[], region: string): boolean {
  const outside = (places: readonly string[]) =>
    places
      .filter((place) => !isWithin(place, region))
      .toSorted()
      .join(' ')
  return outside(before) === outside(after)
}
