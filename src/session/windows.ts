import { fromCallback } from 'xstate'
import { type CaseFile, openCase } from './case-file.ts'
import type { Ports } from './ports.ts'

/**
 * What a window that shows a case hears. `writes`: nobody else does, this window may. `elsewhere`: another one writes.
 * `asked`: another one wants to go on writing; whoever writes now finishes what it is at and then gives way. `written`:
 * the store holds more than was read.
 */
export type WindowNews = 'writes' | 'elsewhere' | 'asked' | 'written'

/** A window's place at a case, until it leaves. */
export interface Seat {
  /** This window wants to write from here on: the one that does is asked, and after three seconds no longer waited for. */
  readonly takeOver: () => void
  /** Nothing is being written here: whoever asked may write. */
  readonly giveWay: () => void
  readonly leave: () => void
}

/**
 * Keeps the windows of this device apart: one writes a case, the others show it. Only a courtesy: what is written is
 * decided by the store, which takes an entry only after the one the writer knew. Where the browser cannot keep windows
 * apart nothing is ever heard but `written`.
 */
export interface CaseWindows {
  readonly sitDown: (caseId: string, hear: (news: WindowNews) => void) => Seat
  /** Tells the other windows that a case has new entries. */
  readonly wrote: (caseId: string) => void
  /** Calls back when another window has written to any case; returns how to stop. */
  readonly watch: (changed: () => void) => () => void
}

/** Who writes the case on this screen, as far as is known. */
export type Writer = 'here' | 'elsewhere' | 'unknown'

/** What a seat says to the session. A file comes with it where one was read anew. */
export type SeatEvent =
  | { type: 'window.writes'; file: CaseFile | undefined; taken: boolean }
  | { type: 'window.elsewhere' }
  | { type: 'window.asked' }
  | { type: 'window.read'; file: CaseFile }

/** What the session says to the seat. */
export type SeatOrder = { type: 'takeOver' } | { type: 'giveWay' }

/**
 * Holds the seat of the open case and reads the case anew whenever another window has written. Whoever begins to write
 * has read first what others wrote before.
 */
export const seatAtCase = fromCallback<SeatOrder, { ports: Ports; id: string }>(({ input, receive, sendBack }) => {
  const { ports, id } = input
  const say = (event: SeatEvent) => sendBack(event)
  let left = false
  let wanted = false
  let reading: Promise<void> | undefined
  let again = false

  const read = async (): Promise<CaseFile | undefined> => {
    const opened = await openCase(ports, id)
    return opened.ok && opened.file.entries.length > 0 ? opened.file : undefined
  }
  /** One reading at a time; what comes meanwhile is read once more afterwards. */
  const follow = (): void => {
    again = true
    reading ??= (async () => {
      while (again) {
        again = false
        const file = await read()
        if (file && !left) say({ type: 'window.read', file })
      }
      reading = undefined
    })()
  }

  const seat = ports.windows.sitDown(id, (news) => {
    if (left) return
    if (news === 'writes') {
      const taken = wanted
      wanted = false
      void read().then((file) => left || say({ type: 'window.writes', file, taken }))
    }
    if (news === 'elsewhere') say({ type: 'window.elsewhere' })
    if (news === 'asked') say({ type: 'window.asked' })
    if (news === 'written') follow()
  })
  receive((order) => {
    if (order.type === 'takeOver') {
      wanted = true
      seat.takeOver()
    } else seat.giveWay()
  })
  return () => {
    left = true
    seat.leave()
  }
})

/** What is on screen, and what was read: the longer one, since nothing is ever taken away. */
export const longer = (shown: CaseFile | undefined, read: CaseFile | undefined): CaseFile | undefined =>
  read && (!shown || (read.id === shown.id && read.entries.length > shown.entries.length)) ? read : shown
