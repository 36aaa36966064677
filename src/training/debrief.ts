import { procedures } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import type { Answer } from '#record/replay.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { gravestFindings, gravityOf } from '#review/findings/gravity.ts'
import type { FindingKind, RecordFinding } from '#review/findings/record-finding.ts'
import { replayWhole } from '#review/findings/whole-replay.ts'
import type { ModelAnswer, Scenario, Texts, Trap } from './scenario.ts'
import { startOf } from './start-of.ts'

const minute = 60_000

/** So many minutes after the model path an answer is called late here: a number of this tool, no rule. */
const slack = 15

/** How an answer of the model path came out in the record. */
export type HowTaken = 'same' | 'later' | 'otherOutcome' | 'missing'

/** An answer: its outcome, and minutes of the exercise until it was given. */
export interface GivenAt {
  readonly outcome: string
  readonly after: number
}

/** A decision point of the scenario beside what was done there. */
export interface PathRow {
  readonly step: string
  readonly stage: string | undefined
  readonly how: HowTaken
  readonly model: GivenAt
  /** Undefined where the step was never answered. */
  readonly taken: GivenAt | undefined
  /** Minutes after the model path; 0 or less where it was in time. */
  readonly laterBy: number | undefined
  /** Why the answer of the model is the good one. */
  readonly why: Texts | undefined
}

/** What a scenario and a record of it say to each other. */
export interface Debrief {
  readonly kept: readonly RecordFinding[]
  /** Everything else, gravest first. */
  readonly toLookAt: readonly RecordFinding[]
  readonly path: readonly PathRow[]
  /** What being late or leaving it would have meant, where the record shows that. */
  readonly delays: readonly { readonly step: string; readonly meant: Texts }[]
  /** Traps of the scenario, and whether the record shows that one was walked into. */
  readonly traps: readonly { readonly trap: Trap; readonly sprung: boolean }[]
}

const notInTime: readonly FindingKind[] = ['late', 'missing', 'alertNeverConfirmed', 'notMirrored', 'enteredAfterLimit']

/** @param entries verified, in canonical order, of an exercise with this scenario */
export function debriefOf(entries: readonly Entry[], scenario: Scenario): Debrief {
  const findings = gravestFindings(findingsOf(entries, procedures))
  const path = pathOf(entries, scenario)
  const missed = (step: string, stage: string | undefined) =>
    findings.some(
      (one) => one.step === step && fits(stage, one.stage) && (notInTime.includes(one.kind) || one.stillOpen === true),
    ) || path.some((row) => row.step === step && fits(stage, row.stage) && ['later', 'missing'].includes(row.how))
  return {
    kept: findings.filter((one) => gravityOf(one) === 'kept'),
    toLookAt: findings.filter((one) => gravityOf(one) !== 'kept'),
    path,
    delays: scenario.delays.filter(({ step, stage }) => missed(step, stage)),
    traps: scenario.traps.map((trap) => ({
      trap,
      sprung: findings.some(
        ({ kind, step, stage }) =>
          kind === trap.finding.kind && step === trap.finding.step && fits(trap.finding.stage, stage),
      ),
    })),
  }
}

const fits = (wanted: string | undefined, stage: string | undefined): boolean =>
  wanted === undefined || stage === undefined || wanted === stage

/**
 * When the exercise began, epoch milliseconds: the start of the scenario, or the first entry where the record is of another time
 * than the scenario (it was played by the clock of the day).
 */
function beganAt(entries: readonly Entry[], scenario: Scenario): number {
  const start = startOf(scenario)
  const first = entries[0]?.at ?? start
  return first >= start && first <= start + scenario.length * minute ? start : first
}

/** Each answer of the model path beside the answer of the record that comes nearest to it; none is taken twice. */
function pathOf(entries: readonly Entry[], scenario: Scenario): PathRow[] {
  const began = beganAt(entries, scenario)
  const { answers } = replayWhole(entries, procedures).replayed
  const left = new Set(answers)
  const model = scenario.modelPath.filter((move): move is ModelAnswer => 'outcome' in move)
  return [...model]
    .sort((a, b) => a.after - b.after)
    .map(({ step, stage, outcome, after, why }): PathRow => {
      const own = [...left].filter((answer) => answer.step === step && fits(stage, answer.stage))
      const answer: Answer | undefined = own.find((one) => one.outcome === outcome) ?? own[0]
      if (answer) left.delete(answer)
      const given = answer && { outcome: answer.outcome, after: Math.round((answer.at - began) / minute) }
      const laterBy = given && given.after - after
      return {
        step,
        stage,
        model: { outcome, after },
        taken: given,
        laterBy,
        why,
        how: howTaken(outcome, given, laterBy),
      }
    })
}

function howTaken(outcome: string, taken: GivenAt | undefined, laterBy = 0): HowTaken {
  if (!taken) return 'missing'
  if (taken.outcome !== outcome) return 'otherOutcome'
  return laterBy > slack ? 'later' : 'same'
}
