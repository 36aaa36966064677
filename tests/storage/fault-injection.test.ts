import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ListStore } from '#storage/list-store.ts'
import { createTwoStores } from '#storage/two-stores.ts'
import { createWitness } from '#storage/witness.ts'
import { asClient, memoryFolder, memoryMirror } from './memory-folder.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

const frame = (text: string) => new TextEncoder().encode(text)

type Act = keyof ListStore
type Doing = () => Promise<unknown>

/** How a call can go wrong, given what it would have done. */
const ways: Readonly<Record<string, (really: Doing) => Promise<unknown>>> = {
  throws: () => Promise.reject(new Error('broken')),
  'never answers': () => new Promise(() => undefined),
  'writes and throws': (really) => really().then(() => Promise.reject(new Error('broken'))),
  'writes and never answers': (really) => really().then(() => new Promise(() => undefined)),
  'is slow': (really) => new Promise((resolve) => void setTimeout(resolve, 1000)).then(really),
  'is far too slow': (really) => new Promise((resolve) => void setTimeout(resolve, 60_000)).then(really),
  'says full': () => Promise.resolve({ ok: false, fault: 'full' }),
  'says refused': () => Promise.resolve({ ok: false, fault: 'refused' }),
}

/** A store of which the call number `at` of this kind goes wrong. */
function harmed(store: ListStore, act: Act, way: (really: Doing) => Promise<unknown>): ListStore & { hit: boolean } {
  const result = {
    ...store,
    hit: false,
    [act]: (...words: readonly unknown[]) => {
      const really: Doing = () => (store[act] as (...given: readonly unknown[]) => Promise<unknown>)(...words)
      if (result.hit) return really()
      result.hit = true
      return way(really)
    },
  }
  return result
}

/** Two stores that outlive the program, old enough to be firm, with two frames in them. */
async function device(old: boolean) {
  const folders = { database: memoryFolder(), mirror: memoryFolder() }
  const start = (database: ListStore, mirror: ListStore) =>
    createTwoStores({
      database,
      mirror: asClient(mirror),
      witness: createWitness(undefined),
      room: undefined,
      now: () => 0,
      wait: () => Promise.resolve(),
    })
  const plain = { database: memoryMirror(folders.database), mirror: memoryMirror(folders.mirror) }
  await start(plain.database, plain.mirror).append('a', 1, [frame('one'), frame('two')])
  if (old) for (const folder of Object.values(folders)) folder.time = 100_000
  const holds = async (which: 'database' | 'mirror') => {
    const read = await memoryMirror(folders[which]).read('case/a')
    return read.ok ? read.value.frames.map((one) => one && new TextDecoder().decode(one.payload)) : []
  }
  return { plain, start, holds, restart: () => start(memoryMirror(folders.database), memoryMirror(folders.mirror)) }
}

/** What a promise gives, with as much time passing as it takes, and how much that was. */
async function timed<T>(promise: Promise<T>): Promise<{ value: T; took: number }> {
  const answers: T[] = []
  void promise.then((value) => answers.push(value))
  for (let took = 0; took <= 100_000; took += 100) {
    if (0 in answers) return { value: answers[0], took }
    await vi.advanceTimersByTimeAsync(100)
  }
  throw new Error('it never answered')
}

const points = (['database', 'mirror'] as const).flatMap((which) =>
  (['read', 'append', 'cut'] as const).flatMap((act) =>
    Object.keys(ways).flatMap((way) => [false, true].map((known) => ({ which, act, way, known }))),
  ),
)

describe('an append of which one call goes wrong', () => {
  it.each(points)(
    '$which.$act $way (case read before: $known): no false tick, an answer in time, all well afterwards',
    async ({ which, act, way, known }) => {
      const one = await device(way !== 'says full')
      const bad = harmed(one.plain[which], act, ways[way] as (really: Doing) => Promise<unknown>)
      const stores: Record<'database' | 'mirror', ListStore> = { ...one.plain, [which]: bad }
      // A cut is only asked for after the other store has refused.
      if (act === 'cut')
        stores.database = harmed(which === 'database' ? bad : stores.database, 'append', () =>
          Promise.resolve({ ok: false, fault: 'conflict' }),
        )
      const store = one.start(stores.database, stores.mirror)
      if (known) {
        bad.hit = true
        await timed(store.read('a'))
        bad.hit = false
      }
      const { value: answer, took } = await timed(store.append('a', 3, [frame('three')]))
      expect(took).toBeLessThanOrEqual(known ? 3100 + (act === 'cut' ? 3000 : 0) : 6200)
      const held = [await one.holds('database'), await one.holds('mirror')].filter((frames) => frames[2] === 'three')
      if (answer.ok) expect(held.length).toBeGreaterThanOrEqual(answer.value === 'twice' ? 2 : 1)

      const { value: again } = await timed(one.restart().read('a'))
      const texts = again.ok ? again.value.frames.map((bytes) => new TextDecoder().decode(bytes)) : []
      expect(texts.slice(0, 2)).toEqual(['one', 'two'])
      if (answer.ok) expect(texts).toEqual(['one', 'two', 'three'])
      // The same words once more, as a person tries again: they are there once, and twice kept.
      const { value: retried } = await timed(one.restart().append('a', 3, [frame('three')]))
      expect(retried).toEqual({ ok: true, value: 'twice' })
      expect([await one.holds('database'), await one.holds('mirror')]).toEqual([
        ['one', 'two', 'three'],
        ['one', 'two', 'three'],
      ])
    },
  )
})
