import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePaperKey } from '#crypto/paper-key.ts'
import type { PaperDocument } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { pageDigests } from '#pdf/page-digests.ts'
import { readAttachment } from '#pdf/read-attachment.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { type SignedPaper, signPaper } from '#pdf/sign-paper.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import { colourJpeg } from './any-photo.ts'
import { faultsOf } from './check-archival.ts'
import { asFile, resaved, run } from './pdf-tools.ts'
import { fullSample } from './sample-paper.ts'

const at = Date.UTC(2026, 0, 2, 3, 4, 5)
const field = 'supervisor'
const sample = fullSample()
const prepared: PaperDocument = {
  ...sample,
  blocks: [
    ...sample.blocks,
    { kind: 'picture', jpeg: colourJpeg(), width: 24, height: 32, components: 3, alt: 'A face', caption: '' },
    { kind: 'signatureField', name: field, label: 'Signed in the file', description: 'Signature of the supervisor' },
  ],
}
const kit = loadNodeKit()
const paper = renderPaper(prepared, kit)
const key = await makePaperKey(at)
const whole = bytesOf(await signPaper(paper, key, { field, at, name: 'Eleni Ω' }))

function bytesOf(signed: SignedPaper): Uint8Array<ArrayBuffer> {
  if (!signed.ok) throw new Error(signed.reason)
  return signed.bytes
}

async function verdictsOf(pdf: Uint8Array) {
  const read = await verifySignatures(pdf)
  if (!read.ok) throw new Error(read.reason)
  return read.signatures
}

/** The file with one bit of it turned round. */
function flipped(bytes: Uint8Array, place: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[place] = (copy[place] ?? 0) ^ 1
  return copy
}

/** The file with a further revision that changes nothing but its own table. */
function revised(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const last = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? ''
  const trailer = text
    .slice(text.lastIndexOf('trailer\n') + 8, text.lastIndexOf('\nstartxref'))
    .replace(/\/Prev \d+/, `/Prev ${last}`)
  const more = `1 1\n0000000000 65535 f \ntrailer\n${trailer}\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${more}`.replace('0 1 1\n', '0 1\n'), 'latin1')
}

