import { describe, expect, it } from 'vitest'
import { beginning } from '#record/chain.ts'
import { enclose, type Envelope, packEnvelope, unpackEnvelope, unpackSealed } from '#record/envelope.ts'
import { hashOf } from '#record/sha256.ts'
import type { VaultSecret } from '#session/ports.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { waitAfter } from '#crypto/tries.ts'
import {
  bench,
  type Bench,
  caseId,
  openedEntries,
  someEntries,
  storeCase,
  storePlainCase,
  valueOf,
  words,
} from './vault-bench.ts'

const passphrase = (text: string): VaultSecret => ({ kind: 'passphrase', passphrase: text })

/** A device with one case and a passphrase; `recovery` opens it too. */
async function protectedDevice(on: Bench = bench()) {
  const vault = on.another()
  await valueOf(vault.find())
  await storeCase(on.store, vault, someEntries())
  const recovery = vault.drawRecoveryKey()
  await valueOf(vault.protect(words, [{ kind: 'recovery', key: recovery }]))
  return { ...on, vault, recovery }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return 'no document'
  }
}

/** A document without the dates of its slots: they are told, not relied on. */
const withoutDates = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => (name === 'madeAt' ? 0 : part))

const stored = ({ store }: Bench): string =>
  JSON.stringify([
    [...store.settings],
    [...store.frames.values()].flat().map((frame) => new TextDecoder().decode(frame)),
    [...store.drafts.values()].map((draft) => new TextDecoder().decode(draft)),
  ])

describe('a fresh device', () => {
  it('is unprotected, says so, and needs nothing to start a case', async () => {
    const on = bench()
    const vault = on.another()
    expect(await valueOf(vault.find())).toMatchObject({ standing: 'unprotected', unfinished: false })
    await storeCase(on.store, vault, someEntries())
    expect(await openedEntries(on.store, vault)).toEqual(someEntries())
    expect(stored(on)).not.toContain('the uncle rang')
  })

  it('opens by itself at the next start, until a passphrase has been set', async () => {
    const on = bench()
    const first = on.another()
    await valueOf(first.find())
    await storeCase(on.store, first, someEntries())
    const later = on.another()
    expect(await valueOf(later.find())).toMatchObject({ standing: 'unprotected' })
    expect(await openedEntries(on.store, later)).toEqual(someEntries())
  })

  it('seals what version 0.1.0 had stored as plain text', async () => {
    const on = bench()
    await storePlainCase(on.store, someEntries())
    await on.store.writeSetting('device', 'd')
    expect(stored(on)).toContain('the uncle rang')
    const vault = on.another()
    await valueOf(vault.find())
    expect(stored(on)).not.toContain('the uncle rang')
    expect(await openedEntries(on.store, vault)).toEqual(someEntries())
    await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    expect(await openedEntries(on.store, vault)).toEqual(someEntries())
  })

  it('leaves a plain case as it is when the disk is too full to seal it, and seals it later', async () => {
    const on = bench()
    await storePlainCase(on.store, someEntries())
    on.store.failWith('full')
    const vault = on.another()
    await valueOf(vault.find())
    expect(await vault.keyOf(caseId)).toEqual({ ok: true, value: undefined })
    on.store.failWith(undefined)
    const later = on.another()
    await valueOf(later.find())
    expect(await openedEntries(on.store, later)).toEqual(someEntries())
  })
})

describe('key slots that are gone', () => {
  it.each([
    ['its cases are sealed', async () => {}],
    ['even the wrapped keys of its cases are gone', (on: Bench) => on.store.writeSetting(`key/${caseId}`, undefined)],
  ] as const)('are never replaced by new ones: %s', async (_name, more) => {
    const on = await protectedDevice()
    const slots = on.store.settings.get('vault')
    await on.store.writeSetting('vault', undefined)
    await more(on)
    const before = stored(on)
    const later = on.another()
    expect(await later.find()).toEqual({ ok: false, fault: 'damaged' })
    expect(stored(on)).toBe(before)
    await on.store.writeSetting('vault', slots)
    expect(await valueOf(later.find())).toMatchObject({ standing: 'locked' })
  })

  it('are waited for while a store does not answer that is known to hold cases', async () => {
    const on = bench()
    on.store.ail({ mirror: 'failing', lost: 12 })
    expect(await on.another().find()).toEqual({ ok: false, fault: 'damaged' })
    expect(stored(on)).not.toContain('open')
    on.store.ail({ mirror: 'failing', lost: 0 })
    expect(await valueOf(on.another().find())).toMatchObject({ standing: 'unprotected' })
  })
})

