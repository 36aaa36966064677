import type { ProcedureId } from '#machines/chart.ts'
import { doNow } from '#record/do-now.ts'
import { referenceOf } from '#record/facts.ts'
import { runningStage } from '#record/stages.ts'
import { type CaseFault, openCase } from './case-file.ts'
import { isForReview } from './review-flag.ts'
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
  /** What the store had to mend and the case does not say yet. */
  readonly mended: { readonly healed: boolean; readonly lost: number }
}

/** A case that is there and of which nothing can be shown now; the others are listed all the same. */
export interface UnreadableCase {
  readonly id: string
  /** What it is called where its own reference cannot be read. */
  readonly reference: string
  readonly fault: UnreadableFault
}

export type UnreadableFault = Exclude<CaseFault, 'locked'>

export type CasesListed =
  | { readonly ok: true; readonly cases: readonly CaseSummary[]; readonly unreadable: readonly UnreadableCase[] }
  | { readonly ok: false; readonly fault: CaseFault }

const referenceFromId = (id: string): string => id.slice(0, 6).toUpperCase()

export const unreadableCase = (id: string, fault: UnreadableFault): UnreadableCase => ({
  id,
  reference: referenceFromId(id),
  fault,
})

/**
 * All cases of this device but those kept for review, the one written to last first. One that cannot be read hides no other.
 * @param device whose hand tells what its store had to mend
 */
export async function listCases(ports: Ports, device: string): Promise<CasesListed> {
  const ids = await ports.store.caseIds()
  if (!ids.ok) return ids
  const { wall, offset } = ports.clock.read()
  const cases: CaseSummary[] = []
  const unreadable: UnreadableCase[] = []
  for (const id of ids.value) {
    if (await isForReview(ports, id)) continue
    const opened = await openCase(ports, id)
    if (!opened.ok) {
      if (opened.fault === 'locked') return { ok: false, fault: opened.fault }
      unreadable.push(unreadableCase(id, opened.fault))
      continue
    }
    const { entries, replayed, damage } = opened.file
    if (damage && entries.length === 0) {
      unreadable.push(unreadableCase(id, damage.fault === 'otherVersion' ? 'otherVersion' : 'damaged'))
      continue
    }
    const mended = opened.untold(device)
    const duties = doNow(replayed, wall, offset)
    cases.push({
      id,
      reference: referenceOf(entries) || referenceFromId(id),
      openedAt: entries[0]?.at ?? 0,
      lastEntryAt: entries.at(-1)?.entered ?? 0,
      entryCount: entries.length,
      running: (['response', 'aftercare', 'prevention'] as const).filter((procedure) =>
        runningStage(replayed, procedure),
      ),
      overdue: duties.filter((duty) => duty.overdue).length,
      dueAt: duties.flatMap(({ deadline }) => (deadline?.dueAt === undefined ? [] : [deadline.dueAt])),
      damaged: damage !== undefined || replayed.stopped !== undefined,
      mended: { healed: mended.healed !== undefined, lost: mended.lost },
    })
  }
  return { ok: true, cases: cases.sort((a, b) => b.lastEntryAt - a.lastEntryAt), unreadable }
}
