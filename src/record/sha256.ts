import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of bytes as its 32 bytes. */
export const digestOfBytes = (bytes: Uint8Array): Uint8Array => sha256(bytes)

/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export const hashOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** SHA-256 of the canonical JSON of a value, in UTF-8. */
export const hashOf = (value: unknown): string => hashOfBytes(utf8ToBytes(canonicalJson(value)))
