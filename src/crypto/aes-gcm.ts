import { fromBase64url, toBase64url } from './base64url.ts'

const algorithm = 'AES-GCM'
const nonceBytes = 12

const bytesOf = (text: string) => new TextEncoder().encode(text)

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))

/** 96 random bits in base64url. */
export const newNonce = (): string => toBase64url(randomBytes(nonceBytes))

/** 32 bytes as a key that seals and opens and cannot be read out again. The bytes are wiped. */
export async function keyFromBytes(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}

/** A key that computes names and cannot be read out, derived from the 32 bytes of another one. The bytes are left as they are. */
export async function nameKeyFrom(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf('missing-child-guide names') },
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
}

const rules = (nonce: Uint8Array<ArrayBuffer>, associated: string) => ({
  name: algorithm,
  iv: nonce,
  additionalData: bytesOf(associated),
})

/** @returns ciphertext and tag */
export async function sealBytes(
  key: CryptoKey,
  nonce: Uint8Array<ArrayBuffer>,
  associated: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.encrypt(rules(nonce, associated), key, bytes))
}

/** What was sealed, or undefined where the key is another one or anything was changed. */
export async function openBytes(
  key: CryptoKey,
  nonce: Uint8Array<ArrayBuffer>,
  associated: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(rules(nonce, associated), key, sealed))
  } catch {
    return undefined
  }
}

/** A sealed thing as it is stored: nonce, then ciphertext and tag, both in base64url. */
export interface Sealed {
  readonly nonce: string
  readonly key: string
}

/** Seals the bytes of a key with another key. */
export async function wrap(by: CryptoKey, associated: string, raw: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const nonce = randomBytes(nonceBytes)
  return { nonce: toBase64url(nonce), key: toBase64url(await sealBytes(by, nonce, associated, raw)) }
}

/** The bytes of a key again, for a moment: whoever asks wipes them. */
export async function unwrap(
  by: CryptoKey,
  associated: string,
  sealed: Sealed,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const nonce = fromBase64url(sealed.nonce)
  const bytes = fromBase64url(sealed.key)
  return nonce && bytes ? openBytes(by, nonce, associated, bytes) : undefined
}

/** A key derived from secret bytes that are random already. The bytes are wiped. */
export async function deriveKey(
  secret: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  purpose: string,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  secret.fill(0)
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(`missing-child-guide ${purpose}`) },
    base,
    { name: algorithm, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
