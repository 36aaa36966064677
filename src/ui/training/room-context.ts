import { createContext, use, useSyncExternalStore } from 'react'
import type { KeptRun } from '#training/kept-run.ts'
import type { Order, RoomView } from '#training/room.ts'
import type { ClockReading } from '#record/clock.ts'
import type { Scenario } from '#training/scenario.ts'
import type { CheckFile } from '../review/check-file.ts'
import type { PrintPaper } from './debrief/print-paper.ts'

/** A room as a window sees it: its own, or that of the trainee's window. */
export interface RoomLink {
  readonly view: () => RoomView
  readonly watch: (changed: () => void) => () => void
  readonly order: (order: Order) => void
  /** One reading of the clock of the run. */
  readonly read: () => ClockReading
}

/** What the lobby can do outside of the page. Promises never reject. */
export interface LobbyPorts {
  /** Exercises that come with the program. */
  readonly bundled: () => Promise<readonly Scenario[]>
  /** Runs that were left and can be gone on with, the latest one last. */
  readonly earlier: () => Promise<readonly KeptRun[]>
  /** Opens a second window for the trainer; false where the browser does not let it. */
  readonly openTrainer: () => boolean
  readonly saveScenario: (scenario: Scenario) => Promise<string | undefined>
  /** Opens records of a class to look at them together. */
  readonly check: CheckFile
  readonly print: PrintPaper
  /** The modules of a QR code that holds a text; undefined where it is too long. */
  readonly qr: (text: string) => Promise<readonly (readonly boolean[])[] | undefined>
  /** Wipes everything of the trainer's room on this device, and nothing else; false where something is left. */
  readonly wipe: () => Promise<boolean>
}

export const RoomContext = createContext<RoomLink | undefined>(undefined)

export function useRoom(): RoomLink {
  const room = use(RoomContext)
  if (!room) throw new Error('a screen of training stands in a room')
  return room
}

/** What is seen of the room, anew whenever it changes. */
export function useRoomView(): RoomView {
  const { watch, view } = useRoom()
  return useSyncExternalStore(watch, view)
}
