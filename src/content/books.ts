import type { Book } from './book.ts'
import { type Language, languageSources } from './languages.ts'

/** The words of papers and other files in a language. */
export const bookOf = async (language: Language): Promise<Book> => (await languageSources[language].rest()).rest.book
