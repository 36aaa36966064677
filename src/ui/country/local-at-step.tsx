import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { localContactsOf, localItemsAt } from '#profiles/organisation.ts'
import { factsOf } from '#record/facts.ts'
import { localDeadlineOf } from '#record/local-limits.ts'
import type { ActiveStep } from '#record/replay.ts'
import { useNow } from '../clock.ts'
import { telephone } from '../contact.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { useSheet } from './use-sheet.ts'

/** The numbers of the organisation for whom a step dials: beside those of the country, never in their place. */
export function LocalCalls({ kind }: { kind: string }) {
  const dictionary = useDictionary()
  const { sheet: words } = dictionary.countryScreens
  const contacts = localContactsOf(useSheet(), kind)
  if (contacts.length === 0) return null
  return (
    <p className="call">
      {contacts.map(({ id, name, number, hours }) => (
        <span key={id}>
          <span className="badge">{words.local}</span>{' '}
          <a className="button call-button" href={telephone(number)}>
            {phrase(dictionary.ui.step.callNumber, { name, number })}
          </a>
          {hours && <span className="hint">{hours}</span>}
        </span>
      ))}
    </p>
  )
}

/** What the organisation wants done at a step beside what the procedure asks for. Nothing of it is an entry. */
export function LocalItems({ step }: { step: string }) {
  const { sheet: words } = useDictionary().countryScreens
  const items = localItemsAt(useSheet(), step)
  if (items.length === 0) return null
  return (
    <ul className="acts">
      {items.map(({ id, says }) => (
        <li key={id}>
          <span className="badge">{words.local}</span> {says}
        </li>
      ))}
    </ul>
  )
}

/** The limit of the organisation, where it ends sooner than the deadline. A reminder: it makes nothing late. */
export function LocalLimit({ active }: { active: ActiveStep }) {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { sheet: words } = dictionary.countryScreens
  const { replayed } = useCaseFile()
  const now = useNow()
  const limits = useSheet()?.limits ?? []
  const { own } = localDeadlineOf(active, factsOf(replayed, active.stage), now.offset, limits)
  if (!own) return null
  const over = own.dueAt < now.wall
  const time = whenInWords(own.dueAt, now.wall, now.offset, language)
  const span = spanInWords(Math.abs(own.dueAt - now.wall), dictionary.time)
  const says = limits.find(({ id }) => id === own.limit.id)?.says
  return (
    <span className={over ? 'limit overdue' : 'limit'}>
      {over && <Mark shape="overdue" />}
      <span className="badge">{words.local}</span> {phrase(over ? ui.step.limitOver : ui.step.limitBy, { time, span })}
      <span className="quiet default"> {says}</span>
    </span>
  )
}
