import type { ReactNode } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './record.css'

interface ScreenProps {
  readonly title: string
  readonly intro?: string
  readonly onBack: () => void
  readonly children: ReactNode
}

/** The frame of every screen of the record: the way back, a heading that takes the focus, and what it is for. */
export function Screen({ title, intro, onBack, children }: ScreenProps) {
  const { recordScreens } = useDictionary()
  return (
    <article className="rec">
      <button type="button" className="link back" onClick={onBack}>
        {recordScreens.back}
      </button>
      <ScreenHeading>{title}</ScreenHeading>
      {intro && <p className="rec-intro">{intro}</p>}
      {children}
    </article>
  )
}
