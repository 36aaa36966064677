import type { CaseStore, Vault, VaultResult } from './ports.ts'

/** Settings with words in them: they are sealed. Everything else a device remembers is ids and numbers. */
export const wordSettings: readonly string[] = ['worker', 'sheet', 'trainerNotes']

/** A sealed setting is text, so that every store can keep it; an older version kept the value itself. */
const prefix = 'sealed:'

const toText = (bytes: Uint8Array): string =>
  prefix + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const fromText = (text: string): Uint8Array => Uint8Array.from(atob(text.slice(prefix.length)), (c) => c.charCodeAt(0))

/**
 * A store whose drafts and settings with words are sealed on the way in and opened on the way out. What cannot be opened
 * reads as if there were none; what cannot be sealed is not written. Drafts lie under names that say nothing of their step. A draft that the store refuses, e.g. on a full disk, is
 * held sealed in memory, so that a lock does not lose it.
 */
export function sealedStore(store: CaseStore, vault: Vault): CaseStore {
  const refused = new Map<string, Uint8Array>()
  const writeDraft: CaseStore['writeDraft'] = async (key, bytes) => {
    const result = await vault.whileKeysHold(async () => {
      const made = await vault.sealDraft(key, bytes)
      if (!made.ok) return made
      const { name, former } = made.value
      const written = await store.writeDraft(name, made.value.bytes)
      if (written.ok) refused.delete(name)
      else refused.set(name, made.value.bytes)
      for (const old of written.ok ? former : []) await store.dropDraft(old)
      return written
    })
    return result.ok ? result : { ok: false, fault: 'refused' }
  }
  return {
    ...store,
    writeDraft,
    readDraft: async (key) => {
      const names = await vault.draftNames(key)
      for (const [nth, name] of (names.ok ? names.value : []).entries()) {
        const held = refused.get(name)
        const found = held ? ({ ok: true, value: held } as const) : await store.readDraft(name)
        if (!found.ok) return found
        const opened = found.value && valueOf(await vault.openDraft(name, found.value))
        if (!opened) continue
        if (nth > 0) await writeDraft(key, opened.bytes)
        return { ok: true, value: opened.bytes }
      }
      return { ok: true, value: undefined }
    },
    dropDraft: async (key) => {
      const names = await vault.draftNames(key)
      for (const name of names.ok ? names.value : [key]) {
        refused.delete(name)
        const dropped = await store.dropDraft(name)
        if (!dropped.ok) return dropped
      }
      return { ok: true, value: null }
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
