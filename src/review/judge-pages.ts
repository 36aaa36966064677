import type { PageComparison } from '#pdf/compare-pages.ts'
import { headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { readRecordFile } from '#record/record-file.ts'
import { carriedBy, carriedNames } from './carried.ts'
import type { CompareOptions, FileReaders } from './file-readers.ts'
import { type Finding, finding } from './finding.ts'
import { type FittingReview, judgeReviews } from './judge-reviews.ts'
import { mostRecordBytes } from './most-bytes.ts'
import { type PaperAgain, paperAgain } from './paper-again.ts'

/** Of a file that was continued many times only the newest parts are compared: each may need a paper of its own. */
const mostParts = 8

/** A revision of the file: where it ends, and the record it carries if that is the beginning of the record carried now. */
interface Part {
  readonly number: number
  readonly end: number
  readonly entries: readonly Entry[] | undefined
  readonly volume: Uint8Array | undefined
  /** The reviews it carries that fit. */
  readonly reviews: readonly FittingReview[]
}

/** What the pages of a file come to, and what each of its revisions carries. */
export interface JudgedPages {
  readonly findings: readonly Finding[]
  /** Whether the pages there are now are those of the record and of the reviews inside, and nothing else. */
  readonly fit: boolean
  /** The newest revisions, oldest first: where each ends, and how many reviews it carries. */
  readonly revisions: readonly { readonly end: number; readonly reviews: number }[]
}

type Result = PageComparison | Exclude<PaperAgain, { ok: true }>

/**
 * Compares every revision of a PDF with the paper that its own record gives.
 *
 * @param entries the whole record the file carries now
 * @param ends where its revisions end
 * @param carriesReviews whether the file carries reviews, fitting or not
 * @throws what making a paper throws, and the reason of the signal
 */
export async function judgePages(
  pdf: Uint8Array,
  entries: readonly Entry[],
  { ends, carriesReviews }: { readonly ends: readonly number[]; readonly carriesReviews: boolean },
  readers: FileReaders,
  options: CompareOptions,
): Promise<JudgedPages> {
  const all = ends.map((end, index) => ({ number: index + 1, end }))
  const parts = all.slice(-mostParts).map((part) => ({ ...part, ...carriedUpTo(pdf, part.end, entries, readers) }))
  const results = new Map<number, Result>()
  for (const group of byRecord(parts)) {
    // oxlint-disable-next-line no-await-in-loop -- one paper at a time: the worker makes them one after the other anyway
    const again = await paperAgain(group[0]?.entries ?? [], group[0]?.volume, group[0]?.reviews)
    if (!again.ok) {
      for (const { number } of group) results.set(number, again)
      continue
    }
    const against = { pdf, ends: group.map(({ end }) => end) }
    // oxlint-disable-next-line no-await-in-loop -- one paper at a time: the worker makes them one after the other anyway
    const compared = await readers.comparePages(again.document, against, options)
    for (const [index, { number }] of group.entries()) {
      const comparison = compared[index]
      if (comparison) results.set(number, comparison)
    }
  }

  const kindOf = (number: number) => {
    const result = results.get(number)
    return result && 'kind' in result ? result.kind : undefined
  }
  const now = results.get(all.length)
  const earlier = parts.slice(0, -1)
  const other = earlier.filter((part) => !part.entries)
  const wrong = ['differ', 'spokenDiffers', 'unreadable']
  const differing = earlier.filter(({ number }) => wrong.includes(kindOf(number) ?? ''))
  const grew = all.length > 1 && kindOf(1) === 'identical'
  const values = (list: readonly Part[]) => ({ list: list.map(({ number }) => number).join(', '), count: all.length })
  const reviewed = (parts.at(-1)?.reviews.length ?? 0) > 0
  const fit = ['identical', 'savedAgain'].includes(kindOf(all.length) ?? '')
  return {
    findings: [
      ...(now ? pagesFound(now, grew, carriesReviews) : []),
      ...(reviewed && fit ? [finding('reviewPagesFit')] : []),
      ...(other.length > 0 ? [finding('partsOtherRecord', values(other))] : []),
      ...(differing.length > 0 ? [finding('partsDiffer', values(differing))] : []),
      ...(all.length > mostParts ? [finding('tooManyParts', { count: all.length, most: mostParts })] : []),
    ],
    fit,
    revisions: parts.map(({ end, reviews }) => ({ end, reviews: reviews.length })),
  }
}

/** @param reviewed whether the file carries reviews: pages behind those of the record are theirs */
function pagesFound(found: Result, grew: boolean, reviewed: boolean): Finding[] {
  if ('reason' in found || found.kind !== 'differ' || !reviewed) return [allPagesFound(found, grew)]
  const listed = (pages: readonly number[]) => ({ list: pages.join(', ') })
  const own = found.pages.filter((page) => page <= found.own)
  const behind = found.pages.filter((page) => page > found.own)
  return [
    ...(own.length > 0 ? [finding('pagesDiffer', listed(own))] : []),
    ...(behind.length > 0 ? [finding('reviewPagesDiffer', listed(behind))] : []),
  ]
}

function allPagesFound(found: Result, grew: boolean): Finding {
  if ('reason' in found) {
    return found.reason === 'volumeUnfit'
      ? finding('volumeUnfit')
      : finding('pagesOtherLanguage', { language: found.language })
  }
  switch (found.kind) {
    case 'identical':
      return finding('pagesIdentical')
    case 'savedAgain':
      return finding(grew ? 'pagesContinued' : 'pagesSavedAgain')
    case 'spokenDiffers':
      return finding('spokenDiffers')
    case 'unreadable':
      return finding('pagesUnreadable')
    case 'differ':
      return finding('pagesDiffer', { list: found.pages.join(', ') })
    case 'otherVersion':
      return finding('pagesOtherVersion', { creator: found.creator ?? '' })
  }
}

/** Revisions by the record they carry, the newest first: the same record gives the same paper. */
function byRecord(parts: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>()
  for (const part of parts.toReversed()) {
    if (!part.entries) continue
    const last = part.reviews.at(-1)
    const reviewed = last ? headOf([...last.before, ...last.added]) : ''
    const head = `${headOf(part.entries)} ${reviewed} ${new TextDecoder().decode(part.volume)}`
    groups.set(head, [...(groups.get(head) ?? []), part])
  }
  return [...groups.values()]
}

/** The record, the volume and the reviews of a revision; no entries where they are not the beginning of the record carried now. */
function carriedUpTo(
  pdf: Uint8Array,
  end: number,
  now: readonly Entry[],
  { inspect }: FileReaders,
): Pick<Part, 'entries' | 'volume' | 'reviews'> {
  const found = inspect(pdf.subarray(0, end), carriedNames, mostRecordBytes)
  const {
    records,
    volume,
    reviews: carried,
  } = found.ok ? carriedBy(found) : { records: [], volume: undefined, reviews: [] }
  if (end === pdf.length) return { entries: now, volume, reviews: judgeReviews(now, carried).reviews }
  const [bytes, ...more] = records
  if (!bytes || more.length > 0) return { entries: undefined, volume, reviews: [] }
  const verdict = readRecordFile(bytes)
  const begins = verdict.ok && verdict.entries.every(({ hash }, index) => now[index]?.hash === hash)
  if (!begins) return { entries: undefined, volume, reviews: [] }
  return { entries: verdict.entries, volume, reviews: judgeReviews(verdict.entries, carried).reviews }
}
