import { procedures } from '#machines/registry.ts'
import { beginning, type Fault } from '#record/chain.ts'
import { clockJump, type ClockReading, jumpTolerance } from '#record/clock.ts'
import { enclose, encloseSealed, type EnvelopeFault, packEnvelope } from '#record/envelope.ts'
import { instantSchema } from '#machines/policy/fields.ts'
import { contentSchema, type Entry, isEntryOf, type Person, personSchema } from '#record/entry.ts'
import { canonicalOrder } from '#record/order.ts'
import { type Replay, replay, replayOn } from '#record/replay.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import { readEntries } from './read-entries.ts'
import type { Place } from '#profiles/places.ts'
import type { Kept, Ports, StoredFrames, StoreFault, VaultFault, VaultResult } from './ports.ts'

/** A case as it lies open: its entries and where they lead. */
export interface CaseFile {
  readonly id: string
  /** In canonical order; the store holds them in the order in which this device took them in. */
  readonly entries: readonly Entry[]
  readonly replayed: Replay
  /** Id of the last envelope of each device whose entries lie here; entries of other devices are enclosed by this one. */
  readonly lastEnvelopes: ReadonlyMap<string, string>
  /** Set when a stored frame is damaged: the entries before it are shown, nothing is written any more. */
  readonly damage: { readonly index: number; readonly fault: Fault | EnvelopeFault } | undefined
}

/**
 * `locked`: there is no key in memory, or another window has made new ones. `damaged`, `otherVersion`: the key of the case
 * is there and cannot be read by this program. `sealedBefore`: it belongs to key slots that were lost.
 */
export type CaseFault = StoreFault | 'locked' | 'damaged' | 'otherVersion' | 'sealedBefore'

/** What the store had to mend. */
export type Mended = Pick<StoredFrames, 'healed' | 'lost' | 'aside'>

export type Opened =
  | {
      readonly ok: true
      readonly file: CaseFile
      /** What the store had to mend and the case does not say yet by the hand of `device`. */
      readonly untold: (device: string) => Mended
    }
  | { readonly ok: false; readonly fault: CaseFault }

const storeFaults: readonly string[] = ['conflict', 'full', 'refused', 'notConfirmed', 'noRoom'] satisfies StoreFault[]

const keyFaults: readonly string[] = ['damaged', 'otherVersion', 'sealedBefore'] satisfies CaseFault[]

/** What a vault says about a case is about the store, about the key as it is stored, or that it is not in memory. */
const caseFault = (fault: VaultFault): CaseFault =>
  keyFaults.includes(fault) || storeFaults.includes(fault) ? (fault as CaseFault) : 'locked'

/** Reads a case from the store, checks every link and replays it. */
export async function openCase(ports: Ports, id: string): Promise<Opened> {
  const key = await ports.vault.keyOf(id)
  if (!key.ok) return { ok: false, fault: caseFault(key.fault) }
  const stored = await ports.store.read(id)
  if (!stored.ok) return stored
  const { entries, whole: count, lastEnvelopes, damage } = await readEntries(id, stored.value.frames, key.value)
  const whole = canonicalOrder(entries.slice(0, count))
  return {
    ok: true,
    file: { id, entries: whole, replayed: replay(whole, procedures), lastEnvelopes, damage },
    untold: (device) => untold(stored.value, entries, device),
  }
}

/**
 * What no entry says that this device wrote after it had happened; another one tells of its own store. `entries` as they
 * lie in the store.
 */
function untold({ healed, lost, lostAt = 0, aside }: StoredFrames, entries: readonly Entry[], device: string): Mended {
  const told = (at: number) =>
    entries.slice(at).some((entry) => entry.device === device && isEntryOf(entry, 'recovered'))
  return { ...(healed && !told(healed.at) ? { healed } : {}), lost: told(lostAt) ? 0 : lost, aside }
}

/** A case that has no entry yet. */
export const newCase = (id: string): CaseFile => ({
  id,
  entries: [],
  replayed: replay([], procedures),
  lastEnvelopes: new Map(),
  damage: undefined,
})

/** Who writes on which device, and in which country, which a new case gets; `readings` are the clock at the last write of this program run, by case. */
export interface Desk {
  readonly device: string
  readonly worker: Person
  readonly place?: Place | undefined
  /** What the organisation adds, as it is kept; whoever shows it reads it first. */
  readonly sheet?: unknown
  readonly readings: ReadonlyMap<string, ClockReading>
}

