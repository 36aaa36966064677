import { readEnvelope } from '#record/envelope.ts'
import type { CaseStore, StoreFault, StoreResult } from '#session/ports.ts'
import type { VaultStore } from './vault-store.ts'

/**
 * Whether there were key slots once, though none are stored now: something is sealed, or a store that does not answer holds
 * cases. New keys in their place would make sealed cases unreadable for good.
 */
export async function keysWereLost(store: CaseStore, own: VaultStore): Promise<StoreResult<boolean>> {
  const sealed = await sealedCases(store, own)
  if (!sealed.ok) return sealed
  if (sealed.value.length > 0) return { ok: true, value: true }
  const { lost, database, mirror } = await store.health()
  return { ok: true, value: lost > 0 && (database === 'failing' || mirror === 'failing') }
}

/** Cases that have a key, read or not, or of which any frame is sealed. */
export async function sealedCases(store: CaseStore, own: VaultStore): Promise<StoreResult<readonly string[]>> {
  const ids = await store.caseIds()
  if (!ids.ok) return ids
  const found: string[] = []
  for (const id of ids.value) {
    const sealed = await isSealedCase(store, own, id)
    if (!sealed.ok) return sealed
    if (sealed.value) found.push(id)
  }
  return { ok: true, value: found }
}

async function isSealedCase(store: CaseStore, own: VaultStore, id: string): Promise<StoreResult<boolean>> {
  const keys = await own.readKeys(id)
  const unreadable = !keys.ok && (keys.fault === 'damaged' || keys.fault === 'otherVersion')
  if (unreadable || (keys.ok && keys.keys.length > 0)) return { ok: true, value: true }
  if (!keys.ok) return { ok: false, fault: keys.fault as StoreFault }
  const stored = await store.read(id)
  return stored.ok ? { ok: true, value: stored.value.frames.some(isSealed) } : stored
}

function isSealed(frame: Uint8Array): boolean {
  const read = readEnvelope(frame)
  return read.ok && read.envelope.header.alg !== 'none'
}
