import { openBytes, randomBytes, sealBytes } from './aes-gcm.ts'
import type { OpenCaseKey, OpenTree } from './key-tree.ts'

/** First byte of what is sealed: by which key. Plain text of an older version begins with neither. */
const byCaseKey = 1
const byVaultKey = 2
const nonceBytes = 12

export interface BytesKeys {
  readonly caseKey: CryptoKey | undefined
  readonly vaultKey: CryptoKey | undefined
  /** What the names of drafts are computed with, see `storedName`. */
  readonly caseNames: CryptoKey | undefined
  readonly vaultNames: CryptoKey | undefined
}

/** The keys of small things of one case, or of none, under one vault key. */
export const bytesKeys = (ofCase: OpenCaseKey | undefined, tree: OpenTree | undefined): BytesKeys => ({
  caseKey: ofCase?.cipher,
  vaultKey: tree?.vaultKey,
  caseNames: ofCase?.names,
  vaultNames: tree?.names,
})

/** Seals small things that are no entries. The key of the case where there is one, so that they die with it. */
export async function sealNamed(
  { caseKey, vaultKey }: BytesKeys,
  name: string,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = caseKey ?? vaultKey
  if (!key) return undefined
  const nonce = randomBytes(nonceBytes)
  const sealed = await sealBytes(key, nonce, name, new Uint8Array(bytes))
  const all = new Uint8Array(1 + nonceBytes + sealed.length)
  all[0] = caseKey ? byCaseKey : byVaultKey
  all.set(nonce, 1)
  all.set(sealed, 1 + nonceBytes)
  return all
}

export const isSealedNamed = (bytes: Uint8Array): boolean => bytes[0] === byCaseKey || bytes[0] === byVaultKey

/** What was sealed under this name, or undefined. */
export async function openNamed(
  { caseKey, vaultKey }: BytesKeys,
  name: string,
  all: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = all[0] === byCaseKey ? caseKey : all[0] === byVaultKey ? vaultKey : undefined
  if (!key) return undefined
  const copy = new Uint8Array(all)
  return openBytes(key, copy.slice(1, 1 + nonceBytes), name, copy.slice(1 + nonceBytes))
}
