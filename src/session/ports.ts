import type { ClockReading } from '#record/clock.ts'
import type { Place } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry, TrainingMark } from '#record/entry.ts'
import type { FileDesk } from './files-port.ts'
import type { OfflineCopy } from './offline.ts'
import type { LockBell, Passkeys, Vault } from './vault-port.ts'
import type { CaseWindows } from './windows.ts'

export type * from './vault-port.ts'

/**
 * Why nothing was written. `notConfirmed`: the store did not answer in time; it may or may not have written. `noRoom`: so
 * little room is left that pictures are not taken any more, while text still is.
 */
export type StoreFault = 'conflict' | 'full' | 'refused' | 'notConfirmed' | 'noRoom'

export type StoreResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault }

/** How often what was acknowledged lies on the device: in both stores, or in one of them only. */
export type Kept = 'twice' | 'once'

/** What a case holds, and what had to be mended to know it. */
export interface StoredFrames {
  /** In order, from number 1. One that can be read in neither store stands as no bytes at all, and nothing follows it. */
  readonly frames: readonly Uint8Array[]
  /**
   * Set when one store had lost frames and got them back from the other; told at every read, so that it can be recorded late.
   * `at`: how many frames the case held then. Whoever finds a record of it after that many need not record it again.
   */
  readonly healed?: {
    readonly from: 'mirror' | 'database'
    readonly frames: number
    readonly at: number
  }
  /** Frames a witness still knew of and no store holds any more; told until more than `lostAt` frames are held. */
  readonly lost: number
  readonly lostAt?: number
  /**
   * Frames that were found under numbers which hold other frames now, e.g. after both stores had been written apart. They
   * are kept and can be read with `readAside`.
   */
  readonly aside: number
}

/** `missing`: this browser has no such store. */
export type StoreState = 'working' | 'failing' | 'missing'

export interface StoreHealth {
  readonly database: StoreState
  readonly mirror: StoreState
  /** Whether the browser has promised not to clear the data by itself. */
  readonly persisted: boolean | 'unknown'
  /** Bytes; undefined where the browser does not say. */
  readonly used: number | undefined
  readonly free: number | undefined
  /** `low`: a warning is due. `tooLow`: text is still taken, pictures are not. */
  readonly room: 'enough' | 'low' | 'tooLow' | 'unknown'
  /** When both stores were last compared in this run, epoch milliseconds. */
  readonly comparedAt: number | undefined
  /** Frames of cases that a witness knows of and of which no store holds anything any more. */
  readonly lost: number
}

/**
 * Keeps numbered opaque frames per case; never looks inside. An append is answered only after it is durable.
 * Promises never reject: what can go wrong is a `StoreFault`.
 */
export interface CaseStore {
  /** All cases that hold a frame in either store. */
  readonly caseIds: () => Promise<StoreResult<readonly string[]>>
  readonly read: (caseId: string) => Promise<StoreResult<StoredFrames>>
  /**
   * Writes frames `first`, `first + 1`, ... in one go, all or none, if the case holds exactly `first - 1` frames; `conflict`
   * otherwise. Writing the very same bytes again counts as written.
   */
  readonly append: (caseId: string, first: number, frames: readonly Uint8Array[]) => Promise<StoreResult<Kept>>
  /**
   * Puts these frames in place of all frames of a case, e.g. sealed again under another key. Whatever goes wrong, the case
   * holds afterwards either all of the old ones or all of the new ones. Nothing of the old ones stays readable.
   */
  readonly replace: (caseId: string, frames: readonly Uint8Array[]) => Promise<StoreResult<Kept>>
  /** Removes all frames and drafts of a case for good. */
  readonly remove: (caseId: string) => Promise<StoreResult<null>>
  /** Frames that stand aside, see `StoredFrames`. What can be read in neither store stands as no bytes here too. */
  readonly readAside: (caseId: string) => Promise<StoreResult<readonly Uint8Array[]>>
  /** `replace` for the frames that stand aside: as many as there are, e.g. sealed again under another key. */
  readonly replaceAside: (caseId: string, frames: readonly Uint8Array[]) => Promise<StoreResult<Kept>>
  /**
   * Half-typed text: kept until dropped, never part of the record. Keys begin with the id of the case and a slash.
   */
  readonly writeDraft: (key: string, bytes: Uint8Array) => Promise<StoreResult<null>>
  readonly readDraft: (key: string) => Promise<StoreResult<Uint8Array | undefined>>
  readonly dropDraft: (key: string) => Promise<StoreResult<null>>
  /** Keys of all drafts. */
  readonly draftKeys: () => Promise<StoreResult<readonly string[]>>
  /** Small settings of this device, e.g. its id and the person who wrote last: plain JSON data. */
  readonly readSetting: (key: string) => Promise<StoreResult<unknown>>
  /** `undefined` removes a setting; nothing of an earlier value stays in the files of a store that can overwrite. */
  readonly writeSetting: (key: string, value: unknown) => Promise<StoreResult<null>>
  /** What works. Waits for no person, so never for the answer to a permission prompt. */
  readonly health: () => Promise<StoreHealth>
}

/** Tells whether a window that had a case open was closed or cut off. A random number names each opening of a case. */
export interface Openings {
  readonly begin: (opening: string) => void
  readonly end: (opening: string) => void
  /** The page goes away in order; said in that very moment. */
  readonly leave: (opening: string) => void
  /** The page has come back after all. */
  readonly comeBack: (opening: string) => void
  /** Whether no window lives that began it, and none said that it left. */
  readonly cutOff: (opening: string) => Promise<boolean>
}

