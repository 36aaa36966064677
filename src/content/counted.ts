import { phrase, type Sentence } from './phrase.ts'

/**
 * The sentence for a number of things, by the plural rules of the language. `one` says the number itself, so that none never
 * takes it, not even where a language counts none as one.
 */
export const counted = (language: string, count: number, one: string, other: Sentence<'count'>): string =>
  count !== 0 && new Intl.PluralRules(language).select(count) === 'one' ? one : phrase(other, { count })
