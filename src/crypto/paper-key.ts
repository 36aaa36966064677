import { keptOnDevice, makeSigningPair } from './device-key.ts'
import { platformRandom } from './random.ts'

/** The key with which this device signs papers, and its certificate in DER. */
export interface PaperKey {
  readonly privateKey: CryptoKey
  readonly certificate: Uint8Array<ArrayBuffer>
}

/** Where signing gets its key from; null where the platform refuses keys or storage. */
export interface PaperKeys {
  readonly paperKey: () => Promise<PaperKey | null>
}

const keyName = 'paper'
const SERIAL_BYTES = 16

/**
 * The key is made at first use, cannot be read out of the browser and stays with its certificate until the browser's data
 * is cleared. It is not the key of the records: what is signed on paper can never be taken for an entry.
 *
 * @param now epoch milliseconds  @param prefix what the names of this room's stores begin with
 */
export function createPaperKeys(
  factory: IDBFactory | undefined,
  now: () => number,
  prefix = 'missing-child-guide',
): PaperKeys {
  return {
    async paperKey() {
      if (!factory) return null
      try {
        return await keptOnDevice({ factory, prefix }, keyName, () => makePaperKey(now()))
      } catch {
        return null
      }
    },
  }
}

/** A new key with its certificate. Rejects when the platform refuses. */
export async function makePaperKey(from: number): Promise<PaperKey> {
  const { makeDeviceCertificate } = await import('./device-certificate.ts')
  const pair = await makeSigningPair()
  const serial = Uint8Array.from(platformRandom.hex(SERIAL_BYTES).match(/../g) ?? [], (byte) =>
    Number.parseInt(byte, 16),
  )
  return { privateKey: pair.privateKey, certificate: await makeDeviceCertificate(pair, serial, from) }
}
