import type { CaseKey } from '#record/envelope.ts'
import { readEnvelope } from '#record/envelope.ts'
import { normalisedPassphrase, weaknessOf } from '#session/passphrase.ts'
import type {
  CaseStore,
  NewSlot,
  Signer,
  Vault,
  VaultFacts,
  VaultFault,
  VaultRefusal,
  VaultResult,
  VaultSecret,
} from '#session/ports.ts'
import { randomBytes } from './aes-gcm.ts'
import { fromBase64url } from './base64url.ts'
import { capturedCaseKey, deadKey, newCaseKey, newTree, type OpenCaseKey, openTree } from './key-tree.ts'
import { keysWereLost } from './lost-keys.ts'
import { caseKeyIn, type HeldTree, moveToNext, removeOldKeys, sealCase } from './new-keys.ts'
import { type BytesKeys, isSealedNamed, openNamed, sealNamed } from './sealed-bytes.ts'
import {
  isWeak,
  ofKind,
  openSlot,
  openWith,
  type Organisation,
  organisationSlot,
  passphraseSlot,
  recoveryBytes,
  recoverySlot,
  type SlotOpened,
  type SlotTools,
} from './slots.ts'
import { readSpokenKey, spokenKey } from './spoken-key.ts'
import { readyAt, type Tries } from './tries.ts'
import type { KeyTree, Slot, VaultDocument } from './vault-document.ts'
import { vaultStore } from './vault-store.ts'

/** Locks across the windows of a device, as `navigator.locks` has them; undefined where the browser has none. */
export type WindowLocks = Pick<LockManager, 'request'> | undefined

export interface VaultTools extends SlotTools {
  /** The store itself, not one that seals. */
  readonly store: CaseStore
  readonly signer: Signer
  readonly locks: WindowLocks
  readonly organisation: () => Promise<Organisation | undefined>
  /** Names of settings that have words in them. */
  readonly wordSettings: readonly string[]
}

const lockName = 'missing-child-guide-keys'

const refuse = (fault: VaultFault): VaultRefusal => ({ ok: false, fault })

type Raw = Uint8Array<ArrayBuffer>

