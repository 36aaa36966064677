/** Where the stores of a room lie. */
export interface WipePlaces {
  readonly factory: IDBFactory | undefined
  /** The origin's own files; undefined where the browser has none. */
  readonly root: (() => Promise<FileSystemDirectoryHandle>) | undefined
  readonly storage: Storage | undefined
  readonly locks: Pick<LockManager, 'request'> | undefined
}

/** How long other windows may take to close what they have open, in milliseconds. */
const patience = 4000

/**
 * Removes every store of a room whose names begin with a prefix: databases, mirror and what local storage holds. Stores with
 * other names are not touched.
 * @returns whether all of it is gone
 */
export async function wipeStores(prefix: string, places: WipePlaces): Promise<boolean> {
  const { factory, storage } = places
  const databases = factory ? [prefix, `${prefix}-device`, `${prefix}-backup`] : []
  const gone = await Promise.all([
    ...databases.map((name) => dropDatabase(factory as IDBFactory, name)),
    dropFolder(prefix, places),
  ])
  try {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
    for (const key of keys) if (key.startsWith(`${prefix}-`)) storage?.removeItem(key)
  } catch {
    return false
  }
  return gone.every(Boolean)
}

/** A database that another window keeps open is deleted as soon as that window lets go; it is not waited for without end. */
function dropDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience)
    const settle = (gone: boolean) => {
      clearTimeout(timer)
      resolve(gone)
    }
    try {
      const request = factory.deleteDatabase(name)
      request.onsuccess = () => settle(true)
      request.onerror = () => settle(false)
    } catch {
      settle(false)
    }
  })
}

async function dropFolder(prefix: string, { root, locks }: WipePlaces): Promise<boolean> {
  if (!root) return true
  const drop = async (): Promise<boolean> => {
    try {
      const folder = await root()
      await folder.removeEntry(prefix, { recursive: true })
      return true
    } catch (error) {
      return error instanceof DOMException && error.name === 'NotFoundError'
    }
  }
  // The worker that keeps the mirror has no file open while nobody writes.
  return locks ? locks.request(`${prefix}-mirror`, drop) : drop()
}
