import type { ReactNode } from 'react'
import { ui } from '#content/en/ui.ts'
import { MemoryActs, OuterPage } from '../page-parts.tsx'

interface HomeViewProps {
  readonly starting: boolean
  readonly onStart: () => void
  readonly children?: ReactNode
}

/** One way in, before anything is asked. Stands exactly where the page shown before the script stood. */
export function HomeView({ starting, onStart, children }: HomeViewProps) {
  return (
    <OuterPage>
      <h1>{ui.home.question}</h1>
      <button type="button" className="button start" aria-disabled={starting} onClick={onStart}>
        {starting ? ui.home.starting : ui.home.start}
      </button>
      <p className="start-hint">{ui.home.startHint}</p>
      <MemoryActs />
      {children}
    </OuterPage>
  )
}
