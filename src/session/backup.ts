import type { CaseFault } from './case-file.ts'
import type { CaseSummary } from './case-list.ts'
import type { BackupWritten, SealingKey } from './files-port.ts'
import { gatherAll, sealedFile, sealRecords } from './give.ts'
import type { Handed, Ports } from './ports.ts'

/** When all cases were last written into a backup, and how many entries each had then. Nothing of their content. */
export interface BackupState {
  /** Epoch milliseconds. */
  readonly at: number
  readonly counts: Readonly<Record<string, number>>
}

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
  if (!all.ok) return all
  const { records, leftOut } = all.gathered
  const sealed = await sealRecords(ports, records, key)
  if (!sealed.ok) return sealed
  const written = (await ports.files.backup.isKept()) ? await ports.files.backup.write(sealed.bytes) : 'notKept'
  if (written !== 'written' && written !== 'notKept') return { ok: false, fault: written }
  const how = written === 'written' ? written : await ports.files.deliver(sealedFile('backup.age', sealed.bytes))
  if (how === 'declined') return { ok: false, fault: how }
  const counts = Object.fromEntries(records.map((entries) => [entries[0]?.case ?? '', entries.length]))
  const state: BackupState = { at: ports.clock.read().wall, counts }
  const kept = await ports.store.writeSetting(settingKey, state)
  if (!kept.ok) return kept
  return { ok: true, state, leftOut, how }
}
