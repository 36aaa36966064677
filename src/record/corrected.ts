import type { ContentOf, Entry } from './entry.ts'
import { isEntryOf } from './entry.ts'

type Instead = NonNullable<ContentOf<'correction'>['instead']>

/**
 * What all corrections of a record come to, the later one holding: which entries no longer count, and which answers
 * have other words in their place.
 */
export function effectOfCorrections(entries: readonly Entry[]): {
  setAside: Map<string, string>
  instead: Map<string, { readonly instead: Instead; readonly hash: string }>
} {
  const setAside = new Map<string, string>()
  const instead = new Map<string, { instead: Instead; hash: string }>()
  for (const entry of entries) {
    if (!isEntryOf(entry, 'correction')) continue
    const { corrects, instead: words, setsAside } = entry.content
    if (words) {
      instead.set(corrects, { instead: words, hash: entry.hash })
      setAside.delete(corrects)
    }
    for (const hash of setsAside) setAside.set(hash, entry.hash)
  }
  return { setAside, instead }
}
