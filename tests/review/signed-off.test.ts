import * as english from '#content/en/review.ts'
import { book } from '#content/en/book.ts'
import { describe, expect, it } from 'vitest'
import { bookOf } from '#content/books.ts'
import { languages } from '#content/languages.ts'
import { makePaperKey } from '#crypto/paper-key.ts'
import { reviewPages } from '#export/papers/review-pages.ts'
import { supervisorField } from '#export/sign-off.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { signPaper } from '#pdf/sign-paper.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { canonicalOrder } from '#record/order.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { type Finding, type FindingId, findingInWords } from '#review/finding.ts'
import { openFile, withCode } from '#review/open-file.ts'
import { reviewToAppend } from '#review/review-to-append.ts'
import { hour, lateEvening, Scribe } from '../record/scribe.ts'
import { faultsOf } from '../pdf/check-archival.ts'
import { asFile, pageTexts, resaved, run } from '../pdf/pdf-tools.ts'
import { continued, drawing } from './continued.ts'
import {
  again,
  ofOtherCase,
  original,
  record,
  review,
  reviewed,
  reviewOf,
  signedOff,
  signedOffTwice,
  supervisor,
  withOtherReview,
  withReview,
} from './reviewed-files.ts'
import { kit, readers, recordPdf, withOtherWords } from './sample-files.ts'

const ids = ({ findings }: { findings: readonly Finding[] }): FindingId[] => findings.map(({ id }) => id)
const pages = pageTexts(original).length
const code = headCode(headOf(record))
const flat = (text = '') => text.replaceAll(/\s+/g, ' ')

describe('a record that was signed off', { timeout: 120_000 }, () => {
  it('begins with the file that was given, and the review says itself on pages of its own', () => {
    expect(Buffer.from(signedOff.subarray(0, original.length)).equals(original)).toBe(true)
    const texts = pageTexts(signedOff)
    expect(texts.slice(0, pages)).toEqual(pageTexts(original))
    const said = flat(texts.slice(pages).join(' '))
    for (const words of [
      'Review 1 of this record',
      'Reviewed and accepted with remarks',
      'Call the guardian again in the morning.',
      'Ruth Papadaki, supervisor',
      '2026-01-10 23:40 (UTC+02:00)',
      `${code} (${record.length} entries)`,
      `The whole record: code ${headCode(headOf(reviewed.slice(0, -1)))}, ${record.length + 2} entries`,
      'Two hours late: the reason is there.',
      'Name a second number for nights.',
      'A lesson for whoever maintains the procedure',
      'review 1, page 1 of',
      'FOR PRACTICE ONLY',
    ])
      expect(said).toContain(words)
  })

  it('keeps the rules of archives and screen readers and is sound for programs of others', () => {
    for (const pdf of [signedOff, signedOffTwice]) {
      expect(faultsOf(pdf)).toEqual([])
      expect(run('qpdf', '--check', asFile(pdf))).toContain('No syntax or stream encoding errors found')
      expect(run('pdfdetach', '-list', asFile(pdf))).toMatch(
        /record\.json[^]*review-1\.json|review-1\.json[^]*record\.json/,
      )
    }
  })

  it('is found to be what it is, in every part', async () => {
    const opened = await openFile(signedOff, readers)
    expect(ids(opened)).toEqual(['pagesIdentical', 'signedOffRemarks', 'reviewPagesFit', 'consistent', 'noSignature'])
    const said = opened.findings.map((one) => findingInWords(english, one)).join('\n')
    expect(said).toContain('accepted with remarks by Ruth Papadaki, supervisor, 2026-01-10 23:40 (UTC+02:00)')
    expect(said).toContain(`code ${headCode(headOf(reviewed.slice(0, -1)))}, ${record.length + 2} entries`)
    expect(opened.entries).toEqual(reviewed)
    expect(opened.recorded).toEqual(record)
  })

  it('is the same file for whoever makes it from the same record and review', async () => {
    for (const language of languages) {
      // oxlint-disable-next-line no-await-in-loop -- there are few
      const words = await bookOf(language)
      const made = reviewPages(words, record, review, 1)
      expect(JSON.stringify(made.blocks)).not.toMatch(/\{\w+\}|undefined/)
      expect(made.language).toBe(words.language)
    }
    const once = reviewPages(book, record, review, 1)
    expect(reviewPages(book, record, review.toReversed().toReversed(), 1)).toEqual(once)
    expect(once.createdAt).toBe(review.at(-1)?.entered)
  })

  it('is known by both codes: that of the record and that with the review', async () => {
    const opened = await openFile(signedOff, readers)
    const compared = (typed: string) => withCode(opened, typed).findings.find(({ about }) => about === 'code')
    expect(compared(code)).toMatchObject({ id: 'codeOfRecord', grade: 'good', values: { later: 3 } })
    expect(compared(headCode(headOf(reviewed)))?.id).toBe('codeMatches')
    expect(compared('0000 0000 0000 0000')?.id).toBe('codeDiffers')
  })

  it('is still known when another program has saved it', async () => {
    const found = ids(await openFile(resaved(signedOff, '--object-streams=generate'), readers))
    expect(found).toEqual(['pagesSavedAgain', 'signedOffRemarks', 'reviewPagesFit', 'consistent', 'noSignature'])
  })
})

