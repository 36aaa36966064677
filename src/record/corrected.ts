import type { ContentOf, Entry, EntryOf } from './entry.ts'
import { isEntryOf } from './entry.ts'
import { effectOfForks } from './forks.ts'

/** Other words for an answer, with the correction that says them. */
export interface Instead {
  readonly words: NonNullable<ContentOf<'correction'>['instead']>
  readonly by: EntryOf<'correction'>
}

/** What all corrections, forks and decisions about forks of a record come to, the later one holding. */
export interface CorrectionEffect {
  /** Entries that do not count, by hash, with the hash of the correction, fork or decision that set them aside. */
  readonly setAside: ReadonlyMap<string, string>
  /** Those among them that somebody said never happened; the others only no longer fit what came before. */
  readonly withdrawn: ReadonlySet<string>
  readonly instead: ReadonlyMap<string, Instead>
  /** Forks that wait for a decision. */
  readonly openForks: readonly EntryOf<'fork'>[]
}

/** @param entries in canonical order */
export function effectOfCorrections(entries: readonly Entry[]): CorrectionEffect {
  const setAside = new Map<string, string>()
  const withdrawn = new Set<string>()
  const instead = new Map<string, Instead>()
  const { open, leftOut } = effectOfForks(entries)
  for (const entry of entries) {
    if (leftOut.has(entry.hash)) continue
    if (isEntryOf(entry, 'forkResolved')) for (const hash of entry.content.setsAside) setAside.set(hash, entry.hash)
    if (!isEntryOf(entry, 'correction')) continue
    const { corrects, instead: words, setsAside } = entry.content
    if (words) {
      instead.set(corrects, { words, by: entry })
      setAside.delete(corrects)
      withdrawn.delete(corrects)
    }
    for (const hash of setsAside) setAside.set(hash, entry.hash)
    if (setsAside.includes(corrects)) withdrawn.add(corrects)
  }
  for (const fork of open) for (const hash of fork.content.aside) setAside.set(hash, fork.hash)
  return { setAside, withdrawn, instead, openForks: open }
}
