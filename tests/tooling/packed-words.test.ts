import { expect, it } from 'vitest'
import { rest as englishRest } from '#content/en/rest.ts'
import { unpacked, unpackedWhole } from '#content/packed.ts'
import { pseudo, pseudoTag } from '#content/pseudo.ts'
import { packed, packedWhole } from '../../bin/packed-words.ts'

const words = pseudo(englishRest)
const { time } = words.book

it('gives back every word of a packed language at its place, in much less room', async () => {
  const text = packed(englishRest, words)
  const own = { book: { language: pseudoTag, time } }
  const back = await unpacked(englishRest, text, own)
  expect(back).toEqual({ ...words, book: { ...words.book, language: pseudoTag } })
  expect(text.length).toBeLessThan(JSON.stringify(words).length / 2)
})

it('gives back every word of English, functions beside them', async () => {
  const text = packedWhole(englishRest)
  const own = { book: { time: englishRest.book.time } }
  expect(await unpackedWhole<typeof englishRest>(text, own)).toEqual(englishRest)
  expect(text.length).toBeLessThan(JSON.stringify(englishRest).length / 2)
})

it('refuses words that do not fit English: one too few, a function nobody knows of, or a part of another version', async () => {
  const { review: _left, ...lacking } = words.book
  expect(() => packed(englishRest, { ...words, book: lacking as typeof words.book })).toThrow()
  const odd = { ...words, signingWords: { ...words.signingWords, sign: () => 'x' } }
  expect(() => packed(englishRest, odd as unknown as typeof words)).toThrow('signingWords.sign')
  const more = { ...englishRest, files: { ...englishRest.files, more: 'one more' } }
  await expect(unpacked(more, packed(englishRest, words), {})).rejects.toThrow('another version')
})
