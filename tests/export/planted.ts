import type { FieldValue, FieldValues } from '#machines/policy/fields.ts'
import { fieldsOf } from '#machines/policy/fields.ts'
import { stepById } from '#machines/registry.ts'
import type { Entry, Person } from '#record/entry.ts'
import type { Origin } from '#export/sourced-paper.ts'

/** A word nobody writes by chance, naming where it was planted: `⟦field:names⟧`. */
export type Plant = (origin: Origin) => string

export const plainly: Plant = (origin) => `⟦${origin}⟧`

/** Origins of the planted words in a text. */
export const foundIn = (text: string): Set<Origin> =>
  new Set([...text.matchAll(/⟦([^⟧~]+)(?:~[^⟧]*)?⟧/g)].map(([, origin]) => origin as Origin))

/** The packet item that a field fills, by field. */
const itemOf = new Map(
  [...stepById.values()].flatMap(({ fields = [] }) =>
    fields.flatMap(({ id, item }): [string, Origin][] => (item ? [[id, `item:${item}`]] : [])),
  ),
)

/** Whether a word planted at an origin may be read where these may: a field that fills an item leaves with it. */
export function mayBeRead(origin: Origin, allowed: ReadonlySet<Origin>): boolean {
  const item = origin.startsWith('field:') ? itemOf.get(origin.slice('field:'.length)) : undefined
  return allowed.has(origin) || (item !== undefined && allowed.has(item))
}

/**
 * The same entries with planted words in the place of everything that somebody typed. Hashes stay as they are: papers do not
 * look at them, so that two records may differ in these words alone.
 */
export const planted = (entries: readonly Entry[], plant: Plant = plainly): Entry[] =>
  entries.map((entry) => ({
    ...entry,
    actor: person(plant),
    content: contentWith(entry.content, plant),
  }))

const person = (plant: Plant): Person => ({ name: plant('who'), role: plant('who') })

function contentWith(content: Entry['content'], plant: Plant): Entry['content'] {
  switch (content.type) {
    case 'caseOpened':
      return { ...content, reference: plant('reference') }
    case 'answer':
      return {
        ...content,
        fields: fieldsWith(content.fields, plant) as typeof content.fields,
        ...(content.differsBecause === undefined ? {} : { differsBecause: plant('why') }),
        ...(content.lateBecause === undefined ? {} : { lateBecause: plant('why') }),
      }
    case 'item':
      return { ...content, value: plant(content.item === 'reference' ? 'reference' : `item:${content.item}`) }
    case 'photo':
      return { ...content, alt: plant('entry:photo'), agreedBy: plant('entry:photo') }
    case 'contact':
      return { ...content, name: plant('entry:contact'), number: plant('entry:contact') }
    case 'note':
      return { ...content, text: plant('entry:note') }
    case 'call': {
      const word = plant('entry:call')
      return { ...content, whom: word, number: word, reference: word, what: word }
    }
    case 'correction':
      return {
        ...content,
        reason: plant('why'),
        ...(content.instead
          ? { instead: { ...content.instead, fields: fieldsWith(content.instead.fields, plant) as never } }
          : {}),
      }
    case 'handOver':
      return { ...content, from: person(plant), to: person(plant), told: plant('entry:handOver') }
    case 'worker':
      return { ...content, from: person(plant), to: person(plant) }
    case 'comment':
      return { ...content, text: plant('entry:comment') }
    case 'signOff':
      return { ...content, text: plant('entry:signOff') }
    case 'onCallDecision': {
      const word = plant('entry:onCallDecision')
      return { ...content, by: person(plant), told: word, decision: word }
    }
    case 'linked':
      return { ...content, reference: plant('entry:linked') }
    default:
      return content
  }
}

const typed: ReadonlySet<string> = new Set(
  [...stepById.values()].flatMap((step) =>
    fieldsOf(step)
      .filter(({ type }) => ['text', 'longText', 'person', 'phone'].includes(type))
      .map(({ id }) => id),
  ),
)

function fieldsWith(fields: FieldValues, plant: Plant): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, valueWith(id, value, plant)]))
}

function valueWith(id: string, value: FieldValue, plant: Plant): FieldValue {
  if (typeof value === 'string') return typed.has(id) ? plant(`field:${id}`) : value
  if (typeof value === 'number') return value
  return Object.fromEntries(
    Object.entries(value).map(([item, given]) => [
      item,
      given && { answer: given.answer, note: plant(`notes:${id}`), source: plant(`notes:${id}`) },
    ]),
  )
}
