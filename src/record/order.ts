import type { Entry } from './entry.ts'

/**
 * The one order of the entries of several devices, and the same on every device that holds the same entries: an entry
 * stands after its `prev` and after all it has `seen`; between free ones the smaller device id goes first. No clock decides.
 * Entries that name what is not among them keep their given order at the end; a verified record has none.
 */
export function canonicalOrder(entries: readonly Entry[]): readonly Entry[] {
  const queues = byDevice(entries)
  if (queues.size < 2) return entries
  const devices = [...queues.keys()].sort((a, b) => (a < b ? -1 : 1))
  const placed = new Map<string, number>()
  const ordered: Entry[] = []
  const next = (device: string): Entry | undefined => queues.get(device)?.[placed.get(device) ?? 0]
  const isFree = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && entry.seen.every(({ device, seq }) => (placed.get(device) ?? 0) >= seq)
  for (;;) {
    const free = devices.find((device) => isFree(next(device)))
    if (free === undefined) break
    ordered.push(next(free)!)
    placed.set(free, (placed.get(free) ?? 0) + 1)
  }
  if (ordered.length === entries.length) return ordered
  const standing = new Set(ordered)
  return [...ordered, ...entries.filter((entry) => !standing.has(entry))]
}

function byDevice(entries: readonly Entry[]): Map<string, Entry[]> {
  const queues = new Map<string, Entry[]>()
  for (const entry of entries) {
    const queue = queues.get(entry.device)
    if (queue) queue.push(entry)
    else queues.set(entry.device, [entry])
  }
  return queues
}

/** What an entry rests on: for each device the number of its last entry known then, its own included. */
export type Past = ReadonlyMap<string, number>

/** The past of each entry of a verified record, by hash. */
export function pastsOf(entries: readonly Entry[]): ReadonlyMap<string, Past> {
  const pasts = new Map<string, Past>()
  for (const entry of entries) {
    const past = new Map(pasts.get(entry.prev))
    for (const { device, seq, hash } of entry.seen) {
      for (const [other, count] of pasts.get(hash) ?? []) past.set(other, Math.max(count, past.get(other) ?? 0))
      past.set(device, Math.max(seq, past.get(device) ?? 0))
    }
    pasts.set(entry.hash, past.set(entry.device, entry.seq))
  }
  return pasts
}

/** Whether whoever wrote an entry with this past knew of the other one. */
export const knew = (past: Past | undefined, entry: Pick<Entry, 'device' | 'seq'>): boolean =>
  (past?.get(entry.device) ?? 0) >= entry.seq

/** The record as it was when an entry was written: the entry and all it rests on, in canonical order. */
export function recordUpTo(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const past = pastsOf(entries).get(entry.hash)
  return entries.filter((one) => knew(past, one))
}
