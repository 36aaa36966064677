import * as z from 'zod/mini'
import { canonicalJson } from './canonical-json.ts'
import type { Entry } from './entry.ts'
import { headOf } from './chain.ts'
import { largestBundle, largestRecord, mostCases, mostEntries } from './file-limits.ts'
import { readRecordFile, writeRecordFile } from './record-file.ts'

/** One or all cases of a device as they travel in a sealed file: a header line, then one record file a line. */
const format = 'missing-child-guide-cases'
const version = 1

const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))
const headerSchema = z.strictObject({
  format: z.literal(format),
  v: z.literal(version),
  /** Number of cases: one line each. */
  cases: z.int().check(z.minimum(1)),
  /** Number of entries in all cases together. */
  count: z.int().check(z.minimum(1)),
  /** Case and head of each record, in the order of the lines: sorted by case. */
  heads: z.array(z.strictObject({ case: hex(32), head: hex(64) })),
})

export type BundleFault =
  | 'tooLarge'
  | 'notText'
  /** Neither a record nor a bundle of cases. */
  | 'foreign'
  | 'otherVersion'
  /** Cut off, altered, or not as this program writes it. */
  | 'damaged'

export type BundleVerdict =
  | { readonly ok: true; readonly records: readonly (readonly Entry[])[] }
  | { readonly ok: false; readonly fault: BundleFault }

const byCase = (a: readonly Entry[], b: readonly Entry[]): number => ((a[0]?.case ?? '') < (b[0]?.case ?? '') ? -1 : 1)

/** The bytes of a bundle. @param records each the entries of one case, none empty */
export function writeBundle(records: readonly (readonly Entry[])[]): Uint8Array {
  const sorted = records.toSorted(byCase)
  const header = {
    format,
    v: version,
    cases: sorted.length,
    count: sorted.reduce((sum, { length }) => sum + length, 0),
    heads: sorted.map((entries) => ({ case: entries[0]?.case, head: headOf(entries) })),
  }
  const lines = [new TextEncoder().encode(`${canonicalJson(header)}\n`), ...sorted.map(writeRecordFile)]
  const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
  }
  return bytes
}

const bad = (fault: BundleFault): BundleVerdict => ({ ok: false, fault })

/** Reads a bundle, or a single record file, and verifies every record in it: all or nothing. Never throws. */
export function readBundle(bytes: Uint8Array): BundleVerdict {
  if (bytes.length > largestBundle) return bad('tooLarge')
  const lines = linesOf(bytes)
  const first = parsed(lines[0])
  if (first === undefined) return bad('notText')
  if (formatOf(first) === 'missing-child-guide-record') return readRecords([bytes])
  if (formatOf(first) !== format) return bad('foreign')
  const header = headerSchema.safeParse(first)
  if (!header.success)
    return bad((first as { readonly v?: unknown }).v === version || !('v' in first) ? 'damaged' : 'otherVersion')
  const { cases, count, heads } = header.data
  if (cases > mostCases || count > mostEntries) return bad('tooLarge')
  if (lines.length !== cases + 1) return bad('damaged')
  const verdict = readRecords(lines.slice(1))
  if (!verdict.ok) return verdict
  const same = verdict.records.every(
    (entries, index) => entries[0]?.case === heads[index]?.case && headOf(entries) === heads[index]?.head,
  )
  const counted = verdict.records.reduce((sum, { length }) => sum + length, 0)
  const isExact = same && counted === count && heads.length === cases && areSame(writeBundle(verdict.records), bytes)
  return isExact ? verdict : bad('damaged')
}

function readRecords(files: readonly Uint8Array[]): BundleVerdict {
  const records: (readonly Entry[])[] = []
  for (const file of files) {
    if (file.length > largestRecord) return bad('tooLarge')
    const verdict = readRecordFile(file)
    if (!verdict.ok) return bad(verdict.fault === 'otherVersion' ? 'otherVersion' : 'damaged')
    if (verdict.entries.length > mostEntries) return bad('tooLarge')
    records.push(verdict.entries)
  }
  const ids = new Set(records.map((entries) => entries[0]?.case))
  return ids.size === records.length ? { ok: true, records } : bad('damaged')
}

/** The lines of a file, each with its line feed. More than a bundle can have are not looked at. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  while (from < bytes.length && lines.length < mostCases + 2) {
    const feed = bytes.indexOf(10, from)
    const to = feed < 0 ? bytes.length : feed + 1
    lines.push(bytes.subarray(from, to))
    from = to
  }
  return lines
}

function parsed(line: Uint8Array | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

const formatOf = (value: object): unknown => ('format' in value ? value.format : undefined)

const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
