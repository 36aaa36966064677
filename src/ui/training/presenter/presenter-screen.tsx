import { useRef, useState } from 'react'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { procedureName } from '#export/case-names.ts'
import {
  beginWalk,
  boxOfStep,
  goTo,
  next,
  placeOf,
  previous,
  shownBox,
  standingOfWalk,
  type Walk,
  waysFrom,
} from '#training/walk.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { useChart } from '../../flowchart/use-chart.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { PresenterFrame, useFullScreen } from './presenter-frame.tsx'
import { usePresenterKeys } from './use-presenter-keys.ts'

const letters: readonly (readonly [letter: string, procedure: ProcedureId])[] = [
  ['p', 'prevention'],
  ['r', 'response'],
  ['a', 'aftercare'],
]

interface PresenterScreenProps {
  /** Where to begin: a step, or a procedure at its beginning. The response, if nothing is said. */
  readonly procedure?: ProcedureId | undefined
  readonly step?: string | undefined
  readonly onLeave: () => void
}

/** The procedures for a class, without a case: nothing is written, anywhere. */
export function PresenterScreen({ procedure: begin, step, onLeave }: PresenterScreenProps) {
  const [procedure, choose] = useState<ProcedureId>(begin ?? procedureOf(step) ?? 'response')
  return (
    <Presented
      key={procedure}
      procedure={procedure}
      step={procedure === procedureOf(step) ? step : undefined}
      onProcedure={choose}
      onLeave={onLeave}
    />
  )
}

const procedureOf = (step: string | undefined): ProcedureId | undefined =>
  step === undefined ? undefined : Object.values(procedures).find(({ steps }) => steps.has(step))?.id

interface PresentedProps {
  readonly procedure: ProcedureId
  readonly step: string | undefined
  readonly onProcedure: (procedure: ProcedureId) => void
  readonly onLeave: () => void
}

function Presented({ procedure, step, onProcedure, onLeave }: PresentedProps) {
  const { book, presenterWords: words } = useDictionary()
  const chart = useChart(procedures[procedure])
  const [walk, setWalk] = useState<Walk>(() => {
    const { chart: flowchart } = chart
    return beginWalk(flowchart, step === undefined ? undefined : boxOfStep(flowchart, step))
  })
  const [keysShown, showKeys] = useState(false)
  const [single, setSingle] = useState(true)
  const { frame, toggle } = useFullScreen()
  const parts = useRef<HTMLSelectElement>(null)
  const box = shownBox(walk)
  const sequence = placeOf(walk.chart, box)?.sequence
  const ways = waysFrom(walk.chart, box)
  const onNext = () => setWalk(next)
  const onPrevious = () => setWalk(previous)
  const to = (target: string) => {
    if (target !== box && placeOf(walk.chart, target)) setWalk(goTo(walk, target))
  }

  usePresenterKeys(
    {
      ArrowRight: onNext,
      PageDown: onNext,
      ArrowLeft: onPrevious,
      PageUp: onPrevious,
      ...Object.fromEntries(ways.slice(0, 9).map((way, index) => [String(index + 1), () => to(way.to)])),
      ...Object.fromEntries(letters.map(([letter, id]) => [letter, () => onProcedure(id)])),
      g: () => parts.current?.focus(),
      f: toggle,
      '?': () => showKeys(true),
    },
    single,
  )

  return (
    <PresenterFrame
      frame={frame}
      chart={chart}
      box={box}
      standing={standingOfWalk(walk)}
      onWay={(way) => to(way.to)}
      onBox={(id) => to(walk.chart.sequences.flatMap(({ boxes }) => boxes).find((one) => one.id === id)?.target ?? id)}
      top={
        <>
          <h1 className="pres-title">{words.title}</h1>
          <fieldset className="pres-choice">
            <legend className="visually-hidden">{words.procedures}</legend>
            {letters.map(([letter, id]) => (
              <button
                key={id}
                type="button"
                className="small"
                aria-pressed={id === procedure}
                onClick={() => onProcedure(id)}
              >
                <kbd aria-hidden="true">{letter.toUpperCase()}</kbd> {procedureName(book, id)}
              </button>
            ))}
          </fieldset>
          <label className="pres-parts-choice">
            <kbd aria-hidden="true">G</kbd> {words.part}{' '}
            <select
              ref={parts}
              autoComplete="off"
              value={sequence?.id ?? ''}
              onChange={(event) => {
                const chosen = walk.chart.sequences.find(({ id }) => id === event.target.value)
                if (chosen) to(chosen.first)
              }}
            >
              {walk.chart.sequences.map((one) => (
                <option key={one.id} value={one.id}>
                  {chart.labels.sequence(one)}
                </option>
              ))}
            </select>
          </label>
        </>
      }
      bottom={
        <>
          <button type="button" className="small" onClick={onPrevious} aria-disabled={walk.at === 0}>
            ← {words.previous}
          </button>
          <button type="button" className="button" onClick={onNext}>
            {words.next} →
          </button>
          <button type="button" className="small" onClick={toggle}>
            <kbd aria-hidden="true">F</kbd> {words.fullScreen}
          </button>
          <button type="button" className="small" onClick={() => showKeys(true)}>
            <kbd aria-hidden="true">?</kbd> {words.keys}
          </button>
          <button type="button" className="small" onClick={onLeave}>
            {words.leave}
          </button>
          <span className="quiet">{words.noCase}</span>
          {keysShown && (
            <KeysDialog
              shown={[
                'next',
                'previous',
                'outcome',
                'prevention',
                'response',
                'aftercare',
                'part',
                'fullScreen',
                'keys',
              ]}
              single={single}
              onSingle={setSingle}
              onClose={() => showKeys(false)}
            />
          )}
        </>
      }
    />
  )
}
