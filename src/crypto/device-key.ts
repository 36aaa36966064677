const storeName = 'keys'
const keyName = 'sign'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('refused', 'UnknownError'))
  })

/** Where keys of this device are kept. `prefix`: what the names of this room's stores begin with. */
export interface KeyPlace {
  readonly factory: IDBFactory
  readonly prefix: string
}

async function openKeys({ factory, prefix }: KeyPlace): Promise<IDBDatabase> {
  const request = factory.open(`${prefix}-device`, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName)
  return settled(request)
}

/**
 * What is kept under a name, made at first use. Two windows at once: what was stored first is what both use.
 *
 * Rejects when the platform refuses keys or storage.
 */
export async function keptOnDevice<T>(place: KeyPlace, name: string, make: () => Promise<T>): Promise<T> {
  const database = await openKeys(place)
  try {
    const read = () =>
      settled(database.transaction(storeName).objectStore(storeName).get(name) as IDBRequest<T | undefined>)
    const known = await read()
    if (known !== undefined) return known
    const made = await make()
    const stored = await settled(
      database.transaction(storeName, 'readwrite').objectStore(storeName).add(made, name),
    ).catch(() => undefined)
    return stored === undefined ? ((await read()) ?? made) : made
  } finally {
    database.close()
  }
}

/** A key pair of which the private half cannot be read out of the browser. */
export const makeSigningPair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/**
 * Signs with ECDSA P-256 over SHA-256, by a key that cannot be read out of the browser. Answers null where the platform
 * refuses keys or storage: a record without signature is still whole, it only says less.
 */
export function createDeviceSigner(
  factory: IDBFactory | undefined,
  prefix = 'missing-child-guide',
): { sign(id: string): Promise<string | null> } {
  let pair: Promise<CryptoKeyPair> | undefined
  return {
    async sign(id) {
      if (!factory) return null
      try {
        pair ??= keptOnDevice({ factory, prefix }, keyName, makeSigningPair)
        const { privateKey } = await pair
        const bytes = new TextEncoder().encode(id)
        return base64url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes))
      } catch {
        pair = undefined
        return null
      }
    },
  }
}
