import type { Book } from '#content/book.ts'
import { bookOf } from '#content/books.ts'
import { type Language, languageOf } from '#content/languages.ts'
import { writtenIn } from '#export/written-in.ts'
import type { Entry } from '#record/entry.ts'

/** The words asked for, otherwise those the record was exported in, otherwise English. */
export const bookFor = (entries: readonly Entry[], asked: Language | undefined): Promise<Book> =>
  bookOf(asked ?? languageOf(writtenIn(entries) ?? '') ?? 'en')
