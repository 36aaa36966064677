import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseStore } from '#session/ports.ts'
import { encodeFrames } from '#storage/frame-codec.ts'
import { createIndexedDbStore } from '#storage/indexed-db.ts'
import { createTwoStores, type StoreParts } from '#storage/two-stores.ts'
import { createWitness } from '#storage/witness.ts'
import { fileOf, memoryFolder, memoryMirror } from './memory-folder.ts'
import { itKeepsTheStoreContract } from './store-contract.ts'

beforeEach(() => vi.stubGlobal('IDBKeyRange', IDBKeyRange))
afterEach(() => vi.unstubAllGlobals())

const frame = (text: string) => new TextEncoder().encode(text)
const textsOf = (frames: readonly Uint8Array[]) => frames.map((bytes) => new TextDecoder().decode(bytes))

/** A device: both stores and the witness, as they outlive the program. */
function device() {
  const folder = memoryFolder()
  const kept = new Map<string, string>()
  const one = {
    folder,
    factory: new IDBFactory(),
    kept,
    /** The program started anew. */
    start: (parts: Partial<StoreParts> = {}): CaseStore =>
      createTwoStores({
        database: createIndexedDbStore(one.factory),
        mirror: memoryMirror(folder),
        witness: createWitness({
          getItem: (key) => kept.get(key) ?? null,
          setItem: (key, value) => void kept.set(key, value),
        }),
        room: undefined,
        now: () => 1,
        wait: () => Promise.resolve(),
        ...parts,
      }),
    loseDatabase: () => {
      one.factory = new IDBFactory()
    },
    loseMirror: () => folder.files.clear(),
  }
  return one
}

const read = async (store: CaseStore, id = 'a') => {
  const result = await store.read(id)
  if (!result.ok) throw new Error(result.fault)
  return { ...result.value, frames: textsOf(result.value.frames) }
}

async function withThree() {
  const one = device()
  const store = one.start()
  await store.append('a', 1, [frame('one'), frame('two')])
  await store.append('a', 3, [frame('three')])
  return { one, store }
}

