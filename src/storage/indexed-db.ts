import type { StoreResult } from '#session/ports.ts'
import { encodeFrame, openFrame } from './frame-codec.ts'
import { patience } from './in-time.ts'
import { readHeader, writeHeader } from './list-header.ts'
import {
  endsWith,
  fail,
  type ListStore,
  type ListSummary,
  ok,
  type StoredFrame,
  type StoredList,
} from './list-store.ts'

/** Never raised: what is stored is opaque bytes, versions live inside them. */
const databaseVersion = 1
const storeName = 'frames'
/** Bytes. Longer values leave the log of the database for files of their own, which a power cut can take. */
const longestValue = 31 * 1024

/** `[list, number]` for a frame, `[list, number, part]` for its further parts; number 0 is the header of the list. */
type Key = [list: string, number: number, part?: number]

/** IndexedDB with strict durability: a write is answered only after the transaction has completed on disk. */
export function createIndexedDbStore(factory: IDBFactory | undefined, databaseName = 'missing-child-guide'): ListStore {
  let connection: Promise<IDBDatabase> | undefined

  const open = (): Promise<IDBDatabase> => {
    connection ??= new Promise<IDBDatabase>((resolve, reject) => {
      if (!factory) throw new DOMException('there is no IndexedDB', 'InvalidStateError')
      const request = factory.open(databaseName, databaseVersion)
      request.onupgradeneeded = () => request.result.createObjectStore(storeName)
      request.onsuccess = () => {
        const database = request.result
        const forget = () => {
          connection = undefined
        }
        database.onclose = forget
        database.onversionchange = () => {
          database.close()
          forget()
        }
        resolve(database)
      }
      request.onerror = () => reject(request.error ?? new DOMException('refused', 'UnknownError'))
      request.onblocked = () => reject(new DOMException('blocked', 'InvalidStateError'))
    }).catch((error: unknown) => {
      connection = undefined
      throw error
    })
    return connection
  }

  /** One transaction; its result counts only once it has completed. A dead connection is opened anew, once. */
  async function run<T>(
    mode: IDBTransactionMode,
    body: (store: IDBObjectStore, answer: (result: StoreResult<T>) => void) => void,
    secondTry = false,
  ): Promise<StoreResult<T>> {
    try {
      const database = await soon(open())
      if (!database) {
        connection = undefined
        return fail('notConfirmed')
      }
      return await new Promise<StoreResult<T>>((resolve, reject) => {
        const transaction = database.transaction(storeName, mode, { durability: 'strict' })
        let result: StoreResult<T> = fail('refused')
        const timer = setTimeout(() => resolve(fail('notConfirmed')), patience)
        const settle = (outcome: StoreResult<T>) => {
          clearTimeout(timer)
          resolve(outcome)
        }
        transaction.oncomplete = () => settle(result)
        transaction.onabort = () => {
          clearTimeout(timer)
          if (result.ok || result.fault === 'refused')
            reject(transaction.error ?? new DOMException('aborted', 'AbortError'))
          else resolve(result)
        }
        body(transaction.objectStore(storeName), (answered) => {
          result = answered
          if (!answered.ok) transaction.abort()
        })
      })
    } catch (error) {
      const known = error instanceof DOMException ? error.name : ''
      if (known === 'InvalidStateError' && !secondTry) {
        connection = undefined
        return run(mode, body, true)
      }
      return fail(known === 'QuotaExceededError' ? 'full' : 'refused')
    }
  }

  /** Runs a body that changes a list, given its generation and the number of its last frame. */
  const change = <T>(
    name: string,
    body: (
      store: IDBObjectStore,
      found: { generation: number; last: number },
      answer: (r: StoreResult<T>) => void,
    ) => void,
  ) =>
    run<T>('readwrite', (store, answer) => {
      const header = store.get([name, 0])
      header.onsuccess = () => {
        const cursor = store.openKeyCursor(all(name), 'prev')
        cursor.onsuccess = () => {
          const last = (cursor.result?.key as Key | undefined)?.[1] ?? 0
          body(store, { generation: readHeader(header.result)?.generation ?? 0, last }, answer)
        }
      }
    })

  return {
    lists: () =>
      run('readonly', (store, answer) => {
        const found: ListSummary[] = []
        const names: { name: string; empty: boolean }[] = []
        const cursor = store.openKeyCursor()
        cursor.onsuccess = () => {
          const at = cursor.result
          if (!at) {
            if (names.length === 0) return answer(ok([]))
            for (const { name, empty } of names) {
              const header = store.get([name, 0])
              header.onsuccess = () => {
                found.push({ name, empty, generation: readHeader(header.result)?.generation ?? 0 })
                if (found.length === names.length) answer(ok(found))
              }
            }
            return
          }
          const [name, number] = at.key as Key
          const latest = names.at(-1)
          if (latest?.name !== name) names.push({ name, empty: number === 0 })
          else latest.empty = false
          // From the header to the first frame, from there to the next list.
          if (number === 0) at.continue()
          else at.continue([name, Number.POSITIVE_INFINITY])
        }
      }),

    read: (name) =>
      run('readonly', (store, answer) => {
        const keys = store.getAllKeys(all(name))
        keys.onsuccess = () => {
          const values = store.getAll(all(name))
          values.onsuccess = () => answer(ok(listOf(keys.result as Key[], values.result)))
        }
      }),

    append: (name, { generation, first }, frames) =>
      change(name, (store, found, answer) => {
        if (found.generation === generation && found.last === first - 1) {
          frames.forEach((frame, i) => putFrame(store, name, first + i, frame))
          return answer(ok('firm'))
        }
        if (found.generation !== generation || found.last !== first - 1 + frames.length) return answer(fail('conflict'))
        const keys = store.getAllKeys(all(name))
        keys.onsuccess = () => {
          const values = store.getAll(all(name))
          values.onsuccess = () => {
            const same = endsWith(listOf(keys.result as Key[], values.result), first, frames)
            answer(same ? ok('firm') : fail('conflict'))
          }
        }
      }),

    cut: (name, generation, count) =>
      change(name, (store, found, answer) => {
        if (found.generation !== generation) return answer(fail('conflict'))
        store.delete(IDBKeyRange.bound([name, count + 1], [name, Number.POSITIVE_INFINITY]))
        answer(ok(null))
      }),

    replace: (name, generation, frames) =>
      change(name, (store, found, answer) => {
        if (found.generation >= generation) return answer(fail('conflict'))
        store.delete(all(name))
        store.put(writeHeader({ list: name, generation, complete: frames.length }), [name, 0])
        frames.forEach((frame, i) => putFrame(store, name, 1 + i, frame))
        answer(ok('firm'))
      }),

    // The header stays: it is what keeps an older list from coming back out of the mirror.
    forget: () => Promise.resolve(ok(null)),
  }
}

