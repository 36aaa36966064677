import type { CaseStore, StoreFault, VaultRefusal } from '#session/ports.ts'
import { readTries, type Tries } from './tries.ts'
import { caseKeys, readCaseKeys, readDocument, type VaultDocument, type WrappedCaseKey } from './vault-document.ts'

/** Where the vault's own things lie among the settings of the store. */
const documentKey = 'vault'
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
