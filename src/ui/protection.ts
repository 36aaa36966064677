import { createContext, useContext } from 'react'
import { defaultLimits, type LockLimits } from '#session/auto-lock.ts'
import type { VaultStanding } from '#session/ports.ts'

/** Screens about this device. They stand in place of any other screen, and going back leads to where the person was. */
export type Panel = 'protect' | 'leave' | 'device' | 'keys' | 'security' | 'erase' | 'backup' | 'sheet'

/** What every frame knows of the protection of this device; before the session stands nothing is known. */
export interface Protection {
  readonly standing: VaultStanding | undefined
  /** After how long without use it locks by itself; `setLimits` says whether the device keeps them. */
  readonly limits: LockLimits
  readonly setLimits: (limits: LockLimits) => Promise<boolean>
  readonly lock: () => void
  /** The screen about this device that is open, if one is. */
  readonly panel: Panel | undefined
  readonly open: (panel: Panel) => void
  /** Back to where the person was: the screen about the device that led here, the case or the first screen. */
  readonly close: () => void
  /** Leaves the case. The first time an unprotected one is left, the person is asked to protect it, and may say no. */
  readonly leaveCase: () => void
}

export const ProtectionContext = createContext<Protection>({
  standing: undefined,
  limits: defaultLimits,
  setLimits: () => Promise.resolve(false),
  lock: () => undefined,
  panel: undefined,
  open: () => undefined,
  close: () => undefined,
  leaveCase: () => undefined,
})

export const useProtection = (): Protection => useContext(ProtectionContext)
