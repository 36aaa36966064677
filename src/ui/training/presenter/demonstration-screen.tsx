import { type ReactNode, useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { procedureName } from '#export/case-names.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { demonstrations, endOf } from '#training/demonstrations/index.ts'
import { atPace, atTheStart, type Pace, paces, pause, play, playedTo, type Playing, toBeat } from '#training/player.ts'
import { boxOfStep, standingOfWalk } from '#training/walk.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { useChart } from '../../flowchart/use-chart.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { PresenterFrame, useFullScreen } from './presenter-frame.tsx'
import { usePresenterKeys } from './use-presenter-keys.ts'
import { useSpoken } from './use-voice.ts'

const order = ['prevention', 'response', 'aftercare'] as const satisfies readonly ProcedureId[]

interface DemonstrationScreenProps {
  readonly onLeave: () => void
  /** Running milliseconds of the device, never those of an exercise. */
  readonly now?: () => number
}

const deviceNow = () => performance.now()

/** A narrated walk through one procedure that plays by itself. */
export function DemonstrationScreen({ onLeave, now = deviceNow }: DemonstrationScreenProps) {
  const { book, presenterWords: words } = useDictionary()
  const [procedure, choose] = useState<ProcedureId>('response')
  return (
    <Demonstration
      key={procedure}
      procedure={procedure}
      now={now}
      onLeave={onLeave}
      choice={
        <fieldset className="pres-choice">
          <legend className="visually-hidden">{words.procedures}</legend>
          {order.map((id) => (
            <button key={id} type="button" className="small" aria-pressed={id === procedure} onClick={() => choose(id)}>
              {procedureName(book, id)}
            </button>
          ))}
        </fieldset>
      }
    />
  )
}

/** Whoever asked the device for less motion is not moved on without a word. */
const wantsLessMotion = () => typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

interface DemonstrationProps {
  readonly procedure: ProcedureId
  readonly now: () => number
  readonly onLeave: () => void
  readonly choice: ReactNode
}

function Demonstration({ procedure, now, onLeave, choice }: DemonstrationProps) {
  const { book, language, presenterWords: words, demonstrationCaptions } = useDictionary()
  const chart = useChart(procedures[procedure])
  const beats = demonstrations[procedure]
  const [playing, setPlaying] = useState<Playing>(() => atTheStart(wantsLessMotion()))
  const [aloud, setAloud] = useState(false)
  const [keysShown, showKeys] = useState(false)
  const [single, setSingle] = useState(true)
  const { frame, toggle } = useFullScreen()
  const lengths = beats.map(({ seconds }) => seconds)
  const runs = playing.since !== undefined

  useEffect(() => {
    if (!runs) return undefined
    const seconds = demonstrations[procedure].map((beat) => beat.seconds)
    const timer = setInterval(() => setPlaying((before) => playedTo(seconds, before, now())), 200)
    return () => clearInterval(timer)
  }, [runs, procedure, now])

  const over = playing.beat >= beats.length
  const captions: Readonly<Record<string, string>> = demonstrationCaptions[procedure]
  const beat = beats[playing.beat]
  const caption = captions[beat?.step ?? 'end'] ?? ''
  const { available } = useSpoken(caption, language, aloud && (runs || over))
  const boxes = beats.slice(0, playing.beat + 1).flatMap(({ step }) => boxOfStep(chart.chart, step) ?? [])
  const walk = { chart: chart.chart, boxes: over ? [...boxes, endOf(procedure)] : boxes }
  const box = walk.boxes.at(-1) ?? ''

  const toggleRun = () => setPlaying((before) => (runs ? pause : play)(lengths, before, now()))
  const move = (by: number) => setPlaying((before) => toBeat(lengths, before, before.beat + by, now()))
  const setPace = (by: number) => {
    const pace: Pace | undefined = paces[paces.indexOf(playing.pace) + by]
    if (pace !== undefined) setPlaying((before) => atPace(lengths, before, pace, now()))
  }
  const acts = {
    ArrowRight: () => move(1),
    PageDown: () => move(1),
    ArrowLeft: () => move(-1),
    PageUp: () => move(-1),
    k: toggleRun,
    '+': () => setPace(1),
    '-': () => setPace(-1),
    f: toggle,
    '?': () => showKeys(true),
  }
  usePresenterKeys(acts, single)

  return (
    <PresenterFrame
      frame={frame}
      chart={chart}
      box={box}
      standing={standingOfWalk({ ...walk, at: walk.boxes.length - 1 })}
      taken={beat?.outcome}
      top={
        <>
          <h1 className="pres-title">{phrase(words.demonstrationOf, { procedure: procedureName(book, procedure) })}</h1>
          {choice}
          <span className="quiet">
            {over ? words.over : phrase(words.beat, { number: playing.beat + 1, count: beats.length })}
          </span>
        </>
      }
      bottom={
        <>
          <p className="pres-caption" aria-live="polite" aria-label={words.caption}>
            {caption}
          </p>
          <button type="button" className="button" onClick={toggleRun}>
            <kbd aria-hidden="true">K</kbd> {runs ? words.pause : over ? words.again : words.play}
          </button>
          <button type="button" className="small" aria-disabled={playing.beat === 0} onClick={() => move(-1)}>
            ← {words.previous}
          </button>
          <button type="button" className="small" aria-disabled={over} onClick={() => move(1)}>
            {words.next} →
          </button>
          <label>
            {words.pace}{' '}
            <select
              autoComplete="off"
              value={playing.pace}
              onChange={(event) => {
                const pace = paces.find((one) => String(one) === event.target.value)
                if (pace !== undefined) setPlaying(atPace(lengths, playing, pace, now()))
              }}
            >
              {paces.map((pace) => (
                <option key={pace} value={pace}>
                  {pace}×
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              autoComplete="off"
              checked={playing.stops}
              onChange={(event) => setPlaying({ ...playedTo(lengths, playing, now()), stops: event.target.checked })}
            />{' '}
            {words.pauseEach}
          </label>
          <label>
            <input
              type="checkbox"
              autoComplete="off"
              disabled={!available}
              checked={aloud && available}
              onChange={(event) => setAloud(event.target.checked)}
            />{' '}
            {available ? words.speak : words.noVoice}
          </label>
          <button type="button" className="small" onClick={toggle}>
            <kbd aria-hidden="true">F</kbd> {words.fullScreen}
          </button>
          <button type="button" className="small" onClick={() => showKeys(true)}>
            <kbd aria-hidden="true">?</kbd> {words.keys}
          </button>
          <button type="button" className="small" onClick={onLeave}>
            {words.leave}
          </button>
          {keysShown && (
            <KeysDialog
              shown={['play', 'next', 'previous', 'pace', 'fullScreen', 'keys']}
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
