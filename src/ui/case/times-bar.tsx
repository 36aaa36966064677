import { useEffect, useRef, useState } from 'react'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { factsOf } from '#record/facts.ts'
import { Mark } from '../kit/mark.tsx'
import { useReminder } from '../device/reminder.ts'
import { useCaseFile } from '../session-context.ts'
import { language, timeWords } from '../words.ts'
import { nextDue, useDuties } from './duties.ts'

const minute = 60_000
const thresholds = [0, 5 * minute, 15 * minute] as const

/** The smallest threshold a deadline has come under; undefined while it is further away. */
const crossed = (left: number): number | undefined => thresholds.find((threshold) => left <= threshold)

/** Says a deadline aloud only when it comes under fifteen minutes, five minutes, and when it is there. */
function useSpoken(due: number | undefined, now: number, remind: () => void): string {
  const [said, setSaid] = useState('')
  const last = useRef<{ readonly due: number; readonly threshold: number | undefined }>(undefined)
  const passed = last.current && last.current.due <= now ? last.current.due : undefined
  const watched = passed ?? due

  useEffect(() => {
    if (watched === undefined) {
      last.current = undefined
      return
    }
    const threshold = crossed(watched - now)
    const before = last.current
    last.current = { due: watched, threshold }
    if (!before || before.due !== watched || before.threshold === threshold || threshold === undefined) return
    setSaid(
      threshold === 0 ? ui.times.nowSaid : phrase(ui.times.nearSaid, { span: timeWords.minutes(threshold / minute) }),
    )
    remind()
    if (threshold === 0) last.current = undefined
  }, [watched, now, remind])
  return said
}

/** Elapsed times and the next deadline, in words, always in view. */
export function TimesBar() {
  const { replayed } = useCaseFile()
  const { duties, now } = useDuties()
  const { lastSeenAt, noticedAt } = factsOf(replayed)
  const due = nextDue(duties, now.wall)
  const overdue = duties.filter((duty) => duty.overdue).length
  const reminder = useReminder()
  const said = useSpoken(due, now.wall, reminder.remind)
  const ago = (at: number) => phrase(ui.times.ago, { span: spanInWords(now.wall - at, timeWords) })

  return (
    <section className="times" aria-label={ui.times.title}>
      <dl className="inner">
        <div>
          <dt>{ui.times.lastSeen}</dt>
          <dd>
            {lastSeenAt === undefined ? (
              ui.times.lastSeenUnknown
            ) : (
              <span role="timer" aria-live="off">
                {ago(lastSeenAt)}
              </span>
            )}
          </dd>
        </div>
        {noticedAt !== undefined && (
          <div>
            <dt>{ui.times.noticed}</dt>
            <dd>
              <span role="timer" aria-live="off">
                {ago(noticedAt)}
              </span>
            </dd>
          </div>
        )}
        <div>
          <dt>{ui.times.next}</dt>
          <dd>
            {due === undefined ? (
              ui.times.none
            ) : (
              <span role="timer" aria-live="off">
                {phrase(ui.times.nextValue, {
                  time: whenInWords(due, now.wall, now.offset, language),
                  span: spanInWords(due - now.wall, timeWords),
                })}
              </span>
            )}
            {overdue > 0 && (
              <span className="overdue">
                {' '}
                <Mark shape="overdue" />
                {phrase(ui.times.overdue, { count: overdue })}
              </span>
            )}
          </dd>
        </div>
        {due !== undefined && reminder.offered && (
          <div>
            <dt className="hidden">{ui.times.remind}</dt>
            <dd>
              <button type="button" className="small" onClick={reminder.ask}>
                {ui.times.remind}
              </button>
            </dd>
          </div>
        )}
      </dl>
      <p className="hidden" role="status">
        {said}
      </p>
    </section>
  )
}
