import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useCaseFile } from '../session-context.ts'
import { usePlaces } from './places.ts'

/** Two devices went on separately and nobody has decided yet: shown above everything of the case until somebody does. */
export function ForkNotice() {
  const { files } = useDictionary()
  const { replayed } = useCaseFile()
  const { place, go } = usePlaces()
  const count = new Set(replayed.openForks.flatMap(({ content }) => content.aside)).size
  if (count === 0 || (place.tab === 'more' && place.screen === 'fork')) return null
  return (
    <section className="alert">
      <h2>{files.fork.notice}</h2>
      <p>{phrase(files.fork.noticeText, { count })}</p>
      <p>{files.fork.onBoth}</p>
      <p>
        <button type="button" className="button" onClick={() => go({ tab: 'more', screen: 'fork', back: place })}>
          {files.fork.decide}
        </button>
      </p>
    </section>
  )
}
