import type { FileToHand, Handed } from './ports.ts'

/** With what a file is sealed: words somebody types, or the public key of whoever shall open it. */
export type SealingKey = { readonly passphrase: string } | { readonly recipient: string }

/** With what a sealed file is opened: the same words, or the secret key that belongs to the recipient. */
export type OpeningKey = { readonly passphrase: string } | { readonly identity: string }

export type SealedFor = 'passphrase' | 'recipient'

/** Why the bytes of a file are not taken. */
export type FileFault =
  | 'tooLarge'
  | 'wrongKey'
  /** Sealed by a program that asks for more work than this device should do. */
  | 'tooMuchWork'
  /** A PDF that carries no record, e.g. a printed copy or a redacted paper. */
  | 'noRecord'
  /** No file of this program. */
  | 'foreign'
  | 'notText'
  | 'otherVersion'
  /** Cut off or altered. */
  | 'damaged'

export type Bytes<Fault> =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: Fault }

/** `notKept`: no file has been chosen, or the browser cannot keep one. `notAllowed`: the person or the browser refused. */
export type BackupWritten = 'written' | 'notKept' | 'notAllowed' | 'failed'

/** Who keeps the secret key of a recipient (`age1...`), by name. */
export interface Organisation {
  readonly name: string
  readonly recipient: string
}

/** Seals, opens and delivers files. Promises never reject. */
export interface FileDesk {
  /** Largest file that is read at all, in bytes: asked before a file is loaded. */
  readonly largest: number
  readonly seal: (bytes: Uint8Array, key: SealingKey) => Promise<Bytes<'notARecipient' | 'failed'>>
  /** How a file wants to be opened; undefined where it is not sealed. */
  readonly sealedFor: (bytes: Uint8Array) => Promise<SealedFor | undefined>
  readonly open: (bytes: Uint8Array, key: OpeningKey) => Promise<Bytes<FileFault>>
  /** The record inside an action record; `foreign` where the bytes are no PDF. */
  readonly recordIn: (pdf: Uint8Array) => Promise<Bytes<FileFault>>
  readonly deliver: (file: FileToHand) => Promise<Handed>
  /** Whom this deployment lets open what it stores; undefined where it names nobody. */
  readonly organisation: () => Promise<Organisation | undefined>
  /** One file outside the browser that is written anew each time. */
  readonly backup: {
    readonly canKeep: boolean
    /** Whether a file was chosen before. */
    readonly isKept: () => Promise<boolean>
    /** Whether it can be written now without asking the person anything. */
    readonly isOpen: () => Promise<boolean>
    /** Asks the person for a place. @returns false where none was chosen */
    readonly choose: (fileName: string) => Promise<boolean>
    readonly write: (bytes: Uint8Array) => Promise<BackupWritten>
  }
}
