import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { useNow } from '../clock.ts'
import { telephone } from '../contact.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { useCaseFile } from '../session-context.ts'
import { language, stepWords } from '../words.ts'
import { peopleTold } from './people-told.ts'
import { usePlaces } from './places.ts'

/** The response has ended: what that means, who must hear of it, what passes on, and the way to the papers. */
export function EndedScreen({ ended }: { ended: string }) {
  const file = useCaseFile()
  const { go, place } = usePlaces()
  const now = useNow(60_000)
  const own = stepWords(ended)
  const people = peopleTold(file)
  const last = file.replayed.answers.at(-1)
  const open = file.replayed.stage?.openAtEnd ?? []
  return (
    <article className="step">
      <p className="strand">{ui.ended.label}</p>
      <ScreenHeading>{own.title}</ScreenHeading>
      {last && <p>{phrase(ui.ended.at, { time: whenInWords(last.at, now.wall, now.offset, language) })}</p>}
      <p>{own.why}</p>
      {own.steps && (
        <ul className="acts">
          {own.steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <h2>{ui.ended.tell}</h2>
      <p>{people.length > 0 ? ui.ended.tellText : ui.ended.nobody}</p>
      <ul className="plain">
        {people.map((person) => (
          <li key={person.key} className="told">
            <span>
              <strong>{person.who}</strong>
              {person.reference && <span className="quiet"> {person.reference}</span>}
            </span>
            {person.number && (
              <a className="small" href={telephone(person.number)}>
                {person.number}
              </a>
            )}
            <button type="button" className="small" onClick={() => go({ tab: 'more', screen: 'call', back: place })}>
              {ui.ended.logCall}
            </button>
          </li>
        ))}
      </ul>
      <h2>{ui.ended.passes}</h2>
      {open.length === 0 && <p>{ui.ended.nothingOpen}</p>}
      <ul className="acts">
        {open.map(({ step }) => (
          <li key={step.id}>{stepWords(step.id).name}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={() => go({ tab: 'more', screen: 'finish' })}>
          {ui.ended.export}
        </button>
      </p>
    </article>
  )
}
