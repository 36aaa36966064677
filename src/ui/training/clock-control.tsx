import { useId, useMemo, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime, whenInWords } from '#content/time-words.ts'
import { procedures } from '#machines/registry.ts'
import { replay } from '#record/replay.ts'
import { nextOf, type Run } from '#training/run.ts'
import { clockRates } from '#training/virtual-clock.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useRoom, useRoomView } from './room-context.ts'
import { useRoomClock } from './use-room-clock.ts'

const minute = 60_000

/** `2026-11-24T23:40` as a field of date and time takes it, at an offset. */
const fieldOf = (at: number, offset: number): string => dateTime(at, offset).replace(' ', 'T')

/** The clock of the exercise: how fast it goes, what comes next, and any later moment. */
export function ClockControl({ run }: { run: Run }) {
  const { roomWords: words, language } = useDictionary()
  const { order } = useRoom()
  const { entries } = useRoomView()
  const now = useRoomClock()
  const replayed = useMemo(() => replay(entries, procedures), [entries])
  const next = nextOf(run, replayed, now.wall)
  const { rate } = run.clock
  return (
    <section>
      <h3>{words.clock}</h3>
      <p>
        {phrase(words.clockNow, { time: dateTime(now.wall, now.offset) })} {rate === 0 && words.standsStill}
      </p>
      <p className="row">
        {clockRates.map((one) => (
          <button
            key={one}
            type="button"
            className="small"
            aria-pressed={rate === one}
            onClick={() => order({ type: 'rate', rate: one })}
          >
            {words.rates[one]}
          </button>
        ))}
      </p>
      <p className="row">
        <button
          type="button"
          className="small"
          aria-disabled={next === undefined}
          onClick={() => next && order({ type: 'next' })}
        >
          {words.next}
        </button>
        <span>
          {next
            ? phrase(words.nextIs[next.what], { time: whenInWords(next.at, now.wall, now.offset, language) })
            : words.nextNone}
        </span>
      </p>
      <MoveTo />
    </section>
  )
}

function MoveTo() {
  const { roomWords: words } = useDictionary()
  const { order, read } = useRoom()
  const { entries } = useRoomView()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [tooEarly, setTooEarly] = useState(false)
  const move = () => {
    const { offset } = read()
    const at = Date.parse(`${typed}Z`) - offset * minute
    if (Number.isNaN(at)) return
    const last = Math.max(0, ...entries.map(({ entered }) => entered))
    setTooEarly(at < last)
    if (at >= last) order({ type: 'set', at })
  }
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        move()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.moveTo}</label>
        {tooEarly && (
          <p className="alert" role="alert">
            {words.moveBack}
          </p>
        )}
        <span className="row">
          <input
            id={id}
            type="datetime-local"
            autoComplete="off"
            value={typed}
            onFocus={() => typed === '' && setTyped(fieldOf(read().wall, read().offset))}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="small">
            {words.move}
          </button>
        </span>
      </div>
    </form>
  )
}
