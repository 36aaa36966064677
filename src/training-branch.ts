import type { Entry } from '#record/entry.ts'
import { commit, newCase } from '#session/case-file.ts'
import type { Ports } from '#session/ports.ts'
import { branchOf } from '#training/branch.ts'
import { markOf, readClock, type Run } from '#training/run.ts'
import { deviceOf, seededRandom } from '#training/seeded-random.ts'

/**
 * Writes the beginning of a record as the case of a branch, in the time of the branch: by the clock of the device, the record would
 * say that somebody had set it back by years.
 * @param real the device's running time in milliseconds
 * @returns whether it lies in the store
 */
export async function writeBranch(
  ports: Ports,
  branch: Run,
  caseId: string,
  entries: readonly Entry[],
  real: number,
): Promise<boolean> {
  const last = entries.at(-1)
  if (!last) return false
  const mark = markOf(branch)
  const random = seededRandom(branch.id, 0)
  const pen = { caseId, device: deviceOf(branch.id), training: mark, salt: () => random.hex(16) }
  const desk = { device: pen.device, worker: last.actor, readings: new Map() }
  const reading = readClock(branch, real, ports.clock.read())
  const own = { ...ports, clock: { read: () => reading }, signer: { sign: () => Promise.resolve(null) } }
  return (await commit(own, desk, newCase(caseId), [], branchOf(entries, pen))).ok
}
