import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import { LanguagesStatus } from '../language/languages-status.tsx'
import { usePorts } from '../session-context.ts'
import { CopyDetails } from './offline-copy.tsx'

/** What this is, where its steps come from, who has reviewed it, and where the data lies. */
export function AboutScreen({ onDone }: { onDone: () => void }) {
  const { aboutWords: words } = useDictionary()
  const { app } = usePorts()
  return (
    <OuterPage>
      <ScreenHeading>{words.title}</ScreenHeading>
      <h2>{words.what}</h2>
      <p>{words.whatText}</p>
      <h2>{words.sources}</h2>
      <p>{words.sourcesText}</p>
      <h2>{words.review}</h2>
      <p>
        <strong>{words.reviewText}</strong>
      </p>
      <h2>{words.languages}</h2>
      <LanguagesStatus />
      <h2>{words.storage}</h2>
      <p>{words.storageText}</p>
      <CopyDetails />
      <p className="quiet">{phrase(words.version, { version: app })}</p>
      <p>
        <button type="button" className="button" onClick={onDone}>
          {words.back}
        </button>
      </p>
    </OuterPage>
  )
}
