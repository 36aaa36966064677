import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime, offsetInWords, spanInWords, timeWordsFor } from '#content/time-words.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { referenceOf } from '#record/facts.ts'

const time = timeWordsFor('en')

export const span = (milliseconds: number): string => spanInWords(milliseconds, time)

/** A paper's times are written in the offset the entry was made in, named once where it matters. */
export const when = (at: number, offset: number): string => dateTime(at, offset)
export const whenWithZone = (at: number, offset: number): string =>
  `${dateTime(at, offset)} (UTC${offsetInWords(offset)})`

export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string, tone: 'plain' | 'strong' | 'quiet' | 'warning' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
})

/** A table, or a sentence where there is nothing to list. */
export function tableOr(
  empty: string,
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Block {
  return rows.length === 0 ? paragraph(empty) : { kind: 'table', head, widths, rows }
}

/** What all papers of a record share: mark, footer, file identity. All of it comes from the entries. */
export function frameOf(
  entries: readonly Entry[],
): Pick<PaperDocument, 'language' | 'mark' | 'footer' | 'pageOf' | 'missingGlyphs' | 'createdAt' | 'fileId'> {
  const head = headOf(entries)
  return {
    language: 'en',
    mark: paperWords.practice,
    footer: phrase(paperWords.footer, { reference: referenceOf(entries), code: headCode(head), count: entries.length }),
    pageOf: paperWords.pageOf,
    missingGlyphs: paperWords.missingGlyphs,
    createdAt: entries.at(-1)?.entered ?? 0,
    fileId: head.slice(0, 32).toUpperCase(),
  }
}
