import type { StoreResult } from '#session/ports.ts'
import type { ListPair, PairedList } from './list-pair.ts'
import { ok } from './list-store.ts'
import { framesOfValues, valuesOfFrames } from './settings-list.ts'

/** Small values by key that lie in both stores, written anew as a whole each time so that nothing of an old value stays. */
export interface KeptValues {
  readonly read: (list: string, key: string) => Promise<StoreResult<unknown>>
  readonly keys: (list: string) => Promise<StoreResult<readonly string[]>>
  /** `undefined` removes the key. */
  readonly write: (list: string, key: string, value: unknown) => Promise<StoreResult<null>>
  readonly clear: (list: string) => Promise<StoreResult<null>>
}

/** @param remembered whether a list that has been read may be taken from memory, which nobody else writes meanwhile */
export function keepValues(pair: ListPair, remembered: (list: string) => boolean): KeptValues {
  const known = new Map<string, PairedList>()

  const look = async (list: string): Promise<StoreResult<PairedList>> => {
    const held = remembered(list) ? known.get(list) : undefined
    if (held) return ok(held)
    const read = await pair.read(list)
    if (read.ok && !read.value.damaged) known.set(list, read.value)
    return read
  }

  const rewrite = async (list: string, next: Parameters<ListPair['rewrite']>[1]): Promise<StoreResult<null>> => {
    const written = await pair.rewrite(list, next, remembered(list) ? known.get(list) : undefined)
    if (!written.ok) {
      known.delete(list)
      return written
    }
    known.set(list, written.value.list)
    return ok(null)
  }

  return {
    read: async (list, key) => {
      const read = await look(list)
      return read.ok ? ok(valuesOfFrames(read.value.frames).get(key)) : read
    },
    keys: async (list) => {
      const read = await look(list)
      return read.ok ? ok([...valuesOfFrames(read.value.frames).keys()]) : read
    },
    write: async (list, key, value) => {
      if (value === undefined) {
        const read = await look(list)
        if (!read.ok) return read
        if (!valuesOfFrames(read.value.frames).has(key)) return ok(null)
      }
      return rewrite(list, (frames) => {
        const values = valuesOfFrames(frames)
        if (value === undefined) values.delete(key)
        else values.set(key, value)
        return framesOfValues(values)
      })
    },
    clear: (list) => rewrite(list, () => []),
  }
}
