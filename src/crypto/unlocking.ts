import { normalisedPassphrase } from '#session/passphrase.ts'
import type { VaultResult, VaultSecret } from '#session/ports.ts'
import { factsNow, type KeyRing, openly, type Raw, readAnew, write } from './key-ring.ts'
import { removeOldKeys } from './new-keys.ts'
import { finishProtecting } from './protecting.ts'
import { finishShredding } from './shredding.ts'
import { isWeak, passphraseSlot, type SlotOpened } from './slots.ts'
import { openTreeWith } from './try-secret.ts'
import { refuse } from './turns.ts'
import type { VaultDocument } from './vault-document.ts'

/** See `Vault.unlock`. */
export const unlock = async (ring: KeyRing, secret: VaultSecret): Promise<VaultResult> => {
  const read = await readAnew(ring)
  if (!read.ok) return read
  const found = read.value
  if (!found) return refuse('damaged')
  if (found.next) {
    const to = await openTreeWith(ring, found.next, secret)
    if (!to.ok) return to
    const from = await openly(found.tree)
    return from ? finishProtecting(ring, found, from, to.value) : refuse('damaged')
  }
  const held = await openTreeWith(ring, found.tree, secret, (raw, by) => raised(ring, found, raw, by, secret))
  if (!held.ok) return held
  ring.caseKeys.clear()
  ring.captured.clear()
  ring.tree = { ...held.value, stored: ring.document?.tree ?? found.tree }
  if (found.oldKeysLeft) {
    const cleaned = await removeOldKeys(ring.newKeys, ring.document ?? found)
    if (cleaned.ok) ring.document = cleaned.document
  }
  await finishShredding(ring)
  return factsNow(ring)
}

/** A passphrase slot that is weaker than this device allows by now is made anew; if that fails the old one stays. */
const raised = async (
  ring: KeyRing,
  found: VaultDocument,
  raw: Raw,
  { slot, tookMs }: SlotOpened & { ok: true },
  secret: VaultSecret,
): Promise<VaultResult<unknown>> => {
  if (slot.kind === 'passphrase' && secret.kind === 'passphrase' && isWeak(ring.tools, slot, tookMs)) {
    const words = normalisedPassphrase(secret.passphrase)
    const made = await passphraseSlot(ring.tools, found.tree.generation, raw, words)
    const slots = found.tree.slots.map((one) => (one.id === slot.id ? made : one))
    await write(ring, { ...found, tree: { ...found.tree, slots } })
  }
  return { ok: true, value: undefined }
}
