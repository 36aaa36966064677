import type { CaseKey } from '#record/envelope.ts'
import type { StoreFault } from './ports.ts'

/** What opens the vault. None of it is kept in the session. */
export type VaultSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** As printed; spaces, hyphens and small letters do not matter. */
  | { readonly kind: 'recovery'; readonly key: string }
  /** The identity of the organisation, or the vault key that was made readable with it. */
  | { readonly kind: 'organisation'; readonly key: string }
  /** 32 bytes that the device's own lock gives for one passkey; they are wiped. */
  | { readonly kind: 'passkey'; readonly output: Uint8Array<ArrayBuffer> }

export type SlotKind = 'open' | 'passphrase' | 'recovery' | 'organisation' | 'passkey'

/** How the secret of a slot becomes the key that seals the vault key; `age-x25519` seals it by itself. */
export type SlotMethod =
  | { readonly alg: 'none' | 'hkdf-sha256' | 'webauthn-prf' }
  | { readonly alg: 'argon2id'; readonly memoryKiB: number; readonly passes: number; readonly lanes: number }
  | { readonly alg: 'age-x25519'; readonly recipient: string }

/** Which passkey of this device to ask, and for what: both base64url, neither secret. */
export interface PasskeyHandle {
  readonly credential: string
  readonly input: string
}

/** One way to open the vault, as a screen may name it. */
export interface SlotFacts {
  readonly id: string
  readonly kind: SlotKind
  /** Epoch milliseconds. */
  readonly madeAt: number
  readonly method: SlotMethod
  readonly passkey?: PasskeyHandle
}

/**
 * `unprotected`: a fresh device, the key lies beside the data. `locked`: nothing can be read. `unlocked`: a passphrase exists and
 * the keys are in memory.
 */
export type VaultStanding = 'unprotected' | 'locked' | 'unlocked'

/** What may be known of the vault without opening it. */
export interface VaultFacts {
  readonly standing: VaultStanding
  readonly slots: readonly SlotFacts[]
  /** The first passphrase was being set when the program was cut off: unlocking with it goes on with that. */
  readonly unfinished: boolean
  /** Name of the organisation whose key this deployment offers; undefined if it offers none. */
  readonly organisation: string | undefined
  /** Cases destroyed on this device, per month of destruction, e.g. `{ month: '2026-11', count: 2 }`. */
  readonly shredded: readonly { readonly month: string; readonly count: number }[]
}

/**
 * Why the vault did not do it. `wrongSecret`: nothing opens with it. `tooSoon`: after wrong tries; again from `readyAt` on.
 * `mistyped`: a recovery key whose check digits do not fit; `group` counts from 1. `tooWeak`: the passphrase breaks the rule.
 * `needsSecond`: a passphrase alone is not enough, and the last of its kind is not removed. `damaged`, `otherVersion`: the
 * stored key slots cannot be read by this program. `noCrypto`: the browser refuses the keys, as on an insecure address.
 * `replaced`: another window has made new keys; this one has to be unlocked anew. `sealedBefore`: the case is sealed under slots
 * that were lost, see `startAnew`.
 */
export type VaultFault =
  | 'wrongSecret'
  | 'tooSoon'
  | 'mistyped'
  | 'tooWeak'
  | 'needsSecond'
  | 'damaged'
  | 'otherVersion'
  | 'noCrypto'
  | 'locked'
  | 'replaced'
  | 'sealedBefore'
  | StoreFault

export interface VaultRefusal {
  readonly ok: false
  readonly fault: VaultFault
  /** Epoch milliseconds from which another try is taken. */
  readonly readyAt?: number
  readonly group?: number
}

export type VaultResult<T = VaultFacts> = { readonly ok: true; readonly value: T } | VaultRefusal

/** A slot asked for. A recovery key is drawn with `drawRecoveryKey` and shown to the person before it is asked for. */
export type NewSlot =
  | { readonly kind: 'recovery'; readonly key: string }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'passkey'; readonly handle: PasskeyHandle; readonly output: Uint8Array<ArrayBuffer> }

/** Half-typed text as it is stored, under a name that says nothing; `former` are names it must not lie under any more. */
export interface StoredDraft {
  readonly name: string
  readonly bytes: Uint8Array
  readonly former: readonly string[]
}

