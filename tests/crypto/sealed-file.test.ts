import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { highestWorkFactor, openSealed, sealedFor, sealFile, workFactor } from '#crypto/sealed-file.ts'
import { dice } from '../record/any-values.ts'

const words = new TextEncoder().encode(`Ζωή was seen at the station\n${'x'.repeat(70_000)}`)
const little = 4
let folder: string
let identity: string
let recipient: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sealed-'))
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function sealed(key: Parameters<typeof sealFile>[1]): Promise<Uint8Array> {
  const made = await sealFile(words, key, little)
  if (!made.ok) throw new Error(made.fault)
  return made.bytes
}

const hasAge = spawnSync('age', ['--version']).status === 0
if (!hasAge) console.warn('SKIPPED: age is not installed; nothing shows that other programs open our sealed files')

describe('a sealed file', { timeout: 120_000 }, () => {
  it('opens with the words or the key it was sealed for, and says beforehand which of them it wants', async () => {
    const byWords = await sealed({ passphrase: 'correct horse battery staple' })
    expect(sealedFor(byWords)).toBe('passphrase')
    expect(await openSealed(byWords, { passphrase: 'correct horse battery staple' })).toEqual({
      ok: true,
      bytes: words,
    })
    const byKey = await sealed({ recipient: ` ${recipient}\n` })
    expect(sealedFor(byKey)).toBe('recipient')
    expect(await openSealed(byKey, { identity: `${identity}\n` })).toEqual({ ok: true, bytes: words })
    expect(sealedFor(words)).toBeUndefined()
  })

  it('shows nothing of what it holds', async () => {
    const text = Buffer.from(await sealed({ recipient })).toString('latin1')
    expect(text).not.toContain('station')
  })

  it('is made with the work stated, and a second time with other bytes', async () => {
    const made = await sealFile(words, { passphrase: 'a b c d e f' })
    const again = await sealFile(words, { passphrase: 'a b c d e f' }, workFactor)
    if (!made.ok || !again.ok) throw new Error('not sealed')
    expect(Buffer.from(made.bytes.subarray(0, 80)).toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/,
    )
    expect(made.bytes).not.toEqual(again.bytes)
  }, 60_000)

  it('does not open with other words, another key, no key at all, or a key of the other kind', async () => {
    const byWords = await sealed({ passphrase: 'correct horse battery staple' })
    const byKey = await sealed({ recipient })
    const other = await generateX25519Identity()
    for (const [file, key] of [
      [byWords, { passphrase: 'correct horse battery stable' }],
      [byWords, { identity }],
      [byKey, { identity: other }],
      [byKey, { identity: 'AGE-SECRET-KEY-1' }],
      [byKey, { identity: '' }],
      [byKey, { passphrase: 'correct horse battery staple' }],
    ] as const)
      expect(await openSealed(file, key)).toEqual({ ok: false, fault: 'wrongKey' })
  })

  it('is not made for what is no recipient', async () => {
    for (const wrong of ['', 'age1', 'age1qqqq', recipient.slice(0, -1), identity])
      expect(await sealFile(words, { recipient: wrong })).toEqual({ ok: false, fault: 'notARecipient' })
  })

  it('is refused before it is opened where it asks for more work than a phone has memory for', async () => {
    const text = Buffer.from(await sealed({ passphrase: 'x' })).toString('latin1')
    const bomb = Buffer.from(text.replace(` ${little}\n`, ` ${highestWorkFactor + 1}\n`), 'latin1')
    expect(await openSealed(bomb, { passphrase: 'x' })).toEqual({ ok: false, fault: 'tooMuchWork' })
  })

  it('is refused wherever a byte is changed, lost or added', async () => {
    const files = [await sealed({ recipient }), await sealed({ passphrase: 'x' })]
    const keys = [{ identity }, { passphrase: 'x' }]
    const roll = dice(7)
    for (let i = 0; i < 300; i++) {
      const file = files[i % 2]!
      // Half of the changes hit the head of the file: the rest is long.
      const at = roll(i % 4 < 2 ? 200 : file.length)
      const forged = Uint8Array.from(file)
      forged[at] = file[at]! ^ (1 + roll(255))
      const mutant = [forged, file.subarray(0, at), Uint8Array.from([...file, roll(256)])][i % 3]!
      const opened = await openSealed(mutant, keys[i % 2]!)
      expect(opened, `change ${i} at ${at}`).toMatchObject({ ok: false })
    }
  }, 120_000)

  it('is understood by another implementation of the same format, both ways', async () => {
    const decrypter = new Decrypter()
    decrypter.addPassphrase('correct horse battery staple')
    expect(await decrypter.decrypt(await sealed({ passphrase: 'correct horse battery staple' }))).toEqual(words)
    const encrypter = new Encrypter()
    encrypter.setPassphrase('from elsewhere')
    encrypter.setScryptWorkFactor(little)
    const theirs = await encrypter.encrypt(words)
    expect(await openSealed(theirs, { passphrase: 'from elsewhere' })).toEqual({ ok: true, bytes: words })
  })

  it.skipIf(!hasAge)('is opened by age, and opens what age has sealed', async () => {
    const key = path.join(folder, 'key.txt')
    const ours = path.join(folder, 'ours.age')
    writeFileSync(key, `${identity}\n`, { mode: 0o600 })
    writeFileSync(ours, await sealed({ recipient }))
    const opened = spawnSync('age', ['-d', '-i', key, ours])
    expect(opened.stderr.toString()).toBe('')
    expect(new Uint8Array(opened.stdout)).toEqual(words)
    const theirs = path.join(folder, 'theirs.age')
    expect(spawnSync('age', ['-r', recipient, '-o', theirs], { input: words }).status).toBe(0)
    expect(await openSealed(readFileSync(theirs), { identity })).toMatchObject({ ok: true, bytes: words })
  })
})
