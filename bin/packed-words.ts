import { existsSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { type Plugin, runnerImport } from 'vite'
import type { RestOfWords } from '#content/dictionary.ts'
import { sentencesInOrder } from '#content/packed.ts'

/** What stands for a place that holds no sentence. */
const noSentence = (value: unknown): boolean => typeof value !== 'string' && typeof value !== 'object'

/** The sentences of a language at the places of English, and the paths of everything else it holds. */
function inTheOrderOf(english: unknown, words: unknown, at = ''): { sentences: string[]; others: string[] } {
  if (typeof english === 'string' && typeof words === 'string') return { sentences: [words], others: [] }
  if (noSentence(english) || noSentence(words)) return { sentences: [], others: [at] }
  const own = words as Readonly<Record<string, unknown>>
  const parts = Object.entries(english as object).map(([name, inner]) =>
    inTheOrderOf(inner, own[name], at === '' ? name : `${at}.${name}`),
  )
  return { sentences: parts.flatMap((one) => one.sentences), others: parts.flatMap((one) => one.others) }
}

/** Functions of a dictionary, which cannot be packed: a build that meets another one stops. */
const functions: readonly string[] = ['book.time.minutes', 'book.time.hours', 'book.time.days']

/** Sentences of a language as `unpacked` of src/content takes them. */
export function packed(english: RestOfWords, words: RestOfWords): string {
  const { sentences, others } = inTheOrderOf(english, words)
  const unknown = others.filter((one) => !functions.includes(one))
  if (unknown.length > 0) throw new Error(`words that cannot be packed: ${unknown.join(', ')}`)
  if (sentences.length !== sentencesInOrder(english).length) throw new Error('words that are not those of English')
  return deflated(sentences)
}

/** The words of English with their names, as `unpackedWhole` of src/content takes them. */
export function packedWhole(english: RestOfWords): string {
  // Stops at what cannot be packed.
  packed(english, english)
  return deflated(english)
}

const deflated = (value: unknown): string => deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64')

const restOf = async (file: string) => (await runnerImport<{ rest: RestOfWords }>(file)).module.rest

/**
 * Packs the words of every language, so that all of them fit into the copy on the device: deflated, and but for English, which
 * gives the places, without their names. A country that says some words of a language otherwise stays as it is written.
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /src[\\/]content[\\/][\w-]+[\\/]rest\.ts$/ },
      handler: async (code, file) => {
        if (!existsSync(path.join(path.dirname(file), 'book.ts'))) return code
        const words = await restOf(file)
        const english = await restOf(path.resolve(file, '../../en/rest.ts'))
        const tag = JSON.stringify(words.book.language)
        const own = `{ book: { language: ${tag}, time: timeWordsFor(${tag}) } }`
        const imports = `
          import { unpacked, unpackedWhole } from '#content/packed.ts'
          import { timeWordsFor } from '#content/time-words.ts'`
        return words.book.language === 'en'
          ? `${imports}
          export const rest = await unpackedWhole('${packedWhole(words)}', ${own})`
          : `${imports}
          import { rest as english } from '../en/rest.ts'
          export const rest = await unpacked(english, '${packed(english, words)}', ${own})`
      },
    },
  }
}
