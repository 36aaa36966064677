import { finding, gravestFirst } from '#review/finding.ts'
import type { OpenedFile } from '#review/open-file.ts'
import type { DeskRow } from './desk-list.ts'
import { type DeskRecord, deskRecord } from './desk-record.ts'

/** What the desk keeps of a file that was opened. */
export function deskRow({ findings, entries, whole }: OpenedFile): Omit<DeskRow, 'key' | 'name'> {
  if (entries.length === 0) return { findings, record: undefined, whole }
  let record: DeskRecord | undefined
  try {
    record = deskRecord(entries)
  } catch (failure) {
    // Its links hold, but it tells what no program of ours writes: it is listed and not measured.
    const what = failure instanceof Error ? failure.name : ''
    const [first, ...rest] = gravestFirst([...findings, finding('failed', { what })])
    return { findings: first ? [first, ...rest] : findings, record: undefined, whole: false }
  }
  return { findings, record, whole }
}
