import type { Openings } from '#session/ports.ts'

/** More windows than this are not closed at one time. */
const longest = 20

/**
 * Tells a window that is closed from one that was cut off. A lock says which openings live; as a page goes away, only local
 * storage still takes a word, and that word is a random number.
 * @param prefix what the names of this room's stores begin with
 */
export function createOpenings(
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
  locks: Pick<LockManager, 'request' | 'query'> | undefined,
  prefix = 'missing-child-guide',
): Openings {
  const key = `${prefix}-left`
  const lockPrefix = `${prefix}-opening/`
  const held = new Map<string, () => void>()
  const read = (): string[] => {
    try {
      const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]')
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
    } catch {
      return []
    }
  }
  const write = (openings: readonly string[]): void => {
    try {
      storage?.setItem(key, JSON.stringify(openings.slice(-longest)))
    } catch {
      // Then the case is said to have been cut off, which harms nobody.
    }
  }
  return {
    begin: (opening) => {
      const ended = new Promise<void>((resolve) => held.set(opening, resolve))
      locks?.request(lockPrefix + opening, () => ended).catch(() => undefined)
    },
    end: (opening) => {
      held.get(opening)?.()
      held.delete(opening)
    },
    leave: (opening) => write([...read(), opening]),
    comeBack: (opening) => write(read().filter((one) => one !== opening)),
    cutOff: async (opening) => {
      if (read().includes(opening)) return false
      try {
        const known = await locks?.query()
        return !known?.held?.some(({ name }) => name === lockPrefix + opening)
      } catch {
        return true
      }
    },
  }
}