describe('a signed paper', { timeout: 60_000 }, () => {
  it('is the unsigned one with something behind it', () => {
    expect(Buffer.from(whole.subarray(0, paper.length)).equals(paper)).toBe(true)
    expect(whole.length - paper.length).toBeLessThan(10_000)
  })

  it('is valid and signed as a whole, for us and for an independent judge', async () => {
    expect(await verdictsOf(whole)).toEqual([
      {
        field,
        integrity: 'valid',
        coversWholeFile: true,
        coveredUpTo: whole.length,
        certificate: {
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          name: 'Missing child guide, key of a device',
          selfSigned: true,
        },
        claimedName: 'Eleni Ω',
        claimedAt: at,
      },
    ])
    const judged = run('pdfsig', asFile(whole))
    expect(judged).toContain('Signature is Valid')
    expect(judged).toContain('Total document signed')
    expect(judged).toContain('ETSI.CAdES.detached')
    expect(judged).toContain('Signature Field Name: supervisor')
  })

  it('has the pages, the tags and the record it had before', () => {
    expect(pageDigests(whole)).toEqual(pageDigests(paper))
    expect(readAttachment(whole, 'record.json')).toEqual(readAttachment(paper, 'record.json'))
  })

  it('breaks no rule of archives and screen readers', () => {
    expect(faultsOf(paper)).toEqual([])
    expect(faultsOf(whole, paper)).toEqual([])
    run('qpdf', '--check', asFile(whole))
  })

  it('carries no name unless one was typed', async () => {
    const nameless = bytesOf(await signPaper(paper, key, { field, at, name: '' }))
    expect(Buffer.from(nameless.subarray(paper.length)).toString('latin1')).not.toContain('/Name')
    expect(await verdictsOf(nameless)).toMatchObject([{ integrity: 'valid', claimedName: '' }])
  })

  it('shows a changed byte, to us and to an independent judge', async () => {
    const changed = flipped(whole, 2000)
    expect(await verdictsOf(changed)).toMatchObject([{ integrity: 'digestMismatch' }])
    expect(run('pdfsig', asFile(changed))).toContain('Digest Mismatch')
  })

  it('shows that something was added behind it, to us and to an independent judge', async () => {
    const later = revised(whole)
    expect(await verdictsOf(later)).toMatchObject([{ integrity: 'valid', coversWholeFile: false }])
    expect(run('pdfsig', asFile(later))).toContain('Not total document signed')
  })

  it('is no longer valid when it is saved again', async () => {
    const [verdict] = await verdictsOf(resaved(whole))
    expect(verdict?.integrity).not.toBe('valid')
  })

  it('is unreadable when it leaves out more than the signature itself', async () => {
    const text = Buffer.from(whole).toString('latin1')
    const [range = '', before = '', after = ''] = /\/ByteRange\[0 (\d{10}) (\d{10}) \d{10}\]/.exec(text) ?? []
    const wider = range.replace(before, String(Number(before) - 40).padStart(10, '0'))
    const forged = Buffer.from(text.replace(range, wider), 'latin1')
    expect(after).not.toBe('')
    expect(await verdictsOf(forged)).toMatchObject([{ integrity: 'unreadable' }])
  })

  it('is not by this certificate when the seal is changed', async () => {
    const text = Buffer.from(whole).toString('latin1')
    // The seal is the last thing in the signature, before the zeros that fill its room.
    const end = /\/Contents<[0-9a-f]*?(?=0{200})/.exec(text)
    const place = (end?.index ?? 0) + (end?.[0].length ?? 0) - 8
    const changed = Buffer.from(whole)
    changed[place] = changed[place] === 0x31 ? 0x32 : 0x31
    const [verdict] = await verdictsOf(changed)
    expect(['notByThisCertificate', 'unreadable']).toContain(verdict?.integrity)
  })

  it('is told from the same paper signed by another device', async () => {
    const other = bytesOf(await signPaper(paper, await makePaperKey(at), { field, at, name: '' }))
    const [one, two] = [await verdictsOf(whole), await verdictsOf(other)]
    expect(one[0]?.certificate?.fingerprint).not.toBe(two[0]?.certificate?.fingerprint)
  })

  it('is judged without a throw, whichever bytes are altered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (place) => {
        const read = await verifySignatures(flipped(whole, place))
        if (read.ok) for (const { integrity } of read.signatures) expect(integrity).not.toBe('valid')
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('is not valid when any digit of the certificate in it is another one', async () => {
    const certificate = Buffer.from(key.certificate).toString('hex')
    const first = Buffer.from(whole).toString('latin1').indexOf(certificate)
    expect(first).toBeGreaterThan(paper.length)
    for (let digit = 0; digit < certificate.length; digit += 13) {
      const changed = Buffer.from(whole)
      changed[first + digit] = changed[first + digit] === 0x31 ? 0x32 : 0x31
      const read = await verifySignatures(changed)
      if (read.ok) for (const { integrity } of read.signatures) expect([digit, integrity]).not.toEqual([digit, 'valid'])
    }
  }, 60_000)
})

describe('signing', { timeout: 60_000 }, () => {
  it('fills an empty field once and never another one', async () => {
    const facts = { field, at, name: '' }
    expect(await signPaper(whole, key, facts)).toEqual({ ok: false, reason: 'alreadySigned' })
    expect(await signPaper(paper, key, { ...facts, field: 'witness' })).toEqual({ ok: false, reason: 'noField' })
    expect(await signPaper(renderPaper(sample, kit), key, facts)).toEqual({ ok: false, reason: 'noField' })
  })

  it('refuses what is no paper with a value', async () => {
    const facts = { field, at, name: '' }
    expect(await signPaper(new Uint8Array(), key, facts)).toEqual({ ok: false, reason: 'notAPdf' })
    expect(await signPaper(paper.subarray(0, 5000), key, facts)).toEqual({ ok: false, reason: 'damaged' })
  })
})

describe('an unsigned paper', () => {
  it('has no signature, and other bytes are no paper', async () => {
    expect(await verdictsOf(paper)).toEqual([])
    expect(run('pdfsig', asFile(paper))).toContain('not signed')
    expect(await verifySignatures(new TextEncoder().encode('{}'))).toEqual({ ok: false, reason: 'notAPdf' })
    expect(await verifySignatures(paper.subarray(0, 5000))).toEqual({ ok: false, reason: 'damaged' })
  })
})
