import type { StoreHealth } from '#session/ports.ts'

/** The part of `navigator.storage` that is asked. */
export type StorageRoom = Partial<Pick<StorageManager, 'estimate' | 'persisted'>>

const megabyte = 1_000_000
/** Below this pictures are not taken any more. */
const tooLow = 20 * megabyte
/** Below this, or below a tenth of all there is, a warning is due. */
const low = 200 * megabyte
/** A browser may wait for a person before it answers; nobody waits for that here. */
const longestWait = 500

const soon = <T>(promise: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.race([
    Promise.resolve(promise).catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, longestWait)),
  ])

/** How much room is left and whether the browser has promised to keep the data. Never rejects. */
export async function lookAtRoom(
  storage: StorageRoom | undefined,
): Promise<Pick<StoreHealth, 'persisted' | 'used' | 'free' | 'room'>> {
  const asked = async <T>(ask: (() => Promise<T>) | undefined) => soon(ask?.())
  const [estimate, persisted] = await Promise.all([
    asked(storage?.estimate?.bind(storage)),
    asked(storage?.persisted?.bind(storage)),
  ])
  const used = estimate?.usage
  const free = estimate?.quota === undefined || used === undefined ? undefined : Math.max(0, estimate.quota - used)
  return { persisted: persisted ?? 'unknown', used, free, room: roomOf(free, estimate?.quota) }
}

/** @param free bytes left  @param quota all bytes there are for this origin */
export function roomOf(free: number | undefined, quota: number | undefined): StoreHealth['room'] {
  if (free === undefined) return 'unknown'
  if (free < tooLow) return 'tooLow'
  return free < low || (quota !== undefined && free < quota / 10) ? 'low' : 'enough'
}
