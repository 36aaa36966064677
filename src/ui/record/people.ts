import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { type Entry, isEntryOf, type Person } from '#record/entry.ts'

const isSame = (a: Person, b: Person): boolean => a.name === b.name && a.role === b.role

/** People who wrote or were handed the case, the latest first, without the one who writes now. */
export function recentPeople(entries: readonly Entry[], now: Person): Person[] {
  const people: Person[] = []
  for (const entry of entries.toReversed()) {
    const named =
      isEntryOf(entry, 'worker') || isEntryOf(entry, 'handOver') ? [entry.content.to, entry.content.from] : []
    for (const person of [...named, entry.actor])
      if (person.name.trim() && !isSame(person, now) && !people.some((one) => isSame(one, person))) people.push(person)
  }
  return people
}

export const roleOptions = (dictionary: Dictionary) =>
  Object.entries(dictionary.book.procedures.actors).map(([value, label]) => ({ value, label }))

export function personNamed(dictionary: Dictionary, { name, role }: Person): string {
  const label = roleOptions(dictionary).find(({ value }) => value === role)?.label ?? role
  return name.trim()
    ? phrase(dictionary.recordScreens.people.named, { name, role: label })
    : dictionary.recordScreens.people.nobody
}
