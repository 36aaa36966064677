import type { CaseStore } from '#session/ports.ts'
import { createIndexedDbStore } from './indexed-db.ts'
import { createMirrorClient } from './mirror-client.ts'
import { createTwoStores } from './two-stores.ts'
import { createWitness } from './witness.ts'

/**
 * The store of this browser: IndexedDB and the mirror in the origin's own files, with a witness in local storage.
 * @param startMirror starts the worker `mirror-worker.ts`; throws where there can be none
 */
export function createBrowserStore(startMirror: () => Worker): CaseStore {
  return createTwoStores({
    database: createIndexedDbStore(globalThis.indexedDB),
    mirror: createMirrorClient('Worker' in globalThis ? startMirror : undefined, () => performance.now()),
    witness: createWitness(localStorageOrNone()),
    room: (navigator as { readonly storage?: StorageManager }).storage,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
}

/** Local storage; undefined where the browser refuses it. */
export function localStorageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
