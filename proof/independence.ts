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
      else if (!regions.isEnd(to) && regions.regionOf(to) !== region)
        faults.push(`${event} leaves its region ${region || 'the chart'} for ${to}`)
    }
    if (state.join === undefined) continue
    if (state.type !== 'parallel') faults.push(`${state.path} waits for its inner states without being parallel`)
    if (!regions.state(state.join)) faults.push(`${state.path} leads to ${state.join}, which does not exist`)
    else if (!regions.isEnd(state.join) && regions.regionOf(state.join) !== region)
      faults.push(`${state.path} leaves its region when all is done`)
  }
  return faults
}