describe('two stores', () => {
  itKeepsTheStoreContract(() => {
    const one = device()
    return Promise.resolve({ store: one.start(), reopen: () => one.start() })
  }, 'twice')

  it('bring back a case whose database is gone, say so until it is told, and hold it twice again', async () => {
    const { one } = await withThree()
    one.loseDatabase()
    expect(await one.start().caseIds()).toEqual({ ok: true, value: ['a'] })
    const healed = { from: 'mirror', frames: 3, at: 3 }
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two', 'three'], healed, lost: 0 })
    one.loseMirror()
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two', 'three'] })
  })

  it('bring back a case whose mirror is gone', async () => {
    const { one } = await withThree()
    one.loseMirror()
    expect(await read(one.start())).toMatchObject({ healed: { from: 'database', frames: 3, at: 3 }, lost: 0 })
    one.loseDatabase()
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two', 'three'] })
  })

  it('hold settings and drafts twice as well', async () => {
    const one = device()
    const store = one.start()
    await store.writeSetting('slots', { passphrase: 'sealed' })
    await store.writeDraft('a/step', frame('half a sen'))
    one.loseDatabase()
    const draft = await one.start().readDraft('a/step')
    expect(draft.ok && draft.value).toEqual(frame('half a sen'))
    expect(await one.start().readSetting('slots')).toEqual({ ok: true, value: { passphrase: 'sealed' } })
    one.loseMirror()
    expect(await one.start().readSetting('slots')).toEqual({ ok: true, value: { passphrase: 'sealed' } })
  })

  it('leave nothing of an old value or of old frames in the files', async () => {
    const one = device()
    const store = one.start()
    await store.writeSetting('slots', 'open secret')
    await store.writeSetting('slots', 'closed')
    await store.append('a', 1, [frame('old words')])
    await store.replace('a', [frame('new words')])
    await store.writeDraft('a/step', frame('typed'))
    await store.dropDraft('a/step')
    const all = Buffer.concat([...one.folder.files.values()]).toString('latin1')
    expect(all).toContain('closed')
    expect(all).toContain('new words')
    for (const gone of ['open secret', 'old words', btoa('typed')]) expect(all).not.toContain(gone)
  })

  it('say how many acknowledged frames are in neither store any more', async () => {
    const { one } = await withThree()
    one.loseDatabase()
    const file = fileOf(one.folder, 'case/a')
    one.folder.files.set(file, (one.folder.files.get(file) as Uint8Array<ArrayBuffer>).slice(0, -20))
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two'], lost: 1, lostAt: 2 })
    expect(await read(one.start())).toMatchObject({ lost: 1, lostAt: 2 })
    one.loseDatabase()
    one.loseMirror()
    expect(await one.start().health()).toMatchObject({ lost: 2 })
  })

  it('mend what is damaged in each of them from the other, frame by frame', async () => {
    const { one } = await withThree()
    const file = fileOf(one.folder, 'case/a')
    const bytes = one.folder.files.get(file) as Uint8Array<ArrayBuffer>
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    await harmDatabase(one.factory, ['case/a', 1])
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two', 'three'], lost: 0 })
    one.loseDatabase()
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two', 'three'] })
  })

  it('touch nothing and add nothing where a frame can be read in neither and others follow', async () => {
    const { one } = await withThree()
    await harmDatabase(one.factory, ['case/a', 2])
    one.loseMirror()
    const store = one.start()
    const found = await read(store)
    expect(found.frames).toEqual(['one', ''])
    expect(await store.append('a', 3, [frame('more')])).toMatchObject({ ok: false })
    expect(await store.replace('a', [frame('one')])).toEqual({ ok: false, fault: 'refused' })
    expect((await read(one.start())).frames).toEqual(['one', ''])
  })

  it('let the database decide who writes when two windows follow the same frame, and keep the other word nowhere', async () => {
    const { one, store } = await withThree()
    const other = one.start()
    await read(other)
    const results = await Promise.all([store.append('a', 4, [frame('left')]), other.append('a', 4, [frame('right')])])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const { frames, aside } = await read(one.start())
    expect(frames).toHaveLength(4)
    expect(aside).toBe(0)
  })

  it('take back from the mirror what the database refused, because another window had written', async () => {
    const { one, store } = await withThree()
    const dead = { ...memoryMirror(one.folder), append: () => Promise.resolve({ ok: false, fault: 'full' } as const) }
    await read(store)
    const other = one.start({ mirror: dead })
    expect(await other.append('a', 4, [frame('left')])).toEqual({ ok: true, value: 'once' })
    expect(await store.append('a', 4, [frame('right')])).toEqual({ ok: false, fault: 'conflict' })
    expect(await read(one.start())).toMatchObject({ frames: ['one', 'two', 'three', 'left'], aside: 0 })
  })

  it('cut off a torn tail before anything is put after it, so that nothing old comes to life behind it', async () => {
    const { one } = await withThree()
    const file = fileOf(one.folder, 'case/a')
    const torn = new Uint8Array(encodeFrames(4, [frame('four')]).length).fill(7)
    const stale = encodeFrames(5, [frame('stale')])
    const held = one.folder.files.get(file) as Uint8Array<ArrayBuffer>
    one.folder.files.set(file, new Uint8Array([...held, ...torn, ...stale]))
    expect(await one.start().append('a', 4, [frame('four')])).toEqual({ ok: true, value: 'twice' })
    one.loseDatabase()
    expect((await read(one.start())).frames).toEqual(['one', 'two', 'three', 'four'])
  })

  it('keep both when they were written apart: the longer one counts, the other stands aside in both', async () => {
    const { one } = await withThree()
    const apart = { ...memoryMirror(one.folder) }
    const database = createIndexedDbStore(one.factory)
    await apart.append('case/a', { generation: 0, first: 4 }, [frame('four'), frame('five')])
    await database.append('case/a', { generation: 0, first: 4 }, [frame('other four')])
    const found = await read(one.start())
    expect(found.frames).toEqual(['one', 'two', 'three', 'four', 'five'])
    expect(found.aside).toBe(1)
    one.loseDatabase()
    const aside = await one.start().readAside('a')
    expect(aside.ok && textsOf(aside.value)).toEqual(['other four'])
    expect(await read(one.start())).toMatchObject({ frames: found.frames, aside: 1 })
  })

  it('put others in place of the frames that stand aside, all or none, in both, and leave nothing of the old ones', async () => {
    const { one } = await withThree()
    await memoryMirror(one.folder).append('case/a', { generation: 0, first: 4 }, [frame('four'), frame('five')])
    await createIndexedDbStore(one.factory).append('case/a', { generation: 0, first: 4 }, [frame('other four')])
    const found = await read(one.start())
    expect(await one.start().replaceAside('a', [frame('sealed anew')])).toEqual({ ok: true, value: 'twice' })
    expect(Buffer.concat([...one.folder.files.values()]).toString('latin1')).not.toContain('other four')
    for (const lose of [one.loseMirror, one.loseDatabase]) {
      lose()
      const aside = await one.start().readAside('a')
      expect(aside.ok && textsOf(aside.value)).toEqual(['sealed anew'])
      expect(await read(one.start())).toMatchObject({ frames: found.frames, aside: 1 })
    }
  })

  it('follow the database where both were written apart equally far', async () => {
    const { one } = await withThree()
    await memoryMirror(one.folder).append('case/a', { generation: 0, first: 4 }, [frame('mirror')])
    await createIndexedDbStore(one.factory).append('case/a', { generation: 0, first: 4 }, [frame('database')])
    expect((await read(one.start())).frames.at(-1)).toBe('database')
    const aside = await one.start().readAside('a')
    expect(aside.ok && textsOf(aside.value)).toEqual(['mirror'])
  })

  it('hold all of the new or all of the old frames when a replacement was cut off in either store', async () => {
    const { one } = await withThree()
    await memoryMirror(one.folder).replace('case/a', 1, [frame('new one'), frame('new two')])
    expect((await read(one.start())).frames).toEqual(['new one', 'new two'])
    await createIndexedDbStore(one.factory).replace('case/a', 2, [frame('newer')])
    expect((await read(one.start())).frames).toEqual(['newer'])
    one.loseDatabase()
    expect((await read(one.start())).frames).toEqual(['newer'])
  })

  it('do not bring back a case that was removed while one store did not answer', async () => {
    const { one } = await withThree()
    const dead = {
      ...memoryMirror(one.folder),
      replace: () => Promise.resolve({ ok: false, fault: 'refused' } as const),
    }
    expect(await one.start({ mirror: dead }).remove('a')).toEqual({ ok: false, fault: 'notConfirmed' })
    expect(await one.start().caseIds()).toEqual({ ok: true, value: [] })
    expect((await read(one.start())).frames).toEqual([])
    expect(await one.start().remove('a')).toEqual({ ok: true, value: null })
    expect(Buffer.concat([...one.folder.files.values()]).toString('latin1')).not.toContain('three')
  })

  it('go on with one store, say once, and hold both again when the other is back', async () => {
    const { one, store } = await withThree()
    one.folder.fails = (call) => call === 'write'
    expect(await store.append('a', 4, [frame('four')])).toEqual({ ok: true, value: 'once' })
    one.folder.fails = undefined
    expect(await store.append('a', 5, [frame('five')])).toEqual({ ok: true, value: 'twice' })
    one.loseDatabase()
    expect((await read(one.start())).frames).toHaveLength(5)
  })

  it('never let a young file alone carry an acknowledgement, and an old one only as once', async () => {
    const { one } = await withThree()
    const dead = {
      ...createIndexedDbStore(one.factory),
      append: () => Promise.resolve({ ok: false, fault: 'full' } as const),
    }
    const store = one.start({ database: dead })
    await read(store)
    expect(await store.append('a', 4, [frame('four')])).toEqual({ ok: false, fault: 'full' })
    one.folder.time += 61_000
    expect(await store.append('a', 4, [frame('four')])).toEqual({ ok: true, value: 'once' })
    expect((await read(one.start())).frames).toEqual(['one', 'two', 'three', 'four'])
  })

  it('cut off what a full disk took only half, and take the next frame whole', async () => {
    const { one, store } = await withThree()
    one.folder.room = 20
    expect(await store.append('a', 4, [frame('four')])).toEqual({ ok: true, value: 'once' })
    one.folder.room = 1_000_000
    expect(await store.append('a', 4, [frame('four')])).toMatchObject({ ok: true })
    expect(await store.append('a', 5, [frame('five')])).toEqual({ ok: true, value: 'twice' })
    one.loseDatabase()
    expect((await read(one.start())).frames).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it('survive a damaged header of a file, and never use the file for anything else when both copies are damaged', async () => {
    const { one } = await withThree()
    const file = fileOf(one.folder, 'case/a')
    const bytes = one.folder.files.get(file) as Uint8Array<ArrayBuffer>
    bytes[60] = (bytes[60] ?? 0) ^ 4
    one.loseDatabase()
    expect((await read(one.start())).frames).toHaveLength(3)
    bytes[512 + 60] = (bytes[512 + 60] ?? 0) ^ 4
    const harmed = [...bytes]
    const store = one.start()
    for (const id of 'bcdefgh') await store.append(id, 1, [frame(id)])
    expect([...(one.folder.files.get(file) ?? [])]).toEqual(harmed)
  })

  it('tell the room that is left and never wait for a person', async () => {
    const one = device()
    const room = {
      estimate: () => Promise.resolve({ quota: 1000e6, usage: 985e6 }),
      persisted: () => new Promise<boolean>(() => {}),
    }
    const health = await one.start({ room }).health()
    expect(health).toMatchObject({ room: 'tooLow', free: 15e6, persisted: 'unknown', database: 'working' })
  })
})

/** Flips a bit in a stored frame, as bad memory cells do. */
async function harmDatabase(factory: IDBFactory, key: IDBValidKey): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('missing-child-guide')
    request.onsuccess = () => resolve(request.result)
  })
  const store = database.transaction('frames', 'readwrite').objectStore('frames')
  await new Promise<void>((resolve) => {
    const request = store.get(key)
    request.onsuccess = () => {
      const bytes = request.result as Uint8Array
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      store.put(bytes, key).onsuccess = () => resolve()
    }
  })
  database.close()
}
