import { type ReactNode, type RefObject, useRef } from 'react'
import type { Standing } from '#flowchart/standing.ts'
import type { Way } from '#training/walk.ts'
import { useDictionary } from '../../dictionary-context.ts'
import type { Chart } from '../../flowchart/use-chart.ts'
import { ChartBeside } from './chart-beside.tsx'
import { PresentedBox } from './presented-box.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './presenter.css'

/** Fills the whole screen with the element of the reference, or leaves it. A browser that does not allow it does nothing. */
export function useFullScreen(): { readonly frame: RefObject<HTMLDivElement | null>; readonly toggle: () => void } {
  const frame = useRef<HTMLDivElement>(null)
  const toggle = () => {
    const change = document.fullscreenElement
      ? document.exitFullscreen?.()
      : frame.current?.requestFullscreen?.({ navigationUI: 'hide' })
    change?.catch(() => undefined)
  }
  return { frame, toggle }
}

interface PresenterFrameProps {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly chart: Chart
  readonly box: string
  readonly standing: Standing
  readonly taken?: string | undefined
  readonly onWay?: ((way: Way) => void) | undefined
  readonly onBox?: ((box: string) => void) | undefined
  /** Above step and flowchart: where one is, and how to go elsewhere. */
  readonly top: ReactNode
  /** Below them. */
  readonly bottom: ReactNode
}

/** What a class sees: one step in large type, its part of the flowchart beside it, and the mark of a training. */
export function PresenterFrame(props: PresenterFrameProps) {
  const { frame, chart, box, standing, taken, onWay, onBox, top, bottom } = props
  const { book } = useDictionary()
  return (
    <div className="presenter" ref={frame}>
      <div className="pres-top">
        <p className="pres-mark">{book.training.mark}</p>
        {top}
      </div>
      <div className="pres-body">
        <PresentedBox key={box} chart={chart} box={box} taken={taken} onWay={onWay} />
        <ChartBeside chart={chart} box={box} standing={standing} onBox={onBox} />
      </div>
      <div className="pres-bottom">{bottom}</div>
    </div>
  )
}
