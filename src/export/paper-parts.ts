import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime, offsetInWords, spanInWords } from '#content/time-words.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { isPractice, referenceOf, trainingOf } from '#record/facts.ts'
import type { Replay } from '#record/replay.ts'
import { placeInWords, placeOfCase } from './country-names.ts'
import { EDITION } from './edition.ts'
import { line, paragraph, type Part, type SourcedPaper } from './sourced-paper.ts'

/** What every paper is made from: the entries of a case and where they leave it. */
export interface CaseView {
  readonly entries: readonly Entry[]
  readonly replayed: Replay
  /** The words it is written in. */
  readonly book: Book
}

export const span = ({ time }: Book, milliseconds: number): string => spanInWords(milliseconds, time)

/** A paper's times are written in the offset the entry was made in, named once where it matters. */
export const when = (at: number, offset: number): string => dateTime(at, offset)
export const whenWithZone = (at: number, offset: number): string =>
  `${dateTime(at, offset)} (UTC${offsetInWords(offset)})`

/** A paper knows no clock: its “now” is when its last entry was entered, its zone that of the first. */
export function atExport({ entries }: Pick<CaseView, 'entries'>): { readonly offset: number; readonly now: number } {
  const last = entries.at(-1)
  return { offset: last?.offset ?? 0, now: last?.entered ?? 0 }
}

/** Says on every paper what it rests on, and that nobody has gone through it yet. */
export const standing = (view: CaseView): Part[] => [
  paragraph(view.book.papers.notReviewed, 'quiet'),
  paragraph(view.book.papers.noPromise, 'quiet'),
  ...countryPart(view),
]

/** The country of the case; nothing where none has been chosen. */
function countryPart(view: CaseView): Part[] {
  const place = placeOfCase(view)
  if (place.country === 'EU') return []
  const text = phrase(view.book.papers.ofCountry, { place: placeInWords(view.book, place) })
  return [{ kind: 'paragraph', lines: [line(text, 'entry:country')], tone: 'quiet' }]
}

/** What stands at the top of each page of a record's papers. */
function markOf({ papers, training }: Book, entries: readonly Entry[]): string {
  if (trainingOf(entries)) return training.mark
  return isPractice(entries) ? papers.practice : papers.confidential
}

/** A paper of a record: mark, footer and file identity are the same on all of them and come from the entries. */
export function paperOf({ entries, book }: CaseView, title: string, parts: readonly Part[]): SourcedPaper {
  const head = headOf(entries)
  return {
    edition: EDITION,
    title,
    language: book.language,
    mark: markOf(book, entries),
    footer: phrase(book.papers.footer, {
      reference: referenceOf(entries),
      code: headCode(head),
      count: entries.length,
    }),
    pageOf: book.papers.pageOf,
    missingGlyphs: book.papers.missingGlyphs,
    createdAt: entries.at(-1)?.entered ?? 0,
    fileId: head.slice(0, 32).toUpperCase(),
    attachments: [],
    parts,
    head,
    count: entries.length,
  }
}
