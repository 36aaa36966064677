import { useMemo, useState } from 'react'
import { timeOfDay } from '#content/time-words.ts'
import { standingOf } from '#flowchart/standing.ts'
import { procedures } from '#machines/registry.ts'
import { doNow, type Duty } from '#record/do-now.ts'
import type { Entry } from '#record/entry.ts'
import { type Replay, replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { SequenceView } from '../flowchart/sequence-view.tsx'
import { sequenceWith, useChart } from '../flowchart/use-chart.ts'
import { entryInWords } from '../in-words.ts'
import { stepWords } from '../words.ts'
import { useRoomView } from './room-context.ts'
import { useRoomClock } from './use-room-clock.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '../flowchart/flowchart.css'

/** As many of the last entries as a trainer reads at a glance. */
const glance = 5

/** What the trainee has before them, to be read only: the screen, what is to do, what was written last, and where it stands. */
export function TraineeSeen() {
  const { roomWords: words } = useDictionary()
  const { entries, shown } = useRoomView()
  const now = useRoomClock()
  const replayed = useMemo(() => replay(entries, procedures), [entries])
  const duties = doNow(replayed, now.wall, now.offset)
  return (
    <section>
      <h3>{words.sees}</h3>
      <p>
        <strong>{shown || words.seesNothing}</strong>
      </p>
      <h4>{words.duties}</h4>
      <Duties duties={duties} />
      <h4>{words.lastEntries}</h4>
      <LastEntries entries={entries} />
      <WhereItStands replayed={replayed} first={duties[0]} />
    </section>
  )
}

function Duties({ duties }: { duties: readonly Duty[] }) {
  const dictionary = useDictionary()
  const { roomWords: words } = dictionary
  if (duties.length === 0) return <p>{words.dutiesNone}</p>
  return (
    <ul className="plain compact">
      {duties.map(({ active, overdue }) => (
        <li key={`${active.stage} ${active.step.id}`}>
          {stepWords(dictionary, active.step.id).name} {overdue && <strong className="overdue">{words.late}</strong>}
        </li>
      ))}
    </ul>
  )
}

function LastEntries({ entries }: { entries: readonly Entry[] }) {
  const dictionary = useDictionary()
  const numberOf = (hash: string) => entries.findIndex((entry) => entry.hash === hash) + 1
  if (entries.length === 0) return <p>{dictionary.roomWords.noEntries}</p>
  return (
    <ol className="plain compact">
      {entries.slice(-glance).map((entry) => (
        <li key={entry.hash}>
          <span className="quiet">{timeOfDay(entry.entered, entry.offset)}</span>{' '}
          {entryInWords(dictionary, entry, numberOf)[0]}
        </li>
      ))}
    </ol>
  )
}

/** The part of the flowchart in which the most pressing duty stands; drawn when it is opened. */
function WhereItStands({ replayed, first }: { replayed: Replay; first: Duty | undefined }) {
  const { roomWords: words } = useDictionary()
  const [open, setOpen] = useState(false)
  const stage =
    replayed.stages.find((one) => one.stage === first?.active.stage) ??
    runningStages(replayed).at(-1) ??
    replayed.stages.at(-1)
  if (!stage) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.chart}</summary>
      <div className="details-body">
        {open && <StageOnChart key={stage.stage} stage={stage} replayed={replayed} step={first?.active.step.id} />}
      </div>
    </details>
  )
}

interface StageOnChartProps {
  readonly stage: Replay['stages'][number]
  readonly replayed: Replay
  readonly step: string | undefined
}

function StageOnChart({ stage, replayed, step }: StageOnChartProps) {
  const chart = useChart(stage.procedure)
  const standing = useMemo(() => standingOf(chart.chart, stage, replayed), [chart.chart, stage, replayed])
  const [part, show] = useState<string>()
  const own = step === undefined ? undefined : sequenceWith(chart.chart, step)
  const sequence = chart.chart.sequences.find(({ id }) => id === part) ?? own ?? chart.chart.sequences[0]
  if (!sequence) return null
  return (
    <SequenceView
      key={sequence.id}
      chart={chart}
      sequence={sequence}
      standing={standing}
      at={sequence.boxes.find((box) => box.step === step)?.id ?? sequence.first}
      onStep={undefined}
      onPart={show}
    />
  )
}
