import { isWithin } from './chart-model.ts'
import type { Regions } from './regions.ts'

/** Why the regions of a chart could touch each other; empty when each may be searched by itself. */
export function entanglements(regions: Regions): string[] {
  const faults: string[] = []
  const owners = new Map<string, string>()
  for (const state of regions.model.states.values()) {
    const region = regions.regionOf(state.path)
    for (const { event, to } of state.arrows) {
      const other = owners.get(event)
      if (other !== undefined && other !== region)
        faults.push(`${event} is heard in ${other || 'the chart'} and in ${region}`)
      owners.set(event, region)
      if (!regions.state(to)) faults.push(`${event} leads to ${to}, which does not exist`)
      else if (!regions.isEnd(to) && !isWithin(to, region))
        faults.push(`${event} leaves its region ${region || 'the chart'} for ${to}`)
    }
    const [above] = state.step === undefined ? state.arrows : []
    if (above)
      faults.push(`${above.event} is drawn above its step and resets whatever runs in ${state.path || 'the chart'}`)
    if (state.join === undefined) continue
    if (state.type !== 'parallel') faults.push(`${state.path} waits for its inner states without being parallel`)
    if (!regions.state(state.join)) faults.push(`${state.path} leads to ${state.join}, which does not exist`)
    else if (!regions.isEnd(state.join) && !isWithin(state.join, region))
      faults.push(`${state.path} leaves its region when all is done`)
  }
  // Several regions entered in several ways at once would be bound to each other.
  for (const [place, inner] of regions.opened) {
    const varied = inner.filter(({ path }) => (regions.starts.get(path)?.size ?? 0) > 1)
    if (varied.length > 1)
      faults.push(`${place} is entered so that ${varied.map(({ path }) => path).join(' and ')} begin together`)
  }
  return faults
}
