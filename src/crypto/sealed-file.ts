import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { Decrypter, Encrypter, type Identity, type Recipient, Stanza } from 'age-encryption'

/** With what a file is sealed: words somebody types, or the public key of whoever shall open it (`age1...`). */
export type SealingKey = { readonly passphrase: string } | { readonly recipient: string }

/** With what a file is opened: the same words, or the secret key that belongs to the recipient (`AGE-SECRET-KEY-1...`). */
export type OpeningKey = { readonly passphrase: string } | { readonly identity: string }

/**
 * Scrypt with N = 2^17, r = 8, p = 1: what OWASP asks for at p = 1, and 128 MiB for about a second, which an old phone
 * still has; age's own default of 2^18 takes 256 MiB, which ends the page on some. Files sealed elsewhere are opened up to
 * that default: a file that asks for more would only fill the memory.
 */
export const workFactor = 17
export const highestWorkFactor = 18

/** Sealed bytes are at most this many; age neither packs nor unpacks, so that what comes out is never larger. */
export const largestSealed = 64 * 1024 * 1024 + 1024 * 1024

export type SealFault = 'notARecipient'
export type OpenFault = 'notSealed' | 'tooLarge' | 'wrongKey' | 'damaged' | 'tooMuchWork'

export type Sealed =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: SealFault }

export type Unsealed =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: OpenFault }

/** Seals bytes as a file of the age format, version 1, which `age -d` opens. @param work logarithm of scrypt's N */
export async function sealFile(bytes: Uint8Array, key: SealingKey, work = workFactor): Promise<Sealed> {
  const encrypter = new Encrypter()
  if ('passphrase' in key) encrypter.addRecipient(passphraseRecipient(key.passphrase, work))
  else
    try {
      encrypter.addRecipient(key.recipient.trim())
    } catch {
      return { ok: false, fault: 'notARecipient' }
    }
  return { ok: true, bytes: await encrypter.encrypt(bytes) }
}

const firstLine = utf8ToBytes('age-encryption.org/v1\n')

/** How a file wants to be opened; undefined where it is not sealed in this format. Looks at its first bytes only. */
export function sealedFor(bytes: Uint8Array): 'passphrase' | 'recipient' | undefined {
  if (!firstLine.every((byte, index) => bytes[index] === byte)) return undefined
  const stanza = new TextDecoder().decode(bytes.subarray(firstLine.length, firstLine.length + 10))
  return stanza.startsWith('-> scrypt ') ? 'passphrase' : 'recipient'
}

/** Opens a sealed file. Never throws: whatever the bytes are, the answer is a value. */
export async function openSealed(bytes: Uint8Array, key: OpeningKey): Promise<Unsealed> {
  const fail = (fault: OpenFault): Unsealed => ({ ok: false, fault })
  if (sealedFor(bytes) === undefined) return fail('notSealed')
  if (bytes.length > largestSealed) return fail('tooLarge')
  const seen: Seen = { tooMuchWork: false }
  const decrypter = new Decrypter()
  try {
    if ('passphrase' in key) decrypter.addIdentity(passphraseIdentity(key.passphrase, seen))
    else decrypter.addIdentity(key.identity.trim())
  } catch {
    return fail('wrongKey')
  }
  try {
    return { ok: true, bytes: await decrypter.decrypt(bytes) }
  } catch (error) {
    if (seen.tooMuchWork) return fail('tooMuchWork')
    return fail(error instanceof Error && error.message.startsWith('no identity matched') ? 'wrongKey' : 'damaged')
  }
}

interface Seen {
  tooMuchWork: boolean
}

const label = utf8ToBytes('age-encryption.org/v1/scrypt')
const noNonce = new Uint8Array(12)

/** As age-encryption does it, but giving the page time to breathe: its own would hold the page for seconds. */
const keyOf = (passphrase: string, salt: Uint8Array, work: number): Promise<Uint8Array> =>
  scryptAsync(passphrase, concatBytes(label, salt), { N: 2 ** work, r: 8, p: 1, dkLen: 32 })

const passphraseRecipient = (passphrase: string, work: number): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = randomBytes(16)
    const key = await keyOf(passphrase, salt, work)
    return [new Stanza(['scrypt', toBase64(salt), String(work)], chacha20poly1305(key, noNonce).encrypt(fileKey))]
  },
})

const passphraseIdentity = (passphrase: string, seen: Seen): Identity => ({
  unwrapFileKey: async (stanzas) => {
    const [stanza] = stanzas
    if (stanza?.args[0] !== 'scrypt') return null
    const [, salt64 = '', work = ''] = stanza.args
    const salt = fromBase64(salt64)
    const isWhole = stanzas.length === 1 && stanza.args.length === 3 && stanza.body.length === 32
    if (!isWhole || salt?.length !== 16 || !/^[1-9]\d?$/.test(work)) throw new Error('a stanza that is none')
    if (Number(work) > highestWorkFactor) {
      seen.tooMuchWork = true
      throw new Error('too much work')
    }
    const key = await keyOf(passphrase, salt, Number(work))
    try {
      return chacha20poly1305(key, noNonce).decrypt(stanza.body)
    } catch {
      return null
    }
  },
})

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')

function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*$/.test(text)) return undefined
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}
