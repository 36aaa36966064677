import { useId, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { outcomeLabel } from '#export/case-names.ts'
import { countryName } from '#export/country-names.ts'
import { type ListedRow, newestEpisode } from '#review/desk/desk-list.ts'
import { type Finding, findingInWords, type Grade } from '#review/finding.ts'
import { measureIds } from '#review/measures/durations.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { Mark, type Shape } from '../kit/mark.tsx'
import { type Column, everything, type Filter, gradeOf, shownRows, type Sorting } from './desk-sort.ts'
import { measuredInWords } from './measured-cell.ts'

/** Rows drawn at once: a page of a thousand would take a phone seconds. */
const perPage = 50

const shapes: Readonly<Record<Exclude<Grade, 'aside'>, Shape>> = { bad: 'overdue', open: 'parked', good: 'done' }
const grades = ['bad', 'open', 'good'] as const
const columns: readonly Column[] = ['file', 'country', 'risk', 'grave', ...measureIds]

interface DeskTableProps {
  readonly rows: readonly ListedRow[]
  readonly onOpen: (key: number) => void
}

/** The files on the desk: sorted by a press on a column, narrowed by choices, a page at a time. */
export function DeskTable({ rows, onOpen }: DeskTableProps) {
  const { deskWords: words, gradeWords } = useDictionary()
  const [filter, setFilter] = useState(everything)
  const [sorting, setSorting] = useState<Sorting>()
  const [page, setPage] = useState(0)
  const shown = shownRows(rows, filter, sorting)
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const at = Math.min(page, pages - 1)
  const first = at * perPage
  const name = (column: Column) =>
    column === 'file' || column === 'country' || column === 'grave' || column === 'risk'
      ? words.columns[column]
      : words.measures[column]
  const sort = (by: Column) => {
    setPage(0)
    // Once up, once down, and then as the files were opened.
    setSorting(sorting?.by !== by ? { by, down: false } : sorting.down ? undefined : { by, down: true })
  }
  return (
    <section className="desk-wide" aria-label={words.list}>
      <h2>{phrase(words.files, { count: rows.length })}</h2>
      <ul className="plain desk-grades">
        {grades.map((grade) => (
          <li key={grade} className={`rev-${grade}`}>
            <Mark shape={shapes[grade]} />
            <Labelled label={gradeWords[grade]}>
              <strong>{rows.filter((row) => gradeOf(row) === grade).length}</strong>
            </Labelled>
          </li>
        ))}
      </ul>
      <div className="desk-filters">
        <Choice
          label={words.sortBy}
          value={sorting?.by ?? ''}
          all={words.asOpened}
          options={columns.map((column) => [column, name(column)])}
          onChange={(value) => {
            const by = columns.find((column) => column === value)
            setPage(0)
            setSorting(by && { by, down: false })
          }}
        />
        <Filters
          rows={rows}
          filter={filter}
          onChange={(next) => {
            setPage(0)
            setFilter(next)
          }}
        />
      </div>
      <p className="quiet">{words.byNewest}</p>
      {shown.length === 0 && <p>{words.none}</p>}
      {shown.length > 0 && (
        <div className="desk-scroll">
          <table className="rev-table desk-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={sorting?.by === column ? (sorting.down ? 'descending' : 'ascending') : 'none'}
                  >
                    <button type="button" className="link" onClick={() => sort(column)}>
                      {name(column)}
                      <span aria-hidden="true">{sorting?.by === column ? (sorting.down ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(first, first + perPage).map((row) => (
                <Row key={row.key} row={row} names={name} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <nav className="actions" aria-label={words.list}>
          <button type="button" className="small" aria-disabled={at === 0} onClick={() => setPage(Math.max(0, at - 1))}>
            {words.earlierPage}
          </button>
          <output>
            {phrase(words.shown, {
              first: first + 1,
              last: Math.min(first + perPage, shown.length),
              count: shown.length,
            })}
          </output>
          <button
            type="button"
            className="small"
            aria-disabled={at === pages - 1}
            onClick={() => setPage(Math.min(pages - 1, at + 1))}
          >
            {words.laterPage}
          </button>
        </nav>
      )}
    </section>
  )
}

function Row({
  row,
  names,
  onOpen,
}: {
  row: ListedRow
  names: (column: Column) => string
  onOpen: (key: number) => void
}) {
  const dictionary = useDictionary()
  const { book, deskWords: words, gradeWords } = dictionary
  const { record, findings, notCounted, related } = row
  const episode = newestEpisode(record)
  const grade = gradeOf(row)
  return (
    <tr>
      <td className="desk-file">
        <button type="button" className="link" onClick={() => onOpen(row.key)}>
          {row.name}
        </button>
        {record && (
          <p className="quiet desk-code">
            {record.reference} <span>{record.code}</span>
          </p>
        )}
        <p className={`desk-verdict rev-${grade}`}>
          <Mark shape={shapes[grade]} />
          <Labelled label={<strong>{gradeWords[grade]}</strong>}>
            <span>{verdictInWords(dictionary, findings[0])}</span>
          </Labelled>
        </p>
        {record?.signedOff && (
          <p className="quiet">
            {book.reviewEntries.results[record.signedOff.result]}. {record.signedOff.wentOn && words.wentOn}
          </p>
        )}
        {notCounted !== undefined && notCounted !== 'noRecord' && (
          <p className={notCounted === 'practice' ? 'badge' : 'quiet'}>{words.why[notCounted]}</p>
        )}
        {related.slice(0, 3).map(({ relation, key, name }) => (
          <p key={key} className={relation === 'contradicts' || relation === 'apart' ? 'overdue' : 'quiet'}>
            {phrase(words.relations[relation], { name })}
          </p>
        ))}
      </td>
      <td data-head={names('country')}>{record && countryName(book, record.country)}</td>
      <td data-head={names('risk')}>{episode?.risk && outcomeLabel(book, 'worryingCriteria', episode.risk)}</td>
      <td data-head={names('grave')}>{record?.findings.grave}</td>
      {measureIds.map((id) => (
        <td key={id} data-head={names(id)}>
          {measuredInWords(dictionary, id, episode?.measures[id])}
        </td>
      ))}
    </tr>
  )
}

/** The verdict in its own sentence; that of a record by itself without the code and the head, which stand beside it or in the file. */
const verdictInWords = (dictionary: Dictionary, verdict: Finding): string =>
  verdict.id === 'consistent'
    ? phrase(dictionary.deskWords.consistent, { count: verdict.values['count'] ?? 0 })
    : findingInWords(dictionary, verdict)

interface FiltersProps {
  readonly rows: readonly ListedRow[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

function Filters({ rows, filter, onChange }: FiltersProps) {
  const { book, deskWords: words, gradeWords } = useDictionary()
  const countries = [...new Set(rows.flatMap(({ record }) => record?.country ?? []))].toSorted()
  return (
    <>
      <Choice
        label={words.filters.grade}
        value={filter.grade}
        options={grades.map((grade) => [grade, gradeWords[grade]])}
        onChange={(grade) => onChange({ ...filter, grade: grades.find((one) => one === grade) ?? '' })}
      />
      <Choice
        label={words.filters.country}
        value={filter.country}
        options={countries.map((country) => [country, countryName(book, country)])}
        onChange={(country) => onChange({ ...filter, country })}
      />
      <Choice
        label={words.filters.grave}
        value={filter.grave}
        options={[
          ['with', words.withGrave],
          ['without', words.withoutGrave],
        ]}
        onChange={(grave) => onChange({ ...filter, grave: grave === 'with' || grave === 'without' ? grave : '' })}
      />
      <Choice
        label={book.reviewEntries.kinds.signOff}
        value={filter.signedOff}
        options={[
          ['yes', words.isSignedOff],
          ['no', words.notSignedOff],
        ]}
        onChange={(value) => onChange({ ...filter, signedOff: value === 'yes' || value === 'no' ? value : '' })}
      />
      <Choice
        label={words.filters.counted}
        value={filter.counted}
        options={[
          ['yes', words.onlyCounted],
          ['no', words.notCounted],
        ]}
        onChange={(counted) => onChange({ ...filter, counted: counted === 'yes' || counted === 'no' ? counted : '' })}
      />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  /** What stands there while nothing is chosen. */
  readonly all?: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, all, options, onChange }: ChoiceProps) {
  const { deskWords: words } = useDictionary()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} autoComplete="off" onChange={(event) => onChange(event.target.value)}>
        <option value="">{all ?? words.all}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
