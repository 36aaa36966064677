import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { bench, openedEntries, someEntries, storeCase, valueOf, words } from './vault-bench.ts'

const run = promisify(execFile)
const hasAge = await run('age', ['--version']).then(
  () => true,
  () => false,
)

const handle = { credential: 'Y3JlZGVudGlhbA', input: 'aW5wdXQ' }
const output = (seed: number) => new Uint8Array(32).fill(seed)
const byPassphrase = { kind: 'passphrase', passphrase: words } as const

/** A protected device with one case. */
async function device(organisation?: { name: string; recipient: string }) {
  const on = bench(undefined, organisation)
  const vault = on.another()
  await valueOf(vault.find())
  await storeCase(on.store, vault, someEntries())
  const beside = organisation
    ? ({ kind: 'organisation' } as const)
    : ({ kind: 'recovery', key: vault.drawRecoveryKey() } as const)
  await valueOf(vault.protect(words, [beside]))
  return { ...on, vault }
}

describe('the lock of the device itself', () => {
  it('opens the vault after it was added with the passphrase, and nothing else does', async () => {
    const { vault, store, another } = await device()
    await valueOf(vault.addSlot(byPassphrase, { kind: 'passkey', handle, output: output(7) }))
    const later = another()
    expect(await valueOf(later.find())).toMatchObject({ standing: 'locked' })
    expect(await later.unlock({ kind: 'passkey', output: output(8) })).toEqual({ ok: false, fault: 'wrongSecret' })
    const facts = await valueOf(later.unlock({ kind: 'passkey', output: output(7) }))
    expect(facts.standing).toBe('unlocked')
    expect(facts.slots.find(({ kind }) => kind === 'passkey')).toMatchObject({ passkey: handle })
    expect(await openedEntries(store, later)).toEqual(someEntries())
  })

  it('is no second way in: the recovery key beside it cannot be removed', async () => {
    const { vault } = await device()
    const { slots } = await valueOf(vault.addSlot(byPassphrase, { kind: 'passkey', handle, output: output(7) }))
    const idOf = (kind: string) => slots.find((slot) => slot.kind === kind)?.id ?? ''
    expect(await vault.removeSlot(byPassphrase, idOf('recovery'))).toEqual({ ok: false, fault: 'needsSecond' })
    await valueOf(vault.removeSlot(byPassphrase, idOf('passkey')))
    expect(await vault.unlock({ kind: 'passkey', output: output(7) })).toEqual({ ok: false, fault: 'wrongSecret' })
  })

  it('leaves no secret behind: the bytes are wiped, right or wrong', async () => {
    const { vault } = await device()
    const [first, right, wrong] = [output(7), output(7), output(8)]
    await valueOf(vault.addSlot(byPassphrase, { kind: 'passkey', handle, output: first }))
    await valueOf(vault.unlock({ kind: 'passkey', output: right }))
    await vault.unlock({ kind: 'passkey', output: wrong })
    for (const bytes of [first, right, wrong]) expect(bytes.every((byte) => byte === 0)).toBe(true)
  })

  it('cannot be moved to another passkey in the stored slots', async () => {
    const { vault, store, another } = await device()
    await valueOf(vault.addSlot(byPassphrase, { kind: 'passkey', handle, output: output(7) }))
    const changed = JSON.stringify(store.settings.get('vault')).replace(handle.input, 'b3RoZXI')
    await valueOf(store.writeSetting('vault', JSON.parse(changed)))
    const later = another()
    await valueOf(later.find())
    expect(await later.unlock({ kind: 'passkey', output: output(7) })).toEqual({ ok: false, fault: 'wrongSecret' })
  })
})

describe('a slot', () => {
  it('says its algorithm and parameters, and nothing that opens it', async () => {
    const recipient = await identityToRecipient(await generateIdentity())
    const { vault } = await device({ name: 'Office', recipient })
    await valueOf(vault.addSlot(byPassphrase, { kind: 'passkey', handle, output: output(7) }))
    const { slots } = await valueOf(vault.addSlot(byPassphrase, { kind: 'recovery', key: vault.drawRecoveryKey() }))
    expect(slots.map(({ kind, method }) => [kind, method])).toEqual([
      ['passphrase', { alg: 'argon2id', memoryKiB: 64, passes: 1, lanes: 1 }],
      ['organisation', { alg: 'age-x25519', recipient }],
      ['passkey', { alg: 'webauthn-prf' }],
      ['recovery', { alg: 'hkdf-sha256' }],
    ])
    expect(Object.keys(slots[0] ?? {}).sort()).toEqual(['id', 'kind', 'madeAt', 'method'])
  })
})

describe('the file of the organisation', () => {
  it.runIf(hasAge)('is opened by age itself, and what it holds unlocks the device', async () => {
    const identity = await generateIdentity()
    const { vault, another } = await device({ name: 'Office', recipient: await identityToRecipient(identity) })
    const file = await vault.organisationFile()
    const folder = await mkdtemp(path.join(tmpdir(), 'slot-'))
    try {
      await writeFile(path.join(folder, 'slot.age'), file ?? '')
      await writeFile(path.join(folder, 'identity'), `${identity}\n`)
      await run('age', ['-d', '-i', 'identity', '-o', 'words', 'slot.age'], { cwd: folder })
      const key = await readFile(path.join(folder, 'words'), 'utf8')
      const later = another()
      await valueOf(later.find())
      expect(await valueOf(later.unlock({ kind: 'organisation', key }))).toMatchObject({ standing: 'unlocked' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
