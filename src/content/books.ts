import type { Book } from './book.ts'

/** Languages a paper can be written in. Each has a whole book, or the program does not compile. */
export type Language = 'en'

/** Fetched when a paper in that language is asked for, not before. */
const books: { readonly [L in Language]: () => Promise<Book> } = {
  en: async () => (await import('./en/book.ts')).book,
}

/** In the order in which they are offered. */
export const languages = Object.keys(books) as readonly Language[]

/** A language by its tag, as it stands in a record; undefined where this program has no words of it. */
export const languageOf = (tag: string): Language | undefined => languages.find((language) => language === tag)

/** The words of a language. */
export const bookOf = (language: Language): Promise<Book> => books[language]()
