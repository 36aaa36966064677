import type { Finding } from '#review/finding.ts'
import type { EpisodeMeasures } from '#review/measures/durations.ts'
import type { DeskRecord } from './desk-record.ts'
import { type Relation, relationOf } from './same-case.ts'

/** A file on the desk: where it stands in the list, its name, what was found of it, and what is kept of its record. */
export interface DeskRow {
  readonly key: number
  readonly name: string
  /** Gravest first: the first one is the verdict. */
  readonly findings: readonly [Finding, ...Finding[]]
  /** Missing where no entry could be read. */
  readonly record: DeskRecord | undefined
  /** Whether the record is the whole of what the file should hold. */
  readonly whole: boolean
}

/** Another file of the same case, and how this one stands to it. */
export interface Related {
  readonly relation: Relation
  readonly key: number
  readonly name: string
}

/** Why the record of a file is not among those that are counted. */
export type NotCounted = 'noRecord' | 'broken' | 'practice' | 'again'

export interface ListedRow extends DeskRow {
  readonly related: readonly Related[]
  /** Undefined where it is counted. */
  readonly notCounted: NotCounted | undefined
}

/**
 * The files with how they are related. Each case is counted once, in the file that holds most of it; of two with as many entries in
 * the one that was opened first. What is broken is not counted, nor what was written to practise.
 */
export function listed(rows: readonly DeskRow[]): ListedRow[] {
  const cases = new Map<string, DeskRow[]>()
  for (const row of rows) {
    if (!row.record) continue
    const ofCase = cases.get(row.record.caseId)
    if (ofCase) ofCase.push(row)
    else cases.set(row.record.caseId, [row])
  }
  return rows.map((row): ListedRow => {
    const { record } = row
    if (!record) return { ...row, related: [], notCounted: 'noRecord' }
    const ofCase = cases.get(record.caseId) ?? []
    const related = ofCase.flatMap((other): Related[] =>
      other === row || !other.record
        ? []
        : [{ relation: relationOf(record.chains, other.record.chains), key: other.key, name: other.name }],
    )
    return { ...row, related, notCounted: whyNotCounted(row, ofCase) }
  })
}

function whyNotCounted({ key, whole, record }: DeskRow, ofCase: readonly DeskRow[]): NotCounted | undefined {
  if (!whole) return 'broken'
  if (record?.forPractice) return 'practice'
  const entries = (row: DeskRow) => (row.whole ? (row.record?.entries ?? 0) : 0)
  const most = Math.max(...ofCase.map((row) => entries(row)))
  return ofCase.find((row) => entries(row) === most)?.key === key ? undefined : 'again'
}

/** The episode a row is listed by: the newest. */
export const newestEpisode = (record: DeskRecord | undefined): EpisodeMeasures | undefined => record?.episodes.at(-1)

/** Records that are counted, in the order of the list. */
export const countedRecords = (rows: readonly ListedRow[]): DeskRecord[] =>
  rows.flatMap(({ record, notCounted }) => (record && notCounted === undefined ? [record] : []))
