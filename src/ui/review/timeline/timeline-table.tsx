import { phrase } from '#content/phrase.ts'
import type { TimelineSpeaker } from '#review/timeline/in-words.ts'
import { type Lane, startOf } from '#review/timeline/lanes.ts'
import { useDictionary } from '#ui/dictionary-context.ts'

interface TimelineTableProps {
  readonly lanes: readonly Lane[]
  readonly speaker: TimelineSpeaker
  readonly onEntry: (place: number) => void
}

/** Every item of the picture as a row, by time. */
export function TimelineTable({ lanes, speaker, onEntry }: TimelineTableProps) {
  const { timelineWords: words } = useDictionary()
  const { columns } = words
  const items = lanes.flatMap((lane) => lane.items).sort((a, b) => startOf(a) - startOf(b))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
    <section className="tl-table" tabIndex={0} aria-label={words.table}>
      <table>
        <thead>
          <tr>
            {[columns.what, columns.from, columns.to, columns.limit, columns.state, columns.who, columns.lane].map(
              (column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const row = speaker.rowOf(item)
            return (
              <tr key={row.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-label={phrase(words.show, { what: row.name })}
                    onClick={() => onEntry(row.place)}
                  >
                    {row.name}
                  </button>
                </th>
                <td>{row.from}</td>
                <td>{row.to}</td>
                <td>{row.limit}</td>
                <td>{row.state}</td>
                <td>{row.who}</td>
                <td>{row.lane}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
