import type { CaseStore, StoreFault, VaultRefusal } from '#session/ports.ts'
import { readTries, type Tries } from './tries.ts'
import { caseKeys, readCaseKeys, readDocument, type VaultDocument, type WrappedCaseKey } from './vault-document.ts'

/** Where the vault's own things lie among the settings of the store. */
const documentKey = 'vault'
const damagedKey = 'vaultDamaged'
const triesKey = 'vaultTries'
const keyOfCase = (caseId: string) => `key/${caseId}`

type Done = { readonly ok: true } | { readonly ok: false; readonly fault: StoreFault }

/** The vault's part of a store: the key slots, one small setting per case for its key, and the count of wrong tries. */
export function vaultStore(store: CaseStore) {
  return {
    readDocument: async (): Promise<
      { readonly ok: true; readonly document: VaultDocument | undefined } | (VaultRefusal & { readonly ok: false })
    > => {
      const found = await store.readSetting(documentKey)
      if (!found.ok) return found
      return found.value === undefined ? { ok: true, document: undefined } : readDocument(found.value)
    },
    /** Slots that cannot be read, moved to where nothing is written over them, with the time, in epoch milliseconds. */
    keepDamaged: async (at: number): Promise<Done> => {
      const [found, before] = [await store.readSetting(documentKey), await store.readSetting(damagedKey)]
      if (!found.ok) return found
      if (!before.ok) return before
      if (found.value === undefined) return { ok: true }
      const all: readonly unknown[] = Array.isArray(before.value) ? before.value : []
      return store.writeSetting(damagedKey, [...all, { at, document: found.value }])
    },
    writeDocument: (document: VaultDocument): Promise<Done> => store.writeSetting(documentKey, document),
    readKeys: async (
      caseId: string,
    ): Promise<
      | { readonly ok: true; readonly keys: readonly WrappedCaseKey[] }
      | { readonly ok: false; readonly fault: StoreFault | 'damaged' | 'otherVersion' }
    > => {
      const found = await store.readSetting(keyOfCase(caseId))
      return found.ok ? readCaseKeys(found.value) : found
    },
    writeKeys: (caseId: string, keys: readonly WrappedCaseKey[]): Promise<Done> =>
      store.writeSetting(keyOfCase(caseId), keys.length === 0 ? undefined : caseKeys(keys)),
    readTries: async (): Promise<Tries> => {
      const found = await store.readSetting(triesKey)
      return readTries(found.ok ? found.value : undefined)
    },
    writeTries: (tries: Tries | undefined): Promise<Done> => store.writeSetting(triesKey, tries),
  }
}

export type VaultStore = ReturnType<typeof vaultStore>
