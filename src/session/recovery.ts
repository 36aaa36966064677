import { type ContentOf, type Entry, isEntryOf } from '#record/entry.ts'
import { type CaseFault, type CaseFile, commit, type Committed, type Desk, openCase } from './case-file.ts'
import type { Ports } from './ports.ts'

/** What had happened to a case before it was opened, as its entry says it, and whether that entry could be written. */
export interface Recovered extends Omit<ContentOf<'recovered'>, 'type'> {
  readonly recorded: boolean
  /** Frames that stand aside in the store. */
  readonly aside: number
}

export type OpenedToWork =
  | {
      readonly ok: true
      readonly file: CaseFile
      readonly recovered: Recovered | undefined
      readonly committed: Extract<Committed, { ok: true }> | undefined
    }
  | { readonly ok: false; readonly fault: CaseFault }

/** The setting that says that a case is open, and by which opening. */
const openKey = (caseId: string): string => `open/${caseId}`

/** Says durably that a case is open from now on; nobody waits for it. */
export function markOpen({ store, openings }: Ports, caseId: string, opening: string): void {
  openings.begin(opening)
  void store.writeSetting(openKey(caseId), opening)
}

/** The case was left as it should be. */
export function markLeft({ store, openings }: Ports, caseId: string, opening: string): void {
  openings.end(opening)
  void store.writeSetting(openKey(caseId), undefined)
}

/**
 * Opens a case to go on with it. What had to be mended, and that the program was cut off while the case was open, is written
 * into it once; the case opens whether or not that can be written.
 */
export async function openToWork(ports: Ports, desk: Desk, id: string): Promise<OpenedToWork> {
  const [opened, marked] = await Promise.all([openCase(ports, id), ports.store.readSetting(openKey(id))])
  if (!opened.ok) return opened
  const { file } = opened
  const mended = opened.untold(desk.device)
  const cutOff = marked.ok && typeof marked.value === 'string' && (await ports.openings.cutOff(marked.value))
  const how = mended.healed
    ? ({ mirror: 'fromMirror', database: 'fromDatabase' } as const)[mended.healed.from]
    : mended.lost > 0 || (cutOff && !endsWithRecovery(file.entries, desk.device))
      ? 'interrupted'
      : undefined
  if (how === undefined || file.entries.length === 0)
    return { ok: true, file, recovered: undefined, committed: undefined }
  const entries = mended.healed?.frames ?? file.entries.length
  const content = { type: 'recovered', how, entries, lost: mended.lost } as const
  const committed = await commit(ports, desk, file, [{ content, at: ports.clock.read().wall }])
  return {
    ok: true,
    file: committed.ok ? committed.file : file,
    recovered: { how, entries, lost: mended.lost, aside: mended.aside, recorded: committed.ok },
    committed: committed.ok ? committed : undefined,
  }
}

/** Cut off again with nothing written here in between: it is the same news. */
const endsWithRecovery = (entries: readonly Entry[], device: string): boolean => {
  const last = entries.findLast((entry) => entry.device === device)
  return last !== undefined && isEntryOf(last, 'recovered')
}
