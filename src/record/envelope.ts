import * as z from 'zod/mini'
import { canonicalJson } from './canonical-json.ts'
import { entrySchema, type Entry } from './entry.ts'
import { hashOf } from './sha256.ts'

const base64url = z.string().check(z.regex(/^[\w-]+$/))

/**
 * How an entry is stored and travels: a plain header, a body and a signature of the device over both. The body is sealed with
 * the key of the case (`A256GCM`), the header being associated data, or plain text (`none`): in stores of version 0.1.0 and
 * in files. Once a case has a key, unencrypted envelopes of it are refused.
 */
const header = z.strictObject({
  v: z.literal(1),
  case: z.string(),
  device: z.string(),
  seq: z.int(),
  /** Hash of the envelope before on this device; 64 zeros for the first. */
  prev: z.string(),
  seen: z.array(z.strictObject({ device: z.string(), seq: z.int(), hash: z.string() })),
  /** Id of the key the body is sealed with; null where it is plain text. */
  kid: z.nullable(z.string()),
  alg: z.enum(['none', 'A256GCM']),
  /** 96 random bits in base64url; null where the body is plain text. */
  nonce: z.nullable(base64url),
})
const envelopeSchema = z.strictObject({
  header,
  body: z.string(),
  /** SHA-256 over the canonical JSON of header and body. */
  id: z.string(),
  /** Base64url signature of the device over the id; null where the device can make none. */
  sig: z.nullable(z.string()),
})

type Header = z.infer<typeof header>
export type Envelope = z.infer<typeof envelopeSchema>

/** An envelope that still wants its signature. */
export type UnsignedEnvelope = Omit<Envelope, 'sig'>

/**
 * The key of one case, wherever it is kept. `associated` is text that is not hidden, but cannot be changed without
 * `open` answering undefined.
 */
export interface CaseKey {
  readonly kid: string
  /** 96 random bits in base64url, new at each call. */
  readonly nonce: () => string
  /** @returns ciphertext and tag in base64url */
  readonly seal: (nonce: string, associated: string, text: string) => Promise<string>
  /** The text, or undefined where anything was changed or another key sealed it. */
  readonly open: (nonce: string, associated: string, sealed: string) => Promise<string | undefined>
}

const headerOf = (entry: Entry, prev: string): Omit<Header, 'kid' | 'alg' | 'nonce'> => ({
  v: 1,
  case: entry.case,
  device: entry.device,
  seq: entry.seq,
  prev,
  seen: [],
})

const withId = (head: Header, body: string): UnsignedEnvelope => ({
  header: head,
  body,
  id: hashOf({ body, header: head }),
})

/** Puts an entry into an envelope as plain text. `prev` is the id of the envelope before. */
export const enclose = (entry: Entry, prev: string): UnsignedEnvelope =>
  withId({ ...headerOf(entry, prev), kid: null, alg: 'none', nonce: null }, canonicalJson(entry))

/** The same, sealed with the key of the case. */
export async function encloseSealed(entry: Entry, prev: string, key: CaseKey): Promise<UnsignedEnvelope> {
  const nonce = key.nonce()
  const head: Header = { ...headerOf(entry, prev), kid: key.kid, alg: 'A256GCM', nonce }
  return withId(head, await key.seal(nonce, canonicalJson(head), canonicalJson(entry)))
}

/** The bytes a store keeps. */
export const packEnvelope = (envelope: Envelope): Uint8Array => new TextEncoder().encode(canonicalJson(envelope))

/** `sealed`: it wants a key. `notSealed`: plain text where the case has a key. `otherKey`: sealed with another one. */
export type EnvelopeFault = 'damaged' | 'altered' | 'otherVersion' | 'sealed' | 'notSealed' | 'otherKey'

export type Unpacked =
  | { readonly ok: true; readonly envelope: Envelope; readonly entry: Entry }
  | { readonly ok: false; readonly fault: EnvelopeFault }

export type ReadEnvelope =
  { readonly ok: true; readonly envelope: Envelope } | { readonly ok: false; readonly fault: EnvelopeFault }

/** Reads stored bytes and checks the envelope's own hash, without opening it. Never throws. */
export function readEnvelope(bytes: Uint8Array): ReadEnvelope {
  try {
    const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const envelope = envelopeSchema.parse(raw)
    if (hashOf({ body: envelope.body, header: envelope.header }) !== envelope.id) return { ok: false, fault: 'altered' }
    return { ok: true, envelope }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
}

function entryIn(envelope: Envelope, text: string): Unpacked {
  try {
    const entry = entrySchema.safeParse(JSON.parse(text))
    return entry.success ? { ok: true, envelope, entry: entry.data } : { ok: false, fault: 'otherVersion' }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
}

/** Opens stored bytes that are plain text; the entry inside is checked by the chain. Never throws. */
export function unpackEnvelope(bytes: Uint8Array): Unpacked {
  const read = readEnvelope(bytes)
  if (!read.ok) return read
  return read.envelope.header.alg === 'none'
    ? entryIn(read.envelope, read.envelope.body)
    : { ok: false, fault: 'sealed' }
}

/** Opens stored bytes of a case that has a key. Nothing that is not sealed with it is taken. Never throws. */
export async function unpackSealed(bytes: Uint8Array, key: CaseKey): Promise<Unpacked> {
  const read = readEnvelope(bytes)
  if (!read.ok) return read
  const { header: head, body } = read.envelope
  if (head.alg !== 'A256GCM' || head.nonce === null) return { ok: false, fault: 'notSealed' }
  if (head.kid !== key.kid) return { ok: false, fault: 'otherKey' }
  const text = await key.open(head.nonce, canonicalJson(head), body)
  return text === undefined ? { ok: false, fault: 'altered' } : entryIn(read.envelope, text)
}
