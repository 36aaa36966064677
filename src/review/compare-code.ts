import { headCode, headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { pastsOf } from '#record/order.ts'
import { hashOf } from '#record/sha256.ts'
import { type Finding, finding } from './finding.ts'

const digits = 16

/**
 * Compares a code that somebody noted with a record: its own code, that of an earlier state of it, or of none. Written the
 * way people do: in any case, with or without gaps, O for 0 and I or L for 1.
 *
 * @param entries those that are consistent, in the order of the file, with those of reviews
 * @param recorded how many the record had before it was reviewed in this file
 */
export function compareCode(entries: readonly Entry[], typed: string, recorded = entries.length): Finding {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s.,:–—-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (!/^[0-9A-F]+$/.test(code) || (code.length !== digits && code.length !== 64)) return finding('codeNotCode')
  const number = stateWithCode(entries, code)
  if (number === undefined) return finding('codeDiffers')
  const count = entries.length
  if (number === recorded && recorded < count) return finding('codeOfRecord', { later: count - number })
  return number === count ? finding('codeMatches') : finding('codeEarlier', { n: number, count, later: count - number })
}

/** How many entries the record had when its head began with `code`, the newest such state; none if it never did. */
function stateWithCode(entries: readonly Entry[], code: string): number | undefined {
  const last = new Map<string, Entry>()
  let found: number | undefined
  for (const [index, entry] of entries.entries()) {
    last.set(entry.device, entry)
    if (hasCode([...last.values()], code)) found = index + 1
  }
  return last.size < 2 ? found : (apartWithCode(entries, code) ?? found)
}

/** What one device held while another wrote apart need not be the beginning of the file that holds both. */
function apartWithCode(entries: readonly Entry[], code: string): number | undefined {
  const byPlace = new Map(entries.map((entry) => [`${entry.device} ${entry.seq}`, entry]))
  let found: number | undefined
  for (const past of pastsOf(entries).values()) {
    const last = [...past].flatMap(([device, seq]) => byPlace.get(`${device} ${seq}`) ?? [])
    if (hasCode(last, code))
      found = Math.max(
        found ?? 0,
        last.reduce((sum, { seq }) => sum + seq, 0),
      )
  }
  return found
}

/** Whether the head over these last entries of each device begins with `code`. */
const hasCode = (last: readonly Entry[], code: string): boolean =>
  hashOf(
    last
      .toSorted((a, b) => (a.device < b.device ? -1 : 1))
      .map(({ device, seq, hash }) => ({ count: seq, device, hash })),
  )
    .toUpperCase()
    .startsWith(code)

/** The code of a record as it is read over the phone. */
export const codeOf = (entries: readonly Entry[]): string => headCode(headOf(entries))
