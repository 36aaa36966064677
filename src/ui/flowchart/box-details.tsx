import { useEffect, useRef } from 'react'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { Box } from '#flowchart/graph.ts'
import type { BoxStanding } from '#flowchart/standing.ts'
import type { Answer } from '#record/replay.ts'
import { useNow } from '../clock.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fieldsInWords, personInWords } from '../in-words.ts'
import { GroundDetails } from '../step/ground-lines.tsx'
import { outcomeLabel, stepWords } from '../words.ts'
import type { Chart } from './use-chart.ts'

interface BoxDetailsProps {
  readonly chart: Chart
  readonly box: Box
  readonly standing: BoxStanding | undefined
  /** To the step itself, where it can be answered now. */
  readonly onGo: (() => void) | undefined
  readonly onPart: (sequence: string) => void
  readonly onClose: () => void
}

/** What a box says: its words, its source and deadline, and what was recorded there. */
export function BoxDetails({ chart, box, standing, onGo, onPart, onClose }: BoxDetailsProps) {
  const dictionary = useDictionary()
  const { flowchartScreens: words } = dictionary
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const step = box.step === undefined ? undefined : chart.procedure.steps.get(box.step)
  const said = step && stepWords(dictionary, step.id)
  const parts = box.kind === 'elsewhere' ? sequencesAt(chart, box.target ?? '') : (box.sequences ?? [])
  return (
    <section className="inset chart-details">
      <h3 ref={heading} tabIndex={-1}>
        {chart.labels.box(box)}
      </h3>
      {standing && <p>{words.states[standing.state]}</p>}
      {standing?.state === 'closedOff' && <ClosedBy answer={standing.closedBy} />}
      {said?.why && <p>{said.why}</p>}
      {said?.steps && (
        <ul>
          {said.steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {said?.never && <p>{said.never}</p>}
      {step && <GroundDetails step={step} />}
      {step && step.kind !== 'outcome' && standing && (
        <>
          <h4>{words.recorded}</h4>
          {standing.answers.length === 0 && <p className="quiet">{words.nothingRecorded}</p>}
          <ul>
            {standing.answers.map((answer) => (
              <Recorded key={answer.entry.hash} answer={answer} />
            ))}
          </ul>
        </>
      )}
      <p className="row">
        {onGo && (
          <button type="button" className="button" onClick={onGo}>
            {words.goTo}
          </button>
        )}
        <button type="button" className="small" onClick={onClose}>
          {words.close}
        </button>
      </p>
      {parts.length > 0 && (
        <ul className="plain">
          {parts.map((id) => {
            const sequence = chart.chart.sequences.find((one) => one.id === id)
            return (
              sequence && (
                <li key={id}>
                  <button type="button" className="link" onClick={() => onPart(id)}>
                    {phrase(words.openPart, { part: chart.labels.sequence(sequence) })}
                  </button>
                </li>
              )
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** The sequence in which a state stands as a box. */
const sequencesAt = ({ chart }: Chart, target: string): string[] =>
  chart.sequences.filter(({ boxes }) => boxes.some(({ id }) => id === target)).map(({ id }) => id)

function useWhen() {
  const { language } = useDictionary()
  const now = useNow(60_000)
  return (at: number) => whenInWords(at, now.wall, now.offset, language)
}

function ClosedBy({ answer }: { answer: Answer | undefined }) {
  const dictionary = useDictionary()
  const { flowchartScreens: words } = dictionary
  const when = useWhen()
  if (!answer) return <p>{words.closedAtStart}</p>
  return (
    <p>
      {phrase(words.closedBy, {
        step: stepWords(dictionary, answer.step).name,
        outcome: outcomeLabel(dictionary, answer.step, answer.outcome),
        time: when(answer.at),
      })}
    </p>
  )
}

function Recorded({ answer }: { answer: Answer }) {
  const dictionary = useDictionary()
  const { flowchartScreens: words } = dictionary
  const when = useWhen()
  const { entry, fields } = answer
  return (
    <li>
      {phrase(words.answered, {
        time: when(answer.at),
        outcome: outcomeLabel(dictionary, answer.step, answer.outcome),
        person: personInWords(dictionary, entry.actor),
      })}
      {fieldsInWords(dictionary, fields, entry.offset).map((line) => (
        <span key={line} className="quiet">
          {' '}
          {line}
        </span>
      ))}
    </li>
  )
}
