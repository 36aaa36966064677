import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import type { FindingKind, RecordFinding } from '#review/findings/record-finding.ts'
import { align, openSteps } from './align.ts'
import { type Change, type Changed, changedRecord, changes, keptRecord } from './changed-records.ts'
import { ChartText } from './chart-text.ts'
import { eventLogs } from './event-log.ts'

const charts = new Map<string, ChartText>()

/** The drawing of the procedure a stage is a run of. */
export function chartOf(stage: string): ChartText {
  const id = stage.replace(/-\d+$/, '') as ProcedureId
  const chart = charts.get(id) ?? ChartText.of(id)
  charts.set(id, chart)
  return chart
}

/** Findings that the order of the answers does not take, whenever they happened. */
const untimed: readonly FindingKind[] = ['extra', 'outOfOrder', 'unknownActivity', 'notTaken', 'departedWithoutReason']
/** Nobody answered them: what they name has to be open. */
const left: readonly FindingKind[] = ['missing', 'alertNeverConfirmed', 'notMirrored']
/** Why an answer is refused for something else than its place in the order. */
const notOfOrder: readonly unknown[] = ['fieldsMissing', 'fieldsBroken', 'contradictsRecord', 'episodeOpen']

const ofOrder = ({ kind, amounts, against }: RecordFinding): boolean =>
  untimed.includes(kind) &&
  amounts.earlyBy === undefined &&
  !(kind === 'departedWithoutReason' && against === undefined)

export interface Agreement {
  /** Stages that were compared, and those of them that cost something, by what was done to the record. */
  readonly compared: ReadonlyMap<Change | 'kept', { stages: number; costly: number; open: number }>
  /** Stages in which something was refused for another reason than its place in the order. */
  readonly aside: number
  readonly faults: readonly string[]
}

/**
 * Holds the findings of records against alignments with the drawings. Compared, for each stage (of a changed record: for the stage that
 * was changed):
 * - the alignment costs something exactly where a finding says that an answer does not fit the order: `extra`, `outOfOrder` by the
 *   order of the record, `unknownActivity`, `notTaken`, `departedWithoutReason` of an answer that was refused;
 * - it never costs more than there are such findings, since leaving out what they name is an alignment;
 * - where it costs nothing, every duty that a finding calls never answered is open in the chart at the end of the log.
 *
 * Not compared: whatever rests on times, reasons and fields; what one stage demands of another (an answer that contradicts another stage,
 * what had been told to nobody); that a step which was left out is missed where no later answer needs it: the order does not show it.
 */
export class Compared {
  readonly compared = new Map<Change | 'kept', { stages: number; costly: number; open: number }>()
  readonly faults: string[] = []
  aside = 0

  take(name: string, { entries, how, stage: only }: Changed): void {
    const findings = findingsOf(entries, procedures)
    for (const [stage, log] of eventLogs(entries)) {
      if (only !== undefined && stage !== only) continue
      const named = findings.filter((finding) => finding.stage === stage && ofOrder(finding))
      if (named.some(({ against }) => notOfOrder.includes(against))) {
        this.aside++
        continue
      }
      const count = this.compared.get(how) ?? { stages: 0, costly: 0, open: 0 }
      this.compared.set(how, count)
      count.stages++
      const aligned = align(
        chartOf(stage),
        log.map(({ event }) => event),
      )
      const fault = (what: string) => this.faults.push(`${name}, ${stage}: ${what}`)
      const told = named.map(({ kind, step }) => `${kind} ${step}`).join(', ')
      if (aligned.cost > 0) count.costly++
      if (aligned.cost > 0 !== named.length > 0) fault(`costs ${aligned.cost}, found: ${told}`)
      if (aligned.cost > named.length) fault(`costs more than what is found: ${aligned.cost} > ${named.length}`)
      if (aligned.cost > 0) continue
      const open = openSteps(
        aligned.places.some((place) => chartOf(stage).isEnd(place)) ? aligned.before : aligned.places,
      )
      for (const finding of findings.filter((one) => one.stage === stage && left.includes(one.kind))) {
        count.open++
        if (!open.includes(finding.step ?? '')) fault(`${finding.kind} ${finding.step} is not open`)
      }
    }
  }
}

/** @param records that keep to the procedure, each of which is changed `each` times in every way */
export function compareRecords(records: number, each: number, firstSeed: number, moves: number): Agreement {
  const compared = new Compared()
  for (let seed = firstSeed; seed < firstSeed + records; seed++) {
    const { kept, written } = keptRecord(seed, moves)
    compared.take(`kept ${seed}`, kept)
    for (const how of changes)
      for (let nth = 0; nth < each; nth++) {
        const changed = changedRecord(written, how, seed * 100 + nth, chartOf)
        if (changed) compared.take(`${how} ${seed} ${nth}`, changed)
      }
  }
  return compared
}
