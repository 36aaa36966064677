import { describe, expect, it } from 'vitest'
import { isStoredName, readNamed, withName } from '#crypto/draft-names.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { bench, caseId, someEntries, storeCase, valueOf, words } from './vault-bench.ts'

const typed = (text: string) => new TextEncoder().encode(text)
const steps = ['dangerScreen', 'firstChecks', 'absenceNoticed', 'note', 'pending']
const nameOf = (step: string, id = caseId) => `${id}/response-1/${step}`

async function withDrafts(id = caseId) {
  const on = bench()
  const vault = on.another()
  await valueOf(vault.find())
  await storeCase(on.store, vault, someEntries(id))
  const sealed = sealedStore(on.store, vault)
  for (const step of steps) await valueOf(sealed.writeDraft(nameOf(step, id), typed(`of ${step}`)))
  return { ...on, vault, sealed }
}

const names = (on: { store: { drafts: ReadonlyMap<string, unknown> } }) => [...on.store.drafts.keys()].sort()

describe('names half-typed text is stored under', () => {
  it('say which case it is of and nothing of the step', async () => {
    const on = await withDrafts()
    expect(names(on)).toHaveLength(steps.length)
    for (const name of names(on)) expect(name).toMatch(new RegExp(`^${caseId}/\\.[\\w-]{22}$`))
    for (const step of steps) expect(await valueOf(on.sealed.readDraft(nameOf(step)))).toEqual(typed(`of ${step}`))
    const all = JSON.stringify([...on.store.drafts].map(([key, bytes]) => [key, new TextDecoder().decode(bytes)]))
    for (const step of steps) expect(all).not.toContain(step)
  })

  it('are the same each time for one case, and others in another case and on another device', async () => {
    const [one, other] = [await withDrafts(), await withDrafts()]
    const before = names(one)
    for (const step of steps) await one.sealed.writeDraft(nameOf(step), typed('again'))
    expect(names(one)).toEqual(before)
    expect(names(other).filter((name) => before.includes(name))).toEqual([])
    const id = 'd'.repeat(32)
    await storeCase(one.store, one.vault, someEntries(id))
    await one.sealed.writeDraft(nameOf('note', id), typed('hers'))
    const tails = names(one).map((name) => name.split('/')[1])
    expect(new Set(tails).size).toBe(steps.length + 1)
  })

  it('cannot be computed without the key of the case, and a draft put under the name of another one is not read', async () => {
    const on = await withDrafts()
    await valueOf(on.vault.protect(words, [{ kind: 'recovery', key: on.vault.drawRecoveryKey() }]))
    const [first = '', second = ''] = names(on)
    await on.store.writeDraft(first, on.store.drafts.get(second) ?? new Uint8Array())
    const read = await Promise.all(steps.map(async (step) => valueOf(on.sealed.readDraft(nameOf(step)))))
    expect(read.filter((bytes) => bytes === undefined)).toHaveLength(1)
    on.vault.lock()
    expect(await on.vault.draftNames(nameOf('note'))).toEqual({ ok: false, fault: 'locked' })
  })

  it('of an older version are taken from the stores at the next start, with what was typed', async () => {
    const on = bench()
    const vault = on.another()
    await valueOf(vault.find())
    await storeCase(on.store, vault, someEntries())
    const old = nameOf('dangerScreen')
    await on.store.writeDraft(old, await valueOf(vault.sealBytes(old, typed('blue jacket'))))
    await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    const other = nameOf('firstChecks')
    await on.store.writeDraft(other, await valueOf(vault.sealBytes(other, typed('left at six'))))
    const later = on.another()
    await valueOf(later.unlock({ kind: 'passphrase', passphrase: words }))
    await valueOf(later.find())
    expect(names(on).every(isStoredName)).toBe(true)
    const sealed = sealedStore(on.store, later)
    expect(await valueOf(sealed.readDraft(old))).toEqual(typed('blue jacket'))
    expect(await valueOf(sealed.readDraft(other))).toEqual(typed('left at six'))
  })

  it('of an older version are moved when they are read, and dropped when they are dropped', async () => {
    const on = await withDrafts()
    const read = nameOf('consent')
    const dropped = nameOf('profile')
    for (const name of [read, dropped])
      await on.store.writeDraft(name, await valueOf(on.vault.sealBytes(name, typed('left at six'))))
    expect(await valueOf(on.sealed.readDraft(read))).toEqual(typed('left at six'))
    await on.sealed.dropDraft(dropped)
    expect(names(on).every(isStoredName)).toBe(true)
    expect(await valueOf(on.sealed.readDraft(read))).toEqual(typed('left at six'))
    expect(await valueOf(on.sealed.readDraft(dropped))).toBeUndefined()
  })
})

it('a draft with its name is read as it was written, and what is too short is no draft', () => {
  const key = `${caseId}/response-1/note`
  expect(readNamed(withName(key, typed('ä')))).toEqual({ key, bytes: typed('ä') })
  for (const bytes of [[], [0], [0, 9, 1]]) expect(readNamed(new Uint8Array(bytes))).toBeUndefined()
})
