import { useEffect, useRef } from 'react'
import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { remindOfDeadline } from '../device/reminder.ts'
import { pressing, useDuties } from './duties.ts'

const minute = 60_000
const thresholds = [0, 5 * minute, 15 * minute] as const

/** The smallest threshold a deadline has come under; undefined while it is further away. */
const crossed = (left: number): number | undefined => thresholds.find((threshold) => left <= threshold)

/** Says aloud, politely, that a deadline is fifteen minutes away, five, or there; never the ticking between. */
export function DeadlineVoice() {
  const dictionary = useDictionary()
  const { duties, now } = useDuties()
  const region = useRef<HTMLOutputElement>(null)
  const known = useRef(new Map<string, number | undefined>())

  useEffect(() => {
    const before = known.current
    known.current = new Map()
    for (const { active, deadline } of pressing(duties)) {
      if (deadline?.dueAt === undefined) continue
      const key = `${active.step.id} ${deadline.dueAt}`
      const threshold = crossed(deadline.dueAt - now.wall)
      known.current.set(key, threshold)
      if (!before.has(key) || before.get(key) === threshold || threshold === undefined) continue
      if (region.current)
        region.current.textContent =
          threshold === 0
            ? dictionary.ui.times.nowSaid
            : phrase(dictionary.ui.times.nearSaid, { span: dictionary.time.minutes(threshold / minute) })
      remindOfDeadline(dictionary)
    }
  }, [duties, now, dictionary])

  return <output className="hidden" ref={region} />
}