/** What the device's own lock answered. `declined`: the person or the device let it be. `cannot`: it gives no key here. */
export type PasskeyAnswer =
  | { readonly ok: true; readonly handle: PasskeyHandle; readonly output: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly fault: 'declined' | 'cannot' }

/** The lock the device has anyway, e.g. a fingerprint, as a way into the vault. Promises never reject. */
export interface Passkeys {
  /** Whether this browser on this device says it can. Asks no person. */
  readonly possible: () => Promise<boolean>
  readonly make: () => Promise<PasskeyAnswer>
  /** Asks for one of these. */
  readonly use: (handles: readonly PasskeyHandle[]) => Promise<PasskeyAnswer>
}

/**
 * The keys of this device. Secrets go in, facts come out; keys never leave it. Promises never reject: what can go wrong is a
 * `VaultFault`.
 */
export interface Vault {
  /** Reads the key slots, makes them on a fresh device, and seals what an older version had stored as plain text. */
  readonly find: () => Promise<VaultResult>
  /**
   * Where the slots are lost or damaged: new ones, open as on a fresh device. All sealed cases stay as they lie, with their
   * keys; with the old slots put back in their place they open. Refused while a store does not answer.
   */
  readonly startAnew: () => Promise<VaultResult>
  /**
   * The first passphrase, with a recovery key or the organisation beside it: new keys, all cases sealed again, the open slot
   * destroyed. Cut off at any point, it is gone on with by `unlock`.
   */
  readonly protect: (passphrase: string, beside: readonly NewSlot[]) => Promise<VaultResult>
  readonly unlock: (secret: VaultSecret) => Promise<VaultResult>
  /** Forgets all keys. What was started while locked is closed too. */
  readonly lock: () => VaultFacts | undefined
  /** Any secret that opens the vault lets a new passphrase be set in the place of the old one. */
  readonly changePassphrase: (secret: VaultSecret, passphrase: string) => Promise<VaultResult>
  readonly addSlot: (secret: VaultSecret, slot: NewSlot) => Promise<VaultResult>
  readonly removeSlot: (secret: VaultSecret, id: string) => Promise<VaultResult>
  /** 160 random bits as they are printed: groups with check digits. */
  readonly drawRecoveryKey: () => string
  /** The key of a case; undefined where it has none, which is a case of an older version that is not sealed yet. */
  readonly keyOf: (caseId: string) => Promise<VaultResult<CaseKey | undefined>>
  /** Makes the key of a new case; also while locked, for whom it can be reopened only after unlocking. */
  readonly makeKey: (caseId: string) => Promise<VaultResult<CaseKey | undefined>>
  /** Destroys the key of a case, then its frames and drafts; counts it. */
  readonly shred: (caseId: string) => Promise<VaultResult>
  /** Runs a write so that nobody makes new keys meanwhile; `replaced` if somebody has. */
  readonly whileKeysHold: <T>(write: () => Promise<T>) => Promise<T | VaultRefusal>
  /** Names half-typed text may be stored under: the one in use, then those of older keys and versions. */
  readonly draftNames: (key: string) => Promise<VaultResult<readonly string[]>>
  /** Half-typed text sealed together with its name, which names a step. Begins with the id of its case and a slash. */
  readonly sealDraft: (key: string, bytes: Uint8Array) => Promise<VaultResult<StoredDraft>>
  /** What is stored under a name, and its own name; `damaged` where no key in memory opens it. */
  readonly openDraft: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<VaultResult<{ readonly key: string; readonly bytes: Uint8Array }>>
  /** Settings with words, sealed. `key` is the name they are stored under. */
  readonly sealBytes: (key: string, bytes: Uint8Array) => Promise<VaultResult<Uint8Array>>
  readonly openBytes: (key: string, bytes: Uint8Array) => Promise<VaultResult<Uint8Array>>
  /** The age file of the organisation's slot, for whoever holds the identity; undefined where there is none. */
  readonly organisationFile: () => Promise<Uint8Array | undefined>
}

/** Tells all windows of this device to lock. */
export interface LockBell {
  /** Answers once the others have had the time to keep what is half typed. */
  readonly ring: () => Promise<void>
  /** @returns a function that stops listening */
  readonly onRing: (heard: () => void) => () => void
}
