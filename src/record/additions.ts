import * as z from 'zod/mini'
import { canonicalJson } from './canonical-json.ts'
import { headOf, verifyChain } from './chain.ts'
import { type ContentOf, type Entry, entrySchema, isEntryOf } from './entry.ts'
import { largestRecord, mostEntries } from './file-limits.ts'
import { isBeside } from './forks.ts'
import { canonicalOrder, recordUpTo } from './order.ts'
import { hashOf } from './sha256.ts'

/**
 * The way back of a review: a small file that only adds entries. It holds what one device wrote beside a case (comments,
 * sign-off, what it noted of itself), and nothing of the case. Everything they rest on has to be there already.
 */
const format = 'missing-child-guide-additions'
const version = 1

const fileSchema = z.strictObject({
  format: z.literal(format),
  v: z.literal(version),
  count: z.int().check(z.minimum(1)),
  entries: z.array(entrySchema).check(z.minLength(1)),
})

/** What a device wrote beside a case since it last wrote anything else: what can be given back. Empty without a word of review. */
export function additionsOf(entries: readonly Entry[], device: string): readonly Entry[] {
  const own = entries.filter((entry) => entry.device === device)
  const tail = own.slice(own.findLastIndex((entry) => !isBeside(entry)) + 1)
  return tail.some(isReview) ? tail : []
}

const isReview = (entry: Entry): boolean => isEntryOf(entry, 'comment') || isEntryOf(entry, 'signOff')

/** The bytes of the file. @param entries of one device, in its order, none missing between them */
export const writeAdditions = (entries: readonly Entry[]): Uint8Array =>
  new TextEncoder().encode(`${canonicalJson({ format, v: version, count: entries.length, entries })}\n`)

export type AdditionsVerdict =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  /** `foreign`: no such file. `damaged`: cut off, altered, or holding more than what may be added. */
  | { readonly ok: false; readonly fault: 'tooLarge' | 'foreign' | 'otherVersion' | 'damaged' }

/** How the canonical form of such a file ends, with its version. */
const ending = new RegExp(`"format":"${format}","v":(\\d+)\\}\n?$`)
const longestEnding = 80

/** Reads such a file and judges all that can be judged without the case: all or nothing. Never throws. */
export function readAdditions(bytes: Uint8Array): AdditionsVerdict {
  const bad = (fault: Extract<AdditionsVerdict, { ok: false }>['fault']): AdditionsVerdict => ({ ok: false, fault })
  const [, found] = ending.exec(new TextDecoder().decode(bytes.subarray(-longestEnding))) ?? []
  if (found === undefined) return bad('foreign')
  if (found !== String(version)) return bad('otherVersion')
  if (bytes.length > largestRecord) return bad('tooLarge')
  const entries = entriesIn(bytes)
  if (!entries) return bad('damaged')
  return entries.length > mostEntries ? bad('tooLarge') : { ok: true, entries }
}

function entriesIn(bytes: Uint8Array): readonly Entry[] | undefined {
  try {
    const file = fileSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)))
    const { count, entries } = file
    const [first] = entries
    const isWhole =
      count === entries.length &&
      entries.every(isBeside) &&
      entries.every(({ hash, ...rest }, index) => {
        const before = entries[index - 1]
        const linked = !before || (rest.seq === before.seq + 1 && rest.prev === before.hash)
        return linked && rest.case === first?.case && rest.device === first.device && hashOf(rest) === hash
      })
    return isWhole && areSame(writeAdditions(entries), bytes) ? entries : undefined
  } catch {
    // Not text, not JSON, another shape, or a number without canonical form.
    return undefined
  }
}

/** What adding such entries to a case comes to. Nothing is written by this. */
export type Added =
  | { readonly kind: 'nothingNew' }
  | {
      readonly kind: 'adds'
      readonly taken: readonly Entry[]
      /** What the accepting person's device writes after them. */
      readonly note: ContentOf<'imported'>
    }
  /** They rest on entries that this case does not hold; so many of them are missing. */
  | { readonly kind: 'missing'; readonly entries: number }
  /** The same numbers stand for other entries here: another history of the case. */
  | { readonly kind: 'twoHistories' }

/**
 * @param ours the case as this device holds it, verified, in canonical order; empty where it is not here
 * @param additions read from a file
 */
export function addTo(ours: readonly Entry[], additions: readonly Entry[]): Added {
  const known = new Map(ours.map((entry) => [`${entry.device} ${entry.seq}`, entry.hash]))
  const own = new Map(additions.map((entry) => [`${entry.device} ${entry.seq}`, entry.hash]))
  const contradicts = (device: string, seq: number, hash: string) =>
    (known.get(`${device} ${seq}`) ?? hash) !== hash || (own.get(`${device} ${seq}`) ?? hash) !== hash
  const rests = restsOn(additions)
  if ([...additions, ...rests].some(({ device, seq, hash }) => contradicts(device, seq, hash)))
    return { kind: 'twoHistories' }
  const missing = missingOf(ours, rests)
  if (missing > 0) return { kind: 'missing', entries: missing }
  const taken = additions.filter(({ device, seq }) => !known.has(`${device} ${seq}`))
  const last = taken.at(-1)
  if (!last) return { kind: 'nothingNew' }
  const all = canonicalOrder([...ours, ...taken])
  if (ours[0]?.case !== last.case || !verifyChain(all).ok) return { kind: 'twoHistories' }
  return {
    kind: 'adds',
    taken,
    note: { type: 'imported', entries: taken.length, head: headOf(recordUpTo(all, last)) },
  }
}

/** The entries of the case that additions name: what their writer had seen, and what it had written before. */
function restsOn(additions: readonly Entry[]) {
  const [first] = additions
  const before = first && first.seq > 1 ? [{ device: first.device, seq: first.seq - 1, hash: first.prev }] : []
  return [...before, ...additions.flatMap(({ seen }) => seen)]
}

function missingOf(ours: readonly Entry[], rests: ReturnType<typeof restsOn>): number {
  const held = new Map<string, number>()
  for (const { device, seq } of ours) held.set(device, Math.max(seq, held.get(device) ?? 0))
  const needed = new Map<string, number>()
  for (const { device, seq } of rests) needed.set(device, Math.max(seq, needed.get(device) ?? 0))
  return [...needed].reduce((sum, [device, seq]) => sum + Math.max(0, seq - (held.get(device) ?? 0)), 0)
}

const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
