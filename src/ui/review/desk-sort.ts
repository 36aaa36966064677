import { type ListedRow, newestEpisode } from '#review/desk/desk-list.ts'
import { type Grade, findingIds } from '#review/finding.ts'
import type { MeasureId } from '#review/measures/durations.ts'

/** What the list can be sorted by. */
export type Column = 'file' | 'country' | 'risk' | 'grave' | MeasureId

export interface Sorting {
  readonly by: Column
  readonly down: boolean
}

/** What is shown of the list; nothing chosen shows all. */
export interface Filter {
  readonly country: string
  readonly grade: Grade | ''
  readonly grave: '' | 'with' | 'without'
  readonly counted: '' | 'yes' | 'no'
  readonly signedOff: '' | 'yes' | 'no'
}

export const everything: Filter = { country: '', grade: '', grave: '', counted: '', signedOff: '' }

/** Worth knowing alone, a verdict says that not everything could be checked. */
export const gradeOf = ({ findings: [verdict] }: ListedRow): Exclude<Grade, 'aside'> =>
  verdict.grade === 'aside' ? 'open' : verdict.grade

const risks = ['immediateDanger', 'highConcern', 'concern']

/** What a row is sorted by; undefined stands last, whichever way. */
function keyOf(row: ListedRow, by: Column): number | string | undefined {
  const { record, findings } = row
  const episode = newestEpisode(record)
  switch (by) {
    case 'file':
      return findingIds.indexOf(findings[0].id)
    case 'country':
      return record?.country
    case 'risk':
      return episode?.risk === undefined ? undefined : risks.indexOf(episode.risk)
    case 'grave':
      return record?.findings.grave
    default: {
      const measured = episode?.measures[by]
      return measured?.is === 'done' ? measured.ms : undefined
    }
  }
}

/** The rows that fit, in the order asked for; rows of one key stay as they were opened. */
export function shownRows(
  rows: readonly ListedRow[],
  { country, grade, grave, counted, signedOff }: Filter,
  sorting: Sorting | undefined,
): ListedRow[] {
  const fits = rows.filter(
    (row) =>
      (country === '' || row.record?.country === country) &&
      (grade === '' || gradeOf(row) === grade) &&
      (grave === '' || (row.record !== undefined && row.record.findings.grave > 0 === (grave === 'with'))) &&
      (counted === '' || (row.notCounted === undefined) === (counted === 'yes')) &&
      (signedOff === '' ||
        (row.record !== undefined && (row.record.signedOff !== undefined) === (signedOff === 'yes'))),
  )
  if (!sorting) return fits
  const keyed = fits.map((row) => ({ row, key: keyOf(row, sorting.by) }))
  const way = sorting.down ? -1 : 1
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
      return a === b ? 0 : a < b ? -way : way
    })
    .map(({ row }) => row)
}
