import { entrySchema, type Entry, type Unsealed } from './entry.ts'
import { hashOf } from './sha256.ts'

/** What stands before the first entry of a device. */
export const beginning = '0'.repeat(64)

/** An entry with its own hash: SHA-256 over the canonical JSON of everything else in it. */
export function seal(entry: Unsealed): Entry {
  const sealed = { ...entry, hash: hashOf(entry) }
  return entrySchema.parse(sealed)
}

export type Fault = 'notAnEntry' | 'otherVersion' | 'altered' | 'brokenLink' | 'outOfOrder' | 'otherCase' | 'unseen'

export type ChainVerdict = { readonly ok: true } | { readonly ok: false; readonly index: number; readonly fault: Fault }

/**
 * Checks each entry and the links between them, per device.
 * @returns the first broken entry by its index in the list, counted from 0
 */
export function verifyChain(list: readonly unknown[]): ChainVerdict {
  const last = new Map<string, Entry>()
  const read = new Set<string>()
  let caseId: string | undefined
  for (const [index, raw] of list.entries()) {
    const fault = faultOf(raw, last, read, caseId)
    if (fault) return { ok: false, index, fault }
    const entry = raw as Entry
    caseId ??= entry.case
    last.set(entry.device, entry)
    read.add(placeOf(entry))
  }
  return { ok: true }
}

const placeOf = ({ device, seq, hash }: { device: string; seq: number; hash: string }) => `${device} ${seq} ${hash}`

function faultOf(
  raw: unknown,
  last: ReadonlyMap<string, Entry>,
  read: ReadonlySet<string>,
  caseId: string | undefined,
): Fault | undefined {
  const parsed = entrySchema.safeParse(raw)
  if (!parsed.success) return hasOtherVersion(raw) ? 'otherVersion' : 'notAnEntry'
  // What was given is hashed, not what the schema made of it: that leaves out members named __proto__.
  const { hash, ...rest } = raw as Entry
  const own = hashOrNone(rest)
  if (own === undefined) return 'notAnEntry'
  if (own !== hash) return 'altered'
  if (caseId !== undefined && rest.case !== caseId) return 'otherCase'
  const before = last.get(rest.device)
  if (rest.seq !== (before?.seq ?? 0) + 1) return 'outOfOrder'
  if (rest.prev !== (before?.hash ?? beginning)) return 'brokenLink'
  // What a device had seen of others stands before what it wrote then.
  if (!rest.seen.every((position) => read.has(placeOf(position)))) return 'unseen'
  return undefined
}

/** A minus zero passes every schema and has no canonical form. */
function hashOrNone(value: unknown): string | undefined {
  try {
    return hashOf(value)
  } catch {
    return undefined
  }
}

const hasOtherVersion = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' && raw.v !== 1

/** Last entry of each device, sorted by device. */
export function lastOfEachDevice(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.map((entry) => [entry.device, entry]))
  return [...last.values()].sort((a, b) => (a.device < b.device ? -1 : 1))
}

/** The head sums up a record: SHA-256 over the sorted list of device, count and last hash. */
export function headOf(entries: readonly Entry[]): string {
  return hashOf(lastOfEachDevice(entries).map(({ device, seq, hash }) => ({ count: seq, device, hash })))
}

/** The first 16 digits of the head in four groups: short enough for the telephone, e.g. `3F2A 90C1 77BE 04D2`. */
export const headCode = (head: string): string => (head.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ')
