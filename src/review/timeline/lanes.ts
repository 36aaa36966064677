import type { Strand } from '#machines/steps.ts'
import type { Person } from '#record/entry.ts'
import type { Timeline, TimelineItem } from './timeline.ts'

/** What the lanes of a timeline go by. */
export type LaneBy = 'strand' | 'actor'

/** A lane: what belongs to a strand or was done by a person. `record` and `nobody` take what belongs to none. */
export type Lane = LaneOf & { readonly id: string; readonly items: readonly TimelineItem[] }

type LaneOf =
  | { readonly kind: 'strand'; readonly strand: Strand }
  | { readonly kind: 'actor'; readonly actor: Person }
  | { readonly kind: 'record' | 'nobody' }

/** When an item begins. */
export const startOf = (item: TimelineItem): number => (item.kind === 'entry' ? item.at : item.since)

/** Every item in exactly one lane, by time; lanes in the order in which something first happened in them, those of none last. */
export function lanesOf({ entries, duties }: Timeline, by: LaneBy): Lane[] {
  const lanes = new Map<string, LaneOf & { readonly id: string; readonly items: TimelineItem[] }>()
  for (const item of [...entries, ...duties].sort((a, b) => startOf(a) - startOf(b))) {
    const of = laneOf(item, by)
    const id = of.kind === 'strand' ? of.strand : of.kind === 'actor' ? `${of.actor.name}\n${of.actor.role}` : ''
    const lane = lanes.get(id)
    if (lane) lane.items.push(item)
    else lanes.set(id, { ...of, id, items: [item] })
  }
  const isNone = ({ kind }: Lane) => Number(kind === 'record' || kind === 'nobody')
  return [...lanes.values()].sort((a, b) => isNone(a) - isNone(b))
}

function laneOf({ strand, actor }: TimelineItem, by: LaneBy): LaneOf {
  if (by === 'strand') return strand ? { kind: 'strand', strand } : { kind: 'record' }
  return actor ? { kind: 'actor', actor } : { kind: 'nobody' }
}
