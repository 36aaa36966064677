import type { SignatureVerdict } from '#pdf/verify-signatures.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { readVolumeFile } from '#record/volume.ts'
import { carriedBy, carriedNames } from './carried.ts'
import { compareCode } from './compare-code.ts'
import type { CompareOptions, FileReaders } from './file-readers.ts'
import { type Finding, finding, gravestFirst } from './finding.ts'
import { type JudgedPages, judgePages } from './judge-pages.ts'
import { type JudgedRecord, judgeRecord } from './judge-record.ts'
import { judgeReviews } from './judge-reviews.ts'
import { judgeSignOffs } from './judge-sign-offs.ts'
import { judgeSignatures } from './judge-signatures.ts'
import { isSealed } from './sealed-content.ts'
import { mostFileBytes, mostRecordBytes } from './most-bytes.ts'
import { paperToRead } from './paper-again.ts'

/** A file as it was found. */
export interface OpenedFile {
  /** All that was found, gravest first; the first one is the verdict on the file. */
  readonly findings: readonly [Finding, ...Finding[]]
  /**
   * The entries that are consistent, with those of reviews that fit; none where the file carries no record that can be read.
   */
  readonly entries: readonly Entry[]
  /** Those of them that were in the record before this file was reviewed: its pages say these. */
  readonly recorded: readonly Entry[]
  /** Whether these are the whole record of the file. */
  readonly whole: boolean
  /** What these entries say, as the action record; missing where there are none. */
  readonly paper: PaperDocument | undefined
  readonly signatures: readonly SignatureVerdict[]
}

export interface OpenOptions extends CompareOptions {
  /** A code somebody noted elsewhere, as it was typed. */
  readonly code?: string | undefined
  /**
   * `verdict`: of many files only what stands in them is judged; pages are not made again, and there is no paper to read.
   * `whole` where it is not given.
   */
  readonly depth?: 'verdict' | 'whole' | undefined
  /** BCP 47 tag of the language in which the record is to be read; English where it is not given or has no words. */
  readonly language?: string | undefined
}

/**
 * Opens any file and says what it is. It reads and never writes.
 *
 * Takes any bytes. Rejects only with the reason of the signal; whatever else goes wrong is a finding.
 */
export async function openFile(
  bytes: Uint8Array,
  readers: FileReaders,
  options: OpenOptions = {},
): Promise<OpenedFile> {
  try {
    const opened = await look(bytes, readers, options)
    return options.code === undefined ? opened : withCode(opened, options.code)
  } catch (failure) {
    options.signal?.throwIfAborted()
    return nothingRead(finding('failed', { what: failure instanceof Error ? failure.name : '' }))
  }
}

/** What was found together with a code that was typed in: an earlier comparison is replaced. */
export function withCode(opened: OpenedFile, typed: string): OpenedFile {
  if (opened.entries.length === 0) return opened
  const others = opened.findings.filter(({ about }) => about !== 'code')
  return { ...opened, findings: inOrder([...others, compareCode(opened.entries, typed, opened.recorded.length)]) }
}

async function look(bytes: Uint8Array, readers: FileReaders, options: OpenOptions): Promise<OpenedFile> {
  if (bytes.length === 0) return nothingRead(finding('emptyFile'))
  const large = tooLarge(bytes.length)
  if (large) return nothingRead(large)
  const pdf = readers.inspect(bytes, carriedNames, mostRecordBytes)
  if (!pdf.ok) {
    if (pdf.reason === 'notAPdf') {
      if (isSealed(bytes)) return nothingRead(finding('sealed'))
      const record = judgeRecord(bytes)
      return ofRecord(record, options, record.whole ? judgeSignOffs(record.entries) : [])
    }
    return nothingRead(finding(pdf.reason === 'locked' ? 'lockedPdf' : 'damagedPdf'))
  }
  const signs = await readers.verifySignatures(bytes)
  const signatures = signs.ok ? signs.signatures : []
  const ofFile = (pages?: JudgedPages) => [
    ...judgeSignatures(signs, pdf.signed, pages),
    ...(pdf.active ? [finding('active')] : []),
  ]
  const { records, volume, reviews } = carriedBy(pdf)
  const [attached, ...more] = records
  if (!attached) {
    const missing = pdf.ours ? finding('noLogPaper') : finding('noLogForeign', { creator: pdf.creator ?? '' })
    return { ...nothingRead(missing, ...ofFile()), signatures }
  }
  if (more.length > 0)
    return { ...nothingRead(finding('severalRecords', { count: records.length }), ...ofFile()), signatures }
  const record = judgeRecord(attached)
  if (!record.whole) return { ...(await ofRecord(record, options, ofFile())), signatures }
  const reviewed = judgeReviews(record.entries, reviews)
  const parts = { ends: pdf.revisions, carriesReviews: reviews.length > 0 }
  const pages = await pagesOrWhyNot(bytes, record.entries, parts, readers, options)
  const signedOff = judgeSignOffs(reviewed.all)
  const further = [
    ...ofFile(pages),
    ...pages.findings,
    ...reviewed.findings,
    ...signedOff,
    ...(signedOff.length === 0 && reviewed.findings.length === 0 ? [finding('noSignOff')] : []),
    ...volumeFound(volume, record.entries),
  ]
  return { ...(await ofRecord(record, options, further, reviewed.all)), signatures }
}

function volumeFound(volume: Uint8Array | undefined, entries: readonly Entry[]): Finding[] {
  const read = volume && readVolumeFile(volume, entries)
  if (!read?.ok) return []
  const { number, of, first, last } = read.volume
  return [finding('volume', { number, of, first, last })]
}

async function pagesOrWhyNot(
  pdf: Uint8Array,
  entries: readonly Entry[],
  parts: Parameters<typeof judgePages>[2],
  readers: FileReaders,
  options: OpenOptions,
): Promise<JudgedPages> {
  if (options.depth === 'verdict') return { findings: [finding('pagesLater')], fit: false, revisions: [] }
  try {
    return await judgePages(pdf, entries, parts, readers, options)
  } catch (failure) {
    options.signal?.throwIfAborted()
    const what = failure instanceof Error ? failure.message : ''
    return { findings: [finding('pagesNotCompared', { what })], fit: false, revisions: [] }
  }
}

/** @param all the entries with those of reviews */
async function ofRecord(
  { entries: recorded, whole, findings }: JudgedRecord,
  { language, depth }: OpenOptions,
  further: readonly Finding[],
  all: readonly Entry[] = recorded,
): Promise<OpenedFile> {
  const paper = all.length > 0 && depth !== 'verdict' ? await paperToRead(all, language) : undefined
  return { findings: inOrder([...findings, ...further]), entries: all, recorded, whole, paper, signatures: [] }
}

/** A file of which nothing but this is known. */
export const nothingRead = (...findings: readonly [Finding, ...Finding[]]): OpenedFile => ({
  findings: inOrder(findings),
  entries: [],
  recorded: [],
  whole: false,
  paper: undefined,
  signatures: [],
})

const inOrder = (findings: readonly Finding[]): readonly [Finding, ...Finding[]] => {
  const [first, ...rest] = gravestFirst(findings)
  if (!first) throw new Error('something is always found')
  return [first, ...rest]
}

/** What is said of a file of so many bytes, if it is more than is opened: known before any of it is read. */
export const tooLarge = (size: number): Finding | undefined =>
  size > mostFileBytes ? finding('tooLarge', { size: inMib(size), most: inMib(mostFileBytes) }) : undefined

const inMib = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))
