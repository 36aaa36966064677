import { expect, it } from 'vitest'
import type { CaseStore } from '#session/ports.ts'

const frame = (text: string) => new TextEncoder().encode(text)
const texts = async (store: CaseStore, id: string) => {
  const read = await store.read(id)
  if (!read.ok) throw new Error(read.fault)
  return read.value.map((bytes) => new TextDecoder().decode(bytes))
}

/** What every store of cases promises. `reopen` gives the same data through a new store, as after a restart. */
export function itKeepsTheStoreContract(fresh: () => Promise<{ store: CaseStore; reopen: () => CaseStore }>): void {
  it('keeps frames per case in order, also for a store opened later', async () => {
    const { store, reopen } = await fresh()
    expect(await store.append('a', 1, [frame('one'), frame('two')])).toEqual({ ok: true, value: null })
    expect(await store.append('a', 3, [frame('three')])).toEqual({ ok: true, value: null })
    expect(await store.append('b', 1, [frame('other')])).toEqual({ ok: true, value: null })
    expect(await texts(reopen(), 'a')).toEqual(['one', 'two', 'three'])
    expect(await reopen().caseIds()).toEqual({ ok: true, value: ['a', 'b'] })
  })

  it('refuses frames that do not follow the last one, and writes none of them', async () => {
    const { store } = await fresh()
    await store.append('a', 1, [frame('one')])
    expect(await store.append('a', 1, [frame('ours')])).toEqual({ ok: false, fault: 'conflict' })
    expect(await store.append('a', 5, [frame('far'), frame('away')])).toEqual({ ok: false, fault: 'conflict' })
    expect(await texts(store, 'a')).toEqual(['one'])
  })

  it('takes the very same frames again as written', async () => {
    const { store } = await fresh()
    await store.append('a', 1, [frame('one'), frame('two')])
    expect(await store.append('a', 1, [frame('one'), frame('two')])).toEqual({ ok: true, value: null })
    expect(await texts(store, 'a')).toEqual(['one', 'two'])
  })

  it('lets only one of two writers win who both follow the same frame', async () => {
    const { store, reopen } = await fresh()
    const other = reopen()
    await store.append('a', 1, [frame('start')])
    const results = await Promise.all([store.append('a', 2, [frame('left')]), other.append('a', 2, [frame('right')])])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await texts(store, 'a')).toHaveLength(2)
  })

  it('keeps drafts until they are dropped, and settings', async () => {
    const { store, reopen } = await fresh()
    await store.writeDraft('a/step', frame('half a sen'))
    const kept = await reopen().readDraft('a/step')
    expect(kept.ok && kept.value && new TextDecoder().decode(kept.value)).toBe('half a sen')
    await store.dropDraft('a/step')
    expect(await store.readDraft('a/step')).toEqual({ ok: true, value: undefined })
    await store.writeSetting('worker', { name: 'A', role: 'carer' })
    expect(await reopen().readSetting('worker')).toEqual({ ok: true, value: { name: 'A', role: 'carer' } })
    expect(await store.caseIds()).toEqual({ ok: true, value: [] })
  })
}
