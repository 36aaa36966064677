import type { CaseStore, Vault, VaultResult } from './ports.ts'

/** Settings with words in them: they are sealed. Everything else a device remembers is ids and numbers. */
export const wordSettings: readonly string[] = ['worker']

/** A sealed setting is text, so that every store can keep it; an older version kept the value itself. */
const prefix = 'sealed:'

const toText = (bytes: Uint8Array): string => prefix + btoa(String.fromCharCode(...bytes))
const fromText = (text: string): Uint8Array => Uint8Array.from(atob(text.slice(prefix.length)), (c) => c.charCodeAt(0))

/**
 * A store whose drafts and settings with words are sealed on the way in and opened on the way out. What cannot be opened
 * reads as if there were none; what cannot be sealed is not written. A draft that the store refuses, e.g. on a full disk, is
 * held sealed in memory, so that a lock does not lose it.
 */
export function sealedStore(store: CaseStore, vault: Vault): CaseStore {
  const refused = new Map<string, Uint8Array>()
  return {
    ...store,
    writeDraft: async (key, bytes) => {
      const result = await vault.whileKeysHold(async () => {
        const made = await vault.sealBytes(key, bytes)
        if (!made.ok) return made
        const written = await store.writeDraft(key, made.value)
        if (written.ok) refused.delete(key)
        else refused.set(key, made.value)
        return written
      })
      return result.ok ? result : { ok: false, fault: 'refused' }
    },
    readDraft: async (key) => {
      const held = refused.get(key)
      const found = held ? ({ ok: true, value: held } as const) : await store.readDraft(key)
      if (!found.ok || !found.value) return found
      return { ok: true, value: valueOf(await vault.openBytes(key, found.value)) }
    },
    dropDraft: (key) => {
      refused.delete(key)
      return store.dropDraft(key)
    },
    readSetting: async (key) => {
      const found = await store.readSetting(key)
      if (!found.ok || !wordSettings.includes(key) || typeof found.value !== 'string') return found
      const opened = valueOf(await vault.openBytes(key, fromText(found.value)))
      return { ok: true, value: opened && JSON.parse(new TextDecoder().decode(opened)) }
    },
    writeSetting: async (key, value) => {
      if (!wordSettings.includes(key)) return store.writeSetting(key, value)
      const bytes = new TextEncoder().encode(JSON.stringify(value))
      const result = await vault.whileKeysHold(async () => {
        const made = await vault.sealBytes(key, bytes)
        return made.ok ? store.writeSetting(key, toText(made.value)) : made
      })
      return result.ok ? result : { ok: false, fault: 'refused' }
    },
  }
}

const valueOf = <T>(result: VaultResult<T>): T | undefined => (result.ok ? result.value : undefined)
