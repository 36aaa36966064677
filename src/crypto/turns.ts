import type { VaultFault, VaultRefusal, VaultResult } from '#session/ports.ts'

/** Locks across the windows of a device, as `navigator.locks` has them; undefined where the browser has none. */
export type WindowLocks = Pick<LockManager, 'request'> | undefined

export const refuse = (fault: VaultFault): VaultRefusal => ({ ok: false, fault })

/** Who may touch the keys of a device at the same time: one who changes them, or many who only use them. */
export interface Turns {
  readonly alone: <T>(act: () => Promise<T>) => Promise<T>
  readonly beside: <T>(act: () => Promise<T>) => Promise<T>
}

export const takeTurns = (locks: WindowLocks, prefix = 'missing-child-guide'): Turns => ({
  alone: (act) => (locks ? locks.request(`${prefix}-keys`, act as () => Promise<never>) : act()),
  beside: (act) => (locks ? locks.request(`${prefix}-keys`, { mode: 'shared' }, act as () => Promise<never>) : act()),
})

/** A browser that refuses keys throws: that is a value here. */
export const guarded = async <T>(act: () => Promise<VaultResult<T>>): Promise<VaultResult<T>> => {
  if (!('subtle' in globalThis.crypto)) return refuse('noCrypto')
  try {
    return await act()
  } catch (error) {
    if (error instanceof DOMException) return refuse('noCrypto')
    throw error
  }
}
