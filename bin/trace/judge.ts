import type { Ids, Reasons } from './ids.ts'
import type { Place } from './places.ts'

export interface Row {
  readonly id: string
  readonly title: string
  readonly certainty: string
  /** Where it is carried. */
  readonly carried: readonly string[]
  /** Steps that collect what a paper not yet built will show. */
  readonly filledAt: readonly string[]
  readonly reason?: string
}

export interface Trace {
  readonly rows: readonly Row[]
  /** What must be put right, a sentence each; empty when every id is accounted for. */
  readonly faults: readonly string[]
}

/** Sets what procedures.md holds against what the product carries and what is written about the rest. */
export function judge(ids: Ids, places: readonly Place[], reasons: Reasons): Trace {
  const rows = Object.entries(ids).map(([id, { title, certainty }]): Row => {
    const own = places.filter((place) => place.id === id)
    const reason = reasons[id]
    return {
      id,
      title,
      certainty,
      carried: wheres(own.filter(({ fills }) => !fills)),
      filledAt: wheres(own.filter(({ fills }) => fills)),
      ...(reason !== undefined && { reason }),
    }
  })
  const named = [
    ...places.map(({ id, where }) => ({ id, by: where })),
    ...Object.keys(reasons).map((id) => ({ id, by: 'a written reason' })),
  ]
  const unknown = named.filter(({ id }) => !Object.hasOwn(ids, id))
  return {
    rows,
    faults: [
      ...rows.filter(isOpen).map(({ id, title }) => `${id} (${title}) has no place in the product and no reason.`),
      ...unknown.map(({ id, by }) => `${id} is named by ${by}, and procedures.md does not have it.`),
      ...rows
        .filter(({ carried, reason }) => carried.length > 0 && reason !== undefined)
        .map(({ id, carried }) => `${id} is carried by ${carried.join(', ')}: take its written reason out.`),
    ],
  }
}

const isOpen = ({ carried, reason }: Row): boolean => carried.length === 0 && reason === undefined

/** Each place once; a step is left out where one of its fields is named. */
function wheres(places: readonly Place[]): string[] {
  const all = [...new Set(places.map(({ where }) => where))]
  return all.filter((where) => !all.some((other) => other.startsWith(`${where}/`)))
}
