import { useMemo } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Entry } from '#record/entry.ts'
import { comparedBy } from '#training/compare.ts'
import { type ComparedRow, comparedRows } from '#training/debrief-paper.ts'
import { useDictionary } from '../../dictionary-context.ts'

/** Records of a class side by side, by number. */
export function ComparisonView({ records }: { records: readonly (readonly Entry[])[] }) {
  const { book, debriefWords: words } = useDictionary()
  const all = useMemo(() => records.map((entries) => comparedBy(entries)), [records])
  const { times, findings } = comparedRows(book, words, all)
  return (
    <>
      <p>{words.comparisonIntro}</p>
      <ComparedTable title={words.times} rows={times} />
      <ComparedTable title={words.byKind} rows={findings} />
      <p className="quiet">{words.limits}</p>
    </>
  )
}

function ComparedTable({ title, rows }: { title: string; rows: readonly ComparedRow[] }) {
  const { debriefWords: words } = useDictionary()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
    <section className="debrief-scroll" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.compared}</th>
            {(rows[0]?.cells ?? []).map((_, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- trainees are told apart by their place alone
              <th key={index} scope="col">
                {phrase(words.trainee, { number: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- trainees are told apart by their place alone
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
