import { useEffect, useState } from 'react'
import type { ClockReading } from '#record/clock.ts'
import { usePorts } from './session-context.ts'

/** The clock, read anew every `everyMs` and whenever the page comes back into view: sleep and background tabs lie about ticks. */
export function useNow(everyMs = 15_000): ClockReading {
  const { clock } = usePorts()
  const [reading, setReading] = useState(() => clock.read())
  useEffect(() => {
    const look = () => setReading(clock.read())
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    const stop = clock.watch?.(look)
    return () => {
      stop?.()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
    }
  }, [clock, everyMs])
  return reading
}
