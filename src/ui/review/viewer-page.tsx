import { reviewScreens as words, viewerWords } from '#content/en/review.ts'
import { ErrorBoundary } from '../kit/error-boundary.tsx'
import { ScreenHeading } from '../kit/heading.tsx'
import type { CheckFile } from './check-file.ts'
import { CheckPanel } from './check-panel.tsx'

/** The whole viewer: one screen, which checks one file after the other. */
export function ViewerPage({ check }: { check: CheckFile }) {
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
          <CheckPanel check={check} />
        </ErrorBoundary>
      </main>
    </>
  )
}
