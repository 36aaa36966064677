import type { CaseStore, StoreResult, VaultRefusal } from '#session/ports.ts'
import { fromBase64url } from './base64url.ts'
import { caseOfDraft, isStoredName, readNamed, storedName, withName } from './draft-names.ts'
import { newCaseKey, type OpenCaseKey, openCaseKey, type OpenTree, rewrappedCaseKey } from './key-tree.ts'
import { resealed, unpackWith } from './reseal.ts'
import { type BytesKeys, bytesKeys, isSealedNamed, openNamed, sealNamed } from './sealed-bytes.ts'
import { isSealedBefore, type KeyTree, type VaultDocument } from './vault-document.ts'
import type { VaultStore } from './vault-store.ts'

/** A tree as it is stored, with its key in memory. */
export interface HeldTree {
  readonly stored: KeyTree
  readonly open: OpenTree
}

export interface NewKeysTools {
  readonly store: CaseStore
  readonly own: VaultStore
  readonly sign: (id: string) => Promise<string | null>
  /** Settings that are sealed, as text of `sealedSetting`. */
  readonly wordSettings: readonly string[]
}

type Step = { readonly ok: true } | VaultRefusal

const done: Step = { ok: true }
const held = (result: StoreResult<unknown>): Step => (result.ok ? done : result)

/** The key of a case under one tree; undefined where it has none there. */
export async function caseKeyIn(
  own: VaultStore,
  { stored, open }: HeldTree,
  caseId: string,
): Promise<{ readonly ok: true; readonly key: OpenCaseKey | undefined } | VaultRefusal> {
  const found = await own.readKeys(caseId)
  if (!found.ok) return found
  const wrapped = found.keys.find(({ generation }) => generation === stored.generation)
  return { ok: true, key: wrapped && (await openCaseKey(open, stored.capture.publicKey, caseId, wrapped)) }
}

/** The key of a case under a tree, made and stored if it has none there yet. */
async function ensureKey(
  own: VaultStore,
  tree: HeldTree,
  caseId: string,
): Promise<{ readonly ok: true; readonly key: OpenCaseKey } | VaultRefusal> {
  const known = await caseKeyIn(own, tree, caseId)
  if (!known.ok) return known
  if (known.key) return { ok: true, key: known.key }
  const found = await own.readKeys(caseId)
  if (!found.ok) return found
  const { key, wrapped } = await newCaseKey(tree.open, caseId)
  const others = found.keys.filter(({ generation }) => generation !== wrapped.generation)
  const written = await own.writeKeys(caseId, [...others, wrapped])
  return written.ok ? { ok: true, key } : written
}

/**
 * Seals the frames of one case with its key under `to`, and those that stand aside. Doing it again changes nothing. Old
 * frames are given up only after the new ones have been read back and opened.
 */
export async function sealCase(
  tools: NewKeysTools,
  caseId: string,
  from: HeldTree | undefined,
  to: HeldTree,
): Promise<Step> {
  const { store, own } = tools
  const known = await own.readKeys(caseId)
  // A key that nobody can read opens nothing: it is left as it lies, and so is what it may have sealed.
  if (!known.ok) return known.fault === 'damaged' ? done : known
  const stored = await store.read(caseId)
  if (!stored.ok) return stored
  const aside = await store.readAside(caseId)
  if (!aside.ok) return aside
  if (from && [...stored.value.frames, ...aside.value].some(isUnreadable)) return keepOldKey(own, caseId, from, to)
  const made = await ensureKey(own, to, caseId)
  if (!made.ok) return made
  const before = from ? await caseKeyIn(own, from, caseId) : undefined
  if (before && !before.ok) return before
  const keys = [made.key, ...(before?.key ? [before.key] : [])] as const
  const sealed = await sealedFrames(tools, stored.value.frames, keys)
  if (!sealed.ok) return sealed
  const besides = await sealedFrames(tools, aside.value, keys)
  if (!besides.ok) return besides
  const written = sealed.frames ? held(await store.replace(caseId, sealed.frames)) : done
  if (!written.ok) return written
  return besides.frames ? held(await store.replaceAside(caseId, besides.frames)) : done
}

