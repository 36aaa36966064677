import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { argon2id } from '@noble/hashes/argon2.js'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveKey, keyFromBytes, openBytes, sealBytes, unwrap, wrap } from '#crypto/aes-gcm.ts'
import { fromBase64url, toBase64url } from '#crypto/base64url.ts'
import { readSpokenKey, spokenKey } from '#crypto/spoken-key.ts'
import { stretchNow } from '#crypto/stretch-now.ts'
import { passesFor } from '#crypto/stretch.ts'
import { readyAt, waitAfter } from '#crypto/tries.ts'
import { bench, caseId, openedEntries, someEntries, storeCase, valueOf, words } from './vault-bench.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const hex = (of: Uint8Array | undefined) => of && Buffer.from(of).toString('hex')

describe('the cipher', () => {
  it('is AES-256-GCM as in the test case of its specification, with associated data', async () => {
    const key = await keyFromBytes(bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'))
    const nonce = bytes('cafebabefacedbaddecaf888')
    // The associated data of the published case is no text; this is the case without it, and our own use beside it.
    const plain = bytes(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255',
    )
    expect(hex(await sealBytes(key, nonce, '', plain))).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad' +
        'b094dac5d93471bdec1a502270e3cc6c',
    )
    const sealed = await sealBytes(key, nonce, 'header', plain)
    expect(hex(await openBytes(key, nonce, 'header', sealed))).toBe(hex(plain))
    expect(await openBytes(key, nonce, 'other header', sealed)).toBeUndefined()
  })

  it('keeps keys that cannot be read out, and wipes the bytes they came from', async () => {
    const raw = new Uint8Array(32).fill(7)
    const key = await keyFromBytes(raw)
    expect(raw.every((byte) => byte === 0)).toBe(true)
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    const wrapped = await wrap(key, 'for this', new Uint8Array([1, 2, 3]))
    expect(await unwrap(key, 'for this', wrapped)).toEqual(new Uint8Array([1, 2, 3]))
    expect(await unwrap(key, 'for that', wrapped)).toBeUndefined()
    const derived = await deriveKey(new Uint8Array(20).fill(1), new Uint8Array(16), 'recovery')
    expect(derived.extractable).toBe(false)
  })

  it('writes any bytes as base64url and back', () => {
    fc.assert(fc.property(fc.uint8Array(), (any) => hex(fromBase64url(toBase64url(any))) === hex(any)))
    expect(fromBase64url('a+b')).toBeUndefined()
  })
})

describe('stretching', () => {
  it('is Argon2id as in RFC 9106', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
      dkLen: 32,
    })
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
    const one = stretchNow({ passphrase: bytes('61'), salt: new Uint8Array(16), memoryKiB: 64, passes: 1 })
    const other = stretchNow({ passphrase: bytes('61'), salt: new Uint8Array(16), memoryKiB: 64, passes: 2 })
    expect([one.length, hex(one) === hex(other)]).toEqual([32, false])
  })

  it('takes as many passes as fit in the time, at least one and never without end', () => {
    const strength = { memoryKiB: 1, atMostMs: 1000, mostPasses: 16 }
    expect([3000, 1000, 400, 1, 0].map((ms) => passesFor(strength, 1, ms))).toEqual([1, 1, 2, 16, 16])
  })
})

describe('a recovery key', () => {
  const anyKey = fc.uint8Array({ minLength: 20, maxLength: 20 })

  it('is eight groups of five and reads back however it is typed', () => {
    fc.assert(
      fc.property(anyKey, fc.boolean(), (key, small) => {
        const spoken = spokenKey(key)
        expect(spoken).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/)
        const typed = small ? ` ${spoken.toLowerCase().replaceAll('-', ' ')} ` : spoken.replaceAll('0', 'O')
        expect(readSpokenKey(typed, 20)).toEqual({ ok: true, bytes: Uint8Array.from(key) })
      }),
    )
  })

  it('says which group was mistyped: one character, two swapped, two groups swapped, one missing', () => {
    fc.assert(
      fc.property(anyKey, fc.nat(39), fc.integer({ min: 1, max: 31 }), fc.nat(6), (key, at, by, group) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
        const plain = spokenKey(key).replaceAll('-', '')
        const wrong = (text: string) => {
          const read = readSpokenKey(text, 20)
          return read.ok ? 0 : read.group
        }
        const other = alphabet[(alphabet.indexOf(plain[at] ?? '') + by) % 32] ?? ''
        expect(wrong(plain.slice(0, at) + other + plain.slice(at + 1))).toBe(Math.floor(at / 5) + 1)
        const within = at % 5 === 4 ? at - 1 : at
        const [a, b] = [plain[within] ?? '', plain[within + 1] ?? '']
        if (a !== b)
          expect(wrong(plain.slice(0, within) + b + a + plain.slice(within + 2))).toBe(Math.floor(within / 5) + 1)
        const groups = plain.match(/.{5}/g) ?? []
        const [first, second] = [groups[group] ?? '', groups[group + 1] ?? '']
        expect(wrong([...groups.slice(0, group), second, first, ...groups.slice(group + 2)].join(''))).toBe(group + 1)
        expect(wrong(plain.slice(0, -1))).toBe(8)
        expect(wrong(`${plain}7`)).toBe(9)
      }),
    )
  })
})

describe('the wait after wrong passphrases', () => {
  it('never shrinks, has an end, and is not shortened by any clock set back', () => {
    const waits = Array.from({ length: 60 }, (_, count) => waitAfter(count))
    expect(waits.slice(0, 4)).toEqual([0, 0, 0, 5000])
    expect(waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0))).toBe(true)
    expect(waits.at(-1)).toBe(15 * 60_000)
    fc.assert(
      fc.property(fc.nat(40), fc.nat(1e9), fc.nat(1e9), (count, at, back) => {
        const wait = readyAt({ count, at: 1e12 + at }, 1e12 + at - back)
        expect(wait.readyAt === 0 ? 0 : wait.readyAt - (1e12 + at - back)).toBe(waitAfter(count))
      }),
    )
  })
})

describe('the key of an organisation', () => {
  it('opens with its identity, or with what the age command line makes of the slot', async () => {
    const identity = await generateX25519Identity()
    const organisation = { name: 'An invented office', recipient: await identityToRecipient(identity) }
    const on = bench(undefined, organisation)
    const vault = on.another()
    expect((await valueOf(vault.find())).organisation).toBe('An invented office')
    await storeCase(on.store, vault, someEntries())
    await valueOf(vault.protect(words, [{ kind: 'organisation' }]))
    const file = await vault.organisationFile()
    const folder = mkdtempSync(path.join(os.tmpdir(), 'organisation-'))
    try {
      writeFileSync(path.join(folder, 'identity'), identity)
      writeFileSync(path.join(folder, 'slot.age'), file ?? '')
      const spoken = execFileSync('age', ['-d', '-i', 'identity', 'slot.age'], { cwd: folder, encoding: 'utf8' })
      for (const key of [identity, spoken]) {
        const later = on.another()
        await valueOf(later.unlock({ kind: 'organisation', key }))
        expect(await openedEntries(on.store, later, caseId)).toEqual(someEntries())
      }
      const mistyped = spoken.replace(/^./, (first) => (first === '7' ? '8' : '7'))
      expect(await on.another().unlock({ kind: 'organisation', key: mistyped })).toMatchObject({ fault: 'mistyped' })
      const stranger = await generateX25519Identity()
      expect(await on.another().unlock({ kind: 'organisation', key: stranger })).toMatchObject({ fault: 'wrongSecret' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
