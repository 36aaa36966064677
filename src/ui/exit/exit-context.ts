import { createContext, useContext } from 'react'

/** What the frame around all screens offers them for leaving at once. */
export interface Exit {
  /** The neutral page is shown instead of every screen. */
  readonly away: boolean
  readonly leave: () => void
  /** Presses of Shift so far. */
  readonly presses: number
}

export const ExitContext = createContext<Exit>({ away: false, leave: () => undefined, presses: 0 })

export const useExit = (): Exit => useContext(ExitContext)
