import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIndexedDbStore } from '#storage/indexed-db.ts'

beforeEach(() => vi.stubGlobal('IDBKeyRange', IDBKeyRange))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const one = () => [new Uint8Array([1])]

/** The first connection a store opens, to be spied on or closed. */
function watchedFactory(): { factory: IDBFactory; connection: () => Promise<IDBDatabase> } {
  const factory = new IDBFactory()
  const opened: IDBOpenDBRequest[] = []
  const open = factory.open.bind(factory)
  factory.open = (...words) => {
    const request = open(...words)
    opened.push(request)
    return request
  }
  return {
    factory,
    connection: () => vi.waitFor(() => opened[0]?.result ?? Promise.reject(new Error('nothing is open yet'))),
  }
}

describe('the store in IndexedDB', () => {
  it('asks for strict durability at every write', async () => {
    const { factory, connection } = watchedFactory()
    const store = createIndexedDbStore(factory)
    await store.lists()
    const transaction = vi.spyOn(await connection(), 'transaction')
    await store.append('a', { generation: 0, first: 1 }, one())
    await store.replace('a', 1, one())
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', 'strict'],
      ['readwrite', 'strict'],
    ])
  })

  it('does not acknowledge before the transaction has completed', async () => {
    const { factory, connection } = watchedFactory()
    const store = createIndexedDbStore(factory)
    await store.lists()
    const database = await connection()
    let completed = false
    const transaction = database.transaction.bind(database)
    database.transaction = (...words) => {
      const made = transaction(...words)
      made.addEventListener('complete', () => {
        completed = true
      })
      return made
    }
    await store.append('a', { generation: 0, first: 1 }, one())
    expect(completed).toBe(true)
  })

  it('says refused where there is no IndexedDB at all, as in some private windows', async () => {
    expect(await createIndexedDbStore(undefined).append('a', { generation: 0, first: 1 }, one())).toEqual({
      ok: false,
      fault: 'refused',
    })
    expect(await createIndexedDbStore(undefined).lists()).toEqual({ ok: false, fault: 'refused' })
  })

  it('says full when the disk is full, and nothing of it is written', async () => {
    const { factory, connection } = watchedFactory()
    const store = createIndexedDbStore(factory)
    await store.append('a', { generation: 0, first: 1 }, one())
    const database = await connection()
    const real = database.transaction.bind(database)
    database.transaction = () => {
      throw new DOMException('no space', 'QuotaExceededError')
    }
    expect(await store.append('a', { generation: 0, first: 2 }, one())).toEqual({ ok: false, fault: 'full' })
    database.transaction = real
    const read = await store.read('a')
    expect(read.ok && read.value.frames).toHaveLength(1)
  })

  it('opens a connection that has died anew, once, and goes on', async () => {
    const { factory, connection } = watchedFactory()
    const store = createIndexedDbStore(factory)
    await store.append('a', { generation: 0, first: 1 }, one())
    ;(await connection()).close()
    expect(await store.append('a', { generation: 0, first: 2 }, one())).toEqual({ ok: true, value: 'firm' })
    const read = await store.read('a')
    expect(read.ok && read.value.frames).toHaveLength(2)
  })

  it('says after three seconds that nothing is confirmed when the database does not answer', async () => {
    const { factory, connection } = watchedFactory()
    const store = createIndexedDbStore(factory)
    await store.lists()
    const database = await connection()
    const real = database.transaction.bind(database)
    database.transaction = (...words) => {
      const made = real(...words)
      return new Proxy(made, { get: (target, name) => Reflect.get(target, name, target), set: () => true })
    }
    const before = Date.now()
    expect(await store.append('a', { generation: 0, first: 1 }, one())).toEqual({ ok: false, fault: 'notConfirmed' })
    expect(Date.now() - before).toBeGreaterThan(2900)
  })

  it('does not wait for ever when the database cannot be opened', async () => {
    const factory = new IDBFactory()
    factory.open = () => new EventTarget() as unknown as IDBOpenDBRequest
    expect(await createIndexedDbStore(factory).append('a', { generation: 0, first: 1 }, one())).toEqual({
      ok: false,
      fault: 'notConfirmed',
    })
  })
})
