import { describe, expect, it } from 'vitest'
import { counted } from '#content/counted.ts'
import type { Dictionary } from '#content/dictionary.ts'
import { fittingLanguage } from '#content/fitting-language.ts'
import { dictionaryOf, languages, languageSources } from '#content/languages.ts'
import { overridden } from '#content/overrides.ts'
import { sentencesOf } from '#content/translation-status.ts'
import { english, pseudoWords } from '../english.ts'

const slots = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ')
const shapeOf = (words: Dictionary) =>
  sentencesOf({ ...words, language: '', book: { ...words.book, language: '' } })
    .map(([path, text]) => `${path} ${slots(text)}`)
    .toSorted()

describe('the dictionaries', () => {
  it.each(languages)(
    'of %s have every sentence of the English one, with the same names in braces, and no more',
    async (tag) => {
      const words = await dictionaryOf(tag)
      expect([words.language, words.book.language]).toEqual([tag, tag])
      expect(shapeOf(words)).toEqual(shapeOf(english))
      expect(sentencesOf(words).filter(([, text]) => text.trim() === '' && text !== '')).toEqual([])
    },
  )

  it('are registered under tags that browsers know, each by its own name', () => {
    expect(Intl.getCanonicalLocales([...languages])).toEqual([...languages])
    const names = languages.map((tag) => languageSources[tag].name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('ship no pseudo language', () => {
    expect(Object.keys(languageSources)).not.toContain(pseudoWords.language)
  })
})

describe('the language of a person', () => {
  const offered = ['en', 'fr-FR', 'fr-BE', 'nl-BE', 'el'] as const

  it('is the first wanted one there is: the same tag before another country, the wanted order before all', () => {
    expect(fittingLanguage(['fr-BE', 'en'], offered)).toBe('fr-BE')
    expect(fittingLanguage(['fr-CA', 'en'], offered)).toBe('fr-FR')
    expect(fittingLanguage(['nl', 'fr'], offered)).toBe('nl-BE')
    expect(fittingLanguage(['de', 'EL-gr'], offered)).toBe('el')
    expect(fittingLanguage(['de', 'e'], offered)).toBeUndefined()
  })
})

describe('a country that says some words otherwise', () => {
  it('keeps all others, and leaves the language as it was', () => {
    const changed = overridden(english, {
      ui: { home: { question: 'Is a child away?' } },
      book: { papers: { ends: { none: 'o' } } },
    })
    expect(changed.ui.home.question).toBe('Is a child away?')
    expect(changed.ui.home.acts).toBe(english.ui.home.acts)
    expect(changed.book.papers.ends.none).toBe('o')
    expect(changed.book.time).toBe(english.book.time)
    expect(english.ui.home.question).toBe('Is a child missing?')
  })
})

describe('a number of things', () => {
  it('is told in the plural form of the language; none is never told as one', () => {
    const said = (language: string, count: number) => counted(language, count, '1 page', '{count} pages')
    expect([0, 1, 2].map((count) => said('en', count))).toEqual(['0 pages', '1 page', '2 pages'])
    expect([0, 1, 2].map((count) => said('fr-FR', count))).toEqual(['0 pages', '1 page', '2 pages'])
  })
})

describe('marks between words', () => {
  it('are those of the language: a Greek list is not joined by its question mark, a French colon stands off its word', async () => {
    const [greek, french] = await Promise.all([dictionaryOf('el'), dictionaryOf('fr-FR')])
    expect(greek.book.papers.listJoin).not.toContain(';')
    for (const text of [french.ui.labelled, french.book.papers.item, french.book.papers.answered])
      expect(text).toContain('\u00a0:')
  })
})
