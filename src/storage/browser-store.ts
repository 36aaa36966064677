import type { CaseStore } from '#session/ports.ts'
import { createIndexedDbStore } from './indexed-db.ts'
import { localStorageOrNone } from './local-storage.ts'
import { createMirrorClient } from './mirror-client.ts'
import { createTwoStores } from './two-stores.ts'
import { createWitness } from './witness.ts'

/**
 * The store of this browser: IndexedDB and the mirror in the origin's own files, with a witness in local storage.
 * @param startMirror starts the worker `mirror-worker.ts`, named by the prefix; throws where there can be none
 * @param prefix what the names of this room's stores begin with
 */
export function createBrowserStore(startMirror: () => Worker, prefix = 'missing-child-guide'): CaseStore {
  return createTwoStores({
    database: createIndexedDbStore(globalThis.indexedDB, prefix),
    mirror: createMirrorClient('Worker' in globalThis ? startMirror : undefined, () => performance.now()),
    witness: createWitness(localStorageOrNone(), prefix),
    room: (navigator as { readonly storage?: StorageManager }).storage,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
}
