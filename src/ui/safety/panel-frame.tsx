import type { ReactNode } from 'react'
import { deviceScreens } from '#content/en/device-screens.ts'
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
  const { close } = useProtection()
  return (
    <OuterPage>
      <article className="safety">
        <button type="button" className="link back" onClick={onBack ?? close}>
          {deviceScreens.back}
        </button>
        <ScreenHeading key={title}>{title}</ScreenHeading>
        {intro && <p>{intro}</p>}
        {children}
      </article>
    </OuterPage>
  )
}