describe('the first passphrase', () => {
  it('makes new keys, seals all cases again and leaves no open slot', async () => {
    const on = bench()
    const vault = on.another()
    await valueOf(vault.find())
    await storeCase(on.store, vault, someEntries())
    const before = await valueOf(vault.keyOf(caseId))
    const framesBefore = (await valueOf(on.store.read(caseId))).frames
    const facts = await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    expect(facts).toMatchObject({ standing: 'unlocked', unfinished: false })
    expect(facts.slots.map(({ kind }) => kind)).toEqual(['passphrase', 'recovery'])
    expect(await openedEntries(on.store, vault)).toEqual(someEntries())
    const after = await valueOf(vault.keyOf(caseId))
    expect(after?.kid).not.toBe(before?.kid)
    for (const frame of framesBefore) if (after) expect((await unpackSealed(frame, after)).ok).toBe(false)
    expect(stored(on)).not.toContain('"kind":"open"')
    expect(stored(on)).not.toContain(before?.kid)
  })

  it('seals drafts, the name of the person and the sheet of the organisation again too', async () => {
    const on = bench()
    const vault = on.another()
    await valueOf(vault.find())
    await storeCase(on.store, vault, someEntries())
    const text = new TextEncoder().encode('half typed')
    const name = `${caseId}/response-1/dangerScreen`
    const sealed = sealedStore(on.store, vault)
    await sealed.writeDraft(name, text)
    await on.store.writeSetting('worker', { name: 'Eleni Markou', role: 'carer' })
    // As large as a sheet can be: it has to pass through the seal in every browser.
    const sheet = { organisation: 'House by the harbour', items: 'i'.repeat(64 * 1024) }
    await on.store.writeSetting('sheet', sheet)
    const before = [...on.store.drafts]
    await valueOf(vault.protect(words, [{ kind: 'recovery', key: vault.drawRecoveryKey() }]))
    expect(stored(on)).not.toContain('Eleni')
    expect(stored(on)).not.toContain('harbour')
    expect(await valueOf(sealed.readSetting('sheet'))).toEqual(sheet)
    const after = [...on.store.drafts]
    expect(after).toHaveLength(1)
    expect(after[0]?.[0]).not.toBe(before[0]?.[0])
    expect(after[0]?.[1]).not.toEqual(before[0]?.[1])
    expect(await valueOf(sealed.readDraft(name))).toEqual(text)
  })

  it('is refused when it is weak or alone', async () => {
    const vault = bench().another()
    await valueOf(vault.find())
    const beside = [{ kind: 'recovery', key: vault.drawRecoveryKey() }] as const
    for (const weak of ['', 'short one', '1234 5678 9012 3456 7890', 'aaaaaaaaaaaaaaaaaaaaaaaaa'])
      expect(await vault.protect(weak, beside)).toEqual({ ok: false, fault: 'tooWeak' })
    expect(await vault.protect(words, [])).toEqual({ ok: false, fault: 'needsSecond' })
    expect(await vault.protect(words, [{ kind: 'organisation' }])).toEqual({ ok: false, fault: 'needsSecond' })
    expect(await valueOf(vault.find())).toMatchObject({ standing: 'unprotected' })
  })

  it('in one window makes the keys of another window useless at once', async () => {
    const on = bench()
    const [here, there] = [on.another(), on.another()]
    await valueOf(here.find())
    await valueOf(there.find())
    await storeCase(on.store, here, someEntries())
    await valueOf(here.protect(words, [{ kind: 'recovery', key: here.drawRecoveryKey() }]))
    let written = false
    expect(
      await there.whileKeysHold(() => {
        written = true
        return Promise.resolve({ ok: true as const })
      }),
    ).toEqual({ ok: false, fault: 'replaced' })
    expect(written).toBe(false)
    expect(await there.protect(words, [{ kind: 'recovery', key: here.drawRecoveryKey() }])).toEqual({
      ok: false,
      fault: 'replaced',
    })
    expect(await valueOf(there.find())).toMatchObject({ standing: 'locked' })
  })
})

