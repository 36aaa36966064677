import type { Vault, VaultResult } from '#session/ports.ts'
import { factsNow, type KeyRing, readAnew, write } from './key-ring.ts'
import { refuse } from './turns.ts'
import type { VaultDocument } from './vault-document.ts'

/** Destroys the key of a case, then what it opened. Begun on paper first, so that it is gone on with when cut off. */
export const shred = async (ring: KeyRing, caseId: string): ReturnType<Vault['shred']> => {
  const read = await readAnew(ring)
  if (!read.ok) return read
  if (!read.value || !ring.tree || read.value.next) return refuse('locked')
  const begun = await write(ring, { ...read.value, shredding: [...(read.value.shredding ?? []), caseId] })
  if (!begun.ok) return begun
  const finished = await destroy(ring, caseId)
  return finished.ok ? factsNow(ring) : finished
}

/** Destruction that was cut off is gone on with. What a store refuses now is tried again; the app starts all the same. */
export const finishShredding = async (ring: KeyRing): Promise<void> => {
  for (const id of ring.document?.shredding ?? []) if (!(await destroy(ring, id)).ok) return
}

const destroy = async (ring: KeyRing, caseId: string): Promise<VaultResult<unknown>> => {
  const keys = await ring.own.writeKeys(caseId, [])
  if (!keys.ok) return keys
  ring.caseKeys.delete(caseId)
  ring.captured.delete(caseId)
  const removed = await ring.tools.store.remove(caseId)
  if (!removed.ok) return removed
  const now = ring.document
  if (!now) return refuse('locked')
  const left = (now.shredding ?? []).filter((id) => id !== caseId)
  const { shredding: _shredding, ...rest } = now
  return write(ring, {
    ...rest,
    ...(left.length > 0 ? { shredding: left } : {}),
    shredded: countedIn(now.shredded, new Date(ring.tools.now()).toISOString().slice(0, 7)),
  })
}

function countedIn(shredded: VaultDocument['shredded'], month: string): VaultDocument['shredded'] {
  const known = shredded.find((one) => one.month === month)
  if (!known) return [...shredded, { month, count: 1 }]
  return shredded.map((one) => (one === known ? { month, count: one.count + 1 } : one))
}
