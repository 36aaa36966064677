import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { pseudo, pseudoTag } from '#content/pseudo.ts'
import { blankForm } from '#export/blank-form.ts'
import { deadlinesIcs } from '#export/deadlines-ics.ts'
import { buildPaper, paperIds, redactionsOf } from '#export/papers.ts'
import { pocketCard } from '#export/pocket-card.ts'
import { reviewSheet } from '#export/review-sheet.ts'
import { timelineCsv } from '#export/timeline-csv.ts'
import { timelineText } from '#export/timeline-text.ts'
import { writtenIn } from '#export/written-in.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { sources } from '#machines/sources.ts'
import { profileSheet } from '#export/profile-sheet.ts'
import { profileAt } from '#profiles/all.ts'
import { nowhere } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { Walker } from '../record/walker.ts'
import { planted } from './planted.ts'
import { wholeCase } from './whole-case.ts'

const other = { ...pseudo(book), language: pseudoTag }
/** Records in which nobody typed a letter of English. */
const records = [wholeCase(), ...[1, 2].map((seed) => new Walker(seed, seed % 2 === 0).walk(90).file.entries)].map(
  (entries) => planted(entries, () => 'λέξη'),
)

const profile = profileAt(nowhere)
/** What is no word of a dictionary: ids of sources, the program's own name, codes. */
const noWords = [
  ...Object.keys(sources),
  ...records.flatMap((entries) => entries.map(({ app }) => app)),
  ...new Set(records.flatMap((entries) => entries.map(({ zone }) => zone))),
]
  .filter((text) => text !== '')
  .toSorted((a, b) => b.length - a.length)

/** Names in braces, offsets, hashes and codes to be read aloud. */
const code = /\{\w+\}|\(UTC[+-][\d:]+\)|\b[0-9a-f]{16}\b|\b[0-9a-f]{64}\b|\b[0-9A-F]{4}(?: [0-9A-F]{4})+\b/g

/** Runs of letters of English that are left when what is no word has been taken away. */
function english(texts: readonly string[], more: readonly string[] = []): string[] {
  const known = [...more, ...noWords].toSorted((a, b) => b.length - a.length)
  return [
    ...new Set(
      texts.flatMap((text) => {
        const rest = known.reduce((left, one) => left.replaceAll(one, ' '), text)
        return rest.replaceAll(code, ' ').match(/[A-Za-z]{2,}/g) ?? []
      }),
    ),
  ]
}

function textsOf({ title, mark, footer, pageOf, missingGlyphs, attachments, blocks }: PaperDocument): string[] {
  const said = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text]
      case 'facts':
        return block.rows.flatMap(({ label, value }) => [label, value])
      case 'table':
        return [...block.head, ...block.rows.flat()]
      default:
        return []
    }
  })
  const named = attachments.map(({ description }) => description)
  return [title, mark ?? '', footer, pageOf, missingGlyphs, ...named, ...said]
}

const cases = paperIds.flatMap((paper) => [undefined, ...redactionsOf(paper)].map((reader) => [paper, reader] as const))
const forms = Object.keys(procedures) as ProcedureId[]

describe('the language of a paper', () => {
  it.each(cases)('is that of its book alone: %s for %s', (paper, reader) => {
    for (const entries of records) {
      const made = buildPaper(other, paper, entries, reader)
      expect(made.language).toBe('en-XA')
      expect(english(textsOf(made))).toEqual([])
    }
  })

  it.each(paperIds)('would be found in English by what is looked for here: %s', (paper) =>
    expect(english(textsOf(buildPaper(book, paper, records[0] ?? []))).length).toBeGreaterThan(30),
  )

  it.each(forms)('is that of its book alone where it is made from no record: %s', (id) => {
    expect(english([...textsOf(blankForm(other, id)), ...textsOf(pocketCard(other, id))])).toEqual([])
    // A review sheet shows ids, rules and sources as they stand in chart and profile.
    const shown = [
      ...profile.rules.flatMap(({ id: rule, source }) => [
        rule,
        [source?.title, source?.article].filter(Boolean).join(', '),
      ]),
      ...Object.values(sources).flatMap(({ title, address }) => [title, address]),
      ...[...procedures[id].steps.values()].flatMap(({ ref, limit }) => [ref, limit?.id ?? '']),
      id,
    ].filter((text) => text !== '')
    expect(english(textsOf(reviewSheet(other, procedures[id], profile)), shown)).toEqual([])
  })

  it('is that of its book alone on the sheet of a profile, but for names, sources and ids', () => {
    for (const place of [{ country: 'BE' }, { country: 'UK', part: 'england' }] as const) {
      const { rules, contacts, names, categories } = profileAt(place)
      const shown = [
        ...rules.flatMap(({ id, source }) => [
          id,
          [[source?.title, source?.article].filter(Boolean).join(', '), source?.address].filter(Boolean).join('; '),
          [source?.title, source?.article].filter(Boolean).join(', '),
          source?.address ?? '',
        ]),
        ...contacts.flatMap(({ names: own = {}, emails = [], site = '' }) => [...Object.values(own), ...emails, site]),
        ...Object.values(names).flatMap((own) => [Object.keys(own).join(', '), ...Object.values(own)]),
        ...(categories?.labels ?? []).flatMap((label) => Object.values(label.names)),
      ].filter((text) => text !== '')
      expect(english(textsOf(profileSheet(other, place)), shown)).toEqual([])
    }
  })

  it('is that of its book alone in a spreadsheet, on a terminal and in a calendar', () => {
    for (const entries of records) {
      expect(english(timelineCsv(other, entries).split('\r\n'))).toEqual([])
      expect(english(timelineText(other, entries).split('\n'))).toEqual([])
      const said = [...deadlinesIcs(other, entries).matchAll(/^(?:SUMMARY|DESCRIPTION|PRODID):(.*)$/gm)]
      expect(english(said.map(([, text = '']) => text))).toEqual([])
    }
  })

  it('tells spans in its own plurals', () => {
    const french = { ...other, time: { ...other.time, hours: (count: number) => `${count} ώρες` } }
    const said = textsOf(buildPaper(french, 'record', records[0] ?? [])).join('\n')
    expect(said).toMatch(/\d ώρες/)
  })

  it('is a third longer at least, so that a layout which holds it holds a translation', () => {
    const length = (words: typeof book) =>
      textsOf(buildPaper(words, 'learningReview', records[0] ?? [])).join('').length
    expect(length(other)).toBeGreaterThan(length(book) * 1.33)
  })

  it('changes no id, hash or attachment: the record inside is the same in every language', () => {
    for (const entries of records) {
      const [one, two] = [buildPaper(book, 'record', entries), buildPaper(other, 'record', entries)]
      const [inOne, inTwo] = [one, two].map(({ attachments }) => Buffer.concat(attachments.map(({ bytes }) => bytes)))
      expect(inTwo && inOne?.equals(inTwo)).toBe(true)
      expect(two.fileId).toBe(one.fileId)
    }
  })

  it('is told by the record: its last entry says in which one the paper was asked for', () => {
    const asked = (language: string) =>
      [{ content: { type: 'exported', paper: 'record', language } }] as unknown as readonly Entry[]
    expect(writtenIn(asked('sv'))).toBe('sv')
    expect(writtenIn(wholeCase().slice(0, 3))).toBeUndefined()
  })
})
