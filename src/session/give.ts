import { writeBundle } from '#record/case-bundle.ts'
import type { Entry } from '#record/entry.ts'
import { largestBundle } from '#record/file-limits.ts'
import { type CaseFault, type CaseFile, commit, type Committed, type Desk, openCase } from './case-file.ts'
import { fileName } from './file-name.ts'
import type { SealedFor, SealingKey } from './files-port.ts'
import type { FileToHand, Ports } from './ports.ts'
import { isForReview } from './review-flag.ts'

export const sealedForOf = (key: SealingKey): SealedFor => ('passphrase' in key ? 'passphrase' : 'recipient')

/** Shorter ones are guessed: a sealed file can be tried without end. */
export const shortestPassphrase = 12

export type KeyFault = 'tooShort' | 'notARecipient' | 'failed'

/** Whether a key can seal: asked before anything is written into a record. */
export async function judgeKey({ files }: Pick<Ports, 'files'>, key: SealingKey): Promise<KeyFault | undefined> {
  if ('passphrase' in key) return Array.from(key.passphrase).length < shortestPassphrase ? 'tooShort' : undefined
  const tried = await files.seal(new Uint8Array(1), key)
  return tried.ok ? undefined : tried.fault
}

export interface Gathered {
  readonly records: readonly (readonly Entry[])[]
  /** Cases that cannot be read whole: they are not in the file. */
  readonly leftOut: number
}

/** For whom a file is made, and who says so. */
interface Told {
  readonly desk: Desk
  readonly to: string
  readonly sealedFor: SealedFor
}

export type GatheredOrNot =
  | { readonly ok: true; readonly gathered: Gathered }
  | { readonly ok: false; readonly fault: CaseFault | 'damaged' | 'empty' }

/**
 * The records of all cases that can be read whole, without those kept for review: brought in elsewhere they would be taken
 * for cases of that device. With `told`, after it was written into each for whom a file is made.
 */
export async function gatherAll(ports: Ports, told?: Told): Promise<GatheredOrNot> {
  const ids = await ports.store.caseIds()
  if (!ids.ok) return ids
  const records: (readonly Entry[])[] = []
  let leftOut = 0
  for (const id of ids.value) {
    if (await isForReview(ports, id)) continue
    const opened = await openCase(ports, id)
    // One that cannot be read keeps none of the others from being given or backed up.
    if (!opened.ok && opened.fault === 'locked') return opened
    if (!opened.ok || opened.file.damage || opened.file.entries.length === 0) {
      leftOut++
      continue
    }
    const { file } = opened
    const written = told ? await tellCase(ports, file, told) : { ok: true as const, file }
    if (!written.ok) return written
    records.push(written.file.entries)
  }
  return records.length === 0 ? { ok: false, fault: 'empty' } : { ok: true, gathered: { records, leftOut } }
}

/** Other windows of this device may write meanwhile: tried anew this many times. */
const tries = 3

/** Writes into a case for whom a file of it is made. */
async function tellCase(ports: Ports, file: CaseFile, { desk, to, sealedFor }: Told): Promise<Committed> {
  const content = { type: 'transferred', to, sealedFor } as const
  for (let left = tries, now = file; ; left--) {
    const written = await commit(ports, desk, now, [{ content, at: ports.clock.read().wall }])
    if (written.ok || written.fault !== 'conflict' || left <= 1) return written
    const again = await openCase(ports, file.id)
    if (!again.ok) return again
    now = again.file
  }
}

/** Says nothing of a case: whoever looks into the downloads does not see what a file is about. */
export const fileNameOf = ({ random, training }: Pick<Ports, 'random' | 'training'>): string =>
  fileName(training, `sealed-${random.hex(4).slice(-8)}.age`)

/** A sealed file as it is handed over. */
export const sealedFile = (name: string, bytes: Uint8Array): FileToHand => ({
  name,
  mime: 'application/octet-stream',
  bytes,
})

/** The sealed bytes of some records. */
export const sealRecords = (
  { files }: Pick<Ports, 'files'>,
  records: readonly (readonly Entry[])[],
  key: SealingKey,
): ReturnType<Ports['files']['seal']> => {
  const bytes = writeBundle(records)
  // No device would take it in again.
  return bytes.length > largestBundle ? Promise.resolve({ ok: false, fault: 'failed' }) : files.seal(bytes, key)
}
