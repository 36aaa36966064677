import type { StoredDraft, VaultResult } from '#session/ports.ts'
import { bytesKeysOf, openBytesNamed } from './case-keys.ts'
import { caseOfDraft, isStoredName, readNamed, storedName, withName } from './draft-names.ts'
import type { KeyRing } from './key-ring.ts'
import { openNamed, sealNamed } from './sealed-bytes.ts'
import { refuse } from './turns.ts'

/** See `Vault.draftNames`. */
export const draftNames = async (ring: KeyRing, key: string): Promise<VaultResult<readonly string[]>> => {
  const keys = await bytesKeysOf(ring, caseOfDraft(key))
  if (!keys.ok) return keys
  const found: string[] = []
  for (const { caseNames, vaultNames } of keys.value) {
    for (const names of [caseNames, vaultNames]) if (names) found.push(await storedName(names, key))
  }
  return found.length === 0 ? refuse('locked') : { ok: true, value: [...new Set([...found, key])] }
}

/** See `Vault.sealDraft`. */
export const sealDraft = async (ring: KeyRing, key: string, bytes: Uint8Array): Promise<VaultResult<StoredDraft>> => {
  const keys = await bytesKeysOf(ring, caseOfDraft(key))
  if (!keys.ok) return keys
  const named = await draftNames(ring, key)
  if (!named.ok) return named
  const [name = '', ...former] = named.value
  const [inUse] = keys.value
  const sealed = inUse && (await sealNamed(inUse, name, withName(key, bytes)))
  return sealed ? { ok: true, value: { name, bytes: sealed, former } } : refuse('locked')
}

/** See `Vault.openDraft`. */
export const openDraft = async (
  ring: KeyRing,
  name: string,
  bytes: Uint8Array,
): Promise<VaultResult<{ readonly key: string; readonly bytes: Uint8Array }>> => {
  if (!isStoredName(name)) {
    const plain = await openBytesNamed(ring, name, bytes)
    return plain.ok ? { ok: true, value: { key: name, bytes: plain.value } } : plain
  }
  const keys = await bytesKeysOf(ring, caseOfDraft(name))
  if (!keys.ok) return keys
  for (const one of keys.value) {
    const opened = await openNamed(one, name, bytes)
    const read = opened && readNamed(opened)
    if (read) return { ok: true, value: read }
  }
  return refuse('damaged')
}

/**
 * Drafts of an older version lay under the name of their step: they are moved under names that say nothing. What cannot be
 * moved now stays as it is and is tried again.
 */
export const moveOldDrafts = async (ring: KeyRing): Promise<void> => {
  const { store } = ring.tools
  const all = await store.draftKeys()
  for (const name of all.ok ? all.value.filter((one) => !isStoredName(one)) : []) {
    const found = await store.readDraft(name)
    const opened = found.ok && found.value ? await openDraft(ring, name, found.value) : refuse('damaged')
    const made = opened.ok ? await sealDraft(ring, name, opened.value.bytes) : opened
    if (!made.ok || !(await store.writeDraft(made.value.name, made.value.bytes)).ok) continue
    await store.dropDraft(name)
  }
}