/** The keys of this device, over WebCrypto; what is stored of them lies among the settings of the store. */
export function createVault(tools: VaultTools): Vault {
  const { store, locks } = tools
  const own = vaultStore(store)
  const newKeys = { store, own, sign: (id: string) => tools.signer.sign(id), wordSettings: tools.wordSettings }

  let document: VaultDocument | undefined
  /** The tree that is in use, and while cases are being sealed again the one they move to. */
  let tree: HeldTree | undefined
  let next: HeldTree | undefined
  const caseKeys = new Map<string, OpenCaseKey>()
  const captured = new Map<string, OpenCaseKey>()
  let organisation: Organisation | undefined
  /** Asked once: locking later is no occasion to tell the host anything. */
  let asked: Promise<Organisation | undefined> | undefined

  const forget = () => {
    tree = undefined
    next = undefined
    caseKeys.clear()
    captured.clear()
  }

  const alone = <T>(act: () => Promise<T>): Promise<T> =>
    locks ? locks.request(lockName, act as () => Promise<never>) : act()
  const beside = <T>(act: () => Promise<T>): Promise<T> =>
    locks ? locks.request(lockName, { mode: 'shared' }, act as () => Promise<never>) : act()

  /** A browser that refuses keys throws: that is a value here. */
  const guarded = async <T>(act: () => Promise<VaultResult<T>>): Promise<VaultResult<T>> => {
    if (!('subtle' in globalThis.crypto)) return refuse('noCrypto')
    try {
      return await act()
    } catch (error) {
      if (error instanceof DOMException) return refuse('noCrypto')
      throw error
    }
  }

  const facts = (): VaultFacts => {
    if (!document) throw new Error('the key slots have not been read')
    const { slots } = document.next ?? document.tree
    return {
      standing: standing(document),
      slots: slots.map(({ id, kind, madeAt }) => ({ id, kind, madeAt })),
      unfinished: document.next !== undefined,
      organisation: organisation?.name,
      shredded: document.shredded,
    }
  }
  const standing = ({ tree: stored }: VaultDocument): VaultFacts['standing'] => {
    if (!tree) return 'locked'
    return ofKind(stored.slots, 'open').length > 0 ? 'unprotected' : 'unlocked'
  }
  const factsNow = (): VaultResult => ({ ok: true, value: facts() })

  /** The document as it is stored now. Keys of another generation in memory are forgotten. */
  const readAnew = async (): Promise<VaultResult<VaultDocument | undefined>> => {
    const read = await own.readDocument()
    if (!read.ok) return read
    document = read.document
    if (tree && tree.stored.generation !== document?.tree.generation) forget()
    else if (tree && document) tree = { ...tree, stored: document.tree }
    return { ok: true, value: document }
  }

  const write = async (changed: VaultDocument): Promise<VaultResult<VaultDocument>> => {
    const written = await own.writeDocument(changed)
    if (!written.ok) return written
    document = changed
    if (tree?.stored.generation === changed.tree.generation) tree = { ...tree, stored: changed.tree }
    return { ok: true, value: changed }
  }

  const opened = async (stored: KeyTree, raw: Raw): Promise<HeldTree | undefined> => {
    const open = await openTree(stored, raw)
    return open && { stored, open }
  }

  const openly = async (stored: KeyTree): Promise<HeldTree | undefined> => {
    const [slot] = ofKind(stored.slots, 'open')
    const raw = slot && fromBase64url(slot.key)
    return raw && opened(stored, raw)
  }

  /** A fresh device, or one whose cases an older version had stored as plain text. */
  const makeOpen = async (): Promise<VaultResult<VaultDocument>> => {
    const { raw, open, capture } = await newTree()
    const stored: KeyTree = { generation: open.generation, slots: [openSlot(tools, raw)], capture }
    raw.fill(0)
    const ids = await store.caseIds()
    if (!ids.ok) return ids
    tree = { stored, open }
    return write({ v: 1, tree: stored, shredded: [], ...(ids.value.length > 0 ? { plainLeft: true } : {}) })
  }

  /** What could not be sealed now, e.g. on a full disk, stays readable as it is and is tried again. */
  const sealPlain = async (to: HeldTree, found: VaultDocument): Promise<VaultResult<unknown>> => {
    const ids = await store.caseIds()
    if (!ids.ok) return ids
    for (const id of ids.value) {
      const sealed = await sealCase(newKeys, id, undefined, to)
      if (!sealed.ok) return { ok: true, value: undefined }
    }
    const { plainLeft: _left, ...clean } = found
    return write(clean)
  }

  /** Destruction that was cut off is gone on with. What a store refuses now is tried again; the app starts all the same. */
  const finishShredding = async (): Promise<void> => {
    for (const id of document?.shredding ?? []) if (!(await destroy(id)).ok) return
  }

  const destroy = async (caseId: string): Promise<VaultResult<unknown>> => {
    const keys = await own.writeKeys(caseId, [])
    if (!keys.ok) return keys
    caseKeys.delete(caseId)
    captured.delete(caseId)
    const removed = await store.remove(caseId)
    if (!removed.ok) return removed
    const now = document
    if (!now) return refuse('locked')
    const left = (now.shredding ?? []).filter((id) => id !== caseId)
    const { shredding: _shredding, ...rest } = now
    return write({
      ...rest,
      ...(left.length > 0 ? { shredding: left } : {}),
      shredded: countedIn(now.shredded, new Date(tools.now()).toISOString().slice(0, 7)),
    })
  }

  const find = () =>
    guarded(() =>
      alone(async () => {
        asked ??= tools.organisation()
        organisation = await asked
        const read = await readAnew()
        if (!read.ok) return read
        if (!read.value) {
          forget()
          const lost = await keysWereLost(store, own)
          if (!lost.ok) return lost
          if (lost.value) return refuse('damaged')
          const made = await makeOpen()
          if (!made.ok) return made
        }
        if (document && !document.next && !tree) tree = await openly(document.tree)
        if (document && tree && !document.next && document.plainLeft && isOpen(document)) {
          const sealed = await sealPlain(tree, document)
          if (!sealed.ok) return sealed
        }
        await finishShredding()
        return factsNow()
      }),
    )

  /** The slots a passphrase is asked with at first. @returns undefined where one of them cannot be made */
  const slotsFor = async (
    generation: string,
    raw: Raw,
    passphrase: string,
    wanted: readonly NewSlot[],
  ): Promise<VaultResult<readonly Slot[]>> => {
    const slots: Slot[] = [await passphraseSlot(tools, generation, raw, normalisedPassphrase(passphrase))]
    for (const slot of wanted) {
      const made = await makeSlot(generation, raw, slot)
      if (!made.ok) return made
      slots.push(made.value)
    }
    return { ok: true, value: slots }
  }

  const makeSlot = async (generation: string, raw: Raw, slot: NewSlot): Promise<VaultResult<Slot>> => {
    if (slot.kind === 'organisation') {
      const made = organisation && (await organisationSlot(tools, raw, organisation))
      return made ? { ok: true, value: made } : refuse('needsSecond')
    }
    const read = readSpokenKey(slot.key, recoveryBytes)
    if (!read.ok) return { ok: false, fault: 'mistyped', group: read.group }
    return { ok: true, value: await recoverySlot(tools, generation, raw, read.bytes) }
  }

  /** All cases move to the keys that wait; afterwards those are the only ones. */
  const finishProtecting = async (found: VaultDocument, from: HeldTree, to: HeldTree): Promise<VaultResult> => {
    tree = from
    next = to
    caseKeys.clear()
    const moved = await moveToNext(newKeys, found, from, to)
    if (!moved.ok) {
      // The document may have been written although no answer came.
      await readAnew()
      return moved
    }
    document = moved.document
    tree = { ...to, stored: moved.document.tree }
    next = undefined
    caseKeys.clear()
    return factsNow()
  }

  const protect: Vault['protect'] = async (passphrase, wanted) => {
    if (weaknessOf(passphrase) !== undefined) return refuse('tooWeak')
    if (wanted.length === 0) return refuse('needsSecond')
    return guarded(() =>
      alone(async () => {
        const read = await readAnew()
        if (!read.ok) return read
        const found = read.value
        const from = found && (await openly(found.tree))
        if (!found || !from) return refuse('replaced')
        if (found.next) {
          const again = await openTreeWith(found.next, { kind: 'passphrase', passphrase })
          return again.ok ? finishProtecting(found, from, again.value) : again
        }
        const { raw, open, capture } = await newTree()
        const slots = await slotsFor(open.generation, raw, passphrase, wanted)
        raw.fill(0)
        if (!slots.ok) return slots
        const stored: KeyTree = { generation: open.generation, slots: [...slots.value], capture }
        const waiting = await write({ ...found, next: stored })
        return waiting.ok ? finishProtecting(waiting.value, from, { stored, open }) : waiting
      }),
    )
  }

  /** Wrong tries that a full disk did not take: reading a case must not depend on room to write. */
  let unstoredTries: Tries | undefined
  const readTries = async (): Promise<Tries> => unstoredTries ?? own.readTries()
  const countTries = async (tries: Tries) => {
    const written = await own.writeTries(tries)
    unstoredTries = !written.ok && written.fault === 'full' ? tries : undefined
    return unstoredTries ? ({ ok: true } as const) : written
  }

  const openRaw = (stored: KeyTree, secret: VaultSecret): Promise<SlotOpened> =>
    openWith(
      tools,
      stored.generation,
      stored.slots,
      secret.kind === 'passphrase' ? { ...secret, passphrase: normalisedPassphrase(secret.passphrase) } : secret,
      async (raw) => (await openTree(stored, raw)) !== undefined,
    )

  /**
   * Opens a tree with a secret. A wrong passphrase is counted before it is tried, so that cutting the program off does not
   * spare the wait.
   */
  const openTreeWith = async (
    stored: KeyTree,
    secret: VaultSecret,
    withRaw?: (raw: Raw, by: SlotOpened & { ok: true }) => Promise<VaultResult<unknown>>,
  ): Promise<VaultResult<HeldTree>> => {
    const counts = secret.kind === 'passphrase'
    if (counts) {
      const now = tools.now()
      const wait = readyAt(await readTries(), now)
      const counted = await countTries(wait.readyAt > now ? wait.tries : { count: wait.tries.count + 1, at: now })
      if (!counted.ok) return counted
      if (wait.readyAt > now) return { ok: false, fault: 'tooSoon', readyAt: wait.readyAt }
    }
    const result = await openRaw(stored, secret)
    if (!result.ok) {
      const after = counts ? readyAt(await readTries(), tools.now()).readyAt : 0
      return { ...result, ...(after > tools.now() ? { readyAt: after } : {}) }
    }
    if (counts) {
      unstoredTries = undefined
      await own.writeTries(undefined)
    }
    const used = withRaw ? await withRaw(result.raw, result) : undefined
    const held = await opened(stored, result.raw)
    if (used && !used.ok) return used
    return held ? { ok: true, value: held } : refuse('damaged')
  }

  const unlock: Vault['unlock'] = (secret) =>
    guarded(() =>
      alone(async () => {
        const read = await readAnew()
        if (!read.ok) return read
        const found = read.value
        if (!found) return refuse('damaged')
        if (found.next) {
          const to = await openTreeWith(found.next, secret)
          if (!to.ok) return to
          const from = await openly(found.tree)
          return from ? finishProtecting(found, from, to.value) : refuse('damaged')
        }
        const held = await openTreeWith(found.tree, secret, (raw, by) => raised(found, raw, by, secret))
        if (!held.ok) return held
        caseKeys.clear()
        captured.clear()
        tree = { ...held.value, stored: document?.tree ?? found.tree }
        if (found.oldKeysLeft) {
          const cleaned = await removeOldKeys(newKeys, document ?? found)
          if (cleaned.ok) document = cleaned.document
        }
        await finishShredding()
        return factsNow()
      }),
    )

  /** A passphrase slot that is weaker than this device allows by now is made anew; if that fails the old one stays. */
  const raised = async (
    found: VaultDocument,
    raw: Raw,
    { slot, tookMs }: SlotOpened & { ok: true },
    secret: VaultSecret,
  ): Promise<VaultResult<unknown>> => {
    if (slot.kind === 'passphrase' && secret.kind === 'passphrase' && isWeak(tools, slot, tookMs)) {
      const words = normalisedPassphrase(secret.passphrase)
      const made = await passphraseSlot(tools, found.tree.generation, raw, words)
      const slots = found.tree.slots.map((one) => (one.id === slot.id ? made : one))
      await write({ ...found, tree: { ...found.tree, slots } })
    }
    return { ok: true, value: undefined }
  }

  /** Changes the slots; whoever does it opens the vault once more, because no key in memory can be wrapped again. */
  const changeSlots = (
    secret: VaultSecret,
    change: (found: KeyTree, raw: Raw) => Promise<VaultResult<readonly Slot[]>>,
  ): Promise<VaultResult> =>
    guarded(() =>
      alone(async () => {
        const read = await readAnew()
        if (!read.ok) return read
        const found = read.value
        if (!found || found.next || isOpen(found)) return refuse('locked')
        const held = await openTreeWith(found.tree, secret, async (raw) => {
          const slots = await change(found.tree, raw)
          return slots.ok ? write({ ...found, tree: { ...found.tree, slots: [...slots.value] } }) : slots
        })
        return held.ok ? factsNow() : held
      }),
    )

  const changePassphrase: Vault['changePassphrase'] = async (secret, passphrase) => {
    if (weaknessOf(passphrase) !== undefined) return refuse('tooWeak')
    return changeSlots(secret, async ({ generation, slots }, raw) => {
      const made = await passphraseSlot(tools, generation, raw, normalisedPassphrase(passphrase))
      return { ok: true, value: [made, ...slots.filter(({ kind }) => kind !== 'passphrase')] }
    })
  }

  const addSlot: Vault['addSlot'] = (secret, slot) =>
    changeSlots(secret, async ({ generation, slots }, raw) => {
      const made = await makeSlot(generation, raw, slot)
      return made.ok ? { ok: true, value: [...slots, made.value] } : made
    })

  const removeSlot: Vault['removeSlot'] = (secret, id) =>
    changeSlots(secret, ({ slots }) => {
      const left = slots.filter((slot) => slot.id !== id)
      return Promise.resolve(isEnough(left) ? { ok: true, value: left } : refuse('needsSecond'))
    })

  /** Which key the frames of a case are sealed with, while there may be two; none where they are plain text. */
  const kidInUse = async (caseId: string): Promise<VaultResult<string | null | undefined>> => {
    const stored = await store.read(caseId)
    if (!stored.ok) return stored
    for (const frame of stored.value.frames) {
      const read = readEnvelope(frame)
      if (read.ok) return { ok: true, value: read.envelope.header.kid }
    }
    return { ok: true, value: undefined }
  }

  const keyOf = async (caseId: string): Promise<VaultResult<OpenCaseKey | CaseKey | undefined>> => {
    const known = caseKeys.get(caseId) ?? captured.get(caseId)
    if (known) return { ok: true, value: known }
    if (!document || !tree) {
      // A case that does not exist yet can be looked for: it is about to be started.
      const stored = await own.readKeys(caseId)
      if (!stored.ok) return stored
      return document && stored.keys.length === 0 ? { ok: true, value: undefined } : refuse('locked')
    }
    const found: OpenCaseKey[] = []
    for (const held of [next, tree]) {
      const key = held && (await caseKeyIn(own, held, caseId))
      if (key && !key.ok) return key
      if (key?.key) found.push(key.key)
    }
    const between = next !== undefined || document.plainLeft
    const kid = between ? await kidInUse(caseId) : undefined
    if (kid && !kid.ok) return kid
    if (kid?.value === null) return { ok: true, value: undefined }
    const key = kid?.value === undefined ? found[0] : found.find((one) => one.kid === kid.value)
    if (!key) {
      const mayBePlain = isOpen(document) && kid?.value === undefined
      return { ok: true, value: mayBePlain ? undefined : deadKey }
    }
    if (!between) caseKeys.set(caseId, key)
    return { ok: true, value: key }
  }

  const makeKey: Vault['makeKey'] = (caseId) =>
    guarded(async () => {
      const known = caseKeys.get(caseId) ?? captured.get(caseId)
      if (known) return { ok: true, value: known }
      if (!document) return refuse('locked')
      const held = next ?? tree
      if (held) {
        const stored = await caseKeyIn(own, held, caseId)
        if (!stored.ok) return stored
        if (stored.key) return { ok: true, value: stored.key }
      }
      const { key, wrapped } = held
        ? await newCaseKey(held.open, caseId)
        : await capturedCaseKey(document.next ?? document.tree, caseId)
      const written = await own.writeKeys(caseId, [wrapped])
      if (!written.ok) return written
      ;(held ? caseKeys : captured).set(caseId, key)
      return { ok: true, value: key }
    })

  /** The keys under which something of this name is sealed, or may have been before all cases were sealed again. */
  const keysFor = async (name: string): Promise<VaultResult<readonly BytesKeys[]>> => {
    const caseId = name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined
    if (caseId === undefined) return { ok: true, value: held().map(({ open }) => ({ vaultKey: open.vaultKey })) }
    const key = await keyOf(caseId)
    if (!key.ok) return key
    const inUse: BytesKeys = { caseKey: cipherOf(key.value), vaultKey: tree?.open.vaultKey }
    const others: BytesKeys[] = []
    for (const one of next ? held() : []) {
      const other = await caseKeyIn(own, one, caseId)
      if (!other.ok) return other
      others.push({ caseKey: other.key?.cipher, vaultKey: one.open.vaultKey })
    }
    return { ok: true, value: [inUse, ...others] }
  }

  const held = (): HeldTree[] => [tree, next].filter((one) => one !== undefined)

  return {
    find,
    protect,
    unlock,
    lock: () => {
      forget()
      return document && facts()
    },
    changePassphrase,
    addSlot,
    removeSlot,
    drawRecoveryKey: () => spokenKey(randomBytes(recoveryBytes)),
    keyOf: (caseId) => guarded(() => keyOf(caseId)),
    makeKey,
    shred: (caseId) =>
      guarded(() =>
        alone(async () => {
          const read = await readAnew()
          if (!read.ok) return read
          if (!read.value || !tree || read.value.next) return refuse('locked')
          const begun = await write({ ...read.value, shredding: [...(read.value.shredding ?? []), caseId] })
          if (!begun.ok) return begun
          const finished = await destroy(caseId)
          return finished.ok ? factsNow() : finished
        }),
      ),
    whileKeysHold: (act) =>
      beside(async () => {
        const generations = document && [document.tree.generation, document.next?.generation]
        const read = await own.readDocument()
        if (!read.ok) return read
        const stored = read.document && [read.document.tree.generation, read.document.next?.generation]
        if (generations?.join() !== stored?.join()) {
          forget()
          return refuse('replaced')
        }
        return act()
      }),
    sealBytes: (name, bytes) =>
      guarded(async () => {
        const keys = await keysFor(name)
        if (!keys.ok) return keys
        const [inUse] = keys.value
        const sealed = inUse && (await sealNamed(inUse, name, bytes))
        return sealed ? { ok: true, value: sealed } : refuse('locked')
      }),
    openBytes: (name, bytes) =>
      guarded(async () => {
        const keys = await keysFor(name)
        if (!keys.ok) return keys
        if (!isSealedNamed(bytes)) return document && isOpen(document) ? { ok: true, value: bytes } : refuse('damaged')
        for (const one of keys.value) {
          const plain = await openNamed(one, name, bytes)
          if (plain) return { ok: true, value: plain }
        }
        return refuse('damaged')
      }),
    organisationFile: async () => {
      const [slot] = ofKind((document?.next ?? document?.tree)?.slots ?? [], 'organisation')
      return slot && fromBase64url(slot.key)
    },
  }
}

const cipherOf = (key: CaseKey | OpenCaseKey | undefined): CryptoKey | undefined =>
  key && 'cipher' in key ? key.cipher : undefined

const isOpen = ({ tree }: VaultDocument): boolean => ofKind(tree.slots, 'open').length > 0

/** A passphrase alone is lost with the person who knows it. */
const isEnough = (slots: readonly Slot[]): boolean =>
  ofKind(slots, 'passphrase').length > 0 && slots.some(({ kind }) => kind === 'recovery' || kind === 'organisation')

function countedIn(shredded: VaultDocument['shredded'], month: string): VaultDocument['shredded'] {
  const known = shredded.find((one) => one.month === month)
  if (!known) return [...shredded, { month, count: 1 }]
  return shredded.map((one) => (one === known ? { month, count: one.count + 1 } : one))
}
