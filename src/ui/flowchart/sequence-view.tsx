import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Sequence } from '#flowchart/graph.ts'
import type { Standing } from '#flowchart/standing.ts'
import { useDictionary } from '../dictionary-context.ts'
import { BoxDetails } from './box-details.tsx'
import { Drawing } from './drawing.tsx'
import { OutlineList } from './outline-list.tsx'
import { boxStates, stateMarks } from './state-mark.ts'
import type { Chart } from './use-chart.ts'

interface SequenceViewProps {
  readonly chart: Chart
  readonly sequence: Sequence
  readonly standing: Standing | undefined
  /** The box to begin at: it is scrolled to. */
  readonly at: string | undefined
  /** Names the moment that is shown, where it moves: what a box said at another one is closed. */
  readonly moment?: number | undefined
  /** Goes to a step that can be answered now. */
  readonly onStep: ((step: string) => void) | undefined
  readonly onPart: (sequence: string) => void
}

const zooms = [0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.6] as const

/** One part of a procedure: its picture, the same as a list, and what the chosen box says. */
export function SequenceView({ chart, sequence, standing, at, moment, onStep, onPart }: SequenceViewProps) {
  const { flowchartScreens: words } = useDictionary()
  const [chosen, choose] = useState<string>()
  const [shown, setShown] = useState(moment)
  if (shown !== moment) {
    setShown(moment)
    choose(undefined)
  }
  const [zoom, setZoom] = useState<number>(1)
  const zoomNow = useRef(zoom)
  const frame = useRef<HTMLElement>(null)
  const scene = chart.sceneOf(sequence)
  const title = chart.labels.sequence(sequence)
  const box = sequence.boxes.find(({ id }) => id === chosen)
  const step = box?.step
  const canGo = step !== undefined && ['here', 'open'].includes(standing?.of(box?.id ?? '')?.state ?? '')

  const spot = scene?.boxes.find((each) => each.box.id === at)?.place
  const [x, y, width, height] = spot ?? [0, 0, 0, 0]
  useEffect(() => {
    if (width > 0) bringTo(frame.current, [x + width / 2, y + height / 2], zoomNow.current)
  }, [x, y, width, height])

  // What is in the middle stays there, however large it is drawn.
  const kept = useRef<readonly [x: number, y: number]>(undefined)
  const zoomTo = (next: number) => {
    const { current } = frame
    if (!current) return
    kept.current = [
      (current.scrollLeft + current.clientWidth / 2) / zoom,
      (current.scrollTop + current.clientHeight / 2) / zoom,
    ]
    setZoom(next)
  }
  useLayoutEffect(() => {
    zoomNow.current = zoom
    if (kept.current) bringTo(frame.current, kept.current, zoom)
  }, [zoom])
  const fit = () => {
    const { current } = frame
    if (current && scene) zoomTo(Math.min(1.6, Math.max(0.3, (current.clientWidth - 4) / scene.width)))
  }

  const opener = useRef<Element>(null)
  const open = (id: string) => {
    opener.current = document.activeElement
    choose(id)
  }
  const close = () => {
    choose(undefined)
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus()
  }
  return (
    <div className="chart-part">
      {chart.failed && <p className="alert">{words.failed}</p>}
      {scene && (
        <>
          <p className="row">
            <button
              type="button"
              className="small"
              onClick={() => zoomTo(zooms.findLast((each) => each < zoom) ?? zooms[0])}
            >
              {words.smaller}
            </button>
            <button type="button" className="small" onClick={() => zoomTo(zooms.find((each) => each > zoom) ?? zoom)}>
              {words.larger}
            </button>
            <button type="button" className="small" onClick={fit}>
              {words.fit}
            </button>
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard */}
          <section className="chart-frame" ref={frame} tabIndex={0} aria-label={title}>
            <Drawing
              scene={scene}
              standing={standing}
              name={phrase(words.picture, { part: title })}
              stateName={(state) => words.states[state]}
              zoom={zoom}
              chosen={chosen}
              onChoose={open}
            />
          </section>
        </>
      )}
      {box && (
        <BoxDetails
          key={box.id}
          chart={chart}
          box={box}
          stage={standing?.stage}
          standing={standing?.of(box.id)}
          onGo={onStep && step !== undefined && canGo ? () => onStep(step) : undefined}
          onPart={onPart}
          onClose={close}
        />
      )}
      <h3>{words.list}</h3>
      <OutlineList chart={chart} sequence={sequence} standing={standing} onChoose={open} />
      {standing && (
        <details>
          <summary>{words.legend}</summary>
          <ul className="details-body plain">
            {boxStates.map((state) => (
              <li key={state}>
                <span aria-hidden="true">{stateMarks[state]}</span> {words.states[state]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Scrolls a point of a drawing into the middle of its frame. */
function bringTo(frame: HTMLElement | null, [x, y]: readonly [x: number, y: number], zoom: number): void {
  if (!frame) return
  frame.scrollLeft = Math.max(0, x * zoom - frame.clientWidth / 2)
  frame.scrollTop = Math.max(0, y * zoom - frame.clientHeight / 2)
}
