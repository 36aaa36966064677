import { jumpTolerance } from '#record/clock.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import type { RecordFinding } from './record-finding.ts'

/**
 * Jumps of a device's clock: those the program noticed itself, and a clock that went back between two entries of a device. A jump
 * forward between two runs of the program cannot be told from a pause.
 */
export function clockFindings(entries: readonly Entry[], place: (hash: string) => number): RecordFinding[] {
  const before = new Map<string, Entry>()
  return entries.flatMap((entry): RecordFinding[] => {
    const last = before.get(entry.device)
    before.set(entry.device, entry)
    const back = last ? entry.entered - last.entered : 0
    const jumpedBy = isEntryOf(entry, 'clock') ? entry.content.byMs : back
    if (!isEntryOf(entry, 'clock') && back >= -jumpTolerance) return []
    return [{ kind: 'clockJump', entries: [place(entry.hash)], amounts: { jumpedBy } }]
  })
}
