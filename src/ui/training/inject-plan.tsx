import { useMemo } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { timeOfDay, whenInWords } from '#content/time-words.ts'
import type { ClockReading } from '#record/clock.ts'
import type { Run } from '#training/run.ts'
import { type Inject, said, type Scenario } from '#training/scenario.ts'
import { instantOf } from '#training/start-of.ts'
import { useDictionary } from '../dictionary-context.ts'
import { messageInWords } from './messages.tsx'
import { useRoom } from './room-context.ts'
import { useRoomClock } from './use-room-clock.ts'

/** Every message of the scenario: planned, sent, or to be sent by hand. */
export function InjectPlan({ run, scenario }: { run: Run; scenario: Scenario }) {
  const dictionary = useDictionary()
  const { roomWords: words } = dictionary
  const { order } = useRoom()
  const now = useRoomClock()
  const rows = useMemo(
    () => scenario.injects.map((inject) => ({ inject, said: messageInWords(dictionary, scenario, inject.id) })),
    [dictionary, scenario],
  )
  return (
    <section>
      <h3>{words.plan}</h3>
      <ul className="plain">
        {rows.map(({ inject, said: message }) => {
          const sent = run.sent.some(({ id }) => id === inject.id)
          return (
            <li key={inject.id} className="inset">
              <p>
                <strong>{message?.head}</strong>
                {inject.kind && ` · ${words.kinds[inject.kind]}`}
                <br />
                <span className="quiet">{standingOf(dictionary, run, inject, now)}</span>
              </p>
              <p className="training-text">{message?.text}</p>
              {inject.teaches && (
                <p className="quiet">{phrase(words.teaches, { text: said(inject.teaches, dictionary.language) })}</p>
              )}
              {!sent && (
                <button
                  type="button"
                  className="small"
                  aria-label={phrase(words.sendThis, { text: message?.head ?? inject.id })}
                  onClick={() => order({ type: 'send', id: inject.id })}
                >
                  {words.send}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function standingOf(
  { roomWords: words, language }: Dictionary,
  { sent, scenario }: Run,
  { id, due }: Inject,
  now: ClockReading,
): string {
  const one = sent.find((each) => each.id === id)
  if (one) {
    const how = phrase(one.by === 'plan' ? words.sentPlan : words.sentHand, { time: timeOfDay(one.at, now.offset) })
    return one.read ? how : `${how} · ${words.unread}`
  }
  if (!('after' in due) || !scenario) return words.waitsFor
  const at = instantOf(scenario, due.after)
  return phrase(words.plannedAt, { time: whenInWords(at, now.wall, now.offset, language) })
}
