import { useEffect, useMemo, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { procedures } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import type { ActiveStep, Replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { type Moment, momentsOf } from '#review/replay/moments.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { MovingChart } from '#ui/flowchart/moving-chart.tsx'
import { personInWords } from '#ui/in-words.ts'
import { Mark } from '#ui/kit/mark.tsx'
import { type EntryView, viewsOf } from '#ui/record/entry-view.ts'
import { TimelineEntry } from '#ui/record/timeline-entry.tsx'
import { ReplayControls } from './replay-controls.tsx'
import { StepThen } from './step-then.tsx'
import { StillProvider } from './still-provider.tsx'
import { WhereItStood } from './where-it-stood.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './replay.css'

interface ReplayViewProps {
  /** Verified, in canonical order. */
  readonly entries: readonly Entry[]
  /** Which entry is shown: how many entries are in force, from 1 to all of them. */
  readonly at: number
  readonly onAt: (place: number) => void
  /** Somebody was led here from elsewhere: what led here is gone, so the replay takes the focus. */
  readonly arrived?: boolean
}

/** Steps through a record on the screens of a case, with what was known at each moment. Nothing of it can be changed here. */
export function ReplayView({ entries, at, onAt, arrived = false }: ReplayViewProps) {
  const dictionary = useDictionary()
  const { replayScreens: words } = dictionary
  const within = useRef<HTMLElement>(null)
  const moments = useMemo(() => momentsOf(entries, procedures), [entries])
  const views = useMemo(() => viewsOf(dictionary, { entries }), [dictionary, entries])
  useEffect(() => {
    if (!arrived) return
    within.current?.scrollIntoView({ block: 'start' })
    within.current?.focus({ preventScroll: true })
  }, [arrived])
  if (entries.length === 0) return <p>{words.empty}</p>
  const place = Math.min(Math.max(1, at), entries.length)
  const moment = moments.at(place)
  const { entry } = moment
  return (
    <section className="replay" ref={within} tabIndex={-1} aria-label={words.title}>
      <div className="replay-top">
        <p className="replay-banner">
          <output>
            <Mark shape="now" />
            <strong>{phrase(words.banner, { number: place, count: entries.length })}</strong>{' '}
            {phrase(words.entered, {
              time: dateTime(entry.entered, entry.offset),
              person: personInWords(dictionary, entry.actor),
            })}{' '}
          </output>
          {words.nothing}
        </p>
        <ReplayControls views={views} at={place} onAt={onAt} within={within} />
      </div>
      <MomentView
        moment={moment}
        whole={views[place - 1]}
        onAt={onAt}
        onGone={() => within.current?.focus({ preventScroll: true })}
      />
    </section>
  )
}

interface MomentViewProps {
  readonly moment: Moment
  /** The same entry as the whole record shows it: with what became of it. */
  readonly whole: EntryView | undefined
  readonly onAt: (place: number) => void
  /** What had the focus goes: the keys of the replay count only within it. */
  readonly onGone: () => void
}

const activeIn = ({ stages }: Replay, step: string, stage?: string): ActiveStep | undefined =>
  stages
    .filter((one) => stage === undefined || one.stage === stage)
    .flatMap(({ active }) => active)
    .find((active) => active.step.id === step)

function MomentView({ moment, whole, onAt, onGone }: MomentViewProps) {
  const { replayScreens: words } = useDictionary()
  const { place, entry, before, after } = moment
  // An answer is shown on what it answered; every other entry with where it led.
  const answer = isEntryOf(entry, 'answer') ? entry : undefined
  const { entries, replayed } = answer ? before : after
  const clock = useMemo(() => {
    const { entered, mono, zone, offset } = entry
    return { wall: entered, mono, zone, offset }
  }, [entry])
  const [looked, lookAt] = useState<{ readonly place: number; readonly step: string }>()
  const other = looked?.place === place ? activeIn(replayed, looked.step) : undefined
  const asked = answer && activeIn(replayed, answer.content.step, answer.content.stage)
  const step = other?.step.id ?? ('step' in entry.content ? entry.content.step : undefined)
  return (
    <StillProvider entries={entries} replayed={replayed} clock={clock}>
      <div className="replay-body">
        <div className="replay-main" key={place}>
          <EntryThen
            moment={moment}
            whole={whole}
            onAt={(wanted) => {
              onGone()
              onAt(wanted)
            }}
          />
          {other && (
            <OtherStep
              key={other.step.id}
              active={other}
              onClose={() => {
                onGone()
                lookAt(undefined)
              }}
            />
          )}
          {!other && answer && (
            <section className="replay-step" aria-label={words.step}>
              {asked ? <StepThen active={asked} entry={answer} /> : <p className="inset">{words.notAsked}</p>}
            </section>
          )}
          <details className="replay-stood" open={!answer}>
            <summary>{answer ? words.stood : words.stoodAfter}</summary>
            <div className="details-body">
              <WhereItStood
                current={other?.step.id ?? asked?.step.id}
                onStep={(wanted) => lookAt({ place, step: wanted })}
              />
            </div>
          </details>
        </div>
        <ChartThen replayed={replayed} stage={other?.stage ?? stageOf(entry)} step={step} moment={place} />
      </div>
    </StillProvider>
  )
}

/** Another step of that moment. It stands above the list it was chosen in, so it is brought into view and takes the focus. */
function OtherStep({ active, onClose }: { active: ActiveStep; onClose: () => void }) {
  const { replayScreens: words } = useDictionary()
  const within = useRef<HTMLElement>(null)
  useEffect(() => within.current?.focus(), [])
  return (
    <section className="replay-step" ref={within} tabIndex={-1} aria-label={words.otherStep}>
      <p className="row">
        <strong>{words.otherStep}</strong>
        <button type="button" className="small" onClick={onClose}>
          {words.closeStep}
        </button>
      </p>
      <StepThen active={active} entry={undefined} />
    </section>
  )
}

const stageOf = ({ content }: Entry): string | undefined => ('stage' in content ? content.stage : undefined)

/** The entry in words, with nothing that came later; what became of it can be gone to. */
function EntryThen({ moment, whole, onAt }: Omit<MomentViewProps, 'onGone'>) {
  const dictionary = useDictionary()
  const { replayScreens: words } = dictionary
  const { place, entry, after } = moment
  const { entries } = after
  const view = useMemo(() => viewsOf(dictionary, { entries }).at(-1), [dictionary, entries])
  const now = { wall: entry.entered, mono: entry.mono, zone: entry.zone, offset: entry.offset }
  const later = [
    ...(whole?.correctedBy ? [{ number: whole.correctedBy.number, text: words.correctedLater }] : []),
    ...[whole?.setAsideBy?.view.number, whole?.leftOutBy?.view.number].flatMap((number) =>
      number === undefined ? [] : [{ number, text: words.asideLater }],
    ),
  ].filter(({ number }) => number > place)
  const notThere = place - entries.length
  return (
    <section aria-labelledby="replay-entry">
      <h2 id="replay-entry">{words.entry}</h2>
      {/* Its number is the one it has in the whole record. */}
      <ul className="plain replay-entry">
        {view && <TimelineEntry view={{ ...view, number: place }} now={now} onCorrect={undefined} />}
      </ul>
      {later.map(({ number, text }) => (
        <p key={text}>
          <button type="button" className="link" onClick={() => onAt(number)}>
            {phrase(text, { number })}
          </button>
        </p>
      ))}
      {notThere > 0 && <p className="quiet">{phrase(words.notThere, { count: notThere })}</p>}
    </section>
  )
}

interface ChartThenProps {
  readonly replayed: Replay
  readonly stage: string | undefined
  readonly step: string | undefined
  readonly moment: number
}

/** Beside the step where there is room, folded below it otherwise. */
function ChartThen({ replayed, stage: wanted, step, moment }: ChartThenProps) {
  const { replayScreens: words } = useDictionary()
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches)
  const { stages } = replayed
  const own = step === undefined ? undefined : activeIn(replayed, step)?.stage
  const stage = stages.find((one) => one.stage === (wanted ?? own)) ?? runningStages(replayed).at(0) ?? stages.at(-1)
  if (!stage) return null
  return (
    <details className="replay-chart" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.chart}</summary>
      {open && (
        <div className="details-body">
          <MovingChart key={stage.stage} stage={stage} replayed={replayed} step={step} moment={moment} />
        </div>
      )}
    </details>
  )
}
