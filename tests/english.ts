import type { Dictionary } from '#content/dictionary.ts'
import { rest } from '#content/en/rest.ts'
import { englishFirst } from '#content/languages.ts'
import { pseudo, pseudoTag } from '#content/pseudo.ts'

/** Every word of English. */
export const english: Dictionary = { ...englishFirst, ...rest }

/** Every word as no language writes it. */
export const pseudoWords: Dictionary = { ...pseudo(english), language: pseudoTag, time: english.time }
