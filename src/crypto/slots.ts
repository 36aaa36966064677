import { canonicalJson } from '#record/canonical-json.ts'
import type { PasskeyHandle, SlotFacts, SlotMethod, VaultSecret } from '#session/ports.ts'
import { deriveKey, keyFromBytes, randomBytes, unwrap, wrap } from './aes-gcm.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { readSpokenKey, spokenKey } from './spoken-key.ts'
import { passesFor, type Strength, type Stretch } from './stretch.ts'
import type { Slot, SlotOf, Stretching } from './vault-document.ts'

export const recoveryBytes = 20
const vaultKeyBytes = 32
const saltBytes = 16

/** Whom a deployment lets open its vaults: an age recipient whose identity is kept offline. */
export interface Organisation {
  readonly name: string
  readonly recipient: string
}

/** What slots are made with, besides the platform's own cipher. */
export interface SlotTools {
  readonly stretch: Stretch
  readonly strength: Strength
  /** Epoch milliseconds, and running milliseconds. */
  readonly now: () => number
  readonly running: () => number
}

type Raw = Uint8Array<ArrayBuffer>

const newId = (): string => Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** What a slot says of itself cannot be changed without the slot staying shut. */
const associated = (generation: string, { id, kind, kdf }: { id: string; kind: string; kdf: object }): string =>
  canonicalJson({ generation, id, kdf, kind, use: 'slot' })

const passphraseBytes = (passphrase: string): Raw => new Uint8Array(new TextEncoder().encode(passphrase))

async function stretched(
  tools: SlotTools,
  passphrase: string,
  kdf: Stretching,
): Promise<{ key: CryptoKey; ms: number }> {
  const salt = fromBase64url(kdf.salt) ?? new Uint8Array()
  const before = tools.running()
  const { memoryKiB, passes } = kdf
  const raw = await tools.stretch({ passphrase: passphraseBytes(passphrase), salt, memoryKiB, passes })
  const ms = tools.running() - before
  return { key: await keyFromBytes(raw), ms }
}

export const openSlot = (tools: SlotTools, raw: Raw): SlotOf<'open'> => ({
  id: newId(),
  madeAt: tools.now(),
  kind: 'open',
  alg: 'none',
  key: toBase64url(raw),
})

/** As many passes as the device does in the time, measured on this very passphrase. `passphrase` is normalised. */
export async function passphraseSlot(
  tools: SlotTools,
  generation: string,
  raw: Raw,
  passphrase: string,
): Promise<SlotOf<'passphrase'>> {
  const { memoryKiB } = tools.strength
  const base: Stretching = {
    alg: 'argon2id',
    salt: toBase64url(randomBytes(saltBytes)),
    memoryKiB,
    passes: 1,
    lanes: 1,
  }
  const once = await stretched(tools, passphrase, base)
  const kdf = { ...base, passes: passesFor(tools.strength, 1, once.ms) }
  const { key } = kdf.passes === 1 ? once : await stretched(tools, passphrase, kdf)
  const slot = { id: newId(), madeAt: tools.now(), kind: 'passphrase' as const, kdf }
  return { ...slot, alg: 'A256GCM', ...(await wrap(key, associated(generation, slot), raw)) }
}

/** Whether a device could stretch at least twice as long by now, or the slot is below what is usual today. */
export const isWeak = (tools: SlotTools, { kdf }: SlotOf<'passphrase'>, tookMs: number): boolean =>
  kdf.memoryKiB < tools.strength.memoryKiB || passesFor(tools.strength, kdf.passes, tookMs) >= 2 * kdf.passes

export async function recoverySlot(
  tools: SlotTools,
  generation: string,
  raw: Raw,
  secret: Raw,
): Promise<SlotOf<'recovery'>> {
  const salt = randomBytes(saltBytes)
  const key = await deriveKey(secret, salt, 'recovery')
  const kdf = { alg: 'hkdf-sha256' as const, salt: toBase64url(salt) }
  const slot = { id: newId(), madeAt: tools.now(), kind: 'recovery' as const, kdf }
  return { ...slot, alg: 'A256GCM', ...(await wrap(key, associated(generation, slot), raw)) }
}

/** `output`: 32 bytes a passkey gave for the input of its handle. They are wiped. */
export async function passkeySlot(
  tools: SlotTools,
  generation: string,
  raw: Raw,
  { handle, output }: { readonly handle: PasskeyHandle; readonly output: Raw },
): Promise<SlotOf<'passkey'>> {
  const salt = randomBytes(saltBytes)
  const key = await deriveKey(output, salt, 'passkey')
  const kdf = { alg: 'webauthn-prf' as const, salt: toBase64url(salt), ...handle }
  const slot = { id: newId(), madeAt: tools.now(), kind: 'passkey' as const, kdf }
  return { ...slot, alg: 'A256GCM', ...(await wrap(key, associated(generation, slot), raw)) }
}

