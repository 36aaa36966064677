import type { CaseKey } from '#record/envelope.ts'
import { readEnvelope } from '#record/envelope.ts'
import type { VaultResult } from '#session/ports.ts'
import { caseOfDraft } from './draft-names.ts'
import { heldTrees, isOpen, type KeyRing } from './key-ring.ts'
import { capturedCaseKey, deadKey, newCaseKey, type OpenCaseKey } from './key-tree.ts'
import { caseKeyIn } from './new-keys.ts'
import { type BytesKeys, bytesKeys, isSealedNamed, openNamed, sealNamed } from './sealed-bytes.ts'
import { refuse } from './turns.ts'
import { isSealedBefore } from './vault-document.ts'

/** Which key the frames of a case are sealed with, while there may be two; none where they are plain text. */
const kidInUse = async (ring: KeyRing, caseId: string): Promise<VaultResult<string | null | undefined>> => {
  const stored = await ring.tools.store.read(caseId)
  if (!stored.ok) return stored
  for (const frame of stored.value.frames) {
    const read = readEnvelope(frame)
    if (read.ok) return { ok: true, value: read.envelope.header.kid }
  }
  return { ok: true, value: undefined }
}

/** See `Vault.keyOf`. */
export const keyOf = async (ring: KeyRing, caseId: string): Promise<VaultResult<OpenCaseKey | CaseKey | undefined>> => {
  const known = ring.caseKeys.get(caseId) ?? ring.captured.get(caseId)
  if (known) return { ok: true, value: known }
  if (ring.document && isSealedBefore(ring.document, caseId)) return refuse('sealedBefore')
  if (!ring.document || !ring.tree) {
    // A case that does not exist yet can be looked for: it is about to be started.
    const stored = await ring.own.readKeys(caseId)
    if (!stored.ok) return stored
    return ring.document && stored.keys.length === 0 ? { ok: true, value: undefined } : refuse('locked')
  }
  const found: OpenCaseKey[] = []
  for (const held of [ring.next, ring.tree]) {
    const key = held && (await caseKeyIn(ring.own, held, caseId))
    if (key && !key.ok) return key
    if (key?.key) found.push(key.key)
  }
  const between = ring.next !== undefined || ring.document.plainLeft
  const kid = between ? await kidInUse(ring, caseId) : undefined
  if (kid && !kid.ok) return kid
  if (kid?.value === null) return { ok: true, value: undefined }
  const key = kid?.value === undefined ? found[0] : found.find((one) => one.kid === kid.value)
  if (!key) {
    const mayBePlain = isOpen(ring.document) && kid?.value === undefined
    return { ok: true, value: mayBePlain ? undefined : deadKey }
  }
  if (!between) ring.caseKeys.set(caseId, key)
  return { ok: true, value: key }
}

/** See `Vault.makeKey`. */
export const makeKey = async (ring: KeyRing, caseId: string): Promise<VaultResult<CaseKey | undefined>> => {
  const known = ring.caseKeys.get(caseId) ?? ring.captured.get(caseId)
  if (known) return { ok: true, value: known }
  if (!ring.document) return refuse('locked')
  if (isSealedBefore(ring.document, caseId)) return refuse('sealedBefore')
  const held = ring.next ?? ring.tree
  if (held) {
    const stored = await caseKeyIn(ring.own, held, caseId)
    if (!stored.ok) return stored
    if (stored.key) return { ok: true, value: stored.key }
  }
  const { key, wrapped } = held
    ? await newCaseKey(held.open, caseId)
    : await capturedCaseKey(ring.document.next ?? ring.document.tree, caseId)
  const written = await ring.own.writeKeys(caseId, [wrapped])
  if (!written.ok) return written
  ;(held ? ring.caseKeys : ring.captured).set(caseId, key)
  return { ok: true, value: key }
}

/** The keys of small things of a case: the one in use, then others they may lie under while all cases are sealed again. */
export const bytesKeysOf = async (ring: KeyRing, caseId: string): Promise<VaultResult<readonly BytesKeys[]>> => {
  const key = await keyOf(ring, caseId)
  if (!key.ok) return key
  const inUse = bytesKeys(isOpenKey(key.value) ? key.value : undefined, ring.tree?.open)
  const others: BytesKeys[] = []
  for (const one of ring.next ? heldTrees(ring) : []) {
    const other = await caseKeyIn(ring.own, one, caseId)
    if (!other.ok) return other
    others.push(bytesKeys(other.key, one.open))
  }
  return { ok: true, value: [inUse, ...others] }
}

const isOpenKey = (key: CaseKey | OpenCaseKey | undefined): key is OpenCaseKey => key !== undefined && 'cipher' in key

/** The keys under which something of this name is sealed, or may have been before all cases were sealed again. */
const keysFor = async (ring: KeyRing, name: string): Promise<VaultResult<readonly BytesKeys[]>> => {
  const caseId = caseOfDraft(name)
  if (caseId !== '') return bytesKeysOf(ring, caseId)
  return { ok: true, value: heldTrees(ring).map(({ open }) => bytesKeys(undefined, open)) }
}

/** See `Vault.sealBytes`. */
export const sealBytesNamed = async (
  ring: KeyRing,
  name: string,
  bytes: Uint8Array,
): Promise<VaultResult<Uint8Array>> => {
  const keys = await keysFor(ring, name)
  if (!keys.ok) return keys
  const [inUse] = keys.value
  const sealed = inUse && (await sealNamed(inUse, name, bytes))
  return sealed ? { ok: true, value: sealed } : refuse('locked')
}

/** See `Vault.openBytes`. */
export const openBytesNamed = async (
  ring: KeyRing,
  name: string,
  bytes: Uint8Array,
): Promise<VaultResult<Uint8Array>> => {
  const keys = await keysFor(ring, name)
  if (!keys.ok) return keys
  if (!isSealedNamed(bytes))
    return ring.document && isOpen(ring.document) ? { ok: true, value: bytes } : refuse('damaged')
  for (const one of keys.value) {
    const plain = await openNamed(one, name, bytes)
    if (plain) return { ok: true, value: plain }
  }
  return refuse('damaged')
}
