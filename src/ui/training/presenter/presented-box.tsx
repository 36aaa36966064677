import { useEffect, useRef } from 'react'
import { phrase } from '#content/phrase.ts'
import { limitInWords } from '#export/limit-words.ts'
import { labelsOf } from '#flowchart/labels.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { placeOf, type Way, waysFrom } from '#training/walk.ts'
import { useDictionary } from '../../dictionary-context.ts'
import type { Chart } from '../../flowchart/use-chart.ts'
import { Labelled } from '../../kit/labelled.tsx'
import { GroundLine } from '../../step/ground-lines.tsx'
import { stepWords } from '../../words.ts'

interface PresentedBoxProps {
  readonly chart: Chart
  /** Path of a box of the chart. */
  readonly box: string
  /** The outcome a demonstration takes here. Its caption then tells what is done. */
  readonly taken?: string | undefined
  /** Takes a way; undefined where nobody chooses. */
  readonly onWay: ((way: Way) => void) | undefined
}

/** One box in large type: what is asked or done, why, where each outcome leads, and what it rests on. Keyed by its box. */
export function PresentedBox({ chart, box: id, taken, onWay }: PresentedBoxProps) {
  const dictionary = useDictionary()
  const { book, ui } = dictionary
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever pressed what is no longer there would be nowhere.
    heading.current?.focus({ preventScroll: true })
  }, [])
  const box = placeOf(chart.chart, id)?.box
  if (!box) return null
  const step = box.step === undefined ? undefined : chart.procedure.steps.get(box.step)
  const said = step && stepWords(dictionary, step.id)
  return (
    <section className="pres-step" aria-labelledby="pres-title">
      <h2 id="pres-title" ref={heading} tabIndex={-1}>
        {box.kind === 'group' ? labelsOf(chart.chart, book, 'compact').box(box) : chart.labels.box(box)}
      </h2>
      {said?.why && <p className="pres-why">{said.why}</p>}
      {step && step.kind !== 'outcome' && <WhoAndWhen step={step} />}
      {!taken && said?.steps && said.steps.length > 0 && (
        <ul className="pres-acts">
          {said.steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {!taken && said?.never && (
        <p className="never">
          <Labelled label={<strong>{ui.step.never}</strong>}>{said.never}</Labelled>
        </p>
      )}
      <Ways chart={chart} box={id} taken={taken} onWay={onWay} />
      {step && (
        <div className="pres-ground">
          <GroundLine ground={step.ground} />
          {step.limit && step.limit.strength !== 'agreed' && (
            <GroundLine ground={step.limit.ground} lead={ui.step.limitGround} />
          )}
          <p className="quiet">
            {phrase(ui.step.ref, { ref: step.ref })} {ui.step.notReviewed}
          </p>
        </div>
      )}
    </section>
  )
}

function WhoAndWhen({ step }: { step: StepDeclaration }) {
  const { book, ui } = useDictionary()
  return (
    <p className="pres-who">
      <Labelled label={ui.step.who}>
        <strong>{book.procedures.actors[step.actor]}</strong>
      </Labelled>
      {step.limit && (
        <>
          {' · '}
          {ui.step.limitGround} <strong>{limitInWords(book, step.limit)}</strong>
        </>
      )}
    </p>
  )
}

function Ways({ chart, box, taken, onWay }: PresentedBoxProps) {
  const { book, presenterWords: words } = useDictionary()
  const short = labelsOf(chart.chart, book, 'compact')
  const ways = waysFrom(chart.chart, box)
  if (ways.length === 0) return <p className="pres-why">{words.ends}</p>
  const group = ways.every(({ line }) => line === undefined)
  const nameOf = (to: string): string => {
    const place = placeOf(chart.chart, to)
    return place ? short.box(place.box) : ''
  }
  const label = ({ to, line }: Way): string => {
    if (line) return chart.labels.line(line)
    const sequence = placeOf(chart.chart, to)?.sequence
    return sequence ? chart.labels.sequence(sequence) : ''
  }
  return (
    <>
      <h3>{group ? words.parts : words.outcomes}</h3>
      <ol className={group ? 'pres-ways pres-parts' : 'pres-ways'}>
        {ways.map((way, index) => {
          const isTaken = taken !== undefined && way.line?.outcome === taken
          const inside = (
            <>
              {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
              <span>
                {label(way)}
                {way.line && !way.line.back && (
                  <span className="pres-then"> {phrase(words.leadsTo, { to: nameOf(way.to) })}</span>
                )}
                {isTaken && <span className="badge">✓ {words.taken}</span>}
              </span>
            </>
          )
          return (
            <li key={`${way.to} ${way.line?.id ?? ''}`} className={isTaken ? 'pres-taken' : undefined}>
              {onWay ? (
                <button type="button" className="pres-way" onClick={() => onWay(way)}>
                  {inside}
                </button>
              ) : (
                <span className="pres-way">{inside}</span>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
