import { beginning } from '#record/chain.ts'
import { encloseSealed, enclose, packEnvelope, unpackSealed } from '#record/envelope.ts'
import type { Entry } from '#record/entry.ts'
import { stretchNow } from '#crypto/stretch-now.ts'
import { createVault, type VaultTools, type WindowLocks } from '#crypto/vault.ts'
import { type FakeStore, memoryStore } from '../ui/fake-ports.ts'
import { Scribe } from '../record/scribe.ts'

export const words = 'tabo reki mofu lide saro nevi'
export const caseId = 'c'.repeat(32)

/** Locks of one device, as the browser has them: exclusive and shared, in the order they were asked for. */
export function fakeLocks(): WindowLocks {
  let last: Promise<unknown> = Promise.resolve()
  let shared: Promise<unknown>[] = []
  const request = (_name: string, ...rest: unknown[]) => {
    const act = rest.at(-1) as () => Promise<unknown>
    const isShared = (rest[0] as { mode?: string }).mode === 'shared'
    const before = isShared ? last : Promise.all([last, ...shared])
    const run = before.then(act, act)
    const settled = run.then(
      () => undefined,
      () => undefined,
    )
    if (isShared) shared = [...shared, settled]
    else {
      last = settled
      shared = []
    }
    return run
  }
  return { request }
}

export interface Bench {
  readonly store: FakeStore
  /** The vault of another window, or of the next start of the program. */
  readonly another: (tools?: Partial<VaultTools>) => ReturnType<typeof createVault>
  readonly clock: { now: number }
}

/** A store in memory and vaults over it that stretch cheaply: what is tested is what is opened, not how long it takes. */
export function bench(store: FakeStore = memoryStore(), organisation?: { name: string; recipient: string }): Bench {
  const clock = { now: Date.UTC(2026, 10, 27, 12) }
  const locks = fakeLocks()
  return {
    store,
    clock,
    another: (tools = {}) =>
      createVault({
        store,
        signer: { sign: () => Promise.resolve('c2ln') },
        locks,
        organisation: () => Promise.resolve(organisation),
        wordSettings: ['worker', 'sheet'],
        stretch: (asked) => Promise.resolve(stretchNow(asked)),
        strength: { memoryKiB: 64, atMostMs: 1000, mostPasses: 1 },
        now: () => clock.now,
        running: () => 0,
        ...tools,
      }),
  }
}

export type TestVault = ReturnType<Bench['another']>

/** What a result holds, or a throw that says what went wrong. */
export async function valueOf<T>(result: Promise<{ ok: true; value: T } | { ok: false; fault: string }>): Promise<T> {
  const answered = await result
  if (!answered.ok) throw new Error(answered.fault)
  return answered.value
}

/** Entries of a small case. */
export function someEntries(id = caseId, notes: readonly string[] = ['the uncle rang']): readonly Entry[] {
  const scribe = Scribe.opened({ case: id })
  for (const text of notes) scribe.write({ type: 'note', text })
  return scribe.entries
}

/** Entries sealed as the app does: key first, then frames. */
export async function framesOf(vault: TestVault, entries: readonly Entry[]): Promise<readonly Uint8Array[]> {
  const key = await valueOf(vault.makeKey(entries[0]?.case ?? ''))
  if (!key) throw new Error('a new case has a key')
  let prev = beginning
  const frames: Uint8Array[] = []
  for (const entry of entries) {
    const unsigned = await encloseSealed(entry, prev, key)
    frames.push(packEnvelope({ ...unsigned, sig: null }))
    prev = unsigned.id
  }
  return frames
}

/** Stores a case as the app does. */
export async function storeCase(store: FakeStore, vault: TestVault, entries: readonly Entry[]): Promise<void> {
  await valueOf(store.append(entries[0]?.case ?? '', 1, await framesOf(vault, entries)))
}

/** Stores a case as version 0.1.0 did. */
export async function storePlainCase(store: FakeStore, entries: readonly Entry[]): Promise<void> {
  let prev = beginning
  const frames: Uint8Array[] = []
  for (const entry of entries) {
    const unsigned = enclose(entry, prev)
    frames.push(packEnvelope({ ...unsigned, sig: null }))
    prev = unsigned.id
  }
  await valueOf(store.append(entries[0]?.case ?? '', 1, frames))
}

/** What a vault opens of a case: its entries, or the first fault. */
export async function openedEntries(store: FakeStore, vault: TestVault, id = caseId): Promise<readonly Entry[]> {
  const { frames } = await valueOf(store.read(id))
  return openedFrames(frames, vault, id)
}

/** The same of frames of a case that lie elsewhere. */
export async function openedFrames(
  frames: readonly Uint8Array[],
  vault: TestVault,
  id = caseId,
): Promise<readonly Entry[]> {
  const key = await valueOf(vault.keyOf(id))
  if (!key) throw new Error('there is no key')
  const entries: Entry[] = []
  for (const frame of frames) {
    const unpacked = await unpackSealed(frame, key)
    if (!unpacked.ok) throw new Error(unpacked.fault)
    entries.push(unpacked.entry)
  }
  return entries
}
