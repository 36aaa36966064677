import { describe, expect, it } from 'vitest'
import { procedureWords as greek } from '#content/el/procedures.ts'
import { procedureWords as english } from '#content/en/procedures.ts'
import { procedureWords as french } from '#content/fr/procedures.ts'
import { procedureWords as italian } from '#content/it/procedures.ts'
import { procedureWords as dutch } from '#content/nl/procedures.ts'
import { procedureWords as swedish } from '#content/sv/procedures.ts'
import { type Term, termBase, type TermLanguage } from '#content/term-base.ts'

type Leaf = readonly [path: string, text: string]

const leaves = (value: unknown, path = ''): Leaf[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`))
}

const words = { fr: french, nl: dutch, it: italian, el: greek, sv: swedish }
const terms: readonly [string, Term][] = Object.entries(termBase)
const said = leaves(english)

/** Of all sentences that have a term: where a language tells it by another word, most often a pronoun or a number. */
const SHARE = 0.025

describe.each(Object.keys(words) as TermLanguage[])('the words of %s', (language) => {
  const own = new Map(leaves(words[language]))
  const found = said.flatMap(([path, text]) =>
    terms.flatMap(([id, { english: term, forms }]) =>
      term.test(text) ? [{ path, id, kept: forms[language].test(own.get(path) ?? '') }] : [],
    ),
  )
  const lost = found.filter(({ kept }) => !kept).map(({ path, id }) => `${id} in ${path}`)

  it('keep to the term base in every title of a step', () => {
    expect(lost.filter((each) => each.endsWith('.title'))).toEqual([])
  })

  it('keep to the term base in all but a few sentences', () => {
    expect(found.length).toBeGreaterThan(600)
    expect(lost.length / found.length, lost.join('\n')).toBeLessThan(SHARE)
  })
})
