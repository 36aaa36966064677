import { describe, expect, it } from 'vitest'
import type { Book } from '#content/book.ts'
import { bookOf } from '#content/books.ts'
import { book as english } from '#content/en/book.ts'
import { languageOf, languages } from '#content/languages.ts'
import { phrase, type Sentence } from '#content/phrase.ts'
import { pseudo, pseudoTag } from '#content/pseudo.ts'

type Leaf = readonly [path: string, text: string]

/** Every sentence of a book with its place. Functions are no sentences; they are called where papers are made. */
const leaves = (value: unknown, path = ''): Leaf[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`))
}

const slots = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ')

describe('the books', () => {
  it.each(languages)(
    'of %s have every sentence of the English one, with the same names in braces, and no more',
    async (tag) => {
      const book = await bookOf(tag)
      expect(book.language).toBe(tag)
      const shapeOf = (given: Book) => leaves(given).map(([path, text]) => `${path} ${slots(text)}`)
      const shape = (given: Book) => shapeOf({ ...given, language: '' }).toSorted()
      expect(shape(book)).toEqual(shape(english))
    },
  )

  it('are found by the tag that stands in a record, and by no other name', () => {
    expect(languageOf('en')).toBe('en')
    for (const tag of ['', 'EN', 'en-XA', 'constructor', 'toString']) expect(languageOf(tag)).toBeUndefined()
  })

  it('do not compile with a word or a name in braces left out', () => {
    const { calendar: _left, ...lacking } = english
    // @ts-expect-error -- no words of the calendar
    const without: Book = lacking
    // @ts-expect-error -- {span} is missing
    const sentence: Sentence<'when' | 'span'> = 'Since {when}'
    const whole: Sentence<'when' | 'span'> = '{span} after {when}'
    const papers: Book['papers'] = {
      ...english.papers,
      // @ts-expect-error -- one head too few
      stagesHead: ['Stage', 'Opened', 'Ended'],
      // @ts-expect-error -- {count} is missing
      footer: '{reference} {code}',
    }
    expect([without, sentence, papers]).toHaveLength(3)
    expect(phrase(whole, { when: '23:40', span: '1 h' })).toBe('1 h after 23:40')
    // @ts-expect-error -- a value is missing
    expect(phrase(whole, { when: '23:40' })).toBe('{span} after 23:40')
  })
})

describe('the pseudo language', () => {
  const other: Book = { ...pseudo(english), language: pseudoTag }

  it('has every sentence, longer by 40 %, with the names in braces kept and no letter of English', () => {
    const [given, made] = [leaves({ ...english, language: '' }), leaves({ ...other, language: '' })]
    expect(made.map(([path]) => path)).toEqual(given.map(([path]) => path))
    given.forEach(([path, text], at) => {
      const said = made[at]?.[1] ?? ''
      expect(slots(said), path).toBe(slots(text))
      expect(said.replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/[A-Za-z]/)
      if (text !== '') expect(said.length, path).toBeGreaterThanOrEqual(text.length * 1.4)
    })
  })

  it('tells times and grounds of limits too', () => {
    expect(other.time.hours(2)).not.toMatch(/[A-Za-z]/)
    expect(other.time.hours(2)).toContain('2')
  })
})
