import { readEnvelope } from '#record/envelope.ts'
import type { CaseStore, StoreFault, StoreResult } from '#session/ports.ts'
import type { VaultStore } from './vault-store.ts'

/**
 * Whether there were key slots once, though none are stored now: something is sealed, or a store that does not answer holds
 * cases. New keys in their place would make sealed cases unreadable for good.
 */
export async function keysWereLost(store: CaseStore, own: VaultStore): Promise<StoreResult<boolean>> {
  const ids = await store.caseIds()
  if (!ids.ok) return ids
  for (const id of ids.value) {
    const keys = await own.readKeys(id)
    const unreadable = !keys.ok && (keys.fault === 'damaged' || keys.fault === 'otherVersion')
    if (unreadable || (keys.ok && keys.keys.length > 0)) return { ok: true, value: true }
    if (!keys.ok) return { ok: false, fault: keys.fault as StoreFault }
    const stored = await store.read(id)
    if (!stored.ok) return stored
    if (stored.value.frames.some(isSealed)) return { ok: true, value: true }
  }
  const { lost, database, mirror } = await store.health()
  return { ok: true, value: lost > 0 && (database === 'failing' || mirror === 'failing') }
}

function isSealed(frame: Uint8Array): boolean {
  const read = readEnvelope(frame)
  return read.ok && read.envelope.header.alg !== 'none'
}
