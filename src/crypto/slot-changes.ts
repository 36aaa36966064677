import { normalisedPassphrase } from '#session/passphrase.ts'
import type { NewSlot, VaultResult, VaultSecret } from '#session/ports.ts'
import { factsNow, isOpen, type KeyRing, type Raw, readAnew, write } from './key-ring.ts'
import { ofKind, organisationSlot, passkeySlot, passphraseSlot, recoveryBytes, recoverySlot } from './slots.ts'
import { readSpokenKey } from './spoken-key.ts'
import { openTreeWith } from './try-secret.ts'
import { refuse } from './turns.ts'
import type { KeyTree, Slot } from './vault-document.ts'

/** A slot beside the passphrase. */
export const makeSlot = async (
  ring: KeyRing,
  generation: string,
  raw: Raw,
  slot: NewSlot,
): Promise<VaultResult<Slot>> => {
  if (slot.kind === 'organisation') {
    const made = ring.organisation && (await organisationSlot(ring.tools, raw, ring.organisation))
    return made ? { ok: true, value: made } : refuse('needsSecond')
  }
  if (slot.kind === 'passkey') return { ok: true, value: await passkeySlot(ring.tools, generation, raw, slot) }
  const read = readSpokenKey(slot.key, recoveryBytes)
  if (!read.ok) return { ok: false, fault: 'mistyped', group: read.group }
  return { ok: true, value: await recoverySlot(ring.tools, generation, raw, read.bytes) }
}

/** Changes the slots; whoever does it opens the vault once more, because no key in memory can be wrapped again. */
const changeSlots = async (
  ring: KeyRing,
  secret: VaultSecret,
  change: (found: KeyTree, raw: Raw) => Promise<VaultResult<readonly Slot[]>>,
): Promise<VaultResult> => {
  const read = await readAnew(ring)
  if (!read.ok) return read
  const found = read.value
  if (!found || found.next || isOpen(found)) return refuse('locked')
  const held = await openTreeWith(ring, found.tree, secret, async (raw) => {
    const slots = await change(found.tree, raw)
    return slots.ok ? write(ring, { ...found, tree: { ...found.tree, slots: [...slots.value] } }) : slots
  })
  return held.ok ? factsNow(ring) : held
}

/** See `Vault.changePassphrase`; the passphrase has been judged. */
export const changePassphrase = (ring: KeyRing, secret: VaultSecret, passphrase: string): Promise<VaultResult> =>
  changeSlots(ring, secret, async ({ generation, slots }, raw) => {
    const made = await passphraseSlot(ring.tools, generation, raw, normalisedPassphrase(passphrase))
    return { ok: true, value: [made, ...slots.filter(({ kind }) => kind !== 'passphrase')] }
  })

/** See `Vault.addSlot`. */
export const addSlot = (ring: KeyRing, secret: VaultSecret, slot: NewSlot): Promise<VaultResult> =>
  changeSlots(ring, secret, async ({ generation, slots }, raw) => {
    const made = await makeSlot(ring, generation, raw, slot)
    return made.ok ? { ok: true, value: [...slots, made.value] } : made
  })

/** See `Vault.removeSlot`. */
export const removeSlot = (ring: KeyRing, secret: VaultSecret, id: string): Promise<VaultResult> =>
  changeSlots(ring, secret, ({ slots }) => {
    const left = slots.filter((slot) => slot.id !== id)
    return Promise.resolve(isEnough(left) ? { ok: true, value: left } : refuse('needsSecond'))
  })

/** A passphrase alone is lost with the person who knows it. */
const isEnough = (slots: readonly Slot[]): boolean =>
  ofKind(slots, 'passphrase').length > 0 && slots.some(({ kind }) => kind === 'recovery' || kind === 'organisation')
