import { useEffect } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { ErrorBoundary } from '../kit/error-boundary.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import { LanguageChooser } from '../language/language-chooser.tsx'
import type { CheckFile } from './check-file.ts'
import { Desk } from './desk.tsx'

/** The whole viewer: one screen, which opens files of records. */
export function ViewerPage({ check }: { check: CheckFile }) {
  const { viewerWords, reviewScreens: words } = useDictionary()
  useEffect(() => {
    document.title = viewerWords.product
  }, [viewerWords.product])
  return (
    <>
      <header>
        <div className="top">
          <div className="inner">
            <p className="product">{viewerWords.product}</p>
          </div>
        </div>
        <div className="practice" role="note">
          <div className="inner">
            <p>{viewerWords.note}</p>
          </div>
        </div>
      </header>
      <main className="main inner" id="main">
        <ErrorBoundary>
          <ScreenHeading>{words.title}</ScreenHeading>
          <p>{words.intro}</p>
          <Desk check={check} />
          <LanguageChooser />
        </ErrorBoundary>
      </main>
    </>
  )
}
