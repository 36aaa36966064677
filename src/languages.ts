import { fittingLanguage } from '#content/fitting-language.ts'
import { dictionaryFrom, englishFirst, languageSources, type LanguageSource, withTag } from '#content/languages.ts'
import type { LanguageChoice } from '#storage/language-choice.ts'
import type { Languages } from '#ui/language/languages.ts'

/** How long the page shown before the script waits for words in another language than its own, in milliseconds. */
const patience = 4000

/** Languages by tag. */
export type Sources = Readonly<Record<string, LanguageSource>>

/** English as a function rewrites it, under the tag for such a language, to be offered beside the languages: for tests and for whoever works on the guide. */
export const rewritten = (rewrite: <Words>(words: Words) => Words): Sources => {
  const { first, rest } = languageSources.en
  return {
    'en-XA': {
      name: 'en-XA',
      first: async () => ({ first: rewrite((await first()).first) }),
      rest: async () => ({ rest: rewrite((await rest()).rest) }),
    },
  }
}

/**
 * The language chosen on this device earlier, otherwise the one that fits the browser best, otherwise English; with its first
 * words. English where they cannot be loaded.
 *
 * @param wanted the languages a person wants, as the browser lists them
 */
export async function createLanguages(
  choice: LanguageChoice,
  wanted: readonly string[],
  sources: Sources = languageSources,
): Promise<Languages> {
  const tags = Object.keys(sources)
  const kept = choice.read()
  const tag = fittingLanguage(kept === undefined ? wanted : [kept, ...wanted], tags) ?? 'en'
  const first = await firstOf(tag, sources)
  return {
    offered: tags.map((one) => ({ tag: one, name: sources[one]?.name ?? one })),
    first: first ?? englishFirst,
    missed: first ? undefined : tag,
    load: (one) => {
      const source = sources[one]
      return source ? dictionaryFrom(one, source) : Promise.reject(new Error(`there are no words of ${one}`))
    },
    keep: choice.keep,
  }
}

async function firstOf(tag: string, sources: Sources): Promise<Languages['first'] | undefined> {
  const source = sources[tag]
  if (!source) return undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  try {
    const loaded = await Promise.race([source.first(), tooLong])
    return loaded && withTag(tag, loaded.first)
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
