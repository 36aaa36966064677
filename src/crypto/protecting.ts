import { normalisedPassphrase } from '#session/passphrase.ts'
import type { NewSlot, VaultResult } from '#session/ports.ts'
import { factsNow, type KeyRing, openly, type Raw, readAnew, write } from './key-ring.ts'
import { newTree } from './key-tree.ts'
import { type HeldTree, moveToNext } from './new-keys.ts'
import { makeSlot } from './slot-changes.ts'
import { passphraseSlot } from './slots.ts'
import { openTreeWith } from './try-secret.ts'
import { refuse } from './turns.ts'
import { isSealedBefore, type KeyTree, type Slot, type VaultDocument } from './vault-document.ts'

/** See `Vault.protect`; the passphrase has been judged. */
export const protect = async (ring: KeyRing, passphrase: string, wanted: readonly NewSlot[]): Promise<VaultResult> => {
  const read = await readAnew(ring)
  if (!read.ok) return read
  const found = read.value
  const from = found && (await openly(found.tree))
  if (!found || !from) return refuse('replaced')
  if (found.next) {
    const again = await openTreeWith(ring, found.next, { kind: 'passphrase', passphrase })
    return again.ok ? finishProtecting(ring, found, from, again.value) : again
  }
  const newer = await keysOfLaterVersion(ring, found)
  if (!newer.ok) return newer
  const { raw, open, capture } = await newTree()
  const slots = await slotsFor(ring, open.generation, raw, passphrase, wanted)
  raw.fill(0)
  if (!slots.ok) return slots
  const stored: KeyTree = { generation: open.generation, slots: [...slots.value], capture }
  const waiting = await write(ring, { ...found, next: stored })
  return waiting.ok ? finishProtecting(ring, waiting.value, from, { stored, open }) : waiting
}

/** Keys of cases that a later version has written hang on the vault key that is about to be destroyed: then it is not. */
const keysOfLaterVersion = async ({ own, tools }: KeyRing, document: VaultDocument): Promise<VaultResult<unknown>> => {
  const ids = await tools.store.caseIds()
  if (!ids.ok) return ids
  for (const id of ids.value.filter((one) => !isSealedBefore(document, one))) {
    const found = await own.readKeys(id)
    if (!found.ok && found.fault !== 'damaged') return found
  }
  return { ok: true, value: undefined }
}

/** The slots a passphrase is asked with at first. @returns undefined where one of them cannot be made */
const slotsFor = async (
  ring: KeyRing,
  generation: string,
  raw: Raw,
  passphrase: string,
  wanted: readonly NewSlot[],
): Promise<VaultResult<readonly Slot[]>> => {
  const slots: Slot[] = [await passphraseSlot(ring.tools, generation, raw, normalisedPassphrase(passphrase))]
  for (const slot of wanted) {
    const made = await makeSlot(ring, generation, raw, slot)
    if (!made.ok) return made
    slots.push(made.value)
  }
  return { ok: true, value: slots }
}

/** All cases move to the keys that wait; afterwards those are the only ones. */
export const finishProtecting = async (
  ring: KeyRing,
  found: VaultDocument,
  from: HeldTree,
  to: HeldTree,
): Promise<VaultResult> => {
  ring.tree = from
  ring.next = to
  ring.caseKeys.clear()
  const moved = await moveToNext(ring.newKeys, found, from, to)
  if (!moved.ok) {
    // The document may have been written although no answer came.
    await readAnew(ring)
    return moved
  }
  ring.document = moved.document
  ring.tree = { ...to, stored: moved.document.tree }
  ring.next = undefined
  ring.caseKeys.clear()
  return factsNow(ring)
}
