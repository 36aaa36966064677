import type { VaultResult } from '#session/ports.ts'
import { factsNow, forget, type KeyRing, write } from './key-ring.ts'
import { newTree } from './key-tree.ts'
import { sealedCases } from './lost-keys.ts'
import { openSlot } from './slots.ts'
import { refuse } from './turns.ts'
import type { KeyTree, VaultDocument } from './vault-document.ts'

/** A fresh device, or one whose cases an older version had stored as plain text. @param sealedBefore see `VaultDocument` */
export const makeOpen = async (
  ring: KeyRing,
  sealedBefore: readonly string[] = [],
): Promise<VaultResult<VaultDocument>> => {
  const { raw, open, capture } = await newTree()
  const stored: KeyTree = { generation: open.generation, slots: [openSlot(ring.tools, raw)], capture }
  raw.fill(0)
  const ids = await ring.tools.store.caseIds()
  if (!ids.ok) return ids
  ring.tree = { stored, open }
  return write(ring, {
    v: 1,
    tree: stored,
    shredded: [],
    ...(ids.value.some((id) => !sealedBefore.includes(id)) ? { plainLeft: true } : {}),
    ...(sealedBefore.length > 0 ? { sealedBefore: [...sealedBefore] } : {}),
  })
}

/** See `Vault.startAnew`. */
export const startAnew = async (ring: KeyRing): Promise<VaultResult> => {
  const { store } = ring.tools
  const read = await ring.own.readDocument()
  if (!read.ok && read.fault !== 'damaged') return read
  if (read.ok && read.document) return refuse('replaced')
  // What a store still holds that does not answer now would come back over what is written anew.
  const { database, mirror } = await store.health()
  if (database === 'failing' || mirror === 'failing') return refuse('notConfirmed')
  const sealed = await sealedCases(store, ring.own)
  if (!sealed.ok) return sealed
  const kept = await ring.own.keepDamaged(ring.tools.now())
  if (!kept.ok) return kept
  forget(ring)
  const made = await makeOpen(ring, sealed.value)
  return made.ok ? factsNow(ring) : made
}
