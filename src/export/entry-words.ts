import type { Book } from '#content/book.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import type { Entry } from '#record/entry.ts'
import { entryLines } from './entry-lines.ts'
import { fieldsLines } from './field-lines.ts'

export { itemLabel, personInWords, stageInWords } from './case-names.ts'

/** All fields of an answer, one sentence each, with their labels. */
export const fieldsInWords = (book: Book, fields: FieldValues, offset: number): string[] =>
  fieldsLines(book, fields, offset).map(({ text }) => text)

/** Sentences of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export const entryInWords = (book: Book, entry: Entry, numberOf: (hash: string) => number): string[] =>
  entryLines(book, entry, numberOf).map(({ text }) => text)
