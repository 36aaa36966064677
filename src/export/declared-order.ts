import { stepById } from '#machines/registry.ts'

const fields = [...stepById.values()].flatMap(({ fields: own = [] }) => own)
const places = new Map<string, number>()
for (const id of fields.flatMap((field) => [field.id, ...(field.items ?? [])]))
  if (!places.has(id)) places.set(id, places.size)

const placeOf = (id: string): number => places.get(id) ?? places.size

/**
 * The members of an answer in the order in which the steps declare them, whatever order they were typed, stored or read
 * in: the same record gives the same paper.
 */
export const inDeclaredOrder = <T>(values: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(values).toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0))
