import { useEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Standing } from '#flowchart/standing.ts'
import { placeOf } from '#training/walk.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { Drawing } from '../../flowchart/drawing.tsx'
import type { Chart } from '../../flowchart/use-chart.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '../../flowchart/flowchart.css'

/** How small it may get: on a large screen the letters are for the back of a room. */
const least = (width: number): number => (width > 500 ? 1.15 : 0.8)

interface ChartBesideProps {
  readonly chart: Chart
  /** The box that is shown large. */
  readonly box: string
  readonly standing: Standing
  /** Goes to a box of the drawing; undefined where nobody chooses. */
  readonly onBox: ((box: string) => void) | undefined
}

/** The part of the flowchart the shown box stands in, with the box marked and in the middle. */
export function ChartBeside({ chart, box, standing, onBox }: ChartBesideProps) {
  const { flowchartScreens: words, presenterWords } = useDictionary()
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  const sequence = placeOf(chart.chart, box)?.sequence
  const scene = sequence && chart.sceneOf(sequence)
  useEffect(() => {
    const { current } = frame
    if (!current || typeof ResizeObserver === 'undefined') return undefined
    const watch = new ResizeObserver(() => setWidth(current.clientWidth))
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  // As large as the room allows, but never so small that nobody at the back can read it.
  const zoom = scene && width > 0 ? Math.min(1.8, Math.max(least(width), (width - 16) / scene.width)) : 1
  const [x, y, across, down] = scene?.boxes.find((each) => each.box.id === box)?.place ?? [0, 0, 0, 0]
  useEffect(() => {
    const { current } = frame
    if (!current) return
    current.scrollLeft = Math.max(0, (x + across / 2) * zoom - current.clientWidth / 2)
    current.scrollTop = Math.max(0, (y + down / 2) * zoom - current.clientHeight / 2)
  }, [x, y, across, down, zoom])
  if (!sequence) return null
  const title = chart.labels.sequence(sequence)
  return (
    <div className="pres-chart">
      <p className="pres-part">{title}</p>
      {chart.failed && <p className="alert">{words.failed}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard */}
      <section className="chart-frame" ref={frame} tabIndex={0} aria-label={presenterWords.chart}>
        {scene && (
          <Drawing
            scene={scene}
            standing={standing}
            name={phrase(words.picture, { part: title })}
            stateName={(state) => (state === 'here' ? presenterWords.shown : presenterWords.gone)}
            zoom={zoom}
            chosen={box}
            onChoose={(id) => onBox?.(id)}
          />
        )}
      </section>
    </div>
  )
}
