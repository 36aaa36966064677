import { type ReactNode, Suspense, useId, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Entry } from '#record/entry.ts'
import { referenceOf } from '#record/facts.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { ErrorBoundary } from '../../kit/error-boundary.tsx'
import { fetched } from '../../kit/fetched.tsx'
import { ScreenHeading } from '../../kit/heading.tsx'
import { ShowEntryContext } from './show-entry.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './dossier.css'

const FindingsView = fetched(() => import('../findings-view.tsx')).screen((from) => from.FindingsView)

const ReplayView = fetched(() => import('../replay/replay-view.tsx')).screen((from) => from.ReplayView)

const TimelineView = fetched(() => import('../timeline/timeline-view.tsx')).screen((from) => from.TimelineView)

type PartId = 'verdict' | 'findings' | 'timeline' | 'replay' | 'comments' | 'record'

interface DossierFrameProps {
  /** Of its heading: 2 where it stands on a screen that has one of its own. */
  readonly level?: 1 | 2
  /** Verified, in canonical order. */
  readonly entries: readonly Entry[]
  /** Whether they are a whole record: nothing else is reviewed. */
  readonly whole: boolean
  readonly verdict: ReactNode
  readonly comments: ReactNode
  readonly record: ReactNode
  /** What the way back leads to. */
  readonly back: string
  readonly onBack: () => void
}

/** A record under review, part by part, the verdict first. */
export function DossierFrame({
  level = 1,
  entries,
  whole,
  verdict,
  comments,
  record,
  back,
  onBack,
}: DossierFrameProps) {
  const { dossierWords: words } = useDictionary()
  const [part, setPart] = useState<PartId>('verdict')
  const [at, setAt] = useState(1)
  const [arrived, setArrived] = useState(false)
  const panel = useId()
  const title = phrase(words.title, { reference: referenceOf(entries) })
  const parts: readonly PartId[] = whole
    ? ['verdict', 'findings', 'timeline', 'replay', 'comments', 'record']
    : entries.length > 0
      ? ['verdict', 'record']
      : ['verdict']
  const show = (place: number) => {
    setAt(place)
    setArrived(true)
    setPart('replay')
  }
  return (
    <article className="dos">
      <button type="button" className="link back" onClick={onBack}>
        {back}
      </button>
      {level === 1 ? <ScreenHeading>{title}</ScreenHeading> : <h2>{title}</h2>}
      {parts.length > 1 && (
        <nav className="dos-parts" aria-label={words.parts}>
          <ul>
            {parts.map((one) => (
              <li key={one}>
                <button
                  type="button"
                  className="dos-part"
                  aria-current={part === one ? 'page' : undefined}
                  aria-controls={panel}
                  onClick={() => {
                    setArrived(false)
                    setPart(one)
                  }}
                >
                  {words.part[one]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div id={panel}>
        <ErrorBoundary key={part}>
          <Suspense fallback={<output>{words.loading}</output>}>
            {part === 'verdict' && verdict}
            {part === 'findings' && <FindingsView entries={entries} onEntry={show} />}
            {part === 'comments' && <ShowEntryContext value={show}>{comments}</ShowEntryContext>}
            {part === 'timeline' && <TimelineView entries={entries} onEntry={show} />}
            {part === 'replay' && <ReplayView entries={entries} at={at} onAt={setAt} arrived={arrived} />}
            {part === 'record' && record}
          </Suspense>
        </ErrorBoundary>
      </div>
      {!whole && <p>{words.notWhole}</p>}
    </article>
  )
}
