import type { ContentOf, Entry, Person } from '#record/entry.ts'
import { referenceOf } from '#record/facts.ts'
import { compareSides, type MergeRefusal } from '#record/merge.ts'
import { signOffsOf } from '#record/sign-offs.ts'
import { type CaseFault, commit, type Desk, newCase, openCase } from './case-file.ts'
import { type UnreadableCase, unreadableCase } from './case-list.ts'
import { type OtherRoom, otherRoom } from './other-room.ts'
import type { Ports, StoreResult } from './ports.ts'
import { readFlag, type Room, writeFlag } from './review-flag.ts'

const day = 24 * 60 * 60_000

/** How long a record is kept for review where nobody says otherwise, in days. A practice default of this tool, no published source. */
export const reviewKeptDays = 30

/** Epoch milliseconds of the end of the retention that is proposed. */
export const proposedUntil = (now: number): number => now + reviewKeptDays * day

export type KeptOrNot =
  | {
      readonly ok: true
      readonly id: string
      /** `cases`: it is a case of this device, and reviewing it means that very case. Nothing was written then. */
      readonly where: Room
      /** Entries that were not here before. */
      readonly added: number
    }
  | {
      readonly ok: false
      /**
       * `wentApart`: another version of it is kept here, and each holds what the other does not. `training`, `real`: a record of
       * training is never kept among real ones, nor a real one in the trainer's room.
       */
      readonly fault: CaseFault | MergeRefusal['reason'] | 'wentApart' | OtherRoom
    }

/** Windows of this device may write meanwhile: tried anew this many times. */
const tries = 3

/**
 * Keeps a record on this device to be reviewed: its entries as they are, sealed like a case, and nothing besides. What was
 * kept of it before, with comments and sign-off, is continued.
 * @param entries of one record, verified or not  @param until epoch milliseconds
 */
export async function keepForReview(
  ports: Ports,
  desk: Desk,
  entries: readonly Entry[],
  until: number,
): Promise<KeptOrNot> {
  const id = entries[0]?.case ?? ''
  const other = otherRoom(ports, entries)
  if (other) return { ok: false, fault: other }
  for (let left = tries; ; left--) {
    const known = await ports.store.caseIds()
    if (!known.ok) return known
    const here = known.value.includes(id)
    const flag = await readFlag(ports, id)
    if (!flag.ok) return flag
    if (here && !flag.value) return { ok: true, id, where: 'cases', added: 0 }
    const opened = here ? await openCase(ports, id) : { ok: true as const, file: newCase(id) }
    if (!opened.ok) return opened
    const sides = compareSides(opened.file.entries, entries)
    if (!sides.ok) return { ok: false, fault: sides.refusal.reason }
    if (sides.wentApart) return { ok: false, fault: 'wentApart' }
    const flagged = await writeFlag(ports, id, { until })
    if (!flagged.ok) return flagged
    if (sides.taken.length === 0) return { ok: true, id, where: 'review', added: 0 }
    const written = await commit(ports, desk, opened.file, [], sides.taken)
    if (written.ok) return { ok: true, id, where: 'review', added: sides.taken.length }
    if (written.fault !== 'conflict' || left <= 1) return { ok: false, fault: written.fault }
  }
}

/** A record as the review room lists it: a neutral reference, never a name. */
export interface KeptRecord {
  readonly id: string
  readonly reference: string
  readonly entries: number
  /** Epoch milliseconds. */
  readonly until: number
  /** Its time has passed: it is offered to be erased. Nothing is erased by itself. */
  readonly past: boolean
  /** The last sign-off, by whom and when (epoch milliseconds); undefined where nobody has signed off. */
  readonly signedOff:
    | {
        readonly result: ContentOf<'signOff'>['result']
        readonly by: Person
        readonly at: number
        /** The record holds more than what was reviewed, or not even that. */
        readonly wentOn: boolean
      }
    | undefined
  readonly damaged: boolean
}

export type RoomListed =
  | { readonly ok: true; readonly records: readonly KeptRecord[]; readonly unreadable: readonly UnreadableCase[] }
  | { readonly ok: false; readonly fault: CaseFault }

/** All records that are kept for review, those whose time has passed first, then the one whose time passes next. */
export async function listKept(ports: Ports): Promise<RoomListed> {
  const ids = await ports.store.caseIds()
  if (!ids.ok) return ids
  const now = ports.clock.read().wall
  const records: KeptRecord[] = []
  const unreadable: UnreadableCase[] = []
  for (const id of ids.value) {
    const flag = await readFlag(ports, id)
    if (!flag.ok || !flag.value) continue
    const opened = await openCase(ports, id)
    if (!opened.ok) {
      if (opened.fault === 'locked') return { ok: false, fault: opened.fault }
      unreadable.push(unreadableCase(id, opened.fault))
      continue
    }
    const { entries, damage } = opened.file
    if (damage && entries.length === 0) {
      unreadable.push(unreadableCase(id, damage.fault === 'otherVersion' ? 'otherVersion' : 'damaged'))
      continue
    }
    const signed = signOffsOf(entries).at(-1)
    const { until } = flag.value
    records.push({
      id,
      reference: referenceOf(entries) || id.slice(0, 6).toUpperCase(),
      entries: entries.length,
      until,
      past: until <= now,
      signedOff: signed && {
        result: signed.entry.content.result,
        by: signed.entry.actor,
        at: signed.entry.at,
        wentOn: signed.covered === undefined || signed.wentOn.length > 0,
      },
      damaged: damage !== undefined,
    })
  }
  return { ok: true, records: records.sort((a, b) => a.until - b.until), unreadable }
}

/** Keeps a record longer or less long. @param until epoch milliseconds */
export async function keepUntil(ports: Pick<Ports, 'store'>, id: string, until: number): Promise<StoreResult<null>> {
  const flag = await readFlag(ports, id)
  if (!flag.ok) return flag
  // What has become a case of this device meanwhile is not made one for review.
  return flag.value ? writeFlag(ports, id, { until }) : { ok: true, value: null }
}
