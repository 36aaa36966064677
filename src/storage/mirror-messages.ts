import type { StoreFault } from '#session/ports.ts'
import type { ListStore } from './list-store.ts'

export type MirrorAct = keyof ListStore

/** One operation asked of the worker of the mirror. */
export interface MirrorOrder {
  readonly id: number
  readonly act: MirrorAct
  readonly words: readonly unknown[]
}

/** Its answer. `missing`: this browser has no files that the mirror could be kept in. */
export type MirrorAnswer = { readonly id: number } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: StoreFault | 'missing' }
)

/** A list as it travels between the threads. */
export interface SentList {
  readonly generation: number
  readonly frames: readonly Uint8Array[]
  readonly stray: readonly Uint8Array[]
}
