import type { CaseStore, Signer, VaultFacts, VaultResult } from '#session/ports.ts'
import { fromBase64url } from './base64url.ts'
import { type OpenCaseKey, openTree } from './key-tree.ts'
import type { HeldTree, NewKeysTools } from './new-keys.ts'
import { ofKind, type Organisation, slotFacts, type SlotTools } from './slots.ts'
import type { Tries } from './tries.ts'
import type { WindowLocks } from './turns.ts'
import type { KeyTree, VaultDocument } from './vault-document.ts'
import { type VaultStore, vaultStore } from './vault-store.ts'

export interface VaultTools extends SlotTools {
  /** The store itself, not one that seals. */
  readonly store: CaseStore
  readonly signer: Signer
  readonly locks: WindowLocks
  /** What the names of this room's locks begin with. */
  readonly prefix?: string
  readonly organisation: () => Promise<Organisation | undefined>
  /** Names of settings that have words in them. */
  readonly wordSettings: readonly string[]
}

export type Raw = Uint8Array<ArrayBuffer>

/** What a vault knows and holds in memory, with the key slots as they were stored when last read. */
export interface KeyRing {
  readonly tools: VaultTools
  readonly own: VaultStore
  readonly newKeys: NewKeysTools
  document: VaultDocument | undefined
  /** The tree that is in use, and while cases are being sealed again the one they move to. */
  tree: HeldTree | undefined
  next: HeldTree | undefined
  readonly caseKeys: Map<string, OpenCaseKey>
  /** Keys of cases that were started while locked. */
  readonly captured: Map<string, OpenCaseKey>
  organisation: Organisation | undefined
  /** Asked once: locking later is no occasion to tell the host anything. */
  asked: Promise<Organisation | undefined> | undefined
  /** Wrong tries that a full disk did not take: reading a case must not depend on room to write. */
  unstoredTries: Tries | undefined
}

export function emptyRing(tools: VaultTools): KeyRing {
  const { store } = tools
  const own = vaultStore(store)
  return {
    tools,
    own,
    newKeys: { store, own, sign: (id: string) => tools.signer.sign(id), wordSettings: tools.wordSettings },
    document: undefined,
    tree: undefined,
    next: undefined,
    caseKeys: new Map(),
    captured: new Map(),
    organisation: undefined,
    asked: undefined,
    unstoredTries: undefined,
  }
}

export const forget = (ring: KeyRing): void => {
  ring.tree = undefined
  ring.next = undefined
  ring.caseKeys.clear()
  ring.captured.clear()
}

const standing = (ring: KeyRing, { tree: stored }: VaultDocument): VaultFacts['standing'] => {
  if (!ring.tree) return 'locked'
  return ofKind(stored.slots, 'open').length > 0 ? 'unprotected' : 'unlocked'
}

export const factsOf = (ring: KeyRing): VaultFacts => {
  if (!ring.document) throw new Error('the key slots have not been read')
  const { slots } = ring.document.next ?? ring.document.tree
  return {
    standing: standing(ring, ring.document),
    slots: slots.map(slotFacts),
    unfinished: ring.document.next !== undefined,
    organisation: ring.organisation?.name,
    shredded: ring.document.shredded,
  }
}

export const factsNow = (ring: KeyRing): VaultResult => ({ ok: true, value: factsOf(ring) })

/** The document as it is stored now. Keys of another generation in memory are forgotten. */
export const readAnew = async (ring: KeyRing): Promise<VaultResult<VaultDocument | undefined>> => {
  const read = await ring.own.readDocument()
  if (!read.ok) return read
  ring.document = read.document
  if (ring.tree && ring.tree.stored.generation !== ring.document?.tree.generation) forget(ring)
  else if (ring.tree && ring.document) ring.tree = { ...ring.tree, stored: ring.document.tree }
  return { ok: true, value: ring.document }
}

export const write = async (ring: KeyRing, changed: VaultDocument): Promise<VaultResult<VaultDocument>> => {
  const written = await ring.own.writeDocument(changed)
  if (!written.ok) return written
  ring.document = changed
  if (ring.tree?.stored.generation === changed.tree.generation) ring.tree = { ...ring.tree, stored: changed.tree }
  return { ok: true, value: changed }
}

/** The tree whose vault key has these bytes, which are wiped. */
export const opened = async (stored: KeyTree, raw: Raw): Promise<HeldTree | undefined> => {
  const open = await openTree(stored, raw)
  return open && { stored, open }
}

/** The tree of a device that is not protected. */
export const openly = async (stored: KeyTree): Promise<HeldTree | undefined> => {
  const [slot] = ofKind(stored.slots, 'open')
  const raw = slot && fromBase64url(slot.key)
  return raw && opened(stored, raw)
}

export const heldTrees = ({ tree, next }: KeyRing): HeldTree[] => [tree, next].filter((one) => one !== undefined)

export const isOpen = ({ tree }: VaultDocument): boolean => ofKind(tree.slots, 'open').length > 0
