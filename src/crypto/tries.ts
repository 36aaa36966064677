/** Wrong passphrases so far, and when the last one was tried, epoch milliseconds. Stored, so that a restart changes nothing. */
export interface Tries {
  readonly count: number
  readonly at: number
}

const free = 3
const firstWait = 5000
const longestWait = 15 * 60_000

/** How long nothing is tried after so many wrong passphrases, in milliseconds: none at first, then doubling. */
export const waitAfter = (count: number): number =>
  count < free ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(20, count - free))

export const readTries = (value: unknown): Tries =>
  typeof value === 'object' &&
  value !== null &&
  'count' in value &&
  'at' in value &&
  Number.isSafeInteger(value.count) &&
  Number.isSafeInteger(value.at)
    ? (value as Tries)
    : { count: 0, at: 0 }

/**
 * When the next passphrase is taken. A clock that was moved back starts the wait anew: it never gets shorter by that, and
 * never longer than the wait itself.
 */
export function readyAt(tries: Tries, now: number): { readonly readyAt: number; readonly tries: Tries } {
  const wait = waitAfter(tries.count)
  const counted = now < tries.at ? { ...tries, at: now } : tries
  return { readyAt: wait === 0 ? 0 : counted.at + wait, tries: counted }
}
