import { useEffect, useRef, useState } from 'react'
import { timeOfDay } from '#content/time-words.ts'
import type { Clock } from '#session/ports.ts'
import { useFirstDictionary } from '../dictionary-context.ts'

/** What is seen after leaving at once: a clock, and nothing of the guide. The way back is one quiet button. */
export function NeutralPage({ clock, onBack }: { clock: Clock; onBack: () => void }) {
  const { ui } = useFirstDictionary()
  const heading = useRef<HTMLHeadingElement>(null)
  const [now, setNow] = useState(() => clock.read())
  useEffect(() => {
    document.title = ui.away.title
  }, [ui.away.title])
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    const timer = setInterval(() => setNow(clock.read()), 5000)
    return () => clearInterval(timer)
  }, [clock])
  const day = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(now.wall + now.offset * 60_000))
  return (
    <main className="away">
      <h1 ref={heading} tabIndex={-1}>
        {timeOfDay(now.wall, now.offset)}
      </h1>
      <p>{day}</p>
      <p>
        <button type="button" className="away-back" onClick={onBack}>
          {ui.away.back}
        </button>
      </p>
    </main>
  )
}
