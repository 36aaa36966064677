import { type ReactNode, useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import { useProtection } from '../protection.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './safety.css'

interface PanelFrameProps {
  readonly title: string
  readonly intro?: string
  /** Where Back leads; without it, to where the person was. */
  readonly onBack?: () => void
  readonly children: ReactNode
}

/** The frame of every screen about this device: the way back, and a heading that takes the focus. */
export function PanelFrame({ title, intro, onBack, children }: PanelFrameProps) {
  const { deviceScreens, language } = useDictionary()
  const [screen, setScreen] = useState({ title, language, number: 0 })
  // Another title is another screen, unless it is the same one in another language.
  if (screen.title !== title)
    setScreen({ title, language, number: screen.language === language ? screen.number + 1 : screen.number })
  const { close } = useProtection()
  return (
    <OuterPage>
      <article className="safety">
        <button type="button" className="link back" onClick={onBack ?? close}>
          {deviceScreens.back}
        </button>
        <ScreenHeading key={screen.number}>{title}</ScreenHeading>
        {intro && <p>{intro}</p>}
        {children}
      </article>
    </OuterPage>
  )
}
