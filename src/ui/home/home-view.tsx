import type { ReactNode } from 'react'
import { ui } from '#content/en/ui.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { MemoryActs, OuterPage } from '../page-parts.tsx'

interface HomeViewProps {
  readonly starting: boolean
  /** The person comes back from another screen: then the heading takes the focus. */
  readonly returning?: boolean
  readonly onStart: () => void
  readonly children?: ReactNode
}

/** One way in, before anything is asked. Stands exactly where the page shown before the script stood. */
export function HomeView({ starting, returning = false, onStart, children }: HomeViewProps) {
  return (
    <OuterPage>
      <ScreenHeading quiet={!returning}>{ui.home.question}</ScreenHeading>
      <button type="button" className="button start" aria-disabled={starting} onClick={onStart}>
        {starting ? ui.home.starting : ui.home.start}
      </button>
      <p className="start-hint">{ui.home.startHint}</p>
      <MemoryActs />
      {children}
    </OuterPage>
  )
}
