import { describe, expect, it } from 'vitest'
import { dictionaryOf, languages } from '#content/languages.ts'
import { sentencesOf } from '#content/translation-status.ts'
import { allProfiles } from '#profiles/all.ts'
import { english } from '../english.ts'

const numbersIn = (text: string): string[] => (text.replaceAll('\u00a0', ' ').match(/\d+/g) ?? []).toSorted()
const sentences = (words: Parameters<typeof sentencesOf>[0]) =>
  new Map(sentencesOf(words).filter(([path]) => path.startsWith('book.profiles.')))

describe('what the rules of countries say', () => {
  it.each(languages)('has in %s the numbers of the English sentences, and no other', async (tag) => {
    const said = sentences(await dictionaryOf(tag))
    const source = sentences(english)
    expect(source.size).toBeGreaterThan(300)
    for (const [path, text] of source) expect([path, numbersIn(said.get(path)!)]).toEqual([path, numbersIn(text)])
  })

  it.each(languages)('asks in %s where a rule is one to check', async (tag) => {
    const said = sentences(await dictionaryOf(tag))
    const toCheck = Object.values(allProfiles).flatMap(({ rules }) => rules.filter(({ checkWith }) => checkWith))
    expect(toCheck.length).toBeGreaterThan(30)
    for (const { id, jurisdiction } of toCheck)
      expect(said.get(`book.profiles.${jurisdiction}.${id}`), id).toMatch(tag === 'el' ? /;/ : /\?/)
  })

  it.each(languages)('quotes in %s the answer to choose where there is no SIS as the step has it', async (tag) => {
    const words = sentencesOf(await dictionaryOf(tag))
    const [, label] = words.find(([path]) => path.endsWith('.askSis.outcomes.notInThisCountry.label'))!
    const [, said] = words.find(([path]) => path.endsWith('.uk.outsideSis'))!
    expect(said).toContain(label)
  })
})
