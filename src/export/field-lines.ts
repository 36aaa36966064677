import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
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

const scalesOf = ({ procedures: { tasks, signs } }: Book): Readonly<Record<string, string>> => ({ ...tasks, ...signs })

/** An answer of a checklist in words. */
export const answerLabel = (book: Book, answer: string): string => own(scalesOf(book), answer) ?? answer

/** Label of an item of a checklist. */
export const checkLabel = (book: Book, field: string, item: string): string =>
  own(own(book.procedures.fields, field)?.items, item) ?? item

/** What was written beside an answer of a checklist: the note and where it is from. */
export const notesOf = ({ note, source }: ChecklistAnswer): string[] =>
  [note, source].filter((text): text is string => text !== undefined && text.trim() !== '')

/** A value without its label; of a checklist one line an item. Times in the offset the entry was written in. */
export function valueLines(book: Book, id: string, value: FieldValue | undefined, offset: number): Cell {
  if (value === undefined) return []
  if (typeof value === 'number')
    return [line(minuteFields.has(id) ? book.time.minutes(value) : dateTime(value, offset), `field:${id}`)]
  if (typeof value === 'string')
    return value.trim() ? [line(own(own(book.procedures.fields, id)?.options, value) ?? value, `field:${id}`)] : []
  return inDeclaredOrder(value).flatMap(([item, given]) => (given ? [checked(book, id, item, given)] : []))
}

function checked(book: Book, id: string, item: string, given: ChecklistAnswer): Line {
  const answer = phrase(book.papers.item, { label: checkLabel(book, id, item), value: answerLabel(book, given.answer) })
  const notes = notesOf(given)
  const bare = line(answer, `field:${id}`)
  return notes.length === 0 ? bare : lineOr(line([answer, ...notes].join('. '), `field:${id}`, `notes:${id}`), bare)
}

/** One field in words, with its label. */
export function fieldLines(book: Book, id: string, value: FieldValue | undefined, offset: number): Cell {
  const lines = valueLines(book, id, value, offset)
  if (typeof value === 'object') return lines
  return lines.map((said) => ({
    ...said,
    text: phrase(book.papers.item, { label: fieldLabel(book, id), value: said.text }),
  }))
}

/** All fields of an answer, one line each. */
export const fieldsLines = (book: Book, fields: FieldValues, offset: number): Cell =>
  inDeclaredOrder(fields).flatMap(([id, value]) => fieldLines(book, id, value, offset))
