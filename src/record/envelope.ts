import * as z from 'zod/mini'
import { canonicalJson } from './canonical-json.ts'
import { entrySchema, type Entry } from './entry.ts'
import { hashOf } from './sha256.ts'

/**
 * How an entry is stored and travels: a plain header, a body and a signature of the device over both. The body is plain
 * text for now (`alg: none`); once a case has a key it is ciphertext and unencrypted envelopes of it are refused.
 */
const header = z.strictObject({
  v: z.literal(1),
  case: z.string(),
  device: z.string(),
  seq: z.int(),
  /** Hash of the envelope before on this device; 64 zeros for the first. */
  prev: z.string(),
  seen: z.array(z.strictObject({ device: z.string(), seq: z.int(), hash: z.string() })),
  kid: z.nullable(z.string()),
  alg: z.literal('none'),
  nonce: z.nullable(z.string()),
})
const envelopeSchema = z.strictObject({
  header,
  body: z.string(),
  /** SHA-256 over the canonical JSON of header and body. */
  id: z.string(),
  /** Base64url signature of the device over the id; null where the device can make none. */
  sig: z.nullable(z.string()),
})

export type Envelope = z.infer<typeof envelopeSchema>

/** An envelope that still wants its signature. */
export type UnsignedEnvelope = Omit<Envelope, 'sig'>

/** Puts an entry into an envelope. `prev` is the id of the envelope before, `seen` those of other devices. */
export function enclose(entry: Entry, prev: string): UnsignedEnvelope {
  const head = {
    v: 1 as const,
    case: entry.case,
    device: entry.device,
    seq: entry.seq,
    prev,
    seen: [],
    kid: null,
    alg: 'none' as const,
    nonce: null,
  }
  const body = canonicalJson(entry)
  return { header: head, body, id: hashOf({ body, header: head }) }
}

/** The bytes a store keeps. */
export const packEnvelope = (envelope: Envelope): Uint8Array => new TextEncoder().encode(canonicalJson(envelope))

export type Unpacked =
  | { readonly ok: true; readonly envelope: Envelope; readonly entry: Entry }
  | { readonly ok: false; readonly fault: 'damaged' | 'altered' | 'otherVersion' }

/** Opens stored bytes and checks the envelope's own hash; the entry inside is checked by the chain. Never throws. */
export function unpackEnvelope(bytes: Uint8Array): Unpacked {
  try {
    const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const envelope = envelopeSchema.parse(raw)
    if (hashOf({ body: envelope.body, header: envelope.header }) !== envelope.id) return { ok: false, fault: 'altered' }
    const entry = entrySchema.safeParse(JSON.parse(envelope.body))
    if (!entry.success) return { ok: false, fault: 'otherVersion' }
    return { ok: true, envelope, entry: entry.data }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
}
