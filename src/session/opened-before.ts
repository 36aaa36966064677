import type { CaseKey } from '#record/envelope.ts'
import type { ReadEntries } from './read-entries.ts'

interface Held {
  readonly frames: readonly Uint8Array[]
  readonly read: ReadEntries
  readonly size: number
}

/** Bytes of frames that are remembered together: some thousand entries, or a few photos. */
const most = 8 * 1024 * 1024

/**
 * What has been opened and found whole with a key, in memory only: entries in plain text. It hangs on the key itself, so
 * that nothing leads here once the key is forgotten; a lock drops it all the same, whoever still holds a key.
 */
let held = new WeakMap<CaseKey, Held>()
let latest: readonly WeakRef<CaseKey>[] = []

/** The result of an earlier check of the very same bytes with the very same key. */
export function openedBefore(key: CaseKey, frames: readonly Uint8Array[]): ReadEntries | undefined {
  const known = held.get(key)
  const isSame = known?.frames.length === frames.length && known.frames.every((one, i) => areSame(one, frames[i]!))
  return isSame ? known.read : undefined
}

export function rememberOpened(key: CaseKey, frames: readonly Uint8Array[], read: ReadEntries): void {
  const size = frames.reduce((sum, { length }) => sum + length, 0)
  held.set(key, { frames, read, size })
  let room = most
  latest = [new WeakRef(key), ...latest.filter((one) => one.deref() !== key)].filter((one) => {
    const other = one.deref()
    if (!other) return false
    room -= held.get(other)?.size ?? 0
    if (room < 0) held.delete(other)
    return room >= 0
  })
}

/** Nothing that was opened stays here. */
export function forgetOpened(): void {
  held = new WeakMap()
  latest = []
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
