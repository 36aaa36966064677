import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, timeWordsFor, whenInWords } from '#content/time-words.ts'
import type { CaseSummary } from '#session/case-list.ts'
import { useNow } from '../clock.ts'
import { Mark } from '../kit/mark.tsx'

const timeWords = timeWordsFor('en')

function CaseCard({ summary, onOpen }: { summary: CaseSummary; onOpen: (id: string) => void }) {
  const now = useNow(60_000)
  const when = (at: number) => whenInWords(at, now.wall, now.offset, 'en')
  return (
    <li>
      <button type="button" className="card case-card" onClick={() => onOpen(summary.id)}>
        <strong>{summary.reference}</strong>
        <span>
          {summary.ended
            ? phrase(ui.home.endedSince, { when: when(summary.lastEntryAt) })
            : phrase(ui.home.since, {
                when: when(summary.openedAt),
                span: spanInWords(now.wall - summary.openedAt, timeWords),
              })}
        </span>
        {!summary.ended && (
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

/** Cases of this device by their neutral reference: open ones first, ended ones below. */
export function CaseList({ cases, onOpen }: { cases: readonly CaseSummary[]; onOpen: (id: string) => void }) {
  const open = cases.filter((one) => !one.ended)
  const ended = cases.filter((one) => one.ended)
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
