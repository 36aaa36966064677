import type { ReactNode } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { LanguageChooser } from '../language/language-chooser.tsx'
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
  const { ui } = useFirstDictionary()
  return (
    <OuterPage>
      <ScreenHeading quiet={!returning}>{ui.home.question}</ScreenHeading>
      <button type="button" className="button start" aria-disabled={starting} onClick={onStart}>
        {starting ? ui.home.starting : ui.home.start}
      </button>
      <p className="start-hint">{ui.home.startHint}</p>
      <MemoryActs />
      <LanguageChooser />
      {children}
    </OuterPage>
  )
}
