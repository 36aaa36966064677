import type { Clock } from '#session/ports.ts'
import type { Room } from './room.ts'

/**
 * The clock of one run behind the port of every clock; it tells when it is moved, and again and again while time runs fast. Once
 * another run has begun or this one has ended it stands still: whatever is still written into its record is never dated by
 * another clock.
 * @param often calls back every second or so; returns how to stop
 */
export function clockOfRun(
  room: Pick<Room, 'read' | 'view' | 'watch'>,
  id: string,
  often: (tick: () => void) => () => void,
): Clock {
  const own = () => (room.view().run?.id === id ? room.view().run?.clock : undefined)
  let last = room.read()
  return {
    read: () => {
      if (own()) last = room.read()
      return last
    },
    watch: (moved) => {
      let clock = own()
      const unwatch = room.watch(() => {
        const now = own()
        if (now && now !== clock) moved()
        clock = now
      })
      const stop = often(() => clock?.rate === 60 && moved())
      return () => {
        unwatch()
        stop()
      }
    },
  }
}
