import type { Replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { type RecordFinding } from '#review/findings/record-finding.ts'

/** One duty of a record that waits, or that came late. Times are milliseconds. */
export interface Stall {
  readonly step: string
  /** How long it had waited when the record ends; undefined where it was answered. */
  readonly waits: number | undefined
  /** It was put off with a reason and nobody took it up again. */
  readonly parked: boolean
  readonly late: boolean
}

/**
 * Where a record stalls: what waits at its end, and what was answered after its limit.
 * @param until the last time the record tells, epoch milliseconds
 */
export function stallsOf(replayed: Replay, findings: readonly RecordFinding[], until: number): Stall[] {
  const waiting = runningStages(replayed).flatMap(({ active }) =>
    active
      .filter(({ step }) => step.urgency !== 'standing')
      .map(({ step, since, state }): Stall => ({
        step: step.id,
        waits: Math.max(0, until - since),
        parked: state === 'parked',
        late: false,
      })),
  )
  const late = findings.flatMap(({ kind, step }): Stall[] =>
    kind === 'late' && step !== undefined ? [{ step, waits: undefined, parked: false, late: true }] : [],
  )
  return [...waiting, ...late]
}

/** One step over many records. */
export interface StepStall {
  readonly step: string
  /** In how many places it waits, how many of these were put off with a reason, and how long the longest has waited. */
  readonly open: number
  readonly parked: number
  readonly longest: number
  /** How often it was answered after its limit. */
  readonly late: number
}

/** Steps by how often they wait or come late, most often first; of the same number the one that waits longest. */
export function stallsByStep(stalls: readonly Stall[]): StepStall[] {
  const steps = new Map<string, StepStall>()
  for (const { step, waits, parked, late } of stalls) {
    const before = steps.get(step) ?? { step, open: 0, parked: 0, longest: 0, late: 0 }
    steps.set(step, {
      step,
      open: before.open + (waits === undefined ? 0 : 1),
      parked: before.parked + (parked ? 1 : 0),
      longest: Math.max(before.longest, waits ?? 0),
      late: before.late + (late ? 1 : 0),
    })
  }
  return [...steps.values()].sort(
    (a, b) => b.open + b.late - (a.open + a.late) || b.longest - a.longest || (a.step < b.step ? -1 : 1),
  )
}