describe('a locked vault', () => {
  it('opens with the passphrase, however its letters were composed, and with the recovery key', async () => {
    const on = bench()
    const vault = on.another()
    await valueOf(vault.find())
    await storeCase(on.store, vault, someEntries())
    const recovery = vault.drawRecoveryKey()
    await valueOf(vault.protect('Zoë’s  ﬁve ångström ways', [{ kind: 'recovery', key: recovery }]))
    for (const secret of [
      passphrase('Zoe\u0308’s five a\u030Angstro\u0308m ways '),
      { kind: 'recovery', key: recovery } as const,
      { kind: 'recovery', key: recovery.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o') } as const,
    ]) {
      const later = on.another()
      expect(await valueOf(later.find())).toMatchObject({ standing: 'locked' })
      expect((await later.keyOf(caseId)).ok).toBe(false)
      expect(await valueOf(later.unlock(secret))).toMatchObject({ standing: 'unlocked' })
      expect(await openedEntries(on.store, later)).toEqual(someEntries())
    }
  })

  it('opens with nothing else, and says nothing of what is inside', async () => {
    const { another, clock, recovery } = await protectedDevice()
    const vault = another()
    await valueOf(vault.find())
    for (let i = 0; i < 200; i++) {
      clock.now += 60 * 60_000
      const answer = await vault.unlock(passphrase(`${words}${i}`))
      expect(answer).toMatchObject({ ok: false, fault: 'wrongSecret' })
      expect(Object.keys(answer).sort()).toEqual(i < 2 ? ['fault', 'ok'] : ['fault', 'ok', 'readyAt'])
    }
    const other = recovery.replace(/^./, (first) => (first === '7' ? '8' : '7'))
    expect(await vault.unlock({ kind: 'recovery', key: other })).toEqual({ ok: false, fault: 'mistyped', group: 1 })
    expect(await vault.unlock({ kind: 'recovery', key: vault.drawRecoveryKey() })).toEqual({
      ok: false,
      fault: 'wrongSecret',
    })
    expect((await vault.keyOf(caseId)).ok).toBe(false)
    clock.now += 60 * 60_000
    expect((await vault.unlock(passphrase(words))).ok).toBe(true)
  })

  it('makes whoever guesses wait longer and longer, also after a restart and with the clock set back', async () => {
    const { another, clock } = await protectedDevice()
    for (let i = 0; i < 3; i++) await another().unlock(passphrase(`${words} no`))
    const wait = waitAfter(3)
    expect(wait).toBeGreaterThan(0)
    expect(await another().unlock(passphrase(words))).toMatchObject({ fault: 'tooSoon', readyAt: clock.now + wait })
    clock.now -= 60 * 60_000
    expect(await another().unlock(passphrase(words))).toMatchObject({ fault: 'tooSoon', readyAt: clock.now + wait })
    clock.now += wait - 1
    expect(await another().unlock(passphrase(words))).toMatchObject({ fault: 'tooSoon' })
    clock.now += 1
    expect(await another().unlock(passphrase(`${words} no`))).toMatchObject({
      fault: 'wrongSecret',
      readyAt: clock.now + waitAfter(4),
    })
    expect(waitAfter(4)).toBeGreaterThan(wait)
    clock.now += waitAfter(4)
    expect((await another().unlock(passphrase(words))).ok).toBe(true)
    expect((await another().unlock(passphrase(`${words} no`))) as object).not.toHaveProperty('readyAt')
  })

  it('counts a try before it is made, so that cutting the program off does not spare the wait', async () => {
    const { another } = await protectedDevice()
    for (let i = 0; i < 3; i++) {
      const cut = another({ stretch: () => Promise.reject(new DOMException('killed', 'AbortError')) })
      await cut.unlock(passphrase('a guess that is long enough'))
    }
    expect(await another().unlock(passphrase(words))).toMatchObject({ ok: false, fault: 'tooSoon' })
  })

  it('lets a new case be started, which opens again only after unlocking', async () => {
    const on = await protectedDevice()
    const vault = on.another()
    await valueOf(vault.find())
    const id = 'd'.repeat(32)
    await storeCase(on.store, vault, someEntries(id, ['gone since supper']))
    expect(await openedEntries(on.store, vault, id)).toEqual(someEntries(id, ['gone since supper']))
    expect((await vault.keyOf(caseId)).ok).toBe(false)
    vault.lock()
    expect((await vault.keyOf(id)).ok).toBe(false)
    const later = on.another()
    await valueOf(later.find())
    expect((await later.keyOf(id)).ok).toBe(false)
    await valueOf(later.unlock(passphrase(words)))
    expect(await openedEntries(on.store, later, id)).toEqual(someEntries(id, ['gone since supper']))
    expect(stored(on)).not.toContain('gone since supper')
  })

  it('refuses plain frames of a case, with or without a key, as damage', async () => {
    const on = await protectedDevice()
    const key = await valueOf(on.vault.keyOf(caseId))
    const [entry] = someEntries()
    if (!key || !entry) throw new Error('there is a key and an entry')
    const plain = packEnvelope({ ...enclose(entry, beginning), sig: null })
    expect(unpackEnvelope(plain).ok).toBe(true)
    expect(await unpackSealed(plain, key)).toEqual({ ok: false, fault: 'notSealed' })
    await storePlainCase(on.store, someEntries('e'.repeat(32)))
    const planted = await valueOf(on.vault.keyOf('e'.repeat(32)))
    if (!planted) throw new Error('a case without a key is given one that opens nothing')
    expect((await unpackSealed(plain, planted)).ok).toBe(false)
  })
})

describe('key slots', () => {
  it('give way to a new passphrase; the old one opens nothing any more', async () => {
    const on = await protectedDevice()
    const next = 'vali sode mipo gora zeto fina'
    expect(await on.vault.changePassphrase(passphrase('not the right one'), next)).toMatchObject({ ok: false })
    await valueOf(on.vault.changePassphrase(passphrase(words), next))
    expect((await on.another().unlock(passphrase(words))).ok).toBe(false)
    expect((await on.another().unlock(passphrase(next))).ok).toBe(true)
    await valueOf(on.vault.changePassphrase({ kind: 'recovery', key: on.recovery }, words))
    expect((await on.another().unlock(passphrase(words))).ok).toBe(true)
  })

  it('are added and removed, but never down to a passphrase alone', async () => {
    const on = await protectedDevice()
    const [first] = (await valueOf(on.vault.find())).slots.filter(({ kind }) => kind === 'recovery')
    expect(await on.vault.removeSlot(passphrase(words), first?.id ?? '')).toEqual({ ok: false, fault: 'needsSecond' })
    const another = on.vault.drawRecoveryKey()
    await valueOf(on.vault.addSlot(passphrase(words), { kind: 'recovery', key: another }))
    await valueOf(on.vault.removeSlot(passphrase(words), first?.id ?? ''))
    expect(await on.another().unlock({ kind: 'recovery', key: on.recovery })).toMatchObject({ fault: 'wrongSecret' })
    expect((await on.another().unlock({ kind: 'recovery', key: another })).ok).toBe(true)
  })

  it('are stretched again when they are weaker than what is usual by now', async () => {
    const on = await protectedDevice()
    const kdf = () =>
      JSON.stringify(on.store.settings.get('vault'))
        .match(/"memoryKiB":(\d+),"passes":(\d+)/)
        ?.slice(1)
    expect(kdf()).toEqual(['64', '1'])
    const later = on.another({ strength: { memoryKiB: 128, atMostMs: 1000, mostPasses: 3 } })
    await valueOf(later.unlock(passphrase(words)))
    expect(kdf()).toEqual(['128', '3'])
    expect((await on.another().unlock(passphrase(words))).ok).toBe(true)
    expect((await on.another().unlock({ kind: 'recovery', key: on.recovery })).ok).toBe(true)
  })

  it('refuse as a value whatever was changed of the slot a passphrase opens, or of what hangs on it', async () => {
    const on = await protectedDevice()
    const whole = JSON.stringify(on.store.settings.get('vault'))
    const parts = [
      /"generation":"[^"]+"/,
      /\{"id":"[^}]+"kind":"passphrase"(.(?!"kind"))*?"key":"[^"]+"/,
      /"capture":.*?\}/,
    ]
    let tried = 0
    for (const part of parts) {
      const found = part.exec(whole)
      if (!found) throw new Error(`the slots hold ${part.source}`)
      for (let at = found.index; at < found.index + found[0].length; at += 2) {
        const flipped = String.fromCharCode(whole.charCodeAt(at) ^ 1)
        const changed = jsonOr(whole.slice(0, at) + flipped + whole.slice(at + 1))
        if (withoutDates(changed) === withoutDates(JSON.parse(whole))) continue
        await on.store.writeSetting('vault', changed)
        await on.store.writeSetting('vaultTries', undefined)
        expect((await on.another().unlock(passphrase(words))).ok, `${found[0]} at ${at - found.index}`).toBe(false)
        tried++
      }
    }
    expect(tried).toBeGreaterThan(250)
    await on.store.writeSetting('vault', JSON.parse(whole))
    await on.store.writeSetting('vaultTries', undefined)
    expect((await on.another().unlock(passphrase(words))).ok).toBe(true)
  })

  it('of a case refuse as damage whatever was changed of a frame', async () => {
    const on = await protectedDevice()
    const key = await valueOf(on.vault.keyOf(caseId))
    const frame = (await valueOf(on.store.read(caseId))).frames[2]
    if (!key || !frame) throw new Error('there is a frame and a key to it')
    const signature = new TextDecoder().decode(frame).indexOf('"sig":')
    for (let at = 0; at < signature; at++) {
      const forged = Uint8Array.from(frame)
      forged[at] = (frame[at] ?? 0) ^ 1
      expect((await unpackSealed(forged, key)).ok, `byte ${at}`).toBe(false)
    }
    // A header that fits its own hash again is still not the one that was sealed.
    const envelope = JSON.parse(new TextDecoder().decode(frame)) as Envelope
    for (const header of [
      { ...envelope.header, seq: 9 },
      { ...envelope.header, prev: beginning },
      { ...envelope.header, device: 'a'.repeat(32) },
      { ...envelope.header, case: 'a'.repeat(32) },
    ]) {
      const fitted = { ...envelope, header, id: hashOf({ body: envelope.body, header }) }
      expect(await unpackSealed(packEnvelope(fitted), key)).toEqual({ ok: false, fault: 'altered' })
    }
  })

  it('of a later version, or of something else by the same name, are not touched', async () => {
    const on = bench()
    for (const [value, fault] of [
      [{ v: 2, other: 'form' }, 'otherVersion'],
      [{ v: 1, tree: {} }, 'damaged'],
      ['a setting of some other program', 'damaged'],
    ] as const) {
      await on.store.writeSetting('vault', value)
      expect(await on.another().find()).toEqual({ ok: false, fault })
      expect(on.store.settings.get('vault')).toEqual(value)
    }
  })
})

describe('a full disk', () => {
  it('keeps nobody out who knows the passphrase, and still makes others wait', async () => {
    const on = await protectedDevice()
    Object.assign(on.store, { writeSetting: () => Promise.resolve({ ok: false, fault: 'full' }) })
    const later = on.another()
    await valueOf(later.find())
    for (let i = 0; i < 3; i++) expect((await later.unlock(passphrase('nobody knows this one'))).ok).toBe(false)
    expect(await later.unlock(passphrase(words))).toMatchObject({ ok: false, fault: 'tooSoon' })
    on.clock.now += 60_000
    expect(await valueOf(later.unlock(passphrase(words)))).toMatchObject({ standing: 'unlocked' })
    expect(await openedEntries(on.store, later)).toEqual(someEntries())
  })
})

describe('slots somebody else has written', () => {
  it('an open slot planted beside a passphrase is refused: the device would never lock again', async () => {
    const on = await protectedDevice()
    const document = structuredClone(on.store.settings.get('vault')) as { tree: { slots: unknown[] } }
    document.tree.slots.push({ id: 'a'.repeat(16), madeAt: 0, kind: 'open', alg: 'none', key: 'A'.repeat(43) })
    await on.store.writeSetting('vault', document)
    expect(await on.another().find()).toEqual({ ok: false, fault: 'damaged' })
    expect(await on.another().unlock(passphrase(words))).toEqual({ ok: false, fault: 'damaged' })
  })
})

describe('the organisation of a deployment', () => {
  it('is asked for once, however often the keys are looked at', async () => {
    let asked = 0
    const vault = bench().another({
      organisation: () => {
        asked += 1
        return Promise.resolve(undefined)
      },
    })
    for (let i = 0; i < 3; i++) await valueOf(vault.find())
    expect(asked).toBe(1)
  })
})

describe('a destroyed case', () => {
  it('loses its key first, then frames and drafts; a count of the month stays', async () => {
    const on = await protectedDevice()
    const key = await valueOf(on.vault.keyOf(caseId))
    const { frames } = await valueOf(on.store.read(caseId))
    const name = `${caseId}/response-1/note`
    await sealedStore(on.store, on.vault).writeDraft(name, new Uint8Array([1, 2, 3]))
    const facts = await valueOf(on.vault.shred(caseId))
    expect(facts.shredded).toEqual([{ month: '2026-11', count: 1 }])
    expect(await valueOf(on.store.caseIds())).toEqual([])
    expect(on.store.drafts.size).toBe(0)
    expect(stored(on)).not.toContain(caseId)
    // Frames that come back from somewhere open no more.
    await on.store.append(caseId, 1, frames)
    const later = on.another()
    await valueOf(later.unlock(passphrase(words)))
    await expect(openedEntries(on.store, later)).rejects.toThrow('otherKey')
    expect(key).toBeDefined()
  })

  it('stays destroyed when the program is cut off half way', async () => {
    const on = await protectedDevice()
    const remove = on.store.remove
    Object.assign(on.store, { remove: () => Promise.resolve({ ok: false, fault: 'refused' }) })
    expect(await on.vault.shred(caseId)).toEqual({ ok: false, fault: 'refused' })
    Object.assign(on.store, { remove })
    const later = on.another()
    const facts = await valueOf(later.unlock(passphrase(words)))
    expect(facts.shredded).toEqual([{ month: '2026-11', count: 1 }])
    expect(await valueOf(on.store.caseIds())).toEqual([])
  })

  it('keeps nobody from starting while a store does not let it be finished', async () => {
    const on = await protectedDevice()
    const remove = on.store.remove
    Object.assign(on.store, { remove: () => Promise.resolve({ ok: false, fault: 'notConfirmed' }) })
    expect(await on.vault.shred(caseId)).toEqual({ ok: false, fault: 'notConfirmed' })
    const later = on.another()
    expect(await valueOf(later.find())).toMatchObject({ standing: 'locked', shredded: [] })
    expect(await valueOf(later.unlock(passphrase(words)))).toMatchObject({ standing: 'unlocked' })
    await expect(openedEntries(on.store, later)).rejects.toThrow('otherKey')
    Object.assign(on.store, { remove })
    expect(await valueOf(on.another().find())).toMatchObject({ shredded: [{ month: '2026-11', count: 1 }] })
  })
})
