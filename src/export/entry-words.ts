import type { FieldValues } from '#machines/policy/fields.ts'
import type { Entry } from '#record/entry.ts'
import { entryLines } from './entry-lines.ts'
import { fieldsLines } from './field-lines.ts'

export { itemLabel, personInWords, stageInWords } from './case-names.ts'

/** All fields of an answer, one sentence each, with their labels. */
export const fieldsInWords = (fields: FieldValues, offset: number): string[] =>
  fieldsLines(fields, offset).map(({ text }) => text)

/** Sentences of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export const entryInWords = (entry: Entry, numberOf: (hash: string) => number): string[] =>
  entryLines(entry, numberOf).map(({ text }) => text)
