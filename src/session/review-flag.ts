import type { Ports, StoreResult } from './ports.ts'

/**
 * The review room: records of others that are kept on this device to be reviewed. They lie in the same sealed store as cases;
 * a setting beside them says that they are for review. The setting is durable before the first entry is, and it goes before
 * the case is gone on with: whatever is cut off in between, no case of this device is ever hidden, and no entry lost.
 */

/** Which screens an open case is for: those of the case, or those of its review. */
export type Room = 'cases' | 'review'

const flagKey = (caseId: string): string => `review/${caseId}`

/** That a record is for review, and until when it is kept, in epoch milliseconds. */
interface Flag {
  readonly until: number
}

const isFlag = (value: unknown): value is Flag =>
  typeof value === 'object' && value !== null && 'until' in value && typeof value.until === 'number'

export async function readFlag(
  { store }: Pick<Ports, 'store'>,
  caseId: string,
): Promise<StoreResult<Flag | undefined>> {
  const read = await store.readSetting(flagKey(caseId))
  return read.ok ? { ok: true, value: isFlag(read.value) ? read.value : undefined } : read
}

/** Whether a case of this device is kept for review alone. Where that cannot be read it counts as a case: it is never hidden. */
export async function isForReview(ports: Pick<Ports, 'store'>, caseId: string): Promise<boolean> {
  const flag = await readFlag(ports, caseId)
  return flag.ok && flag.value !== undefined
}

/** Says until when a kept record is kept, or that it is not for review any more. */
export const writeFlag = ({ store }: Pick<Ports, 'store'>, caseId: string, flag: Flag | undefined) =>
  store.writeSetting(flagKey(caseId), flag)

/** From here on it is a case of this device like any other; said durably before anybody goes on with it. */
export async function releaseFromReview(ports: Pick<Ports, 'store'>, caseId: string): Promise<StoreResult<null>> {
  const flag = await readFlag(ports, caseId)
  if (!flag.ok) return flag
  return flag.value === undefined ? { ok: true, value: null } : writeFlag(ports, caseId, undefined)
}
