/**
 * How the copy of the program on this device stands. `impossible`: this browser keeps none, e.g. in a private window;
 * `incomplete`: not everything has been brought here yet, or the browser has thrown something away.
 */
export interface CopyOnDevice {
  readonly stands: 'checking' | 'ready' | 'incomplete' | 'impossible'
  /** The code of the release in use, for comparing; undefined until it is known. */
  readonly code: string | undefined
  /** Version of a newer release that lies here complete; undefined when there is none. */
  readonly newer: string | undefined
}

/** What became of the wish to use the newer release. */
export type NewerUsed = 'going' | 'otherWindows' | 'incomplete'

/** The copy of the program itself; it holds nothing of any case. */
export interface OfflineCopy {
  /** The same value until something has changed. */
  readonly read: () => CopyOnDevice
  /** Calls back after every change; returns how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** The page starts anew with the newer release, unless another window of the app is open. Asked for by a person only. */
  readonly startNewer: () => Promise<NewerUsed>
}
