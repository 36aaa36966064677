import type { PageComparison } from '#pdf/compare-pages.ts'
import { headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { readRecordFile } from '#record/record-file.ts'
import { carriedBy, carriedNames } from './carried.ts'
import type { CompareOptions, FileReaders } from './file-readers.ts'
import { type Finding, finding } from './finding.ts'
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
}

type Result = PageComparison | Exclude<PaperAgain, { ok: true }>

/**
 * Compares every revision of a PDF with the paper that its own record gives.
 *
 * @param entries the whole record the file carries now
 * @param ends where its revisions end
 * @throws what making a paper throws, and the reason of the signal
 */
export async function judgePages(
  pdf: Uint8Array,
  entries: readonly Entry[],
  ends: readonly number[],
  readers: FileReaders,
  options: CompareOptions,
): Promise<Finding[]> {
  const all = ends.map((end, index) => ({ number: index + 1, end }))
  const parts = all.slice(-mostParts).map((part) => ({ ...part, ...carriedUpTo(pdf, part.end, entries, readers) }))
  const results = new Map<number, Result>()
  for (const group of byRecord(parts)) {
    // oxlint-disable-next-line no-await-in-loop -- one paper at a time: the worker makes them one after the other anyway
    const again = await paperAgain(group[0]?.entries ?? [], group[0]?.volume)
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
  return [
    ...(now ? [pagesFound(now, grew)] : []),
    ...(other.length > 0 ? [finding('partsOtherRecord', values(other))] : []),
    ...(differing.length > 0 ? [finding('partsDiffer', values(differing))] : []),
    ...(all.length > mostParts ? [finding('tooManyParts', { count: all.length, most: mostParts })] : []),
  ]
}

function pagesFound(found: Result, grew: boolean): Finding {
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
    const head = `${headOf(part.entries)} ${new TextDecoder().decode(part.volume)}`
    groups.set(head, [...(groups.get(head) ?? []), part])
  }
  return [...groups.values()]
}

/** The record and the volume of a revision; no entries where they are not the beginning of the record carried now. */
function carriedUpTo(
  pdf: Uint8Array,
  end: number,
  now: readonly Entry[],
  { inspect }: FileReaders,
): Pick<Part, 'entries' | 'volume'> {
  const found = inspect(pdf.subarray(0, end), carriedNames, mostRecordBytes)
  const { records, volume } = found.ok ? carriedBy(found) : { records: [], volume: undefined }
  if (end === pdf.length) return { entries: now, volume }
  const [bytes, ...more] = records
  if (!bytes || more.length > 0) return { entries: undefined, volume }
  const verdict = readRecordFile(bytes)
  const begins = verdict.ok && verdict.entries.every(({ hash }, index) => now[index]?.hash === hash)
  return { entries: begins ? verdict.entries : undefined, volume }
}
