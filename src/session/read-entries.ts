import { type Fault, verifyChain } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { type CaseKey, type EnvelopeFault, unpackEnvelope, type Unpacked, unpackSealed } from '#record/envelope.ts'
import { openedBefore, rememberOpened } from './opened-before.ts'

/** What the frames of one case hold, checked. */
export interface ReadEntries {
  /** As they lie in the store, up to the first frame that cannot be opened. */
  readonly entries: readonly Entry[]
  /** How many of them hang together. */
  readonly whole: number
  /** Id of the last envelope of each device. */
  readonly lastEnvelopes: ReadonlyMap<string, string>
  readonly damage: { readonly index: number; readonly fault: Fault | EnvelopeFault } | undefined
}

/** Frames that are opened side by side: a cipher that is waited for one by one stands idle most of the time. */
const batch = 64

/** Opens the frames of a case with its key, or as plain text where it has none, and checks every link. */
export async function readEntries(
  id: string,
  frames: readonly Uint8Array[],
  key: CaseKey | undefined,
): Promise<ReadEntries> {
  const known = key && openedBefore(key, frames)
  if (known) return known
  const entries: Entry[] = []
  const lastEnvelopes = new Map<string, string>()
  let damage: ReadEntries['damage']
  for (let from = 0; from < frames.length && !damage; from += batch) {
    const opened = await Promise.all(frames.slice(from, from + batch).map(async (frame) => unpack(frame, key)))
    for (const [at, unpacked] of opened.entries()) {
      if (!unpacked.ok || unpacked.entry.case !== id) {
        damage = { index: from + at, fault: unpacked.ok ? 'otherCase' : unpacked.fault }
        break
      }
      entries.push(unpacked.entry)
      lastEnvelopes.set(unpacked.entry.device, unpacked.envelope.id)
    }
  }
  const chain = verifyChain(entries)
  if (!chain.ok) damage = { index: chain.index, fault: chain.fault }
  const read = { entries, whole: chain.ok ? entries.length : chain.index, lastEnvelopes, damage }
  if (key && !damage) rememberOpened(key, frames, read)
  return read
}

const unpack = (frame: Uint8Array, key: CaseKey | undefined): Unpacked | Promise<Unpacked> =>
  key ? unpackSealed(frame, key) : unpackEnvelope(frame)
