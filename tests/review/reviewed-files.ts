import { book } from '#content/en/book.ts'
import { reviewPages } from '#export/papers/review-pages.ts'
import { buildPaper } from '#export/papers.ts'
import { appendPaper } from '#pdf/append-paper.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { headOf } from '#record/chain.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Content, Entry } from '#record/entry.ts'
import { canonicalOrder } from '#record/order.ts'
import { digits, hour, lateEvening, Scribe } from '../record/scribe.ts'
import { continued, embedded } from './continued.ts'
import { kit, nightRecord } from './sample-files.ts'

export const record = nightRecord()

/** A supervisor at another device, three days later. */
export const supervisor = (entries: readonly Entry[] = record, salt = 70_000): Scribe =>
  new Scribe({
    entries,
    case: entries[0]?.case ?? '',
    device: digits('desk of the supervisor', 32),
    salt,
    start: lateEvening + 72 * hour,
    actor: { name: 'Ruth Papadaki', role: 'supervisor' },
  })

type Result = Extract<Content, { type: 'signOff' }>['result']

/** What a supervisor writes behind a record: two comments and a sign-off of what is there then. */
export function reviewOf(
  entries: readonly Entry[],
  result: Result = 'acceptedWithRemarks',
  salt = 70_000,
): readonly Entry[] {
  const desk = supervisor(entries, salt)
  const [first] = entries
  const report = entries.find(({ content }) => content.type === 'answer' && content.step === 'reportToPolice') ?? first
  desk.write({ type: 'comment', on: report?.hash ?? '', text: 'Two hours late: the reason is there.', lesson: false })
  desk.write({ type: 'comment', step: 'notifyGuardian', text: 'Name a second number for nights.', lesson: true })
  desk.write({ type: 'signOff', head: headOf(desk.entries), result, text: 'Call the guardian again in the morning.' })
  return desk.entries.slice(entries.length)
}

export const review = reviewOf(record)
export const reviewed = canonicalOrder([...record, ...review])
export const again = reviewOf(reviewed, 'accepted', 80_000)

const paper = buildPaper(book, 'record', record)
export const original = renderPaper(paper, kit)

/** A paper with pages of a review behind it, after a change to them if one is wanted. */
export function withReview(
  pdf: Uint8Array,
  before: readonly Entry[],
  added: readonly Entry[],
  number: number,
  change = (pages: PaperDocument): PaperDocument => pages,
): Uint8Array<ArrayBuffer> {
  const more = appendPaper(pdf, renderPaper(change(reviewPages(book, before, added, number)), kit))
  if (!more.ok) throw new Error(more.reason)
  return more.bytes
}

export const signedOff = withReview(original, record, review, 1)
export const signedOffTwice = withReview(signedOff, reviewed, again, 2)

/** Another case with the same steps, and a review of it. */
export function ofOtherCase(): { readonly before: readonly Entry[]; readonly added: readonly Entry[] } {
  const scribe = Scribe.opened({ case: digits('another case', 32), salt: 5000 })
  scribe.write({ type: 'exported', paper: 'record', language: 'en' })
  return { before: scribe.entries, added: reviewOf(scribe.entries, 'accepted', 60_000) }
}

/** The signed-off file with another file in the place of its review, added behind it. */
export function withOtherReview(change: (text: string) => string): Uint8Array {
  const pages = reviewPages(book, record, review, 1)
  const text = new TextDecoder().decode(pages.attachments[0]?.bytes)
  const { object, body } = embedded(signedOff, new TextEncoder().encode(change(text)), 'review-1.json')
  return continued(signedOff, object, body)
}
