import { sameBytes, type StoredFrame, type StoredList } from './list-store.ts'

/** What a store must do to hold the merged list: everything anew, or its first `keep` frames and then the rest. */
export type Remedy = { readonly keep: number; readonly cut: boolean } | 'replace'

/** The truth that two stores make together. */
export interface MergedLists {
  readonly generation: number
  readonly frames: readonly Uint8Array[]
  /** There are frames behind these that can be read in neither store: nothing is mended, nothing may be added. */
  readonly damaged: boolean
  readonly database: Remedy | undefined
  readonly mirror: Remedy | undefined
  /** How many of the merged frames each store could not give. */
  readonly missing: { readonly database: number; readonly mirror: number }
  /** Frames that are whole and yet have no number in the merged list. */
  readonly aside: readonly Uint8Array[]
}

/**
 * The longest list both stores can give together, frame by frame. A later generation stands for all of an earlier one. Where
 * both hold another whole frame under the same number, the store that holds more from there on wins, the database if
 * neither does, because the check in its transaction decided who may write; what the other held goes aside.
 */
export function mergeLists(database: StoredList, mirror: StoredList): MergedLists {
  if (database.generation !== mirror.generation) {
    const later = database.generation > mirror.generation ? database : mirror
    const frames = prefix(later)
    const other = {
      database: later === database ? undefined : 'replace',
      mirror: later === mirror ? undefined : 'replace',
    } as const
    const missing = { database: other.database ? frames.length : 0, mirror: other.mirror ? frames.length : 0 }
    const damaged = later.frames.length > frames.length
    return {
      generation: later.generation,
      frames,
      damaged,
      ...(damaged ? { database: undefined, mirror: undefined } : other),
      missing,
      aside: [],
    }
  }
  const both = Math.max(database.frames.length, mirror.frames.length)
  const frames: Uint8Array[] = []
  const missing = { database: 0, mirror: 0 }
  let aside: readonly Uint8Array[] = []
  let unreadable = false
  let keep = { database: 0, mirror: 0 }
  for (let i = 0; i < both; i++) {
    const ours = mirror.frames[i]
    const theirs = sameAs(database.frames[i], ours)
    if (!theirs && !ours) break
    if (theirs && ours && !sameBytes(theirs, ours.payload)) {
      const [left, right] = [prefix(database, i), prefix(mirror, i)]
      const mirrorWins = right.length > left.length
      frames.push(...(mirrorWins ? right : left))
      unreadable = database.frames.length > i + left.length || mirror.frames.length > i + right.length
      aside = mirrorWins ? left : right
      if (mirrorWins) {
        missing.database += right.length
        keep = { ...keep, mirror: keep.mirror === i ? frames.length : keep.mirror }
      } else {
        missing.mirror += left.length
        keep = { ...keep, database: keep.database === i ? frames.length : keep.database }
      }
      break
    }
    frames.push(theirs ?? (ours as StoredFrame).payload)
    if (!theirs) missing.database += 1
    else if (keep.database === i) keep = { ...keep, database: i + 1 }
    if (!ours) missing.mirror += 1
    else if (keep.mirror === i) keep = { ...keep, mirror: i + 1 }
  }
  const damaged = unreadable || (frames.length < both && aside.length === 0)
  const known = [...frames, ...aside]
  const stray = [...database.stray, ...mirror.stray].filter((one) => !known.some((frame) => sameBytes(frame, one)))
  const remedy = (store: StoredList, kept: number): Remedy | undefined => {
    if (damaged) return undefined
    const cut = store.frames.length > kept
    return cut || kept < frames.length ? { keep: kept, cut } : undefined
  }
  return {
    generation: database.generation,
    frames,
    damaged,
    database: remedy(database, keep.database),
    mirror: remedy(mirror, keep.mirror),
    missing,
    aside: [...aside, ...stray],
  }
}

/** The whole frames from `from` on, up to the first that is not. */
function prefix({ frames }: StoredList, from = 0): Uint8Array[] {
  const whole: Uint8Array[] = []
  for (const frame of frames.slice(from)) {
    if (!frame?.sound()) break
    whole.push(frame.payload)
  }
  return whole
}

/** The payload, if it is whole: being the same as a frame that is known to be whole is proof enough, and quick. */
function sameAs(frame: StoredFrame | undefined, sound: StoredFrame | undefined): Uint8Array | undefined {
  if (!frame) return undefined
  return (sound && sameBytes(frame.payload, sound.payload)) || frame.sound() ? frame.payload : undefined
}
