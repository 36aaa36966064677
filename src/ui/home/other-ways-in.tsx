import { waysIn } from '#machines/case/joins.ts'
import type { WayIn } from '#session/new-case.ts'
import { useFirstDictionary } from '../dictionary-context.ts'

const ways = (Object.keys(waysIn) as WayIn[]).filter((way) => way !== 'notWhereExpected')

/** Q01: whoever does not come because a child is missing just now begins here. Each opens a new case. */
export function OtherWaysIn({ onStart }: { onStart: (way: WayIn) => void }) {
  const { ui } = useFirstDictionary()
  return (
    <>
      <h2>{ui.home.otherWays}</h2>
      <ul className="plain compact">
        {ways.map((way) => (
          <li key={way}>
            <button type="button" className="card" onClick={() => onStart(way)}>
              <strong>{ui.ways.labels[way]}</strong>
              <span className="quiet">{ui.ways.hints[way]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
