import { createContext, use, useContext } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import type { FirstDictionary } from '#content/first-dictionary.ts'
import type { OfferedLanguage } from './language/languages.ts'

/** The language on screen, its words, and choosing another one. */
export interface Spoken {
  /** The first words at once, all of them as soon as they are there. */
  readonly first: FirstDictionary
  readonly whole: Dictionary | undefined
  /** The promise of the whole; the same one each time. */
  readonly wholeSoon: () => Promise<Dictionary>
  readonly offered: readonly OfferedLanguage[]
  /** All words of English, which the others are counted against. */
  readonly english: () => Promise<Dictionary>
  /** Loads all words of a language; only then it is the one on screen. */
  readonly choose: (tag: string) => void
  /** Tag of the language being loaded. */
  readonly loading: string | undefined
  /** Tag of a language that was asked for and could not be loaded. */
  readonly missed: string | undefined
}

export const SpokenContext = createContext<Spoken | undefined>(undefined)

export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext)
  if (!spoken) throw new Error('a screen stands where a language is spoken')
  return spoken
}

/** The words of the first screens and of every frame, in the language on screen. */
export function useFirstDictionary(): FirstDictionary {
  const { first, whole } = useSpoken()
  return whole ?? first
}

/** Every word in the language on screen; waits until all of them have been fetched. */
export const useDictionary = (): Dictionary => use(useSpoken().wholeSoon())
