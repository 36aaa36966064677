import { expect, it } from 'vitest'
import type { CaseStore, Kept } from '#session/ports.ts'

const frame = (text: string) => new TextEncoder().encode(text)
const texts = async (store: CaseStore, id: string) => {
  const read = await store.read(id)
  if (!read.ok) throw new Error(read.fault)
  return read.value.frames.map((bytes) => new TextDecoder().decode(bytes))
}

/**
 * What every store of cases promises. `reopen` gives the same data through a new store, as after a restart.
 * @param kept how often it says that it keeps what it acknowledges
 */
export function itKeepsTheStoreContract(
  fresh: () => Promise<{ store: CaseStore; reopen: () => CaseStore }>,
  kept: Kept,
): void {
  it('keeps frames per case in order, also for a store opened later', async () => {
    const { store, reopen } = await fresh()
    expect(await store.append('a', 1, [frame('one'), frame('two')])).toEqual({ ok: true, value: kept })
    expect(await store.append('a', 3, [frame('three')])).toEqual({ ok: true, value: kept })
    expect(await store.append('b', 1, [frame('other')])).toEqual({ ok: true, value: kept })
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
    expect(await store.append('a', 1, [frame('one'), frame('two')])).toEqual({ ok: true, value: kept })
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
    const draft = await reopen().readDraft('a/step')
    expect(draft.ok && draft.value && new TextDecoder().decode(draft.value)).toBe('half a sen')
    await store.dropDraft('a/step')
    expect(await store.readDraft('a/step')).toEqual({ ok: true, value: undefined })
    await store.writeSetting('worker', { name: 'A', role: 'carer' })
    expect(await reopen().readSetting('worker')).toEqual({ ok: true, value: { name: 'A', role: 'carer' } })
    expect(await store.caseIds()).toEqual({ ok: true, value: [] })
  })
  it('puts other frames in place of all frames of one case, fewer or more', async () => {
    const { store, reopen } = await fresh()
    await store.append('a', 1, [frame('one'), frame('two')])
    await store.append('b', 1, [frame('other')])
    expect(await store.replace('a', [frame('1'), frame('2'), frame('3')])).toEqual({ ok: true, value: kept })
    expect(await store.append('a', 4, [frame('4')])).toEqual({ ok: true, value: kept })
    expect(await texts(reopen(), 'a')).toEqual(['1', '2', '3', '4'])
    await store.replace('a', [frame('only')])
    expect(await texts(reopen(), 'a')).toEqual(['only'])
    expect(await texts(reopen(), 'b')).toEqual(['other'])
  })

  it('removes frames and drafts of one case and of no other', async () => {
    const { store, reopen } = await fresh()
    for (const id of ['a', 'ab']) {
      await store.append(id, 1, [frame(id)])
      await store.writeDraft(`${id}/step`, frame(id))
    }
    expect(await store.remove('a')).toEqual({ ok: true, value: null })
    expect(await reopen().caseIds()).toEqual({ ok: true, value: ['ab'] })
    expect(await texts(reopen(), 'a')).toEqual([])
    expect(await reopen().readDraft('a/step')).toEqual({ ok: true, value: undefined })
    const draft = await reopen().readDraft('ab/step')
    expect(draft.ok && draft.value).toEqual(frame('ab'))
  })

  it('forgets a setting that is undefined', async () => {
    const { store, reopen } = await fresh()
    await store.writeSetting('slot', { key: 'k' })
    await store.writeSetting('slot', undefined)
    expect(await reopen().readSetting('slot')).toEqual({ ok: true, value: undefined })
  })

  it('keeps frames of every size whole', async () => {
    const { store, reopen } = await fresh()
    const sizes = [0, 1, 31_000, 32_768, 200_000]
    const frames = sizes.map((size) => new Uint8Array(size).map((_, i) => (i * 7 + size) % 256))
    expect(await store.append('a', 1, frames)).toEqual({ ok: true, value: kept })
    const read = await reopen().read('a')
    expect(read.ok && read.value.frames.map((bytes) => bytes.length)).toEqual(sizes)
    expect(read.ok && read.value.frames.every((bytes, i) => Buffer.from(bytes).equals(frames[i] as Uint8Array))).toBe(
      true,
    )
  })
}
