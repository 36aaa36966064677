import { canonicalJson } from '#record/canonical-json.ts'
import type { CaseKey } from '#record/envelope.ts'
import { keyFromBytes, nameKeyFrom, newNonce, openBytes, randomBytes, sealBytes, unwrap, wrap } from './aes-gcm.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import type { KeyTree, WrappedCaseKey } from './vault-document.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const keyBytes = 32

type Raw = Uint8Array<ArrayBuffer>

/** A vault key in memory; it cannot be read out. */
export interface OpenTree {
  readonly generation: string
  readonly vaultKey: CryptoKey
  /** Computes the names of drafts that belong to no case key. */
  readonly names: CryptoKey
  /** Opens the keys of cases that were started while locked. */
  readonly captureKey: CryptoKey
}

/** A case key in memory, with what it is called. */
export interface OpenCaseKey extends CaseKey {
  readonly cipher: CryptoKey
  /** Computes the names drafts of this case are stored under. */
  readonly names: CryptoKey
}

export const newHexId = (): string => Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Bound to the public half: whoever puts another one in its place is found out at the next unlock. */
const captureAssociated = (generation: string, publicKey: string) =>
  canonicalJson({ generation, publicKey, use: 'capture' })

const caseAssociated = (generation: string, caseId: string, kid: string) =>
  canonicalJson({ case: caseId, generation, kid, use: 'case' })

/**
 * A new vault key with a key pair for cases started while locked.
 * @returns its raw bytes for the slots: whoever asks wipes them
 */
export async function newTree(): Promise<{
  readonly raw: Raw
  readonly open: OpenTree
  readonly capture: KeyTree['capture']
}> {
  const generation = newHexId()
  const raw = randomBytes(keyBytes)
  const names = await nameKeyFrom(raw)
  const vaultKey = await keyFromBytes(raw.slice())
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const publicKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const privateBytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const sealed = await wrap(vaultKey, captureAssociated(generation, publicKey), privateBytes)
  const captureKey = await crypto.subtle.importKey('pkcs8', privateBytes, curve, false, ['deriveBits'])
  privateBytes.fill(0)
  return { raw, open: { generation, vaultKey, names, captureKey }, capture: { publicKey, ...sealed } }
}

/** The tree whose vault key has these bytes; undefined if they are not its key. The bytes are wiped. */
export async function openTree({ generation, capture }: KeyTree, raw: Raw): Promise<OpenTree | undefined> {
  const names = await nameKeyFrom(raw)
  const vaultKey = await keyFromBytes(raw)
  const privateBytes = await unwrap(vaultKey, captureAssociated(generation, capture.publicKey), capture)
  if (!privateBytes) return undefined
  const captureKey = await crypto.subtle.importKey('pkcs8', privateBytes, curve, false, ['deriveBits'])
  privateBytes.fill(0)
  return { generation, vaultKey, names, captureKey }
}

async function caseKeyFrom(kid: string, raw: Raw): Promise<OpenCaseKey> {
  const names = await nameKeyFrom(raw)
  const cipher = await keyFromBytes(raw)
  return {
    kid,
    cipher,
    names,
    nonce: newNonce,
    seal: async (nonce, associated, text) => {
      const bytes = new Uint8Array(new TextEncoder().encode(text))
      return toBase64url(await sealBytes(cipher, fromBase64url(nonce) ?? new Uint8Array(), associated, bytes))
    },
    open: async (nonce, associated, sealed) => {
      const iv = fromBase64url(nonce)
      const body = fromBase64url(sealed)
      const bytes = iv && body && (await openBytes(cipher, iv, associated, body))
      return bytes && new TextDecoder().decode(bytes)
    },
  }
}

/** The key of a case whose key is gone: it opens nothing and seals nothing. */
export const deadKey: CaseKey = {
  kid: '',
  nonce: newNonce,
  seal: () => Promise.reject(new Error('this case has no key')),
  open: () => Promise.resolve(undefined),
}

interface NewCaseKey {
  readonly key: OpenCaseKey
  readonly wrapped: WrappedCaseKey
}

/** A new key for a case, wrapped by the vault key. */
export async function newCaseKey({ generation, vaultKey }: OpenTree, caseId: string): Promise<NewCaseKey> {
  const kid = newHexId()
  const raw = randomBytes(keyBytes)
  const sealed = await wrap(vaultKey, caseAssociated(generation, caseId, kid), raw)
  return { key: await caseKeyFrom(kid, raw), wrapped: { generation, kid, ...sealed } }
}

/** A new key for a case started while locked: only the vault's private key can open it again. */
export async function capturedCaseKey({ generation, capture }: KeyTree, caseId: string): Promise<NewCaseKey> {
  const kid = newHexId()
  const raw = randomBytes(keyBytes)
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const sender = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const by = await agreedKey(pair.privateKey, capture.publicKey, { sender, receiver: capture.publicKey })
  const sealed = await wrap(by, caseAssociated(generation, caseId, kid), raw)
  return { key: await caseKeyFrom(kid, raw), wrapped: { generation, kid, sender, ...sealed } }
}

/** The key of a case again; undefined where it was wrapped for another tree, another case, or changed. */
export async function openCaseKey(
  tree: OpenTree,
  publicKey: string,
  caseId: string,
  wrapped: WrappedCaseKey,
): Promise<OpenCaseKey | undefined> {
  const raw = await rawCaseKey(tree, publicKey, caseId, wrapped)
  return raw && caseKeyFrom(wrapped.kid, raw)
}

/** The same key of a case wrapped by the vault key of another tree; undefined where it does not open. */
export async function rewrappedCaseKey(
  from: { readonly open: OpenTree; readonly stored: KeyTree },
  { generation, vaultKey }: OpenTree,
  caseId: string,
  wrapped: WrappedCaseKey,
): Promise<WrappedCaseKey | undefined> {
  const raw = await rawCaseKey(from.open, from.stored.capture.publicKey, caseId, wrapped)
  if (!raw) return undefined
  const { kid } = wrapped
  const sealed = await wrap(vaultKey, caseAssociated(generation, caseId, kid), raw)
  raw.fill(0)
  return { generation, kid, ...sealed }
}

/** Bytes of a case key, for a moment: whoever asks wipes them. */
async function rawCaseKey(
  tree: OpenTree,
  publicKey: string,
  caseId: string,
  wrapped: WrappedCaseKey,
): Promise<Raw | undefined> {
  const { generation, kid, sender } = wrapped
  try {
    const by =
      sender === undefined ? tree.vaultKey : await agreedKey(tree.captureKey, sender, { sender, receiver: publicKey })
    return await unwrap(by, caseAssociated(generation, caseId, kid), wrapped)
  } catch {
    // A public key that is no point of the curve.
    return undefined
  }
}

/** ECDH over P-256, then HKDF bound to both public keys. */
async function agreedKey(
  own: CryptoKey,
  other: string,
  { sender, receiver }: { sender: string; receiver: string },
): Promise<CryptoKey> {
  const point = await crypto.subtle.importKey('raw', fromBase64url(other) ?? new Uint8Array(), curve, false, [])
  const bits = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: point }, own, 256))
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  bits.fill(0)
  const info = new TextEncoder().encode(canonicalJson({ receiver, sender, use: 'missing-child-guide capture' }))
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
