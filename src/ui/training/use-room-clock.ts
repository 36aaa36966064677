import { useEffect, useState } from 'react'
import type { ClockReading } from '#record/clock.ts'
import { useRoom } from './room-context.ts'

/** The clock of the run, read anew every second and whenever anything of the run changes. */
export function useRoomClock(): ClockReading {
  const { read, watch } = useRoom()
  const [reading, setReading] = useState(read)
  useEffect(() => {
    const look = () => setReading(read())
    const stop = watch(look)
    const timer = setInterval(look, 1000)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [read, watch])
  return reading
}
