import { type Place, placeOf } from '#profiles/places.ts'
import type { Person } from '#record/entry.ts'
import type { Desk } from './case-file.ts'
import { type CaseSummary, listCases, type UnreadableCase } from './case-list.ts'
import { forgetOpened } from './opened-before.ts'
import type { Ports, VaultFacts, VaultFault } from './ports.ts'

/** Nobody has said yet who writes: an emergency does not wait for a name. */
export const unnamed: Person = { name: '', role: 'carer' }

export type Begun =
  | {
      readonly ok: true
      readonly desk: Desk
      readonly cases: readonly CaseSummary[]
      readonly unreadable: readonly UnreadableCase[]
      readonly found: { readonly vault: VaultFacts }
    }
  | { readonly ok: false; readonly fault: VaultFault }

/**
 * Finds this device's id, or gives it one, and how the keys stand; unless they are locked, the person who wrote last and all
 * cases too.
 */
export async function begin(ports: Ports): Promise<Begun> {
  const known = await ports.store.readSetting('device')
  if (!known.ok) return known
  const device = typeof known.value === 'string' ? known.value : ports.random.hex(16)
  if (device !== known.value) {
    const kept = await ports.store.writeSetting('device', device)
    if (!kept.ok) return kept
  }
  const chosen = await ports.store.readSetting('place')
  if (!chosen.ok) return chosen
  const place = readPlace(chosen.value)
  const vault = await ports.vault.find()
  if (!vault.ok) return vault
  const found = { vault: vault.value }
  if (vault.value.standing === 'locked') {
    // Another window may have taken the keys, without a lock in this one.
    forgetOpened()
    return { ok: true, desk: { device, worker: unnamed, place, readings: new Map() }, cases: [], unreadable: [], found }
  }
  const worker = await ports.store.readSetting('worker')
  if (!worker.ok) return worker
  const sheet = await ports.store.readSetting('sheet')
  if (!sheet.ok) return sheet
  const listed = await listCases(ports, device)
  if (!listed.ok) return listed
  const person = (worker.value as Person | undefined) ?? unnamed
  return {
    ok: true,
    desk: { device, worker: person, place, sheet: sheet.value, readings: new Map() },
    cases: listed.cases,
    unreadable: listed.unreadable,
    found,
  }
}

/** A place as it was kept; what is not known any more is no country. */
function readPlace(value: unknown): Place {
  const { country, part } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<string, unknown>
  >
  return placeOf(typeof country === 'string' ? country : undefined, typeof part === 'string' ? part : undefined)
}
