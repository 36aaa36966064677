import { describe, expect, it } from 'vitest'
import type { CaseStore } from '#session/ports.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { type FakeStore, memoryStore } from '../ui/fake-ports.ts'
import {
  bench,
  type Bench,
  framesOf,
  openedEntries,
  openedFrames,
  someEntries,
  storeCase,
  storePlainCase,
  type TestVault,
  valueOf,
  words,
} from './vault-bench.ts'

/** Some of this case stand aside, because two stores had been written apart. */
const apart = '2'.repeat(32)
const ids = ['1', '2', '3'].map((digit) => digit.repeat(32))
const draft = new TextEncoder().encode('half typed: blue jacket')

/** Lets so many writes through, then none any more: before or after the next one has reached the store. */
function cutOffAfter(store: FakeStore, writes: number, reached: boolean): () => number {
  let done = 0
  const guarded =
    <A extends unknown[], R>(write: (...words: A) => Promise<R>) =>
    async (...asked: A) => {
      done++
      if (done <= writes) return write(...asked)
      if (done === writes + 1 && reached) await write(...asked)
      return { ok: false, fault: 'notConfirmed' }
    }
  const whole: Partial<CaseStore> = {}
  for (const name of [
    'append',
    'replace',
    'replaceAside',
    'remove',
    'writeDraft',
    'dropDraft',
    'writeSetting',
  ] as const) {
    Object.assign(whole, { [name]: store[name] })
    Object.assign(store, { [name]: guarded(store[name] as (...words: unknown[]) => Promise<unknown>) })
  }
  return () => {
    Object.assign(store, whole)
    return done
  }
}

const name = `${ids[0] ?? ''}/response-1/note`
/** As an older version stored it: under the name of its step. */
const oldName = `${ids[1] ?? ''}/response-1/dangerScreen`

/** A device with three cases, a draft and a name, unprotected; the third case as version 0.1.0 left it, if it can be. */
async function unprotectedDevice(): Promise<Bench & { vault: TestVault; recovery: string }> {
  const on = bench(memoryStore())
  const vault = on.another()
  await valueOf(vault.find())
  for (const id of ids) await storeCase(on.store, vault, someEntries(id, [`said of ${id}`]))
  await sealedStore(on.store, vault).writeDraft(name, draft)
  await on.store.writeDraft(oldName, await valueOf(vault.sealBytes(oldName, draft)))
  await on.store.replaceAside(apart, await framesOf(vault, someEntries(apart, ['written apart'])))
  return { ...on, vault, recovery: vault.drawRecoveryKey() }
}

const whole = (store: FakeStore): string =>
  JSON.stringify([[...store.settings], [...store.frames.values()].flat().map((one) => new TextDecoder().decode(one))])

async function isAllThere(store: FakeStore, vault: TestVault): Promise<void> {
  for (const id of ids) expect(await openedEntries(store, vault, id)).toEqual(someEntries(id, [`said of ${id}`]))
  expect(await openedFrames(store.aside.get(apart) ?? [], vault, apart)).toEqual(someEntries(apart, ['written apart']))
  const sealed = sealedStore(store, vault)
  for (const one of [name, oldName]) expect(await valueOf(sealed.readDraft(one))).toEqual(draft)
}

