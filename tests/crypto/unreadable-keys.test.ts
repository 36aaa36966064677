import { describe, expect, it } from 'vitest'
import { readCaseKeys, readDocument, type VaultDocument } from '#crypto/vault-document.ts'
import { bench, caseId, openedEntries, someEntries, storeCase, valueOf, words } from './vault-bench.ts'

const other = 'd'.repeat(32)
const ofLaterVersion = { v: 2, keys: 'in a form of their own' }

/** A device with two cases, of which the key of one reads otherwise. */
async function deviceWithKey(value: unknown, protectedBefore = false) {
  const on = bench()
  const vault = on.another()
  await valueOf(vault.find())
  for (const id of [caseId, other]) await storeCase(on.store, vault, someEntries(id))
  if (protectedBefore) await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
  await on.store.writeSetting(`key/${other}`, value)
  return { ...on, vault }
}

const keyOf = (on: Awaited<ReturnType<typeof deviceWithKey>>) => on.store.settings.get(`key/${other}`)

describe('the key of a case that this program cannot read', () => {
  it.each([
    ['of a later version', ofLaterVersion, 'otherVersion'],
    ['damaged', { v: 1, keys: [{ kid: 'half' }] }, 'damaged'],
    ['something else', 'a word', 'damaged'],
  ] as const)('%s, is said to be that, and nothing is written in its place', async (_name, value, fault) => {
    const on = await deviceWithKey(value, true)
    const later = on.another()
    await valueOf(later.unlock({ kind: 'passphrase', passphrase: words }))
    expect(await later.keyOf(other)).toEqual({ ok: false, fault })
    expect(await later.makeKey(other)).toEqual({ ok: false, fault })
    expect(keyOf(on)).toEqual(value)
    expect(await openedEntries(on.store, later)).toEqual(someEntries())
  })

  it('of a later version keeps the first passphrase from being set, because it hangs on the key that would go', async () => {
    const on = await deviceWithKey(ofLaterVersion)
    const before = JSON.stringify([...on.store.settings])
    expect(await on.vault.protect(words, [{ kind: 'recovery', key: on.vault.drawRecoveryKey() }])).toEqual({
      ok: false,
      fault: 'otherVersion',
    })
    expect(JSON.stringify([...on.store.settings])).toBe(before)
    expect(await openedEntries(on.store, on.vault)).toEqual(someEntries())
  })

  it('damaged, keeps nobody from protecting the others, and is left as it lies with what it sealed', async () => {
    const damaged = { v: 1, keys: 'half' }
    const on = await deviceWithKey(damaged)
    const frames = on.store.frames.get(other)
    await valueOf(on.vault.protect(words, [{ kind: 'recovery', key: on.vault.drawRecoveryKey() }]))
    expect(keyOf(on)).toEqual(damaged)
    expect(on.store.frames.get(other)).toEqual(frames)
    expect(await openedEntries(on.store, on.vault)).toEqual(someEntries())
  })

  it('is counted as a key where the slots are gone: no new ones are made', async () => {
    const on = await deviceWithKey(ofLaterVersion)
    for (const id of [caseId, other]) await on.store.replace(id, [])
    for (const key of ['vault', `key/${caseId}`]) await on.store.writeSetting(key, undefined)
    expect(await on.another().find()).toEqual({ ok: false, fault: 'damaged' })
  })

  it('is none where nothing is stored', () => {
    expect(readCaseKeys(undefined)).toEqual({ ok: true, keys: [] })
  })
})

describe('key slots that ask for more than a device can give', () => {
  async function slotsAsking(change: (kdf: { memoryKiB: number; passes: number }) => void, times = 1) {
    const on = await deviceWithKey(undefined, true)
    const document = structuredClone(on.store.settings.get('vault')) as VaultDocument
    const [slot] = document.tree.slots
    if (slot?.kind !== 'passphrase') throw new Error('a passphrase opens this device')
    change(slot.kdf)
    for (let more = 1; more < times; more++) document.tree.slots.push({ ...slot })
    return { on, document }
  }

  it.each([
    ['a gibibyte', { memoryKiB: 1024 * 1024, passes: 1 }, 1],
    ['a thousand passes', { memoryKiB: 64, passes: 1000 }, 1],
    ['four times what any device is asked for', { memoryKiB: 4 * 46 * 1024, passes: 16 }, 1],
    ['as much as is usual, at every one of thirty slots', { memoryKiB: 46 * 1024, passes: 16 }, 30],
    ['little, at a thousand slots', { memoryKiB: 64, passes: 1 }, 1000],
  ] as const)('%s: they are refused as damage, at once, and left as they are', async (_name, asked, times) => {
    const { on, document } = await slotsAsking((kdf) => Object.assign(kdf, asked), times)
    await on.store.writeSetting('vault', document)
    let stretched = 0
    const later = on.another({
      stretch: () => {
        stretched += 1
        return Promise.reject(new Error('this would hang the device'))
      },
    })
    expect(await later.find()).toEqual({ ok: false, fault: 'damaged' })
    expect(await later.unlock({ kind: 'passphrase', passphrase: words })).toEqual({ ok: false, fault: 'damaged' })
    expect(stretched).toBe(0)
    expect(on.store.settings.get('vault')).toEqual(document)
  })

  it('what this program itself makes on the fastest device is taken', async () => {
    const { document } = await slotsAsking((kdf) => Object.assign(kdf, { memoryKiB: 46 * 1024, passes: 16 }))
    expect(readDocument(document).ok).toBe(true)
  })
})
