import type { CaseFault } from './case-file.ts'
import type { CaseSummary } from './case-list.ts'
import type { BackupWritten, SealingKey } from './files-port.ts'
import { fileName } from './file-name.ts'
import { type Gathered, gatherAll, sealedFile, sealRecords } from './give.ts'
import type { Handed, Ports } from './ports.ts'

/** When all cases were last written into a backup, and how many entries each had then. Nothing of their content. */
export interface BackupState {
  /** Epoch milliseconds. */
  readonly at: number
  readonly counts: Readonly<Record<string, number>>
  /** The public key it was sealed for; absent where it was a passphrase, which is kept nowhere. */
  readonly recipient?: string
}

/** What a backup is called among the downloads. */
export const backupName = ({ training }: Pick<Ports, 'training'>): string => fileName(training, 'backup.age')

const settingKey = 'backup'
const entriesUntilDue = 20
const timeUntilDue = 24 * 60 * 60_000

export interface BackupDue {
  readonly due: boolean
  /** Entries that no backup holds. */
  readonly entries: number
  /** Epoch milliseconds of the last backup; undefined where there was none. */
  readonly lastAt: number | undefined
}

/**
 * Whether all cases should be saved elsewhere: after twenty entries no backup holds, or a day with at least one.
 * @param now epoch milliseconds
 */
export function backupDue(
  state: BackupState | undefined,
  cases: readonly Pick<CaseSummary, 'id' | 'entryCount' | 'openedAt'>[],
  now: number,
): BackupDue {
  const fresh = cases.map(({ id, entryCount }) => Math.max(0, entryCount - (state?.counts[id] ?? 0)))
  const entries = fresh.reduce((sum, count) => sum + count, 0)
  const since = state?.at ?? Math.min(...cases.map(({ openedAt }) => openedAt))
  const due = entries >= entriesUntilDue || (entries > 0 && now - since >= timeUntilDue)
  return { due, entries, lastAt: state?.at }
}

const isState = (value: unknown): value is BackupState =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' && 'counts' in value

/** The last backup this device knows of. */
export async function readBackupState({ store }: Pick<Ports, 'store'>): Promise<BackupState | undefined> {
  const read = await store.readSetting(settingKey)
  return read.ok && isState(read.value) ? read.value : undefined
}

export type BackedUp =
  | {
      readonly ok: true
      readonly state: BackupState
      readonly leftOut: number
      /** `written`: into the file that was chosen; otherwise handed to the person. */
      readonly how: 'written' | Exclude<Handed, 'declined'>
    }
  | {
      readonly ok: false
      /** `declined`: the person chose no place for the file, so that there is none. */
      readonly fault: CaseFault | 'damaged' | 'empty' | 'notARecipient' | 'failed' | 'declined' | BackupWritten
    }

/**
 * Seals all cases into one file: the one chosen before where there is one, a download otherwise. Nothing is written into
 * the cases: a backup is no hand-over.
 */
export async function backUp(ports: Ports, key: SealingKey): Promise<BackedUp> {
  const all = await gatherAll(ports)
  return all.ok ? saveAll(ports, all.gathered, key) : all
}

async function saveAll(
  ports: Ports,
  { records, leftOut }: Gathered,
  key: SealingKey,
  signal?: AbortSignal,
): Promise<BackedUp> {
  const sealed = await sealRecords(ports, records, key)
  if (!sealed.ok) return sealed
  if (signal?.aborted) return { ok: false, fault: 'declined' }
  const written = (await ports.files.backup.isKept()) ? await ports.files.backup.write(sealed.bytes) : 'notKept'
  // Nothing lands among the downloads that nobody asked for.
  if (written !== 'written' && (written !== 'notKept' || signal)) return { ok: false, fault: written }
  const how = written === 'written' ? written : await ports.files.deliver(sealedFile(backupName(ports), sealed.bytes))
  if (how === 'declined') return { ok: false, fault: how }
  const state: BackupState = {
    at: ports.clock.read().wall,
    counts: countsOf(records),
    ...('recipient' in key ? { recipient: key.recipient } : {}),
  }
  const kept = await ports.store.writeSetting(settingKey, state)
  if (!kept.ok) return kept
  return { ok: true, state, leftOut, how }
}

const countsOf = (records: Gathered['records']): BackupState['counts'] =>
  Object.fromEntries(records.map((entries) => [entries[0]?.case ?? '', entries.length]))

/**
 * Writes the chosen file anew where that asks nobody anything: the file can be written now, the last backup was sealed for a
 * public key, and something has been written since. Answers with nothing where one of these does not hold or it failed: what
 * is due stays due, and the first screen says so.
 * @param signal given up before the file is touched
 */
export async function backUpQuietly(ports: Ports, signal: AbortSignal): Promise<BackupState | undefined> {
  const last = await readBackupState(ports)
  if (last?.recipient === undefined || !(await ports.files.backup.isOpen()) || signal.aborted) return undefined
  const all = await gatherAll(ports)
  if (!all.ok || signal.aborted) return undefined
  const fresh = Object.entries(countsOf(all.gathered.records)).some(([id, count]) => count > (last.counts[id] ?? 0))
  if (!fresh) return undefined
  const made = await saveAll(ports, all.gathered, { recipient: last.recipient }, signal)
  return made.ok ? made.state : undefined
}
