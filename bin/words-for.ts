import type { Book } from '#content/book.ts'
import { bookOf } from '#content/books.ts'
import type { Dictionary } from '#content/dictionary.ts'
import { dictionaryOf, type Language, languageOf } from '#content/languages.ts'
import { writtenIn } from '#export/written-in.ts'
import type { Entry } from '#record/entry.ts'

const languageFor = (entries: readonly Entry[], asked: Language | undefined): Language =>
  asked ?? languageOf(writtenIn(entries) ?? '') ?? 'en'

/** The words asked for, otherwise those the record was exported in, otherwise English. */
export const bookFor = (entries: readonly Entry[], asked: Language | undefined): Promise<Book> =>
  bookOf(languageFor(entries, asked))

/** The same with the words of the screens. */
export const dictionaryFor = (entries: readonly Entry[], asked: Language | undefined): Promise<Dictionary> =>
  dictionaryOf(languageFor(entries, asked))
