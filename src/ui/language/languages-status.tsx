import { useEffect, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { countStatus, statusOf } from '#content/translation-status.ts'
import { useDictionary, useSpoken } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'

/** How many sentences of each language are source, drafted and reviewed, as it is. */
export function LanguagesStatus() {
  const { ui, aboutWords } = useDictionary()
  const { offered, english } = useSpoken()
  const [source, setSource] = useState<Dictionary | 'missed'>()
  useEffect(() => {
    let stays = true
    english().then(
      (words) => stays && setSource(words),
      () => stays && setSource('missed'),
    )
    return () => {
      stays = false
    }
  }, [english])
  if (source === undefined) return <output>{ui.loading}</output>
  if (source === 'missed') return <p>{phrase(ui.language.missed, { name: 'English' })}</p>
  return (
    <ul className="acts">
      {offered.map(({ tag, name }) => {
        const count = countStatus(statusOf(tag, source))
        const all = count.source + count.drafted + count.reviewed
        return (
          <li key={tag}>
            <Labelled label={<span lang={tag}>{name}</span>}>
              {tag === 'en'
                ? phrase(aboutWords.sentencesSource, { all })
                : phrase(aboutWords.sentences, { all, drafted: count.drafted, reviewed: count.reviewed })}
            </Labelled>
            {tag !== 'en' && count.reviewed === 0 && <> {ui.language.noneReviewed}</>}
          </li>
        )
      })}
    </ul>
  )
}
