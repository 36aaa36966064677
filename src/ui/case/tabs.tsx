import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { type Place, usePlaces } from './places.ts'

/** The four parts of a case: at the bottom of a phone, under the times on a larger screen. */
export function Tabs({ toDo, overdue }: { toDo: number; overdue: boolean }) {
  const { ui } = useDictionary()
  const { place, go } = usePlaces()
  const tab = (target: Place, label: string, count?: number) => (
    <li>
      <button
        type="button"
        className="tab"
        aria-current={place.tab === target.tab ? 'page' : undefined}
        onClick={() => go(target)}
      >
        {label}
        {count !== undefined && count > 0 && (
          <>
            {' '}
            <span className={overdue ? 'count overdue' : 'count'} aria-hidden="true">
              {overdue ? `▲ ${count}` : count}
            </span>
            <span className="hidden">{phrase(ui.frame.doNowCount, { count })}</span>
          </>
        )}
      </button>
    </li>
  )
  return (
    <nav className="tabs" aria-label={ui.frame.tabs}>
      <ul className="inner">
        {tab({ tab: 'step' }, ui.frame.step)}
        {tab({ tab: 'doNow' }, ui.frame.doNow, toDo)}
        {tab({ tab: 'record' }, ui.frame.record)}
        {tab({ tab: 'more' }, ui.frame.more)}
      </ul>
    </nav>
  )
}
