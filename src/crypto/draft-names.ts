import { toBase64url } from './base64url.ts'

const nameBytes = 16
const lengthBytes = 2

/** `1f0c.../.x8Qd...`: the id of the case, then what only its key can compute. Older drafts lie under the name itself. */
const nameShape = /^[^/]+\/\.[\w-]{22}$/

/** Whether a draft is stored under a name that says nothing of the step it belongs to. */
export const isStoredName = (name: string): boolean => nameShape.test(name)

/** The case a draft belongs to: its name begins with it, before and after it is stored. */
export const caseOfDraft = (name: string): string => name.slice(0, Math.max(0, name.indexOf('/')))

/** The name a draft is stored under: 128 bits of an HMAC, so that who only has the files cannot tell one step from another. */
export async function storedName(names: CryptoKey, key: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', names, new TextEncoder().encode(key))
  return `${caseOfDraft(key)}/.${toBase64url(new Uint8Array(mac).slice(0, nameBytes))}`
}

/** A draft with its name, as it is sealed: length of the name in two bytes, the name, the draft. */
export function withName(key: string, bytes: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(key)
  const all = new Uint8Array(lengthBytes + name.length + bytes.length)
  new DataView(all.buffer).setUint16(0, name.length)
  all.set(name, lengthBytes)
  all.set(bytes, lengthBytes + name.length)
  return all
}

/** The two again; undefined for what is too short to hold them. */
export function readNamed(
  all: Uint8Array,
): { readonly key: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined {
  if (all.length < lengthBytes) return undefined
  const end = lengthBytes + new DataView(all.buffer, all.byteOffset).getUint16(0)
  if (end > all.length) return undefined
  return { key: new TextDecoder().decode(all.subarray(lengthBytes, end)), bytes: new Uint8Array(all.slice(end)) }
}
