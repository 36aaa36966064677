import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'

/** Why nothing was written. `notConfirmed`: the store did not answer in time; it may or may not have written. */
export type StoreFault = 'conflict' | 'full' | 'refused' | 'notConfirmed'

export type StoreResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault }

/**
 * Keeps numbered opaque frames per case; never looks inside. An append is answered only after it is durable.
 * Promises never reject: what can go wrong is a `StoreFault`.
 */
export interface CaseStore {
  readonly caseIds: () => Promise<StoreResult<readonly string[]>>
  /** Frames in order, from number 1. */
  readonly read: (caseId: string) => Promise<StoreResult<readonly Uint8Array[]>>
  /**
   * Writes frames `first`, `first + 1`, ... in one go, all or none, if the case holds exactly `first - 1` frames; `conflict`
   * otherwise. Writing the very same bytes again counts as written.
   */
  readonly append: (caseId: string, first: number, frames: readonly Uint8Array[]) => Promise<StoreResult<null>>
  /** Half-typed text: kept until dropped, never part of the record. */
  readonly writeDraft: (key: string, bytes: Uint8Array) => Promise<StoreResult<null>>
  readonly readDraft: (key: string) => Promise<StoreResult<Uint8Array | undefined>>
  readonly dropDraft: (key: string) => Promise<StoreResult<null>>
  /** Small settings of this device, e.g. its id and the person who wrote last. */
  readonly readSetting: (key: string) => Promise<StoreResult<unknown>>
  readonly writeSetting: (key: string, value: unknown) => Promise<StoreResult<null>>
}

export interface Clock {
  readonly read: () => ClockReading
}

/** Random bytes from the platform, as lower-case hexadecimal digits. */
export interface RandomSource {
  readonly hex: (bytes: number) => string
}

/** Signs envelope ids with a key that cannot leave the device; null where the platform has none. */
export interface Signer {
  readonly sign: (id: string) => Promise<string | null>
}

/** A paper asked for: its id in src/export, and for whom it is redacted; whole, if for nobody. */
export interface PaperAsked {
  readonly paper: string
  readonly language: string
  readonly profile?: string | undefined
  /** Signed by this device when it is made; `name` is empty where nobody typed one. The record does not say so. */
  readonly signed?: { readonly name: string } | undefined
}

export type PaperMade =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      /** The volumes before it, where a record is too long for one file. */
      readonly before?: readonly Uint8Array[]
      /** Of the certificate it was signed with, if it was: 64 hexadecimal digits. */
      readonly fingerprint?: string
    }
  | { readonly ok: false; readonly message: string }

/** Makes a paper from entries and hands it to the person, e.g. as a download. */
export interface PaperDesk {
  readonly make: (asked: PaperAsked, entries: readonly Entry[]) => Promise<PaperMade>
  readonly deliver: (fileName: string, bytes: Uint8Array) => void
}

export interface Ports {
  readonly store: CaseStore
  readonly clock: Clock
  readonly random: RandomSource
  readonly signer: Signer
  readonly papers: PaperDesk
  /** Name and version of this program, as written into each entry. */
  readonly app: string
}