/** The store puts no bytes in the place of what it cannot read, and gives nothing that lies behind. */
const isUnreadable = ({ length }: Uint8Array): boolean => length === 0

/**
 * A case of which the store cannot read all is left as it lies, because replacing it would destroy what lies behind the fault.
 * Its own key was never in the open; only what wrapped it was.
 */
async function keepOldKey(own: VaultStore, caseId: string, from: HeldTree, to: HeldTree): Promise<Step> {
  const found = await own.readKeys(caseId)
  if (!found.ok) return found
  const old = found.keys.find(({ generation }) => generation === from.stored.generation)
  const wrapped = old && (await rewrappedCaseKey(from, to.open, caseId, old))
  if (!wrapped) return done
  const others = found.keys.filter(({ generation }) => generation !== wrapped.generation)
  return own.writeKeys(caseId, [...others, wrapped])
}

/** The frames sealed with the first of the keys and read back; none where they are already. */
async function sealedFrames(
  { sign }: NewKeysTools,
  old: readonly Uint8Array[],
  keys: readonly [OpenCaseKey, ...OpenCaseKey[]],
): Promise<{ readonly ok: true; readonly frames: readonly Uint8Array[] | undefined } | VaultRefusal> {
  const [key] = keys
  const { frames, entries } = await resealed(old, { keys, plain: true }, key, sign)
  if (frames.every((frame, i) => sameBytes(frame, old[i]))) return { ok: true, frames: undefined }
  const opened = await opensAll(frames, key)
  return opened.join() === entries.map(({ hash }) => hash).join()
    ? { ok: true, frames }
    : { ok: false, fault: 'damaged' }
}

/** Hashes of the entries that a key opens. */
async function opensAll(frames: readonly Uint8Array[], key: OpenCaseKey): Promise<readonly string[]> {
  const hashes: string[] = []
  for (const frame of frames) {
    const unpacked = await unpackWith(frame, { keys: [key], plain: false })
    if (unpacked.ok) hashes.push(unpacked.entry.hash)
  }
  return hashes
}

const sameBytes = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i])

/** Drafts and settings with words under the keys of `to`. What is under them already is left as it is. */
async function sealRest(tools: NewKeysTools, document: VaultDocument, from: HeldTree, to: HeldTree): Promise<Step> {
  const { store, wordSettings } = tools
  const names = await store.draftKeys()
  if (!names.ok) return names
  for (const name of names.value.filter((one) => !isSealedBefore(document, caseOfDraft(one)))) {
    const moved = await moveDraft(tools, name, from, to)
    if (!moved.ok) return moved
  }
  for (const name of wordSettings) {
    const found = await store.readSetting(name)
    if (!found.ok) return found
    const bytes = settingBytes(found.value)
    const before =
      bytes && (isSealedNamed(bytes) ? await openNamed(bytesKeys(undefined, from.open), name, bytes) : bytes)
    const sealed = before && (await sealNamed(bytesKeys(undefined, to.open), name, before))
    const written = sealed ? await store.writeSetting(name, sealedSetting(sealed)) : undefined
    if (written && !written.ok) return written
  }
  return done
}

