import type { RestOfWords } from '#content/dictionary.ts'
import { rest as french } from '#content/fr/rest.ts'
import { overridden } from '#content/overrides.ts'
import { book } from './overrides.ts'

/** The French words with those of Belgium laid over them. */
export const rest: RestOfWords = overridden(french, { book })
