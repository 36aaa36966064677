import type { Entry } from '#record/entry.ts'
import { knew, pastsOf } from '#record/order.ts'
import { type Replay, replay, replayOn } from '#record/replay.ts'
import type { Charts } from '#record/stages.ts'

/** A record as it was at one moment, and where the case stood then. */
export interface Known {
  readonly entries: readonly Entry[]
  readonly replayed: Replay
}

/** The moment at which an entry was written. */
export interface Moment {
  /** Place of the entry in the record, counted from 1. */
  readonly place: number
  readonly entry: Entry
  /** What whoever wrote it knew: no entry of another device that had not arrived there yet. */
  readonly before: Known
  /** The same with the entry itself. */
  readonly after: Known
}

export interface Moments {
  readonly count: number
  /** @param place from 1 to `count` */
  readonly at: (place: number) => Moment
}

/** Every so many entries a replay is kept for good, so that going back is no replay from the beginning. */
const mileage = 50
/** Of the replays in between, so many are kept: one step there and back costs nothing. */
const recent = 8

/**
 * The moments of a record, each replayed when it is asked for and on from the nearest one that was replayed before.
 * @param entries verified, in canonical order  @param charts the procedures they are replayed with
 */
export function momentsOf(entries: readonly Entry[], charts: Charts): Moments {
  const alone = new Set(entries.map(({ device }) => device)).size < 2
  const pasts = alone ? undefined : pastsOf(entries)
  const kept = new Map<number, Replay>([[0, replay([], charts)]])
  let last: { readonly place: number; readonly moment: Moment } | undefined

  /** The replay of the first `count` entries, kept for those who come after. */
  function ofFirst(count: number): Replay {
    const found = kept.get(count)
    if (found) return found
    // Whoever comes from far away passes a milestone on purpose: going on and back from here starts there.
    const milestone = Math.floor((count - 1) / mileage) * mileage
    if (milestone > nearest(count)) keep(milestone, onward(milestone))
    return keep(count, onward(count))
  }

  function onward(count: number): Replay {
    const from = nearest(count)
    return replayOn(kept.get(from)!, entries.slice(0, from), entries.slice(from, count), charts)
  }

  const nearest = (count: number): number => {
    let best = 0
    for (const place of kept.keys()) if (place <= count && place > best) best = place
    return best
  }

  function keep(count: number, replayed: Replay): Replay {
    kept.set(count, replayed)
    const between = [...kept.keys()].filter((place) => place % mileage !== 0)
    for (const place of between.slice(0, Math.max(0, between.length - recent))) kept.delete(place)
    return replayed
  }

  function known(list: readonly Entry[]): Known {
    const shared = list.findIndex((entry, index) => entry !== entries[index])
    if (shared === -1) return { entries: list, replayed: ofFirst(list.length) }
    // Another device had written meanwhile: from where both knew the same.
    const from = nearest(shared)
    return { entries: list, replayed: replayOn(kept.get(from)!, list.slice(0, from), list.slice(from), charts) }
  }

  function momentAt(place: number): Moment {
    const entry = entries[place - 1]
    if (!entry) throw new Error('a moment is one of the record')
    const past = pasts?.get(entry.hash)
    const list = alone ? entries.slice(0, place) : entries.slice(0, place).filter((one) => knew(past, one))
    return { place, entry, before: known(list.slice(0, -1)), after: known(list) }
  }

  return {
    count: entries.length,
    at: (place) => {
      if (last?.place !== place) last = { place, moment: momentAt(place) }
      return last.moment
    },
  }
}
