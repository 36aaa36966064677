/** As much of the file system access API as is used; TypeScript does not know it yet. */
interface KeptFile {
  readonly queryPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<string>
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<string>
  readonly createWritable: () => Promise<{
    readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
    readonly close: () => Promise<void>
  }>
}
interface Picker {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<KeptFile>
}

const storeName = 'file'
const key = 'chosen'

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('refused', 'UnknownError'))
  })

async function withStore<T>(
  { factory, databaseName }: { readonly factory: IDBFactory; readonly databaseName: string },
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = factory.open(databaseName, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
  const database = await settled(opening)
  try {
    return await settled(act(database.transaction(storeName, mode).objectStore(storeName)))
  } finally {
    database.close()
  }
}

/**
 * One file outside the browser that a person chose once and that is written anew each time: browsers built on Chromium
 * remember it. Written beside the old one and put in its place at the end, so that a crash leaves one of them whole.
 * @param prefix what the names of this room's stores begin with
 */
export function createBackupFile(factory: IDBFactory, picker: Picker, prefix = 'missing-child-guide') {
  const place = { factory, databaseName: `${prefix}-backup` }
  const kept = (): Promise<KeptFile | undefined> =>
    withStore(place, 'readonly', (store) => store.get(key) as IDBRequest<KeptFile | undefined>).catch(() => undefined)
  return {
    canKeep: picker.showSaveFilePicker !== undefined,
    isKept: async (): Promise<boolean> => picker.showSaveFilePicker !== undefined && (await kept()) !== undefined,
    isOpen: async (): Promise<boolean> => {
      try {
        const file = await kept()
        return file !== undefined && (await file.queryPermission?.({ mode: 'readwrite' })) === 'granted'
      } catch {
        return false
      }
    },
    choose: async (suggestedName: string): Promise<boolean> => {
      try {
        const file = await picker.showSaveFilePicker?.({ suggestedName })
        if (!file) return false
        await withStore(place, 'readwrite', (store) => store.put(file, key))
        return true
      } catch {
        return false
      }
    },
    write: async (bytes: Uint8Array): Promise<'written' | 'notKept' | 'notAllowed' | 'failed'> => {
      const file = await kept()
      if (!file) return 'notKept'
      try {
        const wanted = { mode: 'readwrite' } as const
        const allowed = (await file.queryPermission?.(wanted)) ?? 'granted'
        if (allowed !== 'granted' && (await file.requestPermission?.(wanted)) !== 'granted') return 'notAllowed'
        const stream = await file.createWritable()
        await stream.write(new Uint8Array(bytes))
        await stream.close()
        return 'written'
      } catch (error) {
        return error instanceof DOMException && error.name === 'NotAllowedError' ? 'notAllowed' : 'failed'
      }
    },
  }
}
