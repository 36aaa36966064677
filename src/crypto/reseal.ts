import { beginning } from '#record/chain.ts'
import {
  type CaseKey,
  encloseSealed,
  packEnvelope,
  readEnvelope,
  unpackEnvelope,
  unpackSealed,
  type Unpacked,
} from '#record/envelope.ts'
import { canonicalJson } from '#record/canonical-json.ts'
import type { Entry } from '#record/entry.ts'
import { toBase64url } from './base64url.ts'

type Sign = (id: string) => Promise<string | null>

/** What reads the frames of a case before they are sealed again; `plain`: plain text of an older version is taken. */
export interface OldKeys {
  readonly keys: readonly CaseKey[]
  readonly plain: boolean
}

/** Opens a frame with the key it names. */
export async function unpackWith(frame: Uint8Array, { keys, plain }: OldKeys): Promise<Unpacked> {
  const read = readEnvelope(frame)
  if (!read.ok) return read
  const { alg, kid } = read.envelope.header
  if (alg === 'none') return plain ? unpackEnvelope(frame) : { ok: false, fault: 'notSealed' }
  const key = keys.find((one) => one.kid === kid)
  return key ? unpackSealed(frame, key) : { ok: false, fault: 'otherKey' }
}

/**
 * The same entries in envelopes sealed with another key and signed anew. A frame that cannot be opened stays in its place as
 * opaque bytes, sealed too, so that what is damaged is neither lost nor left in the open.
 */
export async function resealed(
  frames: readonly Uint8Array[],
  old: OldKeys,
  key: CaseKey,
  sign: Sign,
): Promise<{ readonly frames: readonly Uint8Array[]; readonly entries: readonly Entry[] }> {
  const last = new Map<string, string>()
  const made: Uint8Array[] = []
  const entries: Entry[] = []
  for (const frame of frames) {
    const unpacked = await unpackWith(frame, old)
    if (!unpacked.ok) {
      made.push(await sealedDamage(frame, old, key))
      continue
    }
    const { entry } = unpacked
    const unsigned = await encloseSealed(entry, last.get(entry.device) ?? beginning, key)
    made.push(packEnvelope({ ...unsigned, sig: await sign(unsigned.id) }))
    last.set(entry.device, unsigned.id)
    entries.push(entry)
  }
  return { frames: made, entries }
}

const damageMark = 'damaged'

/** A frame that cannot be opened, as opaque bytes that only the key of the case gives back. */
async function sealedDamage(frame: Uint8Array, old: OldKeys, key: CaseKey): Promise<Uint8Array> {
  const before = readDamage(frame)
  if (before?.kid === key.kid) return frame
  const opener = before && old.keys.find(({ kid }) => kid === before.kid)
  const body = (before && (await opener?.open(before.nonce, damageMark, before.body))) ?? toBase64url(frame)
  const nonce = key.nonce()
  const sealed = { [damageMark]: await key.seal(nonce, damageMark, body), kid: key.kid, nonce }
  return new TextEncoder().encode(canonicalJson(sealed))
}

function readDamage(frame: Uint8Array): { body: string; kid: string; nonce: string } | undefined {
  try {
    const read = JSON.parse(new TextDecoder().decode(frame)) as { [damageMark]?: string; kid?: string; nonce?: string }
    const { [damageMark]: body, kid, nonce } = read
    return body !== undefined && kid !== undefined && nonce !== undefined ? { body, kid, nonce } : undefined
  } catch {
    return undefined
  }
}
