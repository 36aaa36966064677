import { describe, expect, it } from 'vitest'
import type { VaultSecret } from '#session/ports.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { bench, type Bench, caseId, openedEntries, someEntries, storeCase, valueOf, words } from './vault-bench.ts'

const passphrase = (text: string): VaultSecret => ({ kind: 'passphrase', passphrase: text })
const others = 'vali sode mipo gora zeto fina'
const later = 'e'.repeat(32)
const draft = `${caseId}/response-1/note`

/** A protected device with one case and a draft, whose slots were lost or are damaged. */
async function withoutSlots(slotsNow?: unknown) {
  const on = bench()
  const vault = on.another()
  await valueOf(vault.find())
  await storeCase(on.store, vault, someEntries())
  await valueOf(sealedStore(on.store, vault).writeDraft(draft, new TextEncoder().encode('half typed')))
  await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
  const slots = on.store.settings.get('vault')
  await on.store.writeSetting('vault', slotsNow)
  return { ...on, slots }
}

/** Everything of the sealed case as it lies in the store. */
const ofTheCase = ({ store }: Bench): string =>
  JSON.stringify([
    store.settings.get(`key/${caseId}`),
    store.frames.get(caseId)?.map((frame) => [...frame]),
    [...store.drafts].filter(([name]) => name.startsWith(caseId)).map(([name, bytes]) => [name, [...bytes]]),
  ])

const damagedSlots = { v: 1, tree: { slots: 'cut off' } }

describe('starting anew where what opens the device is lost', () => {
  it.each([
    ['lost', undefined],
    ['damaged', damagedSlots],
  ] as const)(
    'leaves every byte of the sealed cases as it is, also when the new keys are protected (%s)',
    async (_name, slots) => {
      const on = await withoutSlots(slots)
      const before = ofTheCase(on)
      const vault = on.another()
      expect(await vault.find()).toEqual({ ok: false, fault: 'damaged' })
      expect(await valueOf(vault.startAnew())).toMatchObject({ standing: 'unprotected' })
      expect(await vault.keyOf(caseId)).toEqual({ ok: false, fault: 'sealedBefore' })
      expect(await vault.makeKey(caseId)).toEqual({ ok: false, fault: 'sealedBefore' })
      await storeCase(on.store, vault, someEntries(later, ['gone since supper']))
      await valueOf(vault.protect(others, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
      const again = on.another()
      await valueOf(again.find())
      await valueOf(again.unlock(passphrase(others)))
      await valueOf(again.find())
      expect(await openedEntries(on.store, again, later)).toEqual(someEntries(later, ['gone since supper']))
      expect(await again.keyOf(caseId)).toEqual({ ok: false, fault: 'sealedBefore' })
      expect(ofTheCase(on)).toBe(before)
      if (slots) expect(on.store.settings.get('vaultDamaged')).toMatchObject([{ document: slots }])
    },
  )

  it('the cases open again with the old passphrase once the old slots are back in their place', async () => {
    const on = await withoutSlots()
    const vault = on.another()
    await valueOf(vault.startAnew())
    await valueOf(vault.protect(others, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    await on.store.writeSetting('vault', on.slots)
    const back = on.another()
    await valueOf(back.unlock(passphrase(words)))
    expect(await openedEntries(on.store, back)).toEqual(someEntries())
    expect(await valueOf(sealedStore(on.store, back).readDraft(draft))).toEqual(new TextEncoder().encode('half typed'))
  })

  it('even keeps apart a case whose wrapped key went with the slots', async () => {
    const on = await withoutSlots()
    await on.store.writeSetting(`key/${caseId}`, undefined)
    const before = ofTheCase(on)
    const vault = on.another()
    await valueOf(vault.startAnew())
    await valueOf(vault.protect(others, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    expect(ofTheCase(on)).toBe(before)
  })

  it('is refused where the slots can be read, or were made by a newer version', async () => {
    const on = await withoutSlots()
    await on.store.writeSetting('vault', on.slots)
    expect(await on.another().startAnew()).toEqual({ ok: false, fault: 'replaced' })
    await on.store.writeSetting('vault', { v: 2 })
    expect(await on.another().startAnew()).toEqual({ ok: false, fault: 'otherVersion' })
    expect(on.store.settings.get('vault')).toEqual({ v: 2 })
  })

  it('is refused while a store does not answer, because what it holds would come back over what is new', async () => {
    const on = await withoutSlots()
    on.store.ail({ mirror: 'failing' })
    expect(await on.another().startAnew()).toEqual({ ok: false, fault: 'notConfirmed' })
    expect(on.store.settings.get('vault')).toBeUndefined()
    on.store.ail({ mirror: 'missing' })
    expect((await on.another().startAnew()).ok).toBe(true)
  })

  it('does not begin while the damaged slots cannot be kept', async () => {
    const on = await withoutSlots(damagedSlots)
    const { writeSetting } = on.store
    Object.assign(on.store, {
      writeSetting: (key: string, value: unknown) =>
        key === 'vaultDamaged' ? Promise.resolve({ ok: false, fault: 'full' }) : writeSetting(key, value),
    })
    expect(await on.another().startAnew()).toEqual({ ok: false, fault: 'full' })
    Object.assign(on.store, { writeSetting })
    expect(on.store.settings.get('vault')).toEqual(damagedSlots)
  })
})
