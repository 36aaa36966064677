import { useMemo, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { standingOf } from '#flowchart/standing.ts'
import type { ActiveStep, StageState } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { useStepOnScreen } from '../case/step-tab.tsx'
import { usePlaces } from '../case/places.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stageInWords } from '../in-words.ts'
import { Screen } from '../record/screen.tsx'
import { useCaseFile } from '../session-context.ts'
import { SaveFlowchart } from './save-flowchart.tsx'
import { SequenceView } from './sequence-view.tsx'
import { sequenceWith, useChart } from './use-chart.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './flowchart.css'

/** The flowchart of a case: where it is, where it was, what is left and what is closed off. */
export function FlowchartScreen({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { flowchartScreens: words } = dictionary
  const { replayed } = useCaseFile()
  const current = useStepOnScreen()
  const first = current?.stage ?? (runningStages(replayed).at(-1) ?? replayed.stages.at(-1))?.stage
  const [chosen, choose] = useState(first)
  const stage = replayed.stages.find((one) => one.stage === chosen) ?? replayed.stages.at(-1)
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      {replayed.stages.length > 1 && (
        <p>
          <label>
            {words.stage}{' '}
            <select autoComplete="off" value={stage?.stage} onChange={(event) => choose(event.target.value)}>
              {replayed.stages.map((one) => (
                <option key={one.stage} value={one.stage}>
                  {stageInWords(dictionary, one.stage)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {stage && (
        <StageChart key={stage.stage} stage={stage} current={current?.stage === stage.stage ? current : undefined} />
      )}
    </Screen>
  )
}

/** The flowchart of a stage, and the part of it that is shown: at first the one a step stands in. */
function usePartOf(stage: StageState, current: ActiveStep | undefined) {
  const { replayed } = useCaseFile()
  const chart = useChart(stage.procedure)
  const standing = useMemo(() => standingOf(chart.chart, stage, replayed), [chart.chart, stage, replayed])
  const own = current && sequenceWith(chart.chart, current.step.id)
  const [part, show] = useState(own?.id ?? '')
  const sequence = chart.chart.sequences.find(({ id }) => id === part) ?? chart.chart.sequences[0]
  const at = sequence?.boxes.find((box) => box.step === current?.step.id)?.id
  return { chart, standing, own, sequence, at, show }
}

function StageChart({ stage, current }: { stage: StageState; current: ActiveStep | undefined }) {
  const { flowchartScreens: words } = useDictionary()
  const { go } = usePlaces()
  const { chart, standing, own, sequence, at, show } = usePartOf(stage, current)
  if (!sequence) return null
  return (
    <>
      <p className="row">
        <label>
          {words.part}{' '}
          <select autoComplete="off" value={sequence.id} onChange={(event) => show(event.target.value)}>
            {chart.chart.sequences.map((one) => {
              const name = chart.labels.sequence(one)
              return (
                <option key={one.id} value={one.id}>
                  {one.id === own?.id ? phrase(words.herePart, { part: name }) : name}
                </option>
              )
            })}
          </select>
        </label>
        {own && own.id !== sequence.id && (
          <button type="button" className="small" onClick={() => show(own.id)}>
            {words.toHere}
          </button>
        )}
      </p>
      <SequenceView
        key={sequence.id}
        chart={chart}
        sequence={sequence}
        standing={standing}
        at={at ?? sequence.first}
        onStep={(step) => go({ tab: 'step', step })}
        onPart={show}
      />
      <SaveFlowchart procedure={stage.procedure.id} />
    </>
  )
}

/** The part of the flowchart a step stands in, beside the step. */
export function StepOnChart({ active }: { active: ActiveStep }) {
  const { replayed } = useCaseFile()
  const stage = replayed.stages.find((one) => one.stage === active.stage)
  return stage ? <StepChart stage={stage} active={active} /> : null
}

function StepChart({ stage, active }: { stage: StageState; active: ActiveStep }) {
  const { go } = usePlaces()
  const { chart, standing, sequence, at, show } = usePartOf(stage, active)
  if (!sequence) return null
  return (
    <SequenceView
      key={sequence.id}
      chart={chart}
      sequence={sequence}
      standing={standing}
      at={at}
      onStep={(step) => go({ tab: 'step', step })}
      onPart={show}
    />
  )
}
