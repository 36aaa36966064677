import { phrase } from '#content/phrase.ts'
import type { Book } from '#content/book.ts'
import { procedures } from '#machines/registry.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { PaperDocument } from '#record/document.ts'
import { type Entry, type EntryOf, isEntryOf } from '#record/entry.ts'
import { canonicalOrder } from '#record/order.ts'
import { replay } from '#record/replay.ts'
import { reviewFileName, writeReviewFile } from '#record/review-file.ts'
import { type SignedOff, signOffsOf } from '#record/sign-offs.ts'
import { personInWords, stepName } from '#export/case-names.ts'
import { entryLines } from '#export/entry-lines.ts'
import { numbersOf, whenByWhom } from '#export/entry-rows.ts'
import { type CaseView, paperOf, whenWithZone } from '#export/paper-parts.ts'
import { headText, qrPart } from '#export/sign-off.ts'
import {
  type Cell,
  fact,
  facts,
  heading,
  line,
  paragraph,
  type Part,
  row,
  say,
  type SourcedRow,
  tableOr,
  whole,
} from '#export/sourced-paper.ts'

/** Name of the field on the pages of a review that a signature fills. */
export const reviewerField = (number: number): string => `reviewer ${number}`

/**
 * The pages of a review: what was remarked and signed off, and what that covers. They come behind the action record as a
 * revision of its file and carry the entries they say.
 *
 * @param before the record as the file carries it, with earlier reviews
 * @param added the entries of this review, which rest on it
 * @param number which review of the file it is, counted from 1
 */
export function reviewPages(
  book: Book,
  before: readonly Entry[],
  added: readonly Entry[],
  number: number,
): PaperDocument {
  const entries = canonicalOrder([...before, ...added])
  const view: CaseView = { book, entries, replayed: replay(entries, procedures) }
  const words = book.reviewPages
  const codeOf = (list: readonly Entry[]) =>
    say(phrase(words.codeAndCount, { code: headCode(headOf(list)), count: list.length }))
  const own = new Set(added.map(({ hash }) => hash))
  const signOffs = signOffsOf(entries).filter(({ entry }) => own.has(entry.hash))
  const comments = entries.filter((entry) => isEntryOf(entry, 'comment')).filter(({ hash }) => own.has(hash))
  const title = phrase(words.title, { number })
  const parts: Part[] = [
    paragraph(words.added),
    ...signOffs.flatMap((signedOff) => [heading(book.signOff.title), signOffFacts(view, signedOff)]),
    ...(signOffs.length === 0 ? [paragraph(words.noSignOff, 'strong')] : []),
    heading(words.comments),
    commentsTable(view, comments),
    heading(words.reviewed),
    facts([fact(words.exported, codeOf(before)), fact(words.withReview, codeOf(entries))]),
    qrPart(book, headText(entries)),
    {
      kind: 'signatureField',
      name: reviewerField(number),
      label: book.signOff.field,
      description: phrase(words.fieldDescription, { number }),
    },
    paragraph(words.proves, 'quiet'),
  ]
  const attachment = {
    name: reviewFileName(number),
    mime: 'application/json',
    description: phrase(words.attached, { number }),
    bytes: writeReviewFile(before, added),
  }
  return {
    ...whole(paperOf(view, title, parts)),
    pageOf: phrase(words.pageOf, { number, page: '{page}', pages: '{pages}' }),
    createdAt: added.at(-1)?.entered ?? 0,
    attachments: [attachment],
  }
}

/** A sign-off: its result, who gave it, and what it covers. */
export function signOffFacts({ book }: CaseView, { entry, covered, wentOn }: SignedOff): Part {
  const { head, result, text } = entry.content
  const words = book.reviewPages
  const code = headCode(head)
  const covers =
    covered === undefined
      ? phrase(words.coversOther, { code })
      : wentOn.length === 0
        ? phrase(words.coversAll, { code, count: covered.length })
        : phrase(words.coversEarlier, { code, count: covered.length, later: wentOn.length })
  return facts([
    fact(words.result, line(book.reviewEntries.results[result], 'entry:signOff')),
    ...(text.trim() ? [fact(book.signOff.remarks, line(text, 'entry:signOff'))] : []),
    fact(book.signOff.name, line(personInWords(book, entry.actor), 'who')),
    fact(book.signOff.date, line(whenWithZone(entry.at, entry.offset), 'when')),
    fact(words.covers, line(covers, 'count')),
  ])
}

/** Comments in a table, or that there are none. */
export const commentsTable = (view: CaseView, comments: readonly EntryOf<'comment'>[]): Part =>
  tableOr(
    view.book.reviewPages.noComments,
    view.book.reviewPages.commentsHead,
    [2.6, 5.4, 3],
    comments.map((entry) => commentRow(view, entry)),
  )

function commentRow({ book, entries }: CaseView, entry: EntryOf<'comment'>): SourcedRow {
  const { on, step, text, lesson } = entry.content
  const number = numbersOf(entries)
  const target = entries.find(({ hash }) => hash === on)
  const about: Cell = target
    ? [
        line(phrase(book.reviewPages.aboutEntry, { number: number(target.hash) }), 'count'),
        ...entryLines(book, target, number).slice(0, 1),
      ]
    : [step === undefined ? say(book.reviewPages.aboutWhole) : line(stepName(book, step), 'entry:comment')]
  return row(
    ['entry:comment'],
    about,
    [line(text, 'entry:comment'), ...(lesson ? [line(book.reviewEntries.lesson, 'entry:comment')] : [])],
    [whenByWhom(book, entry.at, entry)],
  )
}
