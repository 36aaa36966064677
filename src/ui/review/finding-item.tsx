import { phrase } from '#content/phrase.ts'
import { isUnanswered } from '#review/findings/gravity.ts'
import type { FindingInWords } from '#review/findings/in-words.ts'
import { useDictionary } from '../dictionary-context.ts'

interface FindingItemProps {
  readonly said: FindingInWords
  readonly onEntry: (place: number) => void
}

/** One finding: what it is about, what was found, the reason, what it rests on, and the way to its entry. */
export function FindingItem({ said, onEntry }: FindingItemProps) {
  const { findingsScreen: words } = useDictionary()
  const { kind, kindName, about, says, reason, rule, entry } = said
  return (
    <li className={`find-item find-${said.gravity}`}>
      <p className="find-about">
        <strong>{about}</strong>
        <span className="quiet">{kindName}</span>
      </p>
      <p>{says}</p>
      {reason && <p className="find-reason">{reason}</p>}
      {rule && <p className="quiet">{rule.says}</p>}
      {rule && rule.sources.length > 0 && (
        <details>
          <summary>{words.sources}</summary>
          <ul className="details-body sources">
            {rule.sources.map(({ title, address }) => (
              <li key={title}>
                {title} <span className="quiet">({address})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {entry !== undefined && (
        <button type="button" className="small" onClick={() => onEntry(entry)}>
          {phrase(isUnanswered(kind) ? words.comesFrom : words.goTo, { entry })}
        </button>
      )}
    </li>
  )
}