export interface Clock {
  readonly read: () => ClockReading
  /** Calls back when time has moved otherwise than by passing, and returns how to stop; a device's clock never tells. */
  readonly watch?: (moved: () => void) => () => void
}

/** Random bytes from the platform, as lower-case hexadecimal digits. */
export interface RandomSource {
  readonly hex: (bytes: number) => string
}

/** Signs envelope ids with a key that cannot leave the device; null where the platform has none. */
export interface Signer {
  readonly sign: (id: string) => Promise<string | null>
}

/** A paper or another file asked for: its id in src/export, the language of its words, and for whom it is redacted; whole, if for nobody. */
export interface PaperAsked {
  readonly paper: string
  readonly language: string
  readonly profile?: string | undefined
  /** Signed by this device when it is made; `name` is empty where nobody typed one. The record does not say so. */
  readonly signed?: { readonly name: string } | undefined
}

/** A form of a procedure: made from no case. */
export interface FormAsked {
  readonly form: string
  readonly procedure: string
  readonly language: string
  /** Whose numbers stand on it. */
  readonly place: Place
}

/** Why a paper was not made. `what` is said by the program to whoever repairs it, where it stopped on the way. */
export interface PaperNotMade {
  readonly fault: 'noWords' | 'noPaper' | 'noReader' | 'noKey' | 'notSigned' | 'stopped'
  readonly what?: string | undefined
}

export type PaperMade =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly mime: string
      /** Ending of a file name, without the dot. */
      readonly ending: string
      /** The volumes before it, where a record is too long for one file. */
      readonly before?: readonly Uint8Array[]
      /** Of the certificate it was signed with, if it was: 64 hexadecimal digits. */
      readonly fingerprint?: string
    }
  | ({ readonly ok: false } & PaperNotMade)

/** What goes on while a paper is made. */
export interface Making {
  /** Told now and then: the pages that are full so far, and the share of the work that is done, from 0 to 1. */
  readonly onPages?: (pages: number, done: number) => void
  /** Ends the work at once; nothing has left then. */
  readonly signal?: AbortSignal
}

/** A file for the person. Its name says nothing of the case. */
export interface FileToHand {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** `saved`: in the downloads. `shared`: given to what the person chose. `declined`: the person chose nothing; nothing has left. */
export type Handed = 'saved' | 'shared' | 'declined'

/** Makes papers and hands them to the person. Promises never reject. */
/** What is to be signed off in a file. */
export interface ReviewedAsked {
  readonly pdf: Uint8Array
  /** The record as it was reviewed, with comments and sign-offs. */
  readonly entries: readonly Entry[]
  /** Sign the whole of it with the key of this device; the name is as typed, perhaps empty. */
  readonly signed?: { readonly name: string } | undefined
}

export type ReviewedMade =
  | PaperMade
  /** The review does not go behind this file; nothing was made. */
  | { readonly ok: false; readonly fault: 'unfit'; readonly why: ReviewUnfit }

/** See `ToAppend`. */
export type ReviewUnfit = 'noRecord' | 'reviewBroken' | 'otherRecord' | 'earlier' | 'nothingNew' | 'tooMany'

export interface PaperDesk {
  /** BCP 47 tags of the languages it has the words of; the first one, if a screen has no other. */
  readonly languages: readonly string[]
  readonly make: (asked: PaperAsked, entries: readonly Entry[], making?: Making) => Promise<PaperMade>
  /** All that the profile of a place says, for a professional of the country to check. */
  readonly makeProfileSheet: (
    asked: { readonly place: Place; readonly language: string },
    making?: Making,
  ) => Promise<PaperMade>
  readonly makeForm: (asked: FormAsked, making?: Making) => Promise<PaperMade>
  /** A PDF of a record with the pages and entries of its review behind it; the bytes it had stay as they are. */
  readonly makeReviewed: (asked: ReviewedAsked, making?: Making) => Promise<ReviewedMade>
  /** Prints a paper as it is. */
  readonly print: (paper: PaperDocument, making?: Making) => Promise<PaperMade>
  readonly deliver: (file: FileToHand) => Promise<Handed>
}

/** Half-typed text on screen. Whoever shows some says how it is stored; before a lock all of it is. */
export interface DraftKeepers {
  /** @returns a function that takes the keeper away */
  readonly add: (keep: () => Promise<unknown>) => () => void
  readonly keepAll: () => Promise<void>
}

export interface Ports {
  readonly store: CaseStore
  readonly vault: Vault
  readonly passkeys: Passkeys
  readonly lockBell: LockBell
  readonly keepers: DraftKeepers
  readonly openings: Openings
  readonly clock: Clock
  readonly random: RandomSource
  readonly signer: Signer
  readonly papers: PaperDesk
  readonly files: FileDesk
  readonly offline: OfflineCopy
  readonly windows: CaseWindows
  /** Name and version of this program, as written into each entry. */
  readonly app: string
  /** In the trainer's room: which scenario runs, and which run of it this is. Every case begun here is marked with it. */
  readonly training?: TrainingMark | undefined
  /** The clock by which an unused device locks, where that of the cases is another one. */
  readonly lockClock?: Clock
}
