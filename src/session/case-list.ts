import type { ProcedureId } from '#machines/chart.ts'
import { doNow } from '#record/do-now.ts'
import { referenceOf } from '#record/facts.ts'
import { runningStage } from '#record/stages.ts'
import { type CaseFault, openCase } from './case-file.ts'
import type { Ports } from './ports.ts'

/** A case as the home screen lists it: a neutral reference, never a name. */
export interface CaseSummary {
  readonly id: string
  readonly reference: string
  readonly openedAt: number
  readonly lastEntryAt: number
  readonly entryCount: number
  /** Procedures that run, the most pressing first; none when every stage has ended. */
  readonly running: readonly ProcedureId[]
  readonly overdue: number
  /** When its duties fall due, epoch milliseconds. */
  readonly dueAt: readonly number[]
  readonly damaged: boolean
}

/** All cases of this device, the one written to last first. */
export async function listCases(
  ports: Ports,
): Promise<{ ok: true; cases: readonly CaseSummary[] } | { ok: false; fault: CaseFault }> {
  const ids = await ports.store.caseIds()
  if (!ids.ok) return ids
  const { wall, offset } = ports.clock.read()
  const cases: CaseSummary[] = []
  for (const id of ids.value) {
    const opened = await openCase(ports, id)
    if (!opened.ok) return opened
    const { entries, replayed, damage } = opened.file
    const duties = doNow(replayed, wall, offset)
    cases.push({
      id,
      reference: referenceOf(entries) || id.slice(0, 6).toUpperCase(),
      openedAt: entries[0]?.at ?? 0,
      lastEntryAt: entries.at(-1)?.entered ?? 0,
      entryCount: entries.length,
      running: (['response', 'aftercare', 'prevention'] as const).filter((procedure) =>
        runningStage(replayed, procedure),
      ),
      overdue: duties.filter((duty) => duty.overdue).length,
      dueAt: duties.flatMap(({ deadline }) => (deadline?.dueAt === undefined ? [] : [deadline.dueAt])),
      damaged: damage !== undefined || replayed.stopped !== undefined,
    })
  }
  return { ok: true, cases: cases.sort((a, b) => b.lastEntryAt - a.lastEntryAt) }
}
