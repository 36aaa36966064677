import { phrase } from '#content/phrase.ts'
import { useFirstDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import { LanguagesStatus } from '../language/languages-status.tsx'
import { usePorts } from '../session-context.ts'
import { CopyDetails } from './offline-copy.tsx'

/** What this is, where its steps come from, who has reviewed it, and where the data lies. */
export function AboutScreen({ onDone }: { onDone: () => void }) {
  const { ui } = useFirstDictionary()
  const { app } = usePorts()
  return (
    <OuterPage>
      <ScreenHeading>{ui.about.title}</ScreenHeading>
      <h2>{ui.about.what}</h2>
      <p>{ui.about.whatText}</p>
      <h2>{ui.about.sources}</h2>
      <p>{ui.about.sourcesText}</p>
      <h2>{ui.about.review}</h2>
      <p>
        <strong>{ui.about.reviewText}</strong>
      </p>
      <h2>{ui.about.languages}</h2>
      <LanguagesStatus />
      <h2>{ui.about.storage}</h2>
      <p>{ui.about.storageText}</p>
      <CopyDetails />
      <p className="quiet">{phrase(ui.about.version, { version: app })}</p>
      <p>
        <button type="button" className="button" onClick={onDone}>
          {ui.about.back}
        </button>
      </p>
    </OuterPage>
  )
}
