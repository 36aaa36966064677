import { canonicalJson } from './canonical-json.ts'
import { beginning, headOf } from './chain.ts'
import type { Entry } from './entry.ts'

/** The most entries whose timeline one file carries. */
export const entriesPerVolume = 10_000

/** The name under which a file says which volume it is, beside `record.json`. */
export const volumeFileName = 'volume.json'

/** A part of a long record. Its file carries the whole record up to `last`; its pages tell entries `first` to `last`. */
export interface Volume {
  /** From 1 to `of`. */
  readonly number: number
  readonly of: number
  /** Numbers of entries, counted from 1 in the order of the record. */
  readonly first: number
  readonly last: number
  /** Head of the record as the volume before carries it; 64 zeros for the first. */
  readonly previousHead: string
}

const format = 'missing-child-guide-volume'
const version = 1

/** The volumes of a record: one if it fits into a file. */
export function volumesOf(entries: readonly Entry[], limit = entriesPerVolume): Volume[] {
  const of = Math.max(1, Math.ceil(entries.length / limit))
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    first: index * limit + 1,
    last: Math.min((index + 1) * limit, entries.length),
    previousHead: headBefore(entries, index * limit + 1),
  }))
}

const headBefore = (entries: readonly Entry[], first: number): string =>
  first === 1 ? beginning : headOf(entries.slice(0, first - 1))

/** Canonical JSON in UTF-8 with one line feed at the end. */
export const writeVolumeFile = (volume: Volume): Uint8Array =>
  new TextEncoder().encode(`${canonicalJson({ ...volume, format, v: version })}\n`)

/** What a file says of its volume, if that fits the record it carries. Never throws, whatever the bytes are. */
export function readVolumeFile(
  bytes: Uint8Array,
  entries: readonly Entry[],
): { readonly ok: true; readonly volume: Volume } | { readonly ok: false } {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Volume
    const { number, of, first, last, previousHead } = value
    const volume: Volume = { number, of, first, last, previousHead }
    const counted = [number, of, first, last].every((count) => Number.isSafeInteger(count) && count >= 1)
    const fits =
      counted &&
      number <= of &&
      last === entries.length &&
      first <= last &&
      (number === 1) === (first === 1) &&
      previousHead === headBefore(entries, first)
    // Also refuses members of its own and other spellings: the bytes must be what we would write.
    const same = fits && new TextDecoder().decode(writeVolumeFile(volume)) === new TextDecoder().decode(bytes)
    return same ? { ok: true, volume } : { ok: false }
  } catch {
    return { ok: false }
  }
}