export type Committed =
  | {
      readonly ok: true
      readonly file: CaseFile
      readonly written: readonly Entry[]
      readonly kept: Kept
      readonly reading: ClockReading
    }
  | { readonly ok: false; readonly fault: CaseFault | 'damaged' }

/**
 * Writes drafts to the end of a case: all or none, durable before it answers. A moved clock is noted first, as an entry
 * of its own.
 * @param taken entries of other devices that are stored before them, as they are, in the same write
 */
export async function commit(
  ports: Ports,
  desk: Desk,
  file: CaseFile,
  drafts: readonly Draft[],
  taken: readonly Entry[] = [],
): Promise<Committed> {
  if (file.damage) return { ok: false, fault: 'damaged' }
  const reading = ports.clock.read()
  if (drafts.some(({ content }) => content.type === 'photo') && (await ports.store.health()).room === 'tooLow')
    return { ok: false, fault: 'noRoom' }
  const before = taken.length === 0 ? file.entries : canonicalOrder([...file.entries, ...taken])
  const written = entriesOrNone(ports, desk, { id: file.id, entries: before }, drafts, reading)
  if (!written) return { ok: false, fault: 'refused' }
  const stored = await ports.vault.whileKeysHold(() => store(ports, file, [...taken, ...written]))
  if (!stored.ok) return { ok: false, fault: caseFault(stored.fault) }
  const entries = [...before, ...written]
  const { lastEnvelopes, kept } = stored.value
  const replayed =
    taken.length === 0 ? replayOn(file.replayed, before, written, procedures) : replay(entries, procedures)
  return { ok: true, file: { ...file, entries, lastEnvelopes, replayed }, written, kept, reading }
}

/** Whoever wrote them, entries are sealed with the key of the case. One that is new here, begun or taken in, is given it first. */
async function store(
  ports: Ports,
  file: CaseFile,
  entries: readonly Entry[],
): Promise<VaultResult<Pick<CaseFile, 'lastEnvelopes'> & { readonly kept: Kept }>> {
  const key = await (file.entries.length === 0 ? ports.vault.makeKey(file.id) : ports.vault.keyOf(file.id))
  if (!key.ok) return key
  const frames: Uint8Array[] = []
  const lastEnvelopes = new Map(file.lastEnvelopes)
  for (const entry of entries) {
    const previous = lastEnvelopes.get(entry.device) ?? beginning
    const unsigned = key.value ? await encloseSealed(entry, previous, key.value) : enclose(entry, previous)
    frames.push(packEnvelope({ ...unsigned, sig: await ports.signer.sign(unsigned.id) }))
    lastEnvelopes.set(entry.device, unsigned.id)
  }
  const stored = await ports.store.append(file.id, file.entries.length + 1, frames)
  if (stored.ok) ports.windows.wrote(file.id)
  return stored.ok ? { ok: true, value: { lastEnvelopes, kept: stored.value } } : stored
}

/** The entries to write; undefined where their words are such that no entry can hold them. */
function entriesOrNone(
  ports: Ports,
  desk: Desk,
  file: Pick<CaseFile, 'id' | 'entries'>,
  drafts: readonly Draft[],
  reading: ClockReading,
): Entry[] | undefined {
  const all = [...clockDrafts(file, desk, reading), ...drafts]
  const fits = all.every(
    ({ content, at }) => contentSchema.safeParse(content).success && instantSchema.safeParse(at).success,
  )
  if (!fits || !personSchema.safeParse(desk.worker).success) return undefined
  return writeEntries(file.entries, all, {
    caseId: file.id,
    device: desk.device,
    actor: desk.worker,
    app: ports.app,
    charts: procedures,
    reading,
    salt: () => ports.random.hex(16),
  })
}

function clockDrafts(file: Pick<CaseFile, 'id' | 'entries'>, desk: Desk, reading: ClockReading): Draft[] {
  const before = desk.readings.get(file.id)
  const jump = before ? clockJump(before, reading) : 0
  // Another device's clock says nothing of this one's.
  const last = file.entries.findLast(({ device }) => device === desk.device)
  const back = !jump && last ? reading.wall - last.entered : 0
  const byMs = jump || (back < -jumpTolerance ? back : 0)
  return byMs === 0 ? [] : [{ content: { type: 'clock', byMs }, at: reading.wall }]
}
