import { procedures } from '#machines/registry.ts'
import { beginning, type Fault, verifyChain } from '#record/chain.ts'
import { clockJump, type ClockReading, jumpTolerance } from '#record/clock.ts'
import { enclose, packEnvelope, unpackEnvelope } from '#record/envelope.ts'
import { instantSchema } from '#machines/policy/fields.ts'
import { contentSchema, type Entry, type Person, personSchema } from '#record/entry.ts'
import { type Replay, replay, replayOn } from '#record/replay.ts'
import { type Draft, writeEntries } from '#record/write.ts'
import type { Kept, Ports, StoredFrames, StoreFault } from './ports.ts'

/** A case as it lies open: its entries and where they lead. */
export interface CaseFile {
  readonly id: string
  readonly entries: readonly Entry[]
  readonly replayed: Replay
  /** Id of this device's last envelope; 64 zeros before the first. */
  readonly lastEnvelope: string
  /** Set when a stored frame is damaged: the entries before it are shown, nothing is written any more. */
  readonly damage: { readonly index: number; readonly fault: Fault | 'damaged' } | undefined
}

/** What the store had to mend when the case was read. */
export type Mended = Pick<StoredFrames, 'healed' | 'lost' | 'lostAt' | 'aside'>

export type Opened =
  | { readonly ok: true; readonly file: CaseFile; readonly mended: Mended }
  | { readonly ok: false; readonly fault: StoreFault }

/** Reads a case from the store, checks every link and replays it. */
export async function openCase(ports: Ports, id: string): Promise<Opened> {
  const stored = await ports.store.read(id)
  if (!stored.ok) return stored
  const entries: Entry[] = []
  let lastEnvelope = beginning
  let damage: CaseFile['damage']
  const { frames, ...mended } = stored.value
  for (const [index, frame] of frames.entries()) {
    const unpacked = unpackEnvelope(frame)
    if (!unpacked.ok || unpacked.entry.case !== id) {
      damage = { index, fault: unpacked.ok ? 'otherCase' : unpacked.fault }
      break
    }
    entries.push(unpacked.entry)
    lastEnvelope = unpacked.envelope.id
  }
  const chain = verifyChain(entries)
  if (!chain.ok) damage = { index: chain.index, fault: chain.fault }
  const whole = chain.ok ? entries : entries.slice(0, chain.index)
  return { ok: true, file: { id, entries: whole, replayed: replay(whole, procedures), lastEnvelope, damage }, mended }
}

/** A case that has no entry yet. */
export const newCase = (id: string): CaseFile => ({
  id,
  entries: [],
  replayed: replay([], procedures),
  lastEnvelope: beginning,
  damage: undefined,
})

/** Who writes on which device; `readings` are the clock at the last write of this program run, by case. */
export interface Desk {
  readonly device: string
  readonly worker: Person
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
  | { readonly ok: false; readonly fault: StoreFault | 'damaged' }

/**
 * Writes drafts to the end of a case: all or none, durable before it answers. A moved clock is noted first, as an entry
 * of its own.
 */
export async function commit(ports: Ports, desk: Desk, file: CaseFile, drafts: readonly Draft[]): Promise<Committed> {
  if (file.damage) return { ok: false, fault: 'damaged' }
  const reading = ports.clock.read()
  if (drafts.some(({ content }) => content.type === 'photo') && (await ports.store.health()).room === 'tooLow')
    return { ok: false, fault: 'noRoom' }
  const written = entriesOrNone(ports, desk, file, drafts, reading)
  if (!written) return { ok: false, fault: 'refused' }
  const frames: Uint8Array[] = []
  let lastEnvelope = file.lastEnvelope
  for (const entry of written) {
    const unsigned = enclose(entry, lastEnvelope)
    frames.push(packEnvelope({ ...unsigned, sig: await ports.signer.sign(unsigned.id) }))
    lastEnvelope = unsigned.id
  }
  const stored = await ports.store.append(file.id, file.entries.length + 1, frames)
  if (!stored.ok) return stored
  ports.windows.wrote(file.id)
  const entries = [...file.entries, ...written]
  return {
    ok: true,
    file: { ...file, entries, lastEnvelope, replayed: replayOn(file.replayed, file.entries, written, procedures) },
    written,
    kept: stored.value,
    reading,
  }
}

/** The entries to write; undefined where their words are such that no entry can hold them. */
function entriesOrNone(
  ports: Ports,
  desk: Desk,
  file: CaseFile,
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

function clockDrafts(file: CaseFile, desk: Desk, reading: ClockReading): Draft[] {
  const before = desk.readings.get(file.id)
  const jump = before ? clockJump(before, reading) : 0
  const last = file.entries.at(-1)
  const back = !jump && last ? reading.wall - last.entered : 0
  const byMs = jump || (back < -jumpTolerance ? back : 0)
  return byMs === 0 ? [] : [{ content: { type: 'clock', byMs }, at: reading.wall }]
}
