import { weaknessOf } from '#session/passphrase.ts'
import type { Vault, VaultResult } from '#session/ports.ts'
import { randomBytes } from './aes-gcm.ts'
import { fromBase64url } from './base64url.ts'
import { keyOf, makeKey, openBytesNamed, sealBytesNamed } from './case-keys.ts'
import { draftNames, moveOldDrafts, openDraft, sealDraft } from './drafts.ts'
import {
  emptyRing,
  factsNow,
  factsOf,
  forget,
  isOpen,
  type KeyRing,
  openly,
  readAnew,
  type VaultTools,
  write,
} from './key-ring.ts'
import { keysWereLost } from './lost-keys.ts'
import { type HeldTree, sealCase } from './new-keys.ts'
import { protect } from './protecting.ts'
import { finishShredding, shred } from './shredding.ts'
import { addSlot, changePassphrase, removeSlot } from './slot-changes.ts'
import { ofKind, recoveryBytes } from './slots.ts'
import { spokenKey } from './spoken-key.ts'
import { makeOpen, startAnew } from './start-anew.ts'
import { guarded, refuse, takeTurns } from './turns.ts'
import { unlock } from './unlocking.ts'
import { isSealedBefore, type VaultDocument } from './vault-document.ts'

export type { VaultTools } from './key-ring.ts'
export type { WindowLocks } from './turns.ts'

/** The keys of this device, over WebCrypto; what is stored of them lies among the settings of the store. */
export function createVault(tools: VaultTools): Vault {
  const ring = emptyRing(tools)
  const { alone, beside } = takeTurns(tools.locks, tools.prefix)
  const inTurn = <T>(act: () => Promise<VaultResult<T>>): Promise<VaultResult<T>> => guarded(() => alone(act))
  return {
    find: () => inTurn(() => find(ring)),
    startAnew: () => inTurn(() => startAnew(ring)),
    protect: async (passphrase, wanted) => {
      if (weaknessOf(passphrase) !== undefined) return refuse('tooWeak')
      if (wanted.length === 0) return refuse('needsSecond')
      return inTurn(() => protect(ring, passphrase, wanted))
    },
    unlock: (secret) => inTurn(() => unlock(ring, secret)),
    lock: () => {
      forget(ring)
      return ring.document && factsOf(ring)
    },
    changePassphrase: async (secret, passphrase) =>
      weaknessOf(passphrase) === undefined
        ? inTurn(() => changePassphrase(ring, secret, passphrase))
        : refuse('tooWeak'),
    addSlot: (secret, slot) => inTurn(() => addSlot(ring, secret, slot)),
    removeSlot: (secret, id) => inTurn(() => removeSlot(ring, secret, id)),
    drawRecoveryKey: () => spokenKey(randomBytes(recoveryBytes)),
    keyOf: (caseId) => guarded(() => keyOf(ring, caseId)),
    makeKey: (caseId) => guarded(() => makeKey(ring, caseId)),
    shred: (caseId) => inTurn(() => shred(ring, caseId)),
    whileKeysHold: (act) =>
      beside(async () => {
        const { document } = ring
        const generations = document && [document.tree.generation, document.next?.generation]
        const read = await ring.own.readDocument()
        if (!read.ok) return read
        const stored = read.document && [read.document.tree.generation, read.document.next?.generation]
        if (generations?.join() !== stored?.join()) {
          forget(ring)
          return refuse('replaced')
        }
        return act()
      }),
    draftNames: (key) => guarded(() => draftNames(ring, key)),
    sealDraft: (key, bytes) => guarded(() => sealDraft(ring, key, bytes)),
    openDraft: (name, bytes) => guarded(() => openDraft(ring, name, bytes)),
    sealBytes: (name, bytes) => guarded(() => sealBytesNamed(ring, name, bytes)),
    openBytes: (name, bytes) => guarded(() => openBytesNamed(ring, name, bytes)),
    organisationFile: async () => {
      const { document } = ring
      const [slot] = ofKind((document?.next ?? document?.tree)?.slots ?? [], 'organisation')
      return slot && fromBase64url(slot.key)
    },
  }
}

const find = async (ring: KeyRing): Promise<VaultResult> => {
  ring.asked ??= ring.tools.organisation()
  ring.organisation = await ring.asked
  const read = await readAnew(ring)
  if (!read.ok) return read
  if (!read.value) {
    forget(ring)
    const lost = await keysWereLost(ring.tools.store, ring.own)
    if (!lost.ok) return lost
    if (lost.value) return refuse('damaged')
    const made = await makeOpen(ring)
    if (!made.ok) return made
  }
  if (ring.document && !ring.document.next && !ring.tree) ring.tree = await openly(ring.document.tree)
  if (ring.document && ring.tree && !ring.document.next && ring.document.plainLeft && isOpen(ring.document)) {
    const sealed = await sealPlain(ring, ring.tree, ring.document)
    if (!sealed.ok) return sealed
  }
  await finishShredding(ring)
  if (ring.tree && !ring.document?.next) await moveOldDrafts(ring)
  return factsNow(ring)
}

/** What could not be sealed now, e.g. on a full disk, stays readable as it is and is tried again. */
const sealPlain = async (ring: KeyRing, to: HeldTree, found: VaultDocument): Promise<VaultResult<unknown>> => {
  const ids = await ring.tools.store.caseIds()
  if (!ids.ok) return ids
  for (const id of ids.value.filter((one) => !isSealedBefore(found, one))) {
    const sealed = await sealCase(ring.newKeys, id, undefined, to)
    if (!sealed.ok) return { ok: true, value: undefined }
  }
  const { plainLeft: _left, ...clean } = found
  return write(ring, clean)
}
