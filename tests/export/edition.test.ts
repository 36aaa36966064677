import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Book } from '#content/book.ts'
import { bookOf } from '#content/books.ts'
import { languages } from '#content/languages.ts'
import { placesOf } from '#flowchart/places.ts'
import { EDITION } from '#export/edition.ts'
import { buildForm, formIds, procedureIds } from '#export/forms.ts'
import { buildPaper, paperIds, redactionsOf } from '#export/papers.ts'
import { buildVolumes } from '#export/volumes.ts'
import { nowhere } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { toBase64 } from '#record/base64.ts'
import { colourJpeg } from '../pdf/any-photo.ts'
import { Scribe } from '../record/scribe.ts'
import { Walker } from '../record/walker.ts'
import { wholeCase } from './whole-case.ts'

/** What the papers said when the edition last went up. */
const SAID = {
  edition: 3,
  hashes: {
    en: 'ba4f90b48d8ae2325ca19c7d26cf51a6c6432656d4ab00526bea42cccc12ae8b',
    'fr-FR': 'fc14b0ccacf999723d3583f3d7c765e3478af3915fe08e95e25ecf7ef8b376b8',
    'fr-BE': 'eeb9d5943f6fa8c72c22994afaa656ffd8322bcf4a6c55214a15c67938082806',
    'nl-BE': '2f56bd62474e8673ef7d7f59ca08ab2831421f915b58e170bb34edb9a9007633',
    it: 'aa7498a6e1ca5f19e599c8469447181561ada5bdbee482733a4455c128403fa9',
    el: '1f17acc86aa8cd6e28702d8a0c2445213aefb5ff67aa3e2be0972a42462f2045',
    sv: '1049d5e6799677229bcdf98b6d23b67904d2e3a39cc907a2bdf7ae4f8cd9d3b3',
  },
}

const raise =
  'The papers say other words, or the same in another order: raise the edition in src/export/edition.ts and write it with the new hashes into SAID, or older files are taken for altered.'

const whole = new Scribe({ entries: wholeCase() })
whole.write({ type: 'photo', jpeg: toBase64(colourJpeg()), alt: 'Face', takenOn: '2026-01-01', agreedBy: 'Yonas' })

function bare(salt: number): readonly Entry[] {
  const scribe = new Scribe({ salt })
  scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: true })
  return scribe.entries
}

const cases = [
  whole.entries,
  bare(1),
  ...[31, 32, 33].map((seed) => new Walker(seed, seed === 32).walk(90).file.entries),
]

const places = {
  prevention: await placesOf('prevention'),
  response: await placesOf('response'),
  aftercare: await placesOf('aftercare'),
}

const everything = (book: Book, records = cases): PaperDocument[] => [
  ...records.flatMap((entries) => [
    ...paperIds.flatMap((id) =>
      [undefined, ...redactionsOf(id)].map((reader) => buildPaper(book, id, entries, reader)),
    ),
    ...buildVolumes(book, entries, 40),
  ]),
  ...formIds.flatMap((form) =>
    procedureIds.map((id) => buildForm(book, form, id, { place: nowhere, drawing: places[id] })),
  ),
]

/** What is in a paper by chance of its hashes: another salt, chart or version of the program changes no words. */
function chance({ signOff: { spoken } }: Book): RegExp {
  const digit = `(?:${Object.values(spoken).join('|')})`
  return new RegExp(
    `${digit}(?:,? ${digit}){15}|[0-9a-f]{64}|[0-9a-f]{16}|[0-9A-F]{64}|[0-9A-F]{4}(?: [0-9A-F]{4}){3}`,
    'g',
  )
}

/** The words and the layout of a paper; of a picture or drawing its words, of an attached file its name. */
function saidBy({ edition: _edition, fileId: _fileId, ...paper }: PaperDocument, book: Book): string {
  const shown = JSON.stringify(paper, (key, value: unknown) =>
    ['jpeg', 'bytes', 'shapes'].includes(key)
      ? ''
      : key === 'rows' && typeof (value as unknown[])[0] === 'string'
        ? ''
        : value,
  )
  return shown.replaceAll(chance(book), '#')
}

/** Every word of a book, whether a paper of these cases uses it or not. */
const wordsIn = ({ calendar: _calendar, ...book }: Book): string =>
  JSON.stringify([book, [0, 1, 2, 5].flatMap((count) => Object.values(book.time).map((say) => tell(say, count)))])

const tell = (say: unknown, count: number): unknown =>
  typeof say === 'function' ? (say as (count: number) => unknown)(count) : say

function hashOf(papers: readonly PaperDocument[], book: Book): string {
  const hash = createHash('sha256')
  for (const paper of papers) hash.update(saidBy(paper, book))
  return hash.update(wordsIn(book)).digest('hex')
}

describe('the edition of the papers', { timeout: 120_000 }, () => {
  it('stands in every paper and goes up when the words of any, or their order, change', async () => {
    const hashes: Record<string, string> = {}
    for (const language of languages) {
      // oxlint-disable-next-line no-await-in-loop -- there are few
      const book = await bookOf(language)
      const papers = everything(book)
      expect(new Set(papers.map(({ edition }) => edition))).toEqual(new Set([EDITION]))
      hashes[language] = hashOf(papers, book)
    }
    expect({ edition: EDITION, hashes }, raise).toEqual(SAID)
  })

  it('would have to go up for another word or order, and not for another salt', async () => {
    const book = await bookOf('en')
    const inShort = (words: Book, entries: readonly Entry[]) => hashOf(everything(words, [entries]), words)
    const said = inShort(book, bare(1))
    expect(inShort({ ...book, papers: { ...book.papers, integrity: 'Whole' } }, bare(1))).not.toBe(said)
    const [first, ...rest] = everything(book, [bare(1)])
    const turned = first && { ...first, blocks: first.blocks.toReversed() }
    expect(hashOf([...(turned ? [turned] : []), ...rest], book)).not.toBe(said)
    expect(inShort(book, bare(900))).toBe(said)
  })
})
