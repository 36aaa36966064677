import { argon2id } from '@noble/hashes/argon2.js'
import type { StretchAsked } from './stretch.ts'

/** The computation itself, at once. */
export const stretchNow = ({ passphrase, salt, memoryKiB, passes }: StretchAsked): Uint8Array<ArrayBuffer> =>
  new Uint8Array(argon2id(passphrase, salt, { t: passes, m: memoryKiB, p: 1, dkLen: 32 }))
