import * as z from 'zod/mini'

/** Text with something in it. */
export const filled = z.string().check(
  z.trim(),
  z.refine((text) => text !== '', 'is empty'),
)

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDay = z.string().check(
  z.refine((text) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
    if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1)
      return false
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  }, 'is not a day of the calendar, such as 2026-11-23'),
)

/** What stands in a list more than once, each once. */
export const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
]

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

const kinds: Readonly<Record<string, string>> = {
  rules: 'Rule',
  contacts: 'Contact',
  limits: 'Limit',
  items: 'Item',
}

/** Whose fault it is: the whole, or what is named by its id or its place in a list. */
function culprit(data: unknown, path: readonly PropertyKey[], whole: string) {
  const [list, place, ...rest] = path
  const kind = typeof list === 'string' && Object.hasOwn(kinds, list) ? kinds[list] : undefined
  if (kind === undefined || typeof place !== 'number') return { name: whole, rest: path.join('.') }
  const id = at(data, [list!, place, 'id'])
  return { name: typeof id === 'string' ? `${kind} “${id}”` : `${kind} number ${place + 1}`, rest: rest.join('.') }
}

/** What is wrong with data, as a sentence. @param whole what the data are called, e.g. “The profile” */
export function sentenceOf(data: unknown, issue: z.core.$ZodIssue, whole: string): string {
  const { name, rest } = culprit(data, issue.path, whole)
  if (issue.code === 'unrecognized_keys') return `${name} has fields that are not known: ${issue.keys.join(', ')}.`
  if (rest === '') return `${name} is not complete.`
  if (issue.code === 'custom') return `${name}: “${rest}” ${issue.message}.`
  if (at(data, issue.path) === undefined) return `${name}: “${rest}” is missing.`
  return `${name}: “${rest}” has a value that is not allowed.`
}
