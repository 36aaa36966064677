import { useEffect, useRef } from 'react'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { limitInWords } from '#export/limit-words.ts'
import type { Box } from '#flowchart/graph.ts'
import type { BoxStanding } from '#flowchart/standing.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import type { Answer } from '#record/replay.ts'
import { useNow } from '../clock.ts'
import { useDictionary } from '../dictionary-context.ts'
import { viewsOf } from '../record/entry-view.ts'
import { TimelineEntry } from '../record/timeline-entry.tsx'
import { useCaseFile } from '../session-context.ts'
import { GroundDetails } from '../step/ground-lines.tsx'
import { LimitLine } from '../step/limit-line.tsx'
import { outcomeLabel, stepWords } from '../words.ts'
import type { Chart } from './use-chart.ts'

interface BoxDetailsProps {
  readonly chart: Chart
  readonly box: Box
  /** The stage whose record is shown, and where it stands at this box. */
  readonly stage: string | undefined
  readonly standing: BoxStanding | undefined
  /** To the step itself, where it can be answered now. */
  readonly onGo: (() => void) | undefined
  readonly onPart: (sequence: string) => void
  readonly onClose: () => void
}

/** What a box says: its words, its source and deadline, and what was recorded there. */
export function BoxDetails({ chart, box, stage, standing, onGo, onPart, onClose }: BoxDetailsProps) {
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
      {step && <Deadline step={step} stage={stage} />}
      {step && <GroundDetails step={step} />}
      {step && step.kind !== 'outcome' && stage !== undefined && <Recorded step={step.id} stage={stage} />}
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

function ClosedBy({ answer }: { answer: Answer | undefined }) {
  const dictionary = useDictionary()
  const { flowchartScreens: words } = dictionary
  const now = useNow(60_000)
  if (!answer) return <p>{words.closedAtStart}</p>
  return (
    <p>
      {phrase(words.closedBy, {
        step: stepWords(dictionary, answer.step).name,
        outcome: outcomeLabel(dictionary, answer.step, answer.outcome),
        time: whenInWords(answer.at, now.wall, now.offset, dictionary.language),
      })}
    </p>
  )
}

/** When it has to be done: counted where it can be answered now, otherwise the rule. */
function Deadline({ step, stage }: { step: StepDeclaration; stage: string | undefined }) {
  const { book, ui } = useDictionary()
  const { replayed } = useCaseFile()
  const active = replayed.stages.find((one) => one.stage === stage)?.active.find((one) => one.step.id === step.id)
  if (active)
    return (
      <p>
        <LimitLine active={active} />
      </p>
    )
  return step.limit ? (
    <p>
      {ui.step.limitGround} {limitInWords(book, step.limit)}
    </p>
  ) : null
}

/** Every entry written at a step, whatever became of it: answers, calls, notes, with what corrected them. */
function Recorded({ step, stage }: { step: string; stage: string }) {
  const dictionary = useDictionary()
  const { flowchartScreens: words } = dictionary
  const file = useCaseFile()
  const now = useNow(60_000)
  const views = viewsOf(dictionary, file).filter(
    ({ entry: { content } }) =>
      'step' in content && content.step === step && (!('stage' in content) || content.stage === stage),
  )
  return (
    <>
      <h4>{words.recorded}</h4>
      {views.length === 0 && <p className="quiet">{words.nothingRecorded}</p>}
      <ul className="plain">
        {views.map((view) => (
          <TimelineEntry key={view.entry.hash} view={view} now={now} onCorrect={undefined} />
        ))}
      </ul>
    </>
  )
}
