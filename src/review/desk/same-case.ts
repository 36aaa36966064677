import type { Entry } from '#record/entry.ts'

/** As many digits of a hash as tell entries of one case apart. */
const digits = 24

/** The hashes of a record, shortened, by device and in the order of its numbers: enough to say how two files are related. */
export type Chains = ReadonlyMap<string, readonly string[]>

export function chainsOf(entries: readonly Entry[]): Chains {
  const chains = new Map<string, string[]>()
  for (const { device, hash } of entries) {
    const chain = chains.get(device) ?? []
    chain.push(hash.slice(0, digits))
    chains.set(device, chain)
  }
  return chains
}

/** How a record stands to another one of the same case. */
export type Relation =
  | 'same'
  /** It is a beginning of the other one, or the other one of it. */
  | 'earlier'
  | 'later'
  /** Each holds entries that the other one lacks: written apart, and not yet brought together. */
  | 'apart'
  /** The same device wrote two different entries with one number: one of the records was rebuilt. */
  | 'contradicts'

/** How `one` stands to `other`, both of the same case. */
export function relationOf(one: Chains, other: Chains): Relation {
  let [oneHasMore, otherHasMore, contradicts] = [false, false, false]
  for (const device of new Set([...one.keys(), ...other.keys()])) {
    const mine = one.get(device) ?? []
    const theirs = other.get(device) ?? []
    if (mine.length > theirs.length) oneHasMore = true
    if (theirs.length > mine.length) otherHasMore = true
    const both = Math.min(mine.length, theirs.length)
    // Every hash stands on the one before: where the last that both have is the same, all are.
    if (both > 0 && mine[both - 1] !== theirs[both - 1]) contradicts = true
  }
  if (contradicts) return 'contradicts'
  if (oneHasMore && otherHasMore) return 'apart'
  if (oneHasMore) return 'later'
  return otherHasMore ? 'earlier' : 'same'
}
