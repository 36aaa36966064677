import type { Place } from '#profiles/places.ts'
import type { Entry, Person } from '#record/entry.ts'
import type { Draft } from '#record/write.ts'
import type { BackupState } from './backup.ts'
import type { CaseFile, Desk } from './case-file.ts'
import type { CaseSummary, UnreadableCase } from './case-list.ts'
import type { WayIn } from './new-case.ts'
import type {
  Handed,
  Kept,
  NewSlot,
  PaperAsked,
  PaperNotMade,
  Ports,
  StoreFault,
  VaultFacts,
  VaultSecret,
} from './ports.ts'
import type { Recovered } from './recovery.ts'
import type { Room } from './review-flag.ts'
import type { VaultProblem } from './vault-acts.ts'
import type { SeatEvent, Writer } from './windows.ts'
import type { Wish, WishRefusal } from './wishes.ts'

/** What a person can do, as the screen says it. */
export type SessionEvent =
  | { type: 'case.start'; way?: WayIn }
  /** `review`: a case of this device is opened for its review. What is kept for review always is. */
  | { type: 'case.open'; id: string; review?: boolean }
  | { type: 'case.leave' }
  | { type: 'wish.made'; wish: Wish }
  | { type: 'refusal.read' }
  | { type: 'recovery.read' }
  | { type: 'save.retry' }
  /** A picture there is no room for is left out, so that text can be written again. */
  | { type: 'save.giveUp' }
  | { type: 'sibling.start' }
  | ({ type: 'paper.ask' } & PaperAsked)
  /** Stops making the paper; that it was asked for stays in the record. */
  | { type: 'paper.stop' }
  | ({ type: 'paper.progress' } & PaperProgress)
  | { type: 'worker.name'; person: Person }
  /** The country a new case on this device gets. */
  | { type: 'place.choose'; place: Place }
  /** The sheet of the organisation has been kept on this device; undefined where it was removed. */
  | { type: 'sheet.kept'; sheet: unknown }
  | { type: 'start.retry' }
  /** This window wants to write the case from here on. */
  | { type: 'window.take' }
  | { type: 'cases.changed' }
  /** The chosen file was written anew after a case had been left. */
  | { type: 'backup.made'; state: BackupState }
  | SeatEvent
  | VaultEvent

/** Keys and the lock. Secrets are in events alone, never in the context. */
export type VaultEvent =
  /** The first passphrase. `leave`: the case that is open is left afterwards. */
  | { type: 'vault.protect'; passphrase: string; beside: readonly NewSlot[]; leave?: boolean }
  /** The key slots are lost or damaged, and the person has confirmed: new ones, the sealed cases stay as they are. */
  | { type: 'vault.startAnew' }
  | { type: 'vault.unlock'; secret: VaultSecret }
  /** `step`: where the person was, to come back to. `heard`: another window has said so. */
  | { type: 'vault.lock'; step?: string; heard?: boolean }
  | { type: 'vault.changePassphrase'; secret: VaultSecret; passphrase: string }
  | { type: 'vault.addSlot'; secret: VaultSecret; slot: NewSlot }
  | { type: 'vault.removeSlot'; secret: VaultSecret; id: string }
  /** `typed`: the reference of the case, typed by hand. */
  | { type: 'case.shred'; id: string; typed: string }

/** How far a paper is: pages that are full, and the share of the work that is done, from 0 to 1. */
export interface PaperProgress {
  readonly pages: number
  readonly done: number
}

/** What became of the last paper. `stopped`: by the person; nothing was handed over. */
export interface Delivered {
  readonly name: string
  readonly how: Handed | 'stopped'
  /** Of the certificate it was signed with, if it was. */
  readonly fingerprint?: string | undefined
}

/** Something that went wrong; the screen finds the sentence that says what is safe and what to do. */
export type Problem =
  | { readonly kind: 'storage'; readonly fault: StoreFault | 'damaged' | 'locked' }
  | ({ readonly kind: 'paper' } & PaperNotMade)

/** A case is destroyed only when it is closed and its reference has been typed. */
export type ShredRefusal = 'notClosed' | 'otherReference'

/** Where to go on after unlocking: no word of the case. */
export interface ReturnTo {
  readonly caseId: string
  readonly step?: string | undefined
  /** It was open for review. */
  readonly review?: boolean
  /** It was started while locked: whoever did may know no passphrase. */
  readonly startedLocked?: boolean
}

export interface Session {
  readonly ports: Ports
  readonly desk: Desk
  readonly cases: readonly CaseSummary[]
  /** Cases of which nothing can be shown now. */
  readonly unreadable: readonly UnreadableCase[]
  /** Who writes the open case; `unknown` hinders nobody. */
  readonly writer: Writer
  /** Another window waits for this one to finish what it is writing. */
  readonly giveWay: boolean
  /** This window has taken the case over from another one, which is not yet in the record. */
  readonly takenOver: boolean
  readonly file: CaseFile | undefined
  /**
   * Which screens the open case is for. `review`: the dossier is shown in the place of the screens of the case; only comments,
   * sign-offs, papers and the name of whoever reviews are written (docs/decisions/0023-the-review-room.md).
   */
  readonly room: Room
  /** What is being written, kept until it is durable, with the wish it came from, if it must be judged again. */
  readonly pending: readonly Draft[]
  readonly wish: Wish | undefined
  /** Entries of the last durable write: they carry the tick. */
  readonly saved: readonly Entry[]
  /** Whether that write lies in both stores. */
  readonly kept: Kept
  /** What had happened to the case before it was opened, until it has been read. */
  readonly recovered: Recovered | undefined
  /** Names this opening of the case. */
  readonly opening: string | undefined
  readonly refusal: WishRefusal | undefined
  readonly problem: Problem | undefined
  readonly paper: PaperAsked | undefined
  /** Id of a second child's case that was asked for and is not written and linked yet. */
  readonly sibling: string | undefined
  /** While a paper is made: how far it is, once that is known. */
  readonly progress: PaperProgress | undefined
  readonly delivered: Delivered | undefined
  /** The last backup that was written by itself in this run of the program. */
  readonly backedUp: BackupState | undefined
  /** How the keys stand; undefined until they have been looked for. */
  readonly vault: VaultFacts | undefined
  /** Why the vault did not do what was asked; the screen finds the sentence. */
  readonly vaultProblem: VaultProblem | undefined
  /** What the last change of key slots has done, until the next one. */
  readonly vaultDone: VaultDone | undefined
  /** A lock was asked for and comes as soon as what is being written is durable: screens hide at once. */
  readonly lockAsked:
    { readonly step?: string | undefined; readonly heard: boolean; readonly left: boolean } | undefined
  /** What is to be written comes from before a lock and is still kept as a draft. */
  readonly keptDraft: boolean
  /** The case that is open is left once the first passphrase has been set. */
  readonly leaving: boolean
  /** Kept through a lock, and afterwards until the case is left. */
  readonly returnTo: ReturnTo | undefined
  /** While locked: when duties fall due, epoch milliseconds, as bare numbers. */
  readonly due: readonly number[]
}

export type VaultDone = 'protected' | 'passphraseChanged' | 'slotAdded' | 'slotRemoved' | 'shredded'
