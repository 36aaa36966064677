import type { ClockReading } from '#record/clock.ts'
import type { Order, Room, RoomView } from '#training/room.ts'
import { readClock } from '#training/run.ts'
import type { RoomLink } from '#ui/training/room-context.ts'

/** What goes between the trainee's window and the trainer's, on this device alone. */
type Said =
  | { readonly is: 'hello' }
  | { readonly is: 'view'; readonly view: RoomView }
  | { readonly is: 'order'; readonly order: Order }
  /** Everything was wiped: each window begins anew. */
  | { readonly is: 'wiped' }

const channelOf = (prefix: string): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(`${prefix} trainer`) : undefined

/** Shows a room to the trainer's window and takes its orders. @returns tells all windows that the room was wiped */
export function showRoom(prefix: string, room: Room, anew: () => void): { readonly wiped: () => void } {
  const channel = channelOf(prefix)
  const post = (said: Said) => channel?.postMessage(said)
  const show = () => post({ is: 'view', view: room.view() })
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.is === 'hello') show()
      if (data.is === 'order') void room.order(data.order)
      if (data.is === 'wiped') anew()
    }
  room.watch(show)
  show()
  return { wiped: () => post({ is: 'wiped' }) }
}

/** The trainee's room as the trainer's window sees it. @param real the running time all windows share, in milliseconds */
export function followRoom(
  prefix: string,
  { real, device, anew }: { real: () => number; device: () => ClockReading; anew: () => void },
): RoomLink {
  const channel = channelOf(prefix)
  const listeners = new Set<() => void>()
  let view: RoomView = { run: undefined, entries: [], shown: '', notes: undefined }
  const post = (said: Said) => channel?.postMessage(said)
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.is === 'wiped') return anew()
      if (data.is !== 'view') return
      view = data.view
      const now = [...listeners]
      for (const changed of now) changed()
    }
  post({ is: 'hello' })
  return {
    view: () => view,
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    order: (order) => post({ is: 'order', order }),
    read: () => (view.run ? readClock(view.run, real(), device()) : device()),
  }
}