/** The first page of the review drawn like the first page of the record. */
const otherPage = () => {
  const { object } = drawing(signedOff, pages + 1)
  return continued(signedOff, object, drawing(signedOff, 1).body)
}
const otherWords = () => withReview(original, record, review, 1, withOtherWords('These pages were', 'These words were'))
const otherCase = ofOtherCase()
const notThisHead = () => {
  const desk = supervisor()
  desk.write({ type: 'signOff', head: headOf(otherCase.before), result: 'accepted', text: '' })
  return withReview(original, record, desk.entries.slice(record.length), 1)
}
const earlierState = () => {
  const desk = supervisor(record.slice(0, -2))
  desk.write({ type: 'signOff', head: headOf(desk.entries), result: 'accepted', text: '' })
  return desk.entries.slice(record.length - 2)
}
const withAnAnswer = () => {
  const desk = supervisor()
  desk.write({ type: 'note', text: 'Added to the case, not to the review' })
  return withReview(original, record, desk.entries.slice(record.length), 1)
}

/** What was done to a signed-off file, and what is said of it then. */
const damages: readonly (readonly [name: string, make: () => Uint8Array, expected: readonly FindingId[]])[] = [
  [
    'a page of the review drawn otherwise',
    otherPage,
    ['reviewPagesDiffer', 'signedOffRemarks', 'consistent', 'noSignature'],
  ],
  [
    'a page of the review that says other words',
    otherWords,
    ['reviewPagesDiffer', 'signedOffRemarks', 'consistent', 'noSignature'],
  ],
  [
    'a page of the record drawn otherwise',
    () => continued(signedOff, drawing(signedOff, 1).object, drawing(signedOff, 2).body),
    ['pagesDiffer', 'signedOffRemarks', 'consistent', 'noSignature'],
  ],
  [
    'other words in the review inside',
    () => withOtherReview((text) => text.replace('Two hours late', 'Three days late')),
    ['reviewAltered', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'another result in the review inside',
    () => withOtherReview((text) => text.replace('"acceptedWithRemarks"', '"accepted"')),
    ['reviewAltered', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'a space in the review inside',
    () => withOtherReview((text) => text.replace('{', '{ ')),
    ['reviewAltered', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'the review inside cut off',
    () => withOtherReview((text) => text.slice(0, -200)),
    ['reviewAltered', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'no review inside any more',
    () => withOtherReview(() => ''),
    ['reviewAltered', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'the review of another case',
    () => withReview(original, otherCase.before, otherCase.added, 1),
    ['reviewOtherRecord', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'the head of another record',
    notThisHead,
    ['signOffOtherHead', 'pagesIdentical', 'reviewPagesFit', 'consistent', 'noSignature'],
  ],
  [
    'a sign-off of an earlier state',
    () => withReview(original, record, earlierState(), 1),
    ['signOffEarlier', 'pagesIdentical', 'reviewPagesFit', 'consistent', 'noSignature'],
  ],
  ['entries that are no review', withAnAnswer, ['reviewMore', 'reviewPagesDiffer', 'consistent', 'noSignature']],
  [
    'the first review dropped, the second kept',
    () => withReview(original, reviewed, again, 2),
    ['reviewMissing', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'the second review under the number of the first',
    () => withReview(original, reviewed, again, 1),
    ['reviewMissing', 'reviewPagesDiffer', 'consistent', 'noSignature'],
  ],
  [
    'the review cut off',
    () => signedOff.subarray(0, original.length),
    ['pagesIdentical', 'consistent', 'noSignature', 'noSignOff'],
  ],
  [
    'a second sign-off after the first',
    () => signedOffTwice,
    [
      'pagesIdentical',
      'signedOffAccepted',
      'signedOffRemarks',
      'reviewPagesFit',
      'consistent',
      'signedOffAgain',
      'noSignature',
    ],
  ],
  [
    'a second review signed off as returned',
    () => withReview(signedOff, reviewed, reviewOf(reviewed, 'returned', 90_000), 2),
    [
      'pagesIdentical',
      'signedOffRemarks',
      'signedOffReturned',
      'reviewPagesFit',
      'consistent',
      'signedOffAgain',
      'noSignature',
    ],
  ],
  [
    'comments without a sign-off',
    () => withReview(original, record, review.slice(0, 2), 1),
    ['pagesIdentical', 'reviewPagesFit', 'consistent', 'reviewComments', 'noSignature'],
  ],
  [
    'a record that was changed after all',
    () => withReview(recordPdf(record, withOtherWords('People decided', 'Nobody decided')), record, review, 1),
    ['pagesDiffer', 'partsDiffer', 'signedOffRemarks', 'consistent', 'noSignature'],
  ],
]

describe('what goes behind a file', { timeout: 60_000 }, () => {
  const planned = (pdf: Uint8Array, entries: readonly Entry[]) => {
    const found = reviewToAppend(pdf, entries, inspectPdf)
    return found.ok ? [found.review.number, found.review.added.length] : found.reason
  }
  const wentOn = () => {
    const scribe = new Scribe({ entries: reviewed, salt: 95_000, start: lateEvening + 80 * hour })
    scribe.write({ type: 'note', text: 'She rang' })
    return canonicalOrder(scribe.entries)
  }

  it('is what was written since, and nothing else', () => {
    expect(planned(original, reviewed)).toEqual([1, 3])
    expect(planned(signedOff, canonicalOrder([...reviewed, ...again]))).toEqual([2, 3])
    expect(planned(original, canonicalOrder([...reviewed, ...again]))).toEqual([1, 6])
  })

  it('is refused with the reason where it does not go', () => {
    expect(planned(signedOff, reviewed)).toBe('nothingNew')
    expect(planned(original, record)).toBe('nothingNew')
    expect(planned(original, [...otherCase.before, ...otherCase.added])).toBe('otherRecord')
    expect(planned(original, wentOn())).toBe('earlier')
    expect(planned(writeRecordFile(record), reviewed)).toBe('noRecord')
    expect(
      planned(
        withOtherReview((text) => text.replace('Two', 'Ten')),
        reviewed,
      ),
    ).toBe('reviewBroken')
  })
})

describe('what is said of a signed-off file', { timeout: 120_000 }, () => {
  it.each(damages)('%s', async (_name, make, expected) => {
    const opened = await openFile(make(), readers)
    expect(ids(opened)).toEqual(expected)
    for (const one of opened.findings) expect(findingInWords(english, one)).not.toMatch(/[{}]|undefined/)
  })

  it('is said of a record alone, too, once the review has been taken in', async () => {
    expect(ids(await openFile(writeRecordFile(reviewed), readers))).toEqual(['signedOffRemarks', 'consistent'])
  })

  it('cannot be a review that was cut off for whoever has noted its code', async () => {
    const cut = await openFile(signedOff.subarray(0, original.length), readers)
    expect(ids(withCode(cut, headCode(headOf(reviewed))))[0]).toBe('codeDiffers')
  })

  it('tells a signature of the record from what was added behind it', async () => {
    const at = Date.UTC(2026, 0, 8)
    const key = await makePaperKey(at)
    const signed = await signPaper(original, key, { field: supervisorField, at, name: 'Eleni' })
    if (!signed.ok) throw new Error(signed.reason)
    const more = withReview(signed.bytes, record, review, 1)
    const opened = await openFile(more, readers)
    expect(ids(opened)).toEqual([
      'pagesContinued',
      'signedOffRemarks',
      'reviewPagesFit',
      'signatureBeforeReview',
      'consistent',
    ])
    expect(run('pdfsig', asFile(more))).toContain('Signature is Valid')
    const turned = continued(more, drawing(more, pages + 1).object, drawing(more, 1).body)
    expect(ids(await openFile(turned, readers))).toEqual([
      'reviewPagesDiffer',
      'signaturePart',
      'signedOffRemarks',
      'consistent',
    ])
    const both = await signPaper(more, key, { field: 'reviewer 1', at, name: 'Ruth' })
    if (!both.ok) throw new Error(both.reason)
    expect(ids(await openFile(both.bytes, readers))).toEqual([
      'signatureSelf',
      'pagesContinued',
      'signedOffRemarks',
      'reviewPagesFit',
      'signatureBeforeReview',
      'consistent',
    ])
  })

  it('is the same as what the pages are made from: the file that is written is the file that is made again', () => {
    const made = renderPaper(reviewPages(book, record, review, 1), kit)
    expect(pageTexts(made)).toEqual(pageTexts(signedOff).slice(pages))
  })
})
