/// <reference lib="webworker" />
import type { StoreResult } from '#session/ports.ts'
import { createMirrorFiles, type MirrorFolder } from './mirror-files.ts'
import type { ListStore, StoredList } from './list-store.ts'
import type { MirrorAnswer, MirrorOrder, SentList } from './mirror-messages.ts'

/**
 * Entry of the module worker that keeps the mirror: only a worker may write files of the origin's own file system
 * synchronously. Orders are carried out one after the other.
 */
const scope = globalThis as unknown as DedicatedWorkerGlobalScope
/** A room of its own has a folder of its own: the worker is given its name. */
const folderName = scope.name || 'missing-child-guide'
const lockName = `${folderName}-mirror`

let opening: Promise<ListStore | undefined> | undefined
let queue: Promise<unknown> = Promise.resolve()

scope.addEventListener('message', (event: MessageEvent<MirrorOrder>) => {
  queue = queue.then(() => answer(event.data))
})

async function answer({ id, act, words }: MirrorOrder): Promise<void> {
  try {
    opening ??= openMirror()
    const mirror = await opening
    if (!mirror) return post({ id, ok: false, fault: 'missing' })
    const operation = mirror[act] as (...given: readonly unknown[]) => Promise<StoreResult<unknown>>
    const result = await operation(...words)
    post(
      result.ok
        ? { id, ok: true, value: act === 'read' ? sent(result.value as StoredList) : result.value }
        : { id, ...result },
    )
  } catch {
    opening = undefined
    post({ id, ok: false, fault: 'refused' })
  }
}

function sent({ generation, frames, stray }: StoredList): SentList {
  // All frames lie in one buffer, which is copied once.
  return { generation, frames: frames.flatMap((frame) => (frame ? [frame.payload] : [])), stray }
}

function post(message: MirrorAnswer): void {
  scope.postMessage(message)
}

async function openMirror(): Promise<ListStore | undefined> {
  const storage = scope.navigator.storage as StorageManager | undefined
  if (typeof storage?.getDirectory !== 'function' || typeof FileSystemFileHandle === 'undefined') return undefined
  if (typeof FileSystemFileHandle.prototype.createSyncAccessHandle !== 'function') return undefined
  const root = await storage.getDirectory().catch(() => undefined)
  if (!root) return undefined
  const directory = await root.getDirectoryHandle(folderName, { create: true })
  const handles = new Map<string, FileSystemFileHandle>()
  const folder: MirrorFolder = {
    names: async () => {
      const names: string[] = []
      for await (const name of directory.keys()) names.push(name)
      return names
    },
    open: async (name) => {
      const handle = handles.get(name) ?? (await directory.getFileHandle(name, { create: true }))
      handles.set(name, handle)
      return handle.createSyncAccessHandle()
    },
  }
  const locks = scope.navigator.locks as LockManager | undefined
  return createMirrorFiles({
    folder,
    alone: locks ? async (body) => locks.request(lockName, body) : (body) => body(),
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })
}