describe('setting the first passphrase', () => {
  it('can be cut off at every single write: nothing is lost, and afterwards the old key is gone', async () => {
    const counted = await unprotectedDevice()
    const count = cutOffAfter(counted.store, Infinity, false)
    await valueOf(counted.vault.protect(words, [{ kind: 'recovery', key: counted.recovery }]))
    const writes = count()
    expect(writes).toBeGreaterThan(12)

    const found = { stillOpen: 0, unfinished: 0, finished: 0 }
    for (let after = 0; after <= writes; after++) {
      for (const reached of [false, true]) {
        const on = await unprotectedDevice()
        const oldKeys = [...on.store.settings].filter(([key]) => key.startsWith('key/'))
        const goOn = cutOffAfter(on.store, after, reached)
        const answer = await on.vault.protect(words, [{ kind: 'recovery', key: on.recovery }])
        goOn()
        expect(answer.ok).toBe(after === writes)

        const later = on.another()
        const facts = await valueOf(later.find())
        if (facts.standing === 'unprotected') {
          found.stillOpen++
          await isAllThere(on.store, later)
          await valueOf(later.protect(words, [{ kind: 'recovery', key: on.recovery }]))
        } else {
          if (facts.unfinished) found.unfinished++
          else found.finished++
          expect(facts.standing).toBe('locked')
          const unlocked = await valueOf(later.unlock({ kind: 'passphrase', passphrase: words }))
          expect(unlocked).toMatchObject({ standing: 'unlocked', unfinished: false })
        }
        await isAllThere(on.store, later)
        expect(whole(on.store)).not.toContain('"kind":"open"')
        expect([...on.store.drafts.keys()].map((key) => key.split('/')[0])).toEqual([ids[0], ids[1]])
        expect([...on.store.drafts.keys()].join()).not.toMatch(/response|note|dangerScreen/)
        for (const [, keys] of oldKeys) expect(whole(on.store)).not.toContain(kidOf(keys))
        const again = on.another()
        expect(await valueOf(again.find())).toMatchObject({ standing: 'locked', unfinished: false })
        await valueOf(again.unlock({ kind: 'recovery', key: on.recovery }))
        await isAllThere(on.store, again)
      }
    }
    expect(Math.min(found.stillOpen, found.unfinished, found.finished)).toBeGreaterThan(0)
  })

  it('can be asked for again in the same window after a fault, and the case can be written to in between', async () => {
    const on = await unprotectedDevice()
    const goOn = cutOffAfter(on.store, 6, true)
    expect((await on.vault.protect(words, [{ kind: 'recovery', key: on.recovery }])).ok).toBe(false)
    goOn()
    expect(await valueOf(on.vault.find())).toMatchObject({ standing: 'unprotected', unfinished: true })
    await isAllThere(on.store, on.vault)
    const id = '4'.repeat(32)
    await storeCase(on.store, on.vault, someEntries(id, ['started in between']))
    const other = 'vali sode mipo gora zeto fina'
    expect(await on.vault.protect(other, [{ kind: 'recovery', key: on.recovery }])).toMatchObject({
      fault: 'wrongSecret',
    })
    await valueOf(on.vault.protect(words, [{ kind: 'recovery', key: on.recovery }]))
    await isAllThere(on.store, on.vault)
    expect(await openedEntries(on.store, on.vault, id)).toEqual(someEntries(id, ['started in between']))
  })

  it('does not stand in the way of an emergency while it is half done and the program starts anew', async () => {
    const on = await unprotectedDevice()
    const goOn = cutOffAfter(on.store, 6, true)
    await on.vault.protect(words, [{ kind: 'recovery', key: on.recovery }])
    goOn()
    const later = on.another()
    expect(await valueOf(later.find())).toMatchObject({ standing: 'locked', unfinished: true })
    const id = '5'.repeat(32)
    await storeCase(on.store, later, someEntries(id, ['gone again']))
    expect(await openedEntries(on.store, later, id)).toEqual(someEntries(id, ['gone again']))
    await valueOf(later.unlock({ kind: 'passphrase', passphrase: words }))
    await isAllThere(on.store, later)
    expect(await openedEntries(on.store, later, id)).toEqual(someEntries(id, ['gone again']))
  })

  it('keeps a damaged frame, sealed as well, in the place where it was', async () => {
    const on = bench()
    await storePlainCase(on.store, someEntries())
    const frames = [...(on.store.frames.get('c'.repeat(32)) ?? [])]
    frames[1] = new TextEncoder().encode('{"half a frame": "of Amina"')
    await on.store.replace('c'.repeat(32), frames)
    const vault = on.another()
    await valueOf(vault.find())
    await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    expect(whole(on.store)).not.toContain('Amina')
    expect(on.store.frames.get('c'.repeat(32))).toHaveLength(3)
    await expect(openedEntries(on.store, vault)).rejects.toThrow('damaged')
  })
})

describe('a case of which neither store can read all', () => {
  const hurt = ids[0] ?? ''

  async function hurtDevice() {
    const on = await unprotectedDevice()
    const [first] = on.store.frames.get(hurt) ?? []
    // What the stores give of it, and that they replace nothing of it.
    const left = [first as Uint8Array, new Uint8Array(0)]
    await on.store.replace(hurt, left)
    const { replace } = on.store
    Object.assign(on.store, {
      replace: (id: string, frames: readonly Uint8Array[]) =>
        id === hurt ? Promise.resolve({ ok: false, fault: 'refused' }) : replace(id, frames),
    })
    return { ...on, left }
  }

  it('does not keep the first passphrase from being set, and can be read as far as before', async () => {
    const on = await hurtDevice()
    await valueOf(on.vault.protect(words, [{ kind: 'recovery', key: on.recovery }]))
    const later = on.another()
    await valueOf(later.find())
    await valueOf(later.unlock({ kind: 'passphrase', passphrase: words }))
    expect(on.store.frames.get(hurt)).toEqual(on.left)
    const readable = on.left.slice(0, 1)
    expect(await openedFrames(readable, later, hurt)).toEqual(someEntries(hurt).slice(0, 1))
    const others = ids.slice(1)
    for (const id of others)
      expect(await openedEntries(on.store, later, id)).toEqual(someEntries(id, [`said of ${id}`]))
    const generation = (on.store.settings.get('vault') as { tree: { generation: string } }).tree.generation
    for (const id of ids)
      expect((on.store.settings.get(`key/${id}`) as { keys: unknown[] }).keys).toMatchObject([{ generation }])
  })

  it('also where what cannot be read stands aside', async () => {
    const on = await unprotectedDevice()
    const aside = [...(on.store.aside.get(apart) ?? []).slice(0, 1), new Uint8Array(0)]
    await on.store.replaceAside(apart, aside)
    const refused = () => Promise.resolve({ ok: false, fault: 'refused' })
    Object.assign(on.store, { replaceAside: refused })
    await valueOf(on.vault.protect(words, [{ kind: 'recovery', key: on.recovery }]))
    const readable = aside.slice(0, 1)
    expect(await openedFrames(readable, on.vault, apart)).toEqual(someEntries(apart).slice(0, 1))
    expect(await openedEntries(on.store, on.vault, apart)).toEqual(someEntries(apart, [`said of ${apart}`]))
  })
})

const kidOf = (keys: unknown): string => /"kid":"([0-9a-f]+)"/.exec(JSON.stringify(keys))?.[1] ?? 'no kid'
