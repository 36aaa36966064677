import type { TrainingMark } from '#record/entry.ts'
import type { Clock, Ports } from '#session/ports.ts'
import { deviceOf, seededRandom } from './seeded-random.ts'

/** What a run asks of the room it is in. */
export interface RunOf {
  readonly mark: TrainingMark
  readonly begun: number
  readonly clock: Clock
  /** Cases of this run: the store holds those of other runs too. */
  readonly cases: () => readonly string[]
  /** A case gets its first entry. */
  readonly onCase: (caseId: string) => void
}

/**
 * The ports of a room as one run sees them: its own cases, its clock, and everything that would come by chance drawn from its
 * name. Nothing is signed: a record says the same whatever device it was made on.
 */
export function portsOfRun<P extends Ports>(ports: P, { mark, begun, clock, cases, onCase }: RunOf): P {
  const { store } = ports
  const device = deviceOf(mark.run)
  return {
    ...ports,
    clock,
    training: mark,
    random: seededRandom(mark.run, begun),
    signer: { sign: () => Promise.resolve(null) },
    store: {
      ...store,
      caseIds: async () => {
        const found = await store.caseIds()
        return found.ok ? { ok: true, value: found.value.filter((id) => cases().includes(id)) } : found
      },
      append: (caseId, first, frames) => {
        if (first === 1) onCase(caseId)
        return store.append(caseId, first, frames)
      },
      readSetting: (key) => (key === 'device' ? Promise.resolve({ ok: true, value: device }) : store.readSetting(key)),
    },
  }
}