/** An age file with the vault key in words that can be read out, for whoever holds the identity. */
export async function organisationSlot(
  tools: SlotTools,
  raw: Raw,
  { name, recipient }: Organisation,
): Promise<SlotOf<'organisation'> | undefined> {
  const { Encrypter } = await import('age-encryption')
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    const file = await encrypter.encrypt(`${spokenKey(raw)}\n`)
    const key = toBase64url(file)
    return { id: newId(), madeAt: tools.now(), kind: 'organisation', alg: 'age-x25519', name, recipient, key }
  } catch {
    return undefined
  }
}

export type SlotOpened =
  /** `tookMs`: how long the passphrase was stretched. */
  | { readonly ok: true; readonly raw: Raw; readonly slot: Slot; readonly tookMs: number }
  | { readonly ok: false; readonly fault: 'wrongSecret' | 'noCrypto' }
  | { readonly ok: false; readonly fault: 'mistyped'; readonly group: number }

const wrong = { ok: false, fault: 'wrongSecret' } as const

/** The vault key behind the first slot that a secret opens; `isKey` says of 32 bytes whether they are that key. */
export async function openWith(
  tools: SlotTools,
  generation: string,
  slots: readonly Slot[],
  secret: VaultSecret,
  isKey: (raw: Raw) => Promise<boolean>,
): Promise<SlotOpened> {
  switch (secret.kind) {
    case 'passphrase':
      for (const slot of ofKind(slots, 'passphrase')) {
        const { key, ms } = await stretched(tools, secret.passphrase, slot.kdf)
        const raw = await unwrap(key, associated(generation, slot), slot)
        if (raw) return { ok: true, raw, slot, tookMs: ms }
      }
      return wrong
    case 'recovery': {
      const read = readSpokenKey(secret.key, recoveryBytes)
      if (!read.ok) return { ok: false, fault: 'mistyped', group: read.group }
      for (const slot of ofKind(slots, 'recovery')) {
        const key = await deriveKey(read.bytes.slice(), fromBase64url(slot.kdf.salt) ?? new Uint8Array(), 'recovery')
        const raw = await unwrap(key, associated(generation, slot), slot)
        if (raw) return { ok: true, raw, slot, tookMs: 0 }
      }
      return wrong
    }
    case 'passkey': {
      for (const slot of ofKind(slots, 'passkey')) {
        const salt = fromBase64url(slot.kdf.salt) ?? new Uint8Array()
        const key = await deriveKey(secret.output.slice(), salt, 'passkey')
        const raw = await unwrap(key, associated(generation, slot), slot)
        if (raw) {
          secret.output.fill(0)
          return { ok: true, raw, slot, tookMs: 0 }
        }
      }
      secret.output.fill(0)
      return wrong
    }
    case 'organisation':
      return openForOrganisation(slots, secret.key.trim(), isKey)
  }
}

/** Either the identity itself was given, or the vault key that somebody made readable with it elsewhere. */
async function openForOrganisation(
  slots: readonly Slot[],
  given: string,
  isKey: (raw: Raw) => Promise<boolean>,
): Promise<SlotOpened> {
  const isIdentity = /^AGE-SECRET-KEY-/i.test(given)
  for (const slot of ofKind(slots, 'organisation')) {
    const text = isIdentity ? await decrypted(slot, given) : given
    const read = text === undefined ? undefined : readSpokenKey(text, vaultKeyBytes)
    if (read && !read.ok && !isIdentity) return { ok: false, fault: 'mistyped', group: read.group }
    if (read?.ok && (await isKey(read.bytes.slice()))) return { ok: true, raw: read.bytes, slot, tookMs: 0 }
  }
  return wrong
}

async function decrypted(slot: SlotOf<'organisation'>, identity: string): Promise<string | undefined> {
  const { Decrypter } = await import('age-encryption')
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity.toUpperCase())
    return await decrypter.decrypt(fromBase64url(slot.key) ?? new Uint8Array(), 'text')
  } catch {
    return undefined
  }
}

export const ofKind = <K extends Slot['kind']>(slots: readonly Slot[], kind: K): SlotOf<K>[] =>
  slots.filter((slot): slot is SlotOf<K> => slot.kind === kind)

/** A slot as a screen may name it: how it is made, and nothing that opens it. */
export const slotFacts = (slot: Slot): SlotFacts => {
  const { id, kind, madeAt } = slot
  const facts = { id, kind, madeAt, method: methodOf(slot) }
  if (slot.kind !== 'passkey') return facts
  const { credential, input } = slot.kdf
  return { ...facts, passkey: { credential, input } }
}

function methodOf(slot: Slot): SlotMethod {
  switch (slot.kind) {
    case 'open':
      return { alg: 'none' }
    case 'passphrase': {
      const { alg, memoryKiB, passes, lanes } = slot.kdf
      return { alg, memoryKiB, passes, lanes }
    }
    case 'recovery':
    case 'passkey':
      return { alg: slot.kdf.alg }
    case 'organisation':
      return { alg: slot.alg, recipient: slot.recipient }
  }
}