/** A draft moves to the name that the new key of its case gives it. One that lies there already is as new or newer. */
async function moveDraft({ store, own }: NewKeysTools, name: string, from: HeldTree, to: HeldTree): Promise<Step> {
  const caseId = caseOfDraft(name)
  const before = await caseKeyIn(own, from, caseId)
  const after = await caseKeyIn(own, to, caseId)
  if (!before.ok) return before.fault === 'damaged' ? done : before
  if (!after.ok) return after
  const [old, now] = [bytesKeys(before.key, from.open), bytesKeys(after.key, to.open)]
  const found = await store.readDraft(name)
  if (!found.ok) return found
  const draft = found.value && (await draftIn(name, found.value, old))
  if (!draft) return done
  const names = now.caseNames ?? to.open.names
  const target = await storedName(names, draft.key)
  const there = await store.readDraft(target)
  if (!there.ok) return there
  if (!there.value) {
    const sealed = await sealNamed(now, target, withName(draft.key, draft.bytes))
    const written = sealed && (await store.writeDraft(target, sealed))
    if (!written?.ok) return written ?? done
  }
  return held(await store.dropDraft(name))
}

/** A draft of an older version lies under its own name, perhaps as plain text. */
async function draftIn(name: string, bytes: Uint8Array, old: BytesKeys): ReturnType<typeof openOrPlain> {
  if (!isStoredName(name)) return openOrPlain(name, bytes, old)
  const opened = await openNamed(old, name, bytes)
  return opened && readNamed(opened)
}

async function openOrPlain(
  name: string,
  bytes: Uint8Array,
  old: BytesKeys,
): Promise<{ readonly key: string; readonly bytes: Uint8Array } | undefined> {
  const plain = isSealedNamed(bytes) ? await openNamed(old, name, bytes) : bytes
  return plain && { key: name, bytes: plain }
}

/** A sealed setting is text, so that every store can keep it. */
const sealedPrefix = 'sealed:'

export const sealedSetting = (bytes: Uint8Array): string =>
  sealedPrefix + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** What is stored of a setting with words: sealed bytes, or those of the plain value of an older version. */
function settingBytes(value: unknown): Uint8Array | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && value.startsWith(sealedPrefix))
    return fromBase64url(value.slice(sealedPrefix.length).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))
  return new TextEncoder().encode(JSON.stringify(value))
}

/**
 * Seals everything under the next tree, then makes it the only one and removes what the old key still wrapped. Every step
 * can be cut off and done again; until the document names the new tree alone, both are there.
 */
export async function moveToNext(
  tools: NewKeysTools,
  document: VaultDocument,
  from: HeldTree,
  to: HeldTree,
): Promise<({ readonly ok: true } & { readonly document: VaultDocument }) | VaultRefusal> {
  const { store, own } = tools
  const ids = await store.caseIds()
  if (!ids.ok) return ids
  for (const id of ids.value.filter((one) => !isSealedBefore(document, one))) {
    const sealed = await sealCase(tools, id, from, to)
    if (!sealed.ok) return sealed
  }
  const rest = await sealRest(tools, document, from, to)
  if (!rest.ok) return rest
  const { next: _next, plainLeft: _plain, ...kept } = document
  const flipped: VaultDocument = { ...kept, tree: to.stored, oldKeysLeft: true }
  const written = await own.writeDocument(flipped)
  if (!written.ok) return written
  return removeOldKeys(tools, flipped)
}

/** Keys of cases that the vault key of the generation before had wrapped. */
export async function removeOldKeys(
  { store, own }: Pick<NewKeysTools, 'store' | 'own'>,
  document: VaultDocument,
): Promise<({ readonly ok: true } & { readonly document: VaultDocument }) | VaultRefusal> {
  const ids = await store.caseIds()
  if (!ids.ok) return ids
  for (const id of ids.value.filter((one) => !isSealedBefore(document, one))) {
    const found = await own.readKeys(id)
    if (!found.ok && found.fault === 'damaged') continue
    if (!found.ok) return found
    const current = found.keys.filter(({ generation }) => generation === document.tree.generation)
    const written = current.length === found.keys.length ? done : await own.writeKeys(id, current)
    if (!written.ok) return written
  }
  const { oldKeysLeft: _left, ...clean } = document
  const written = await own.writeDocument(clean)
  return written.ok ? { ok: true, document: clean } : written
}
