import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#record/canonical-json.ts'
import { beginning } from '#record/chain.ts'
import { enclose, type Envelope, packEnvelope, unpackEnvelope } from '#record/envelope.ts'
import { hashOf } from '#record/sha256.ts'
import { anyRecord } from './any-record.ts'
import { Scribe } from './scribe.ts'

const sealed = (): Envelope => ({ ...enclose(Scribe.opened().last, beginning), sig: 'c2ln' })
const open = (value: unknown) => unpackEnvelope(new TextEncoder().encode(canonicalJson(value)))
/** An envelope whose own hash fits, whatever is in it. */
const refitted = (envelope: Omit<Envelope, 'header' | 'id'> & { header: object }) => ({
  ...envelope,
  id: hashOf({ body: envelope.body, header: envelope.header }),
})

describe('an envelope', () => {
  it('gives back the entry, the envelope before it and the signature', () => {
    fc.assert(
      fc.property(anyRecord(10), fc.option(fc.base64String(), { nil: null }), ({ entries }, sig) => {
        let prev = beginning
        for (const entry of entries) {
          const envelope = { ...enclose(entry, prev), sig }
          expect(unpackEnvelope(packEnvelope(envelope))).toEqual({ ok: true, envelope, entry })
          expect(envelope.header).toMatchObject({ case: entry.case, device: entry.device, seq: entry.seq, prev })
          prev = envelope.id
        }
      }),
      { numRuns: 30, seed: 41 },
    )
  })

  it('notices any one byte that was changed outside its signature', () => {
    const envelope = sealed()
    const bytes = packEnvelope(envelope)
    const text = new TextDecoder().decode(bytes)
    const signature = text.indexOf('"sig":') + '"sig":'.length
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        fc.pre(at < signature || at >= signature + '"c2ln"'.length)
        const forged = Uint8Array.from(bytes)
        forged[at] = bytes[at]! ^ by
        expect(unpackEnvelope(forged).ok).toBe(false)
      }),
      { numRuns: 800, seed: 42 },
    )
  })

  it('says of any damage what it is, and never throws', () => {
    const envelope = sealed()
    expect(unpackEnvelope(new Uint8Array())).toEqual({ ok: false, fault: 'damaged' })
    expect(unpackEnvelope(packEnvelope(envelope).slice(0, -5))).toEqual({ ok: false, fault: 'damaged' })
    expect(unpackEnvelope(new Uint8Array(300))).toEqual({ ok: false, fault: 'damaged' })
    expect(unpackEnvelope(Uint8Array.from([0xff, 0xfe]))).toEqual({ ok: false, fault: 'damaged' })
    expect(open({ ...envelope, body: envelope.body.replace('response-1', 'response-2') })).toEqual({
      ok: false,
      fault: 'altered',
    })
    expect(open({ ...envelope, header: { ...envelope.header, seq: 9 } })).toEqual({ ok: false, fault: 'altered' })
    expect(open(refitted({ ...envelope, body: '{"v":2}' }))).toEqual({ ok: false, fault: 'otherVersion' })
    expect(open(refitted({ ...envelope, body: 'ciphertext' }))).toEqual({ ok: false, fault: 'damaged' })
    expect(open(refitted({ ...envelope, header: { ...envelope.header, alg: 'aes' } }))).toEqual({
      ok: false,
      fault: 'damaged',
    })
  })
})