/** What a promise gives, or undefined when it does not answer in time. */
const soon = <T>(promise: Promise<T>): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, patience))])

const all = (name: string) => IDBKeyRange.bound([name, 0], [name, Number.POSITIVE_INFINITY])

function putFrame(store: IDBObjectStore, name: string, number: number, payload: Uint8Array): void {
  const bytes = encodeFrame(number, payload)
  for (let part = 0; part * longestValue < bytes.length; part++)
    store.put(
      bytes.slice(part * longestValue, (part + 1) * longestValue),
      part === 0 ? [name, number] : [name, number, part],
    )
}

function listOf(keys: readonly Key[], values: readonly unknown[]): StoredList {
  const parts = new Map<number, Uint8Array[]>()
  let generation = 0
  for (const [i, [, number]] of keys.entries()) {
    const value = values[i]
    if (number === 0) generation = readHeader(value)?.generation ?? 0
    else if (value instanceof Uint8Array) parts.set(number, [...(parts.get(number) ?? []), value])
  }
  const count = Math.max(0, ...keys.slice(-1).map(([, number]) => number))
  const frames = Array.from({ length: count }, (_, i): StoredFrame | undefined => {
    const bytes = parts.get(i + 1)
    return bytes && openFrame(bytes.length === 1 ? (bytes[0] as Uint8Array) : joined(bytes), i + 1)
  })
  return { generation, frames, stray: [] }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
