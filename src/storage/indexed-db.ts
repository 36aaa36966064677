import type { CaseStore, StoreFault, StoreResult } from '#session/ports.ts'

const databaseName = 'missing-child-guide'
/** Never raised: what is stored is opaque bytes, versions live inside them. */
const databaseVersion = 1
/** No answer in this time: the person is told that nothing is confirmed. */
const patience = 3000

type Name = 'frames' | 'drafts' | 'settings'

const ok = <T>(value: T): StoreResult<T> => ({ ok: true, value })
const fail = (fault: StoreFault): StoreResult<never> => ({ ok: false, fault })

/** IndexedDB with strict durability: an append is answered only after the transaction has completed on disk. */
export function createIndexedDbStore(factory: IDBFactory | undefined): CaseStore {
  let connection: Promise<IDBDatabase> | undefined

  const open = (): Promise<IDBDatabase> => {
    connection ??= new Promise<IDBDatabase>((resolve, reject) => {
      if (!factory) throw new DOMException('there is no IndexedDB', 'InvalidStateError')
      const request = factory.open(databaseName, databaseVersion)
      request.onupgradeneeded = () => {
        for (const name of ['frames', 'drafts', 'settings'] satisfies Name[]) request.result.createObjectStore(name)
      }
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
    name: Name,
    mode: IDBTransactionMode,
    body: (store: IDBObjectStore, answer: (result: StoreResult<T>) => void) => void,
    secondTry = false,
  ): Promise<StoreResult<T>> {
    try {
      const database = await inTime(open())
      if (!database) {
        connection = undefined
        return fail('notConfirmed')
      }
      return await new Promise<StoreResult<T>>((resolve, reject) => {
        const transaction = database.transaction(name, mode, { durability: 'strict' })
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
        body(transaction.objectStore(name), (answered) => {
          result = answered
          if (!answered.ok) transaction.abort()
        })
      })
    } catch (error) {
      const known = error instanceof DOMException ? error.name : ''
      if (known === 'InvalidStateError' && !secondTry) {
        connection = undefined
        return run(name, mode, body, true)
      }
      return fail(known === 'QuotaExceededError' ? 'full' : 'refused')
    }
  }

  const get = (name: 'drafts' | 'settings', key: string) =>
    run<unknown>(name, 'readonly', (store, answer) => {
      const request = store.get(key)
      request.onsuccess = () => answer(ok(request.result as unknown))
    })
  const put = (name: 'drafts' | 'settings', key: string, value: unknown) =>
    run<null>(name, 'readwrite', (store, answer) => {
      store.put(value, key).onsuccess = () => answer(ok(null))
    })

  return {
    caseIds: () =>
      run('frames', 'readonly', (store, answer) => {
        const request = store.getAllKeys()
        request.onsuccess = () => answer(ok([...new Set((request.result as [string, number][]).map(([id]) => id))]))
      }),

    read: (caseId) =>
      run('frames', 'readonly', (store, answer) => {
        const request = store.getAll(framesOf(caseId))
        request.onsuccess = () => answer(ok({ frames: request.result as Uint8Array[], lost: 0, aside: 0 }))
      }),

    append: (caseId, first, frames) =>
      run('frames', 'readwrite', (store, answer) => {
        const request = store.getAll(framesOf(caseId))
        request.onsuccess = () => {
          const stored = request.result as Uint8Array[]
          if (stored.length !== first - 1) {
            const written = stored.slice(first - 1)
            const same = written.length === frames.length && frames.every((frame, i) => sameBytes(frame, written[i]))
            return answer(same ? ok('once') : fail('conflict'))
          }
          frames.forEach((frame, i) => store.add(frame, [caseId, first + i]))
          return answer(ok('once'))
        }
      }),

    replace: (caseId, frames) =>
      run('frames', 'readwrite', (store, answer) => {
        store.delete(framesOf(caseId))
        frames.forEach((frame, i) => store.add(frame, [caseId, 1 + i]))
        answer(ok('once'))
      }),

    remove: async (caseId) => {
      const removed = await run<null>('frames', 'readwrite', (store, answer) => {
        store.delete(framesOf(caseId)).onsuccess = () => answer(ok(null))
      })
      if (!removed.ok) return removed
      return run<null>('drafts', 'readwrite', (store, answer) => {
        store.delete(IDBKeyRange.bound(`${caseId}/`, `${caseId}0`, false, true)).onsuccess = () => answer(ok(null))
      })
    },

    draftKeys: () =>
      run('drafts', 'readonly', (store, answer) => {
        const request = store.getAllKeys()
        request.onsuccess = () => answer(ok(request.result as string[]))
      }),
    readAside: () => Promise.resolve(ok([])),

    writeDraft: (key, bytes) => put('drafts', key, bytes),
    readDraft: (key) => get('drafts', key) as Promise<StoreResult<Uint8Array | undefined>>,
    dropDraft: (key) =>
      run<null>('drafts', 'readwrite', (store, answer) => {
        store.delete(key).onsuccess = () => answer(ok(null))
      }),
    readSetting: (key) => get('settings', key),
    writeSetting: (key, value) =>
      value === undefined
        ? run<null>('settings', 'readwrite', (store, answer) => {
            store.delete(key).onsuccess = () => answer(ok(null))
          })
        : put('settings', key, value),
    health: () =>
      Promise.resolve({
        database: 'working',
        mirror: 'missing',
        persisted: 'unknown',
        used: undefined,
        free: undefined,
        room: 'unknown',
        comparedAt: undefined,
        lost: 0,
      }),
  }
}

/** What a promise gives, or undefined when it does not answer in time. */
const inTime = <T>(promise: Promise<T>): Promise<T | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, patience))])

const framesOf = (caseId: string) => IDBKeyRange.bound([caseId, 0], [caseId, Number.MAX_SAFE_INTEGER])

const sameBytes = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i])
