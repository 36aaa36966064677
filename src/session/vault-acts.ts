import { doNow } from '#record/do-now.ts'
import { referenceOf } from '#record/facts.ts'
import { runningStages } from '#record/stages.ts'
import type { Draft } from '#record/write.ts'
import { type CaseFile, type Desk, openCase } from './case-file.ts'
import { forgetOpened } from './opened-before.ts'
import type { NewSlot, Ports, VaultFacts, VaultRefusal, VaultResult, VaultSecret } from './ports.ts'
import { type OpenedToWork, openToWork } from './recovery.ts'
import { isForReview, releaseFromReview, type Room } from './review-flag.ts'
import type { Session, ShredRefusal, VaultDone, VaultEvent } from './session.ts'
import { begin, type Begun } from './start.ts'
import type { Wish } from './wishes.ts'

/** A change of the key slots, or a case destroyed. */
export type VaultChange = Exclude<VaultEvent, { type: 'vault.unlock' | 'vault.lock' | 'vault.startAnew' }>

export type Changed =
  | { readonly ok: true; readonly vault: VaultFacts; readonly done: VaultDone }
  | { readonly ok: false; readonly problem: VaultProblem; readonly vault?: VaultFacts | undefined }

export type VaultProblem = Omit<VaultRefusal, 'ok'> | { readonly fault: ShredRefusal }

const changed = (result: VaultResult, done: VaultDone): Changed =>
  result.ok ? { ok: true, vault: result.value, done } : { ok: false, problem: problemOf(result) }

export const problemOf = ({ fault, readyAt, group }: VaultRefusal): VaultProblem => ({
  fault,
  ...(readyAt === undefined ? {} : { readyAt }),
  ...(group === undefined ? {} : { group }),
})

/** Does what was asked of the keys. Before new keys are made, all other windows have locked. */
export async function changeVault(ports: Ports, change: VaultChange): Promise<Changed> {
  switch (change.type) {
    case 'vault.protect':
      await ports.keepers.keepAll()
      await ports.lockBell.ring()
      return protect(ports, change.passphrase, change.beside)
    case 'vault.changePassphrase':
      return changed(await ports.vault.changePassphrase(change.secret, change.passphrase), 'passphraseChanged')
    case 'vault.addSlot':
      return changed(await ports.vault.addSlot(change.secret, change.slot), 'slotAdded')
    case 'vault.removeSlot':
      return changed(await ports.vault.removeSlot(change.secret, change.id), 'slotRemoved')
    case 'case.shred':
      return shred(ports, change.id, change.typed)
  }
}

/** Where it stopped half way, the facts say so. */
async function protect(ports: Ports, passphrase: string, beside: readonly NewSlot[]): Promise<Changed> {
  const result = changed(await ports.vault.protect(passphrase, beside), 'protected')
  if (result.ok) return result
  const found = await ports.vault.find()
  return { ...result, vault: found.ok ? found.value : undefined }
}

/**
 * Only a case that has ended on every strand, and only if its reference was typed. What is kept for review is a copy: it goes
 * as the case stands.
 */
async function shred(ports: Ports, id: string, typed: string): Promise<Changed> {
  const opened = await openCase(ports, id)
  if (!opened.ok) return { ok: false, problem: { fault: opened.fault } }
  const { entries, replayed, damage } = opened.file
  const review = await isForReview(ports, id)
  if (!review && (damage || replayed.stopped || runningStages(replayed).length > 0))
    return { ok: false, problem: { fault: 'notClosed' } }
  const reference = referenceOf(entries) || id.slice(0, 6).toUpperCase()
  if (typed.trim().toUpperCase() !== reference.trim().toUpperCase())
    return { ok: false, problem: { fault: 'otherReference' } }
  const result = changed(await ports.vault.shred(id), 'shredded')
  // Left behind by a crash it hides nothing: whoever takes the case in says first that it is for review no more.
  if (result.ok && review) await releaseFromReview(ports, id)
  return result
}

export type Unlocked = Begun | { readonly ok: false; readonly problem: VaultProblem }

/** Opens the vault and begins anew: the person who writes and the list of cases are read only now. */
export async function unlockAndBegin(ports: Ports, secret: VaultSecret): Promise<Unlocked> {
  const result = await ports.vault.unlock(secret)
  return result.ok ? begin(ports) : { ok: false, problem: problemOf(result) }
}

/** What could not be saved, kept sealed beside the drafts of its case. */
interface KeptWish {
  readonly pending: readonly Draft[]
  readonly wish: Wish | undefined
  readonly sibling: string | undefined
}

const keptKey = (caseId: string) => `${caseId}/pending`

/** What was still to be written when the app was locked; nothing where that cannot be read. */
export async function keptWish(ports: Ports, caseId: string): Promise<KeptWish | undefined> {
  const found = await ports.store.readDraft(keptKey(caseId))
  if (!found.ok || !found.value) return undefined
  try {
    const kept = JSON.parse(new TextDecoder().decode(found.value)) as KeptWish
    return Array.isArray(kept.pending) ? kept : undefined
  } catch {
    return undefined
  }
}

export const dropKeptWish = (ports: Ports, caseId: string): void => void ports.store.dropDraft(keptKey(caseId))

export type OpenedWithKept = OpenedToWork & { readonly keptWish?: KeptWish | undefined; readonly room?: Room }

/** @param review a case of this device is opened for its review; one that is kept for review always is */
export async function openWithKept(ports: Ports, desk: Desk, id: string, review: boolean): Promise<OpenedWithKept> {
  const opened = await openToWork(ports, desk, id)
  if (!opened.ok) return opened
  const room = review || (await isForReview(ports, id)) ? 'review' : 'cases'
  return { ...opened, room, keptWish: await keptWish(ports, id) }
}

export interface Locked {
  readonly vault: VaultFacts | undefined
  readonly due: readonly number[]
}

/**
 * Stores what is half typed or not saved, then forgets all keys and tells the other windows.
 * @returns bare instants at which duties fall due, of all cases that were in sight
 */
export async function keepAndLock(
  ports: Ports,
  session: Pick<Session, 'file' | 'room' | 'cases' | 'pending' | 'wish' | 'sibling' | 'lockAsked'>,
): Promise<Locked> {
  const { file, room, cases, pending, wish, sibling, lockAsked } = session
  await ports.keepers.keepAll()
  if (file && (pending.length > 0 || sibling !== undefined) && !lockAsked?.left) {
    const kept: KeptWish = { pending, wish, sibling }
    await ports.store.writeDraft(keptKey(file.id), new TextEncoder().encode(JSON.stringify(kept)))
  }
  // A case that is reviewed and lies in the list has its duties there.
  const others = cases.filter(({ id }) => room === 'review' || id !== file?.id).flatMap(({ dueAt }) => dueAt)
  const due = [...others, ...(file && room === 'cases' ? dueInstants(ports, file) : [])].sort((a, b) => a - b)
  ports.vault.lock()
  forgetOpened()
  if (!lockAsked?.heard && !lockAsked?.left) await ports.lockBell.ring()
  const found = await ports.vault.find()
  return { vault: found.ok ? found.value : undefined, due }
}

function dueInstants(ports: Ports, file: CaseFile): number[] {
  const { wall, offset } = ports.clock.read()
  return dueAtOf(file, wall, offset)
}

/** When the duties of a case fall due, epoch milliseconds; those without a limit are left out. */
export const dueAtOf = ({ replayed }: CaseFile, now: number, offset: number): number[] =>
  doNow(replayed, now, offset).flatMap(({ deadline }) => (deadline?.dueAt === undefined ? [] : [deadline.dueAt]))
