import * as z from 'zod/mini'
import { usualStrength } from './stretch.ts'

const base64url = z.string().check(z.regex(/^[\w-]+$/), z.maxLength(20_000))
const hex = z.string().check(z.regex(/^[0-9a-f]{16}$/))
const sealed = { alg: z.literal('A256GCM'), nonce: base64url, key: base64url }
const slotBase = { id: hex, madeAt: z.int() }

/** What this program makes at most: 46 MiB, sixteen times over. Whoever stretches more writes another version. */
const mostMemoryKiB = 128 * 1024
const mostWork = 2 * usualStrength.memoryKiB * usualStrength.mostPasses
const mostSlots = 32

/** Bounds, so that slots written by somebody else do not hang the device. */
const stretchingSchema = z.strictObject({
  alg: z.literal('argon2id'),
  salt: base64url.check(z.maxLength(100)),
  memoryKiB: z.int().check(z.minimum(8), z.maximum(mostMemoryKiB)),
  passes: z.int().check(z.minimum(1), z.maximum(mostWork / usualStrength.memoryKiB)),
  lanes: z.literal(1),
})

/** One way to open the vault: each says its algorithm and parameters, so that they can be raised later. */
const slotSchema = z.discriminatedUnion('kind', [
  /** The key itself, beside the data: a fresh device, nothing is protected. */
  z.strictObject({ ...slotBase, kind: z.literal('open'), alg: z.literal('none'), key: base64url }),
  z.strictObject({ ...slotBase, kind: z.literal('passphrase'), kdf: stretchingSchema, ...sealed }),
  z.strictObject({
    ...slotBase,
    kind: z.literal('recovery'),
    kdf: z.strictObject({ alg: z.literal('hkdf-sha256'), salt: base64url }),
    ...sealed,
  }),
  /** `credential` of this device gives, for `input`, the bytes the key comes from (WebAuthn PRF). Both are base64url. */
  z.strictObject({
    ...slotBase,
    kind: z.literal('passkey'),
    kdf: z.strictObject({ alg: z.literal('webauthn-prf'), salt: base64url, credential: base64url, input: base64url }),
    ...sealed,
  }),
  /** `key`: an age file, for whoever holds the identity to `recipient`. */
  z.strictObject({
    ...slotBase,
    kind: z.literal('organisation'),
    alg: z.literal('age-x25519'),
    name: z.string(),
    recipient: z.string(),
    key: base64url,
  }),
])

/** One vault key with all that hangs on it. */
const treeSchema = z.strictObject({
  /** Names the vault key: whoever holds another generation holds dead keys. */
  generation: hex,
  slots: z.array(slotSchema).check(z.minLength(1), z.maxLength(mostSlots)),
  /** A case can be started while locked: its key is wrapped for this key pair. The private half is sealed by the vault key. */
  capture: z.strictObject({ publicKey: base64url, nonce: base64url, key: base64url }),
})

const documentSchema = z.strictObject({
  v: z.literal(1),
  tree: treeSchema,
  /** Set while the first passphrase is being set: cases are sealed again under these keys, one by one. */
  next: z.optional(treeSchema),
  /** Cases of an older version are still plain text. */
  plainLeft: z.optional(z.literal(true)),
  /** Keys of the generation before are still to be removed. */
  oldKeysLeft: z.optional(z.literal(true)),
  /** Cases sealed under slots that were lost: nothing touches them, so that they open if those come back. */
  sealedBefore: z.optional(z.array(z.string())),
  /** Cases whose destruction has begun. */
  shredding: z.optional(z.array(z.string())),
  shredded: z.array(
    z.strictObject({ month: z.string().check(z.regex(/^\d{4}-\d{2}$/)), count: z.int().check(z.minimum(1)) }),
  ),
})

/** The keys of one case: one, or two while all cases are being sealed again. */
const caseKeysSchema = z.strictObject({
  v: z.literal(1),
  keys: z.array(
    z.strictObject({
      generation: hex,
      kid: hex,
      /** Public half of the key pair made for this one wrapping; absent where the vault key wraps it. */
      sender: z.optional(base64url),
      nonce: base64url,
      key: base64url,
    }),
  ),
})

export type Slot = z.infer<typeof slotSchema>
export type SlotOf<K extends Slot['kind']> = Extract<Slot, { kind: K }>
export type Stretching = z.infer<typeof stretchingSchema>
export type KeyTree = z.infer<typeof treeSchema>
export type VaultDocument = z.infer<typeof documentSchema>
export type WrappedCaseKey = z.infer<typeof caseKeysSchema>['keys'][number]

export type DocumentRead =
  | { readonly ok: true; readonly document: VaultDocument }
  | { readonly ok: false; readonly fault: 'damaged' | 'otherVersion' }

const damaged: DocumentRead = { ok: false, fault: 'damaged' }

/** An open slot beside others was put there by nobody but a stranger: with it the device would never lock again. */
const isMixed = ({ tree, next }: VaultDocument): boolean =>
  (tree.slots.length > 1 && tree.slots.some(({ kind }) => kind === 'open')) ||
  next?.slots.some(({ kind }) => kind === 'open') === true

/** A passphrase is tried at every slot of its kind: all of them together must not ask for more than a device can give. */
const isTooMuchWork = ({ tree, next }: VaultDocument): boolean =>
  [tree, next].some((one) => {
    const asked = one?.slots.map((slot) => (slot.kind === 'passphrase' ? slot.kdf.memoryKiB * slot.kdf.passes : 0))
    return (asked ?? []).reduce((sum, work) => sum + work, 0) > mostWork
  })

const faultOf = (value: unknown): 'damaged' | 'otherVersion' => {
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined
  return typeof version === 'number' && version > 1 ? 'otherVersion' : 'damaged'
}

/** Reads stored key slots. Never throws. */
export function readDocument(value: unknown): DocumentRead {
  const parsed = documentSchema.safeParse(value)
  if (!parsed.success) return { ok: false, fault: faultOf(value) }
  return isMixed(parsed.data) || isTooMuchWork(parsed.data) ? damaged : { ok: true, document: parsed.data }
}

export type CaseKeysRead =
  | { readonly ok: true; readonly keys: readonly WrappedCaseKey[] }
  | { readonly ok: false; readonly fault: 'damaged' | 'otherVersion' }

export const isSealedBefore = ({ sealedBefore }: VaultDocument, caseId: string): boolean =>
  sealedBefore?.includes(caseId) === true

/** The stored keys of a case. What is there and cannot be read is a fault: nothing may be written in its place. */
export function readCaseKeys(value: unknown): CaseKeysRead {
  if (value === undefined) return { ok: true, keys: [] }
  const parsed = caseKeysSchema.safeParse(value)
  return parsed.success ? { ok: true, keys: parsed.data.keys } : { ok: false, fault: faultOf(value) }
}

export const caseKeys = (keys: readonly WrappedCaseKey[]): z.infer<typeof caseKeysSchema> => ({ v: 1, keys: [...keys] })
