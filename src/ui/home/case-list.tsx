import { phrase } from '#content/phrase.ts'
import { spanInWords, timeWordsFor, whenInWords } from '#content/time-words.ts'
import type { CaseSummary } from '#session/case-list.ts'
import { useFirstDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { Mark } from '../kit/mark.tsx'

const timeWords = timeWordsFor('en')

function CaseCard({ summary, onOpen }: { summary: CaseSummary; onOpen: (id: string) => void }) {
  const { ui } = useFirstDictionary()
  const now = useNow(60_000)
  const when = (at: number) => whenInWords(at, now.wall, now.offset, 'en')
  return (
    <li>
      <button type="button" className="card case-card" onClick={() => onOpen(summary.id)}>
        <strong>{summary.reference}</strong>
        <span>
          {summary.running.length === 0
            ? phrase(ui.home.atRest, { when: when(summary.lastEntryAt) })
            : phrase(ui.home.since, {
                what: summary.running.map((id) => ui.home.running[id]).join(', '),
                when: when(summary.openedAt),
                span: spanInWords(now.wall - summary.openedAt, timeWords),
              })}
        </span>
        {summary.running.length > 0 && (
          <span className={summary.overdue > 0 ? 'overdue' : 'quiet'}>
            {summary.overdue > 0 && <Mark shape="overdue" />}
            {summary.overdue > 0 ? phrase(ui.home.overdue, { count: summary.overdue }) : ui.home.inTime}
          </span>
        )}
        {summary.damaged && (
          <span className="overdue">
            <Mark shape="overdue" />
            {ui.home.damaged}
          </span>
        )}
      </button>
    </li>
  )
}

/** Cases of this device by their neutral reference: those in which a child is missing first, those at rest below. */
export function CaseList({ cases, onOpen }: { cases: readonly CaseSummary[]; onOpen: (id: string) => void }) {
  const { ui } = useFirstDictionary()
  const isMissing = ({ running }: CaseSummary) => running.includes('response')
  const open = [...cases.filter(isMissing), ...cases.filter((one) => one.running.length > 0 && !isMissing(one))]
  const ended = cases.filter(({ running }) => running.length === 0)
  return (
    <>
      <h2>{ui.home.open}</h2>
      {open.length === 0 && <p>{ui.home.noneOpen}</p>}
      <ul className="plain">
        {open.map((one) => (
          <CaseCard key={one.id} summary={one} onOpen={onOpen} />
        ))}
      </ul>
      {ended.length > 0 && (
        <>
          <h2>{ui.home.ended}</h2>
          <ul className="plain">
            {ended.map((one) => (
              <CaseCard key={one.id} summary={one} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
