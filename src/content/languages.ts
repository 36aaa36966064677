import type { Dictionary, RestOfWords } from './dictionary.ts'
import { first as english } from './en/first.ts'
import type { FirstDictionary, FirstWords } from './first-dictionary.ts'
import { timeWordsFor } from './time-words.ts'

/** Where the words of a language come from: each part is fetched when it is asked for, not before. */
export interface LanguageSource {
  /** Its own name for itself. */
  readonly name: string
  readonly first: () => Promise<{ readonly first: FirstWords }>
  readonly rest: () => Promise<{ readonly rest: RestOfWords }>
}

/**
 * The languages of screens, papers and the command line by their BCP 47 tags, in the order in which they are offered. Each has
 * every word, or the program does not compile. The first words of English stand in the page itself: they are there when nothing
 * else can be loaded.
 */
export const languageSources = {
  en: { name: 'English', first: async () => ({ first: english }), rest: () => import('./en/rest.ts') },
} as const satisfies Readonly<Record<string, LanguageSource>>

export type Language = keyof typeof languageSources

export const languages = Object.keys(languageSources) as readonly Language[]

/** A language by its tag, as it stands in a record; undefined where this program has no words of it. */
export const languageOf = (tag: string): Language | undefined => languages.find((language) => language === tag)

export const withTag = (language: string, words: FirstWords): FirstDictionary => ({
  ...words,
  language,
  time: timeWordsFor(language),
})

/** The first words of English. */
export const englishFirst: FirstDictionary = withTag('en', english)

/** Every word of a language. Rejects where a part of it cannot be loaded. */
export async function dictionaryFrom(tag: string, source: LanguageSource): Promise<Dictionary> {
  const [{ first }, { rest }] = await Promise.all([source.first(), source.rest()])
  return { ...withTag(tag, first), ...rest }
}

export const dictionaryOf = (language: Language): Promise<Dictionary> =>
  dictionaryFrom(language, languageSources[language])
