import { procedureWords as words } from '#content/en/procedures.ts'
import { dateTime, timeWordsFor } from '#content/time-words.ts'
import type { ChecklistAnswer, FieldValue, FieldValues } from '#machines/policy/fields.ts'
import { stepById } from '#machines/registry.ts'
import { fieldLabel, own } from './case-names.ts'
import { type Cell, line, lineOr, type Line } from './sourced-paper.ts'
import { inDeclaredOrder } from './declared-order.ts'

/** Fields that hold minutes; every other number is an instant. */
const minuteFields: ReadonlySet<string> = new Set(
  [...stepById.values()].flatMap(({ fields = [] }) =>
    fields.filter(({ type }) => type === 'minutes').map(({ id }) => id),
  ),
)

const scales: Readonly<Record<string, string>> = { ...words.tasks, ...words.signs }

/** An answer of a checklist in words. */
export const answerLabel = (answer: string): string => own(scales, answer) ?? answer

/** Label of an item of a checklist. */
export const checkLabel = (field: string, item: string): string => own(own(words.fields, field)?.items, item) ?? item

/** What was written beside an answer of a checklist: the note and where it is from. */
export const notesOf = ({ note, source }: ChecklistAnswer): string[] =>
  [note, source].filter((text): text is string => text !== undefined && text.trim() !== '')

/** A value without its label; of a checklist one line an item. Times in the offset the entry was written in. */
export function valueLines(id: string, value: FieldValue | undefined, offset: number): Cell {
  if (value === undefined) return []
  if (typeof value === 'number')
    return [line(minuteFields.has(id) ? timeWordsFor('en').minutes(value) : dateTime(value, offset), `field:${id}`)]
  if (typeof value === 'string')
    return value.trim() ? [line(own(own(words.fields, id)?.options, value) ?? value, `field:${id}`)] : []
  return inDeclaredOrder(value).flatMap(([item, given]) => (given ? [checked(id, item, given)] : []))
}

function checked(id: string, item: string, given: ChecklistAnswer): Line {
  const answer = `${checkLabel(id, item)}: ${answerLabel(given.answer)}`
  const notes = notesOf(given)
  const bare = line(answer, `field:${id}`)
  return notes.length === 0 ? bare : lineOr(line([answer, ...notes].join('. '), `field:${id}`, `notes:${id}`), bare)
}

/** One field in words, with its label. */
export function fieldLines(id: string, value: FieldValue | undefined, offset: number): Cell {
  const lines = valueLines(id, value, offset)
  if (typeof value === 'object') return lines
  return lines.map((said) => ({ ...said, text: `${fieldLabel(id)}: ${said.text}` }))
}

/** All fields of an answer, one line each. */
export const fieldsLines = (fields: FieldValues, offset: number): Cell =>
  inDeclaredOrder(fields).flatMap(([id, value]) => fieldLines(id, value, offset))
