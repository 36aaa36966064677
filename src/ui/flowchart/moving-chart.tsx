import { useMemo, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { standingOf } from '#flowchart/standing.ts'
import type { Replay, StageState } from '#record/replay.ts'
import { useDictionary } from '../dictionary-context.ts'
import { SequenceView } from './sequence-view.tsx'
import { sequenceWith, useChart } from './use-chart.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './flowchart.css'

interface MovingChartProps {
  readonly stage: StageState
  readonly replayed: Replay
  /** The step that is shown beside it; it is followed from part to part. */
  readonly step: string | undefined
  /** Names the moment: what a box said at another one is closed. */
  readonly moment: number
}

/** The flowchart of a stage beside a record that is stepped through: it follows, and any other part can be looked at. */
export function MovingChart({ stage, replayed, step, moment }: MovingChartProps) {
  const { flowchartScreens: words, replayScreens } = useDictionary()
  const chart = useChart(stage.procedure)
  const standing = useMemo(() => standingOf(chart.chart, stage, replayed), [chart.chart, stage, replayed])
  const [looked, lookAt] = useState<{ readonly moment: number; readonly part: string }>()
  const { sequences } = chart.chart
  const own = step === undefined ? undefined : sequenceWith(chart.chart, step)
  const wanted = looked?.moment === moment ? looked.part : own?.id
  // Where an entry is about no step of the chart, the part shown before stays.
  const [before, setBefore] = useState(wanted)
  if (wanted !== undefined && wanted !== before) setBefore(wanted)
  const sequence = sequences.find(({ id }) => id === (wanted ?? before)) ?? sequences[0]
  if (!sequence) return null
  const show = (part: string) => lookAt({ moment, part })
  return (
    <>
      <p className="row">
        <label>
          {words.part}{' '}
          <select autoComplete="off" value={sequence.id} onChange={(event) => show(event.target.value)}>
            {sequences.map((one) => {
              const name = chart.labels.sequence(one)
              return (
                <option key={one.id} value={one.id}>
                  {one.id === own?.id ? phrase(replayScreens.chartHere, { part: name }) : name}
                </option>
              )
            })}
          </select>
        </label>
      </p>
      <SequenceView
        key={sequence.id}
        chart={chart}
        sequence={sequence}
        standing={standing}
        at={sequence.boxes.find((box) => box.step !== undefined && box.step === step)?.id ?? sequence.first}
        moment={moment}
        onStep={undefined}
        onPart={show}
      />
    </>
  )
}
