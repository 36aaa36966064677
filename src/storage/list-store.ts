import type { StoreFault, StoreResult } from '#session/ports.ts'

export const ok = <T>(value: T): StoreResult<T> => ({ ok: true, value })
export const fail = (fault: StoreFault): StoreResult<never> => ({ ok: false, fault })

/** A frame as one store holds it. `sound` looks at its checksum, which takes time. */
export interface StoredFrame {
  readonly payload: Uint8Array
  readonly sound: () => boolean
}

/** What one store holds under a name. */
export interface StoredList {
  /** Grows with every replacement of all frames; 0 for a list that was never replaced or that does not exist. */
  readonly generation: number
  /** In order, from number 1; undefined where a frame cannot be read though others follow. */
  readonly frames: readonly (StoredFrame | undefined)[]
  /** Whole frames that were found behind a fault, without their number. */
  readonly stray: readonly Uint8Array[]
}

/** Where frames are to be appended: only if the list has this generation and holds exactly `first - 1` frames. */
export interface Place {
  readonly generation: number
  readonly first: number
}

/** `young`: durable against a killed program, but a power cut could still take the file as a whole. */
export type Firmness = 'firm' | 'young'

/** One of the two stores: named lists of frames. Promises never reject; an answer comes after it is durable. */
export interface ListStore {
  /** All lists, and whether they hold any frame. */
  readonly lists: () => Promise<StoreResult<readonly ListSummary[]>>
  /** An empty list of generation 0 where there is none. */
  readonly read: (name: string) => Promise<StoreResult<StoredList>>
  /** All or none; the very same frames in the very same place count as written. `conflict` if the place is not there. */
  readonly append: (name: string, place: Place, frames: readonly Uint8Array[]) => Promise<StoreResult<Firmness>>
  /** Takes away all frames after the first `count`, if the list has this generation. */
  readonly cut: (name: string, generation: number, count: number) => Promise<StoreResult<null>>
  /**
   * Puts a list of a later generation in place of what is there, all or nothing, and leaves nothing of it behind. `conflict`
   * unless the generation is later than the one that is there.
   */
  readonly replace: (name: string, generation: number, frames: readonly Uint8Array[]) => Promise<StoreResult<Firmness>>
  /** Lets go of an empty list. A store that must remember its generation does so. */
  readonly forget: (name: string) => Promise<StoreResult<null>>
}

export interface ListSummary {
  readonly name: string
  readonly generation: number
  readonly empty: boolean
}

export function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  if (a.length !== b?.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Whether a list holds exactly these frames from `first` to its end. */
export const endsWith = ({ frames }: StoredList, first: number, added: readonly Uint8Array[]): boolean =>
  frames.length === first - 1 + added.length &&
  added.every((frame, i) => sameBytes(frame, frames[first - 1 + i]?.payload))
