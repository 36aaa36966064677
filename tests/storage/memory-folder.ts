import type { MirrorFolder, MirrorHandle, MirrorTools } from '#storage/mirror-files.ts'
import { createMirrorFiles } from '#storage/mirror-files.ts'
import type { ListStore } from '#storage/list-store.ts'
import type { MirrorClient } from '#storage/mirror-client.ts'

/** Files in memory, as a test looks at them and harms them. `room`: bytes that can still be written; `fails`: throws at a call. */
export interface MemoryFolder extends MirrorFolder {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  room: number
  fails: ((call: string) => boolean) | undefined
  /** Milliseconds of its clock, with which files grow old. */
  time: number
}

export function memoryFolder(): MemoryFolder {
  const open = new Set<string>()
  const folder: MemoryFolder = {
    files: new Map(),
    room: Number.POSITIVE_INFINITY,
    fails: undefined,
    time: 0,
    names: () => {
      call('names')
      return Promise.resolve([...folder.files.keys()])
    },
    open: (name) => {
      call('open')
      if (open.has(name)) return Promise.reject(new DOMException('in use', 'NoModificationAllowedError'))
      open.add(name)
      if (!folder.files.has(name)) folder.files.set(name, new Uint8Array())
      return Promise.resolve(handleOf(name))
    },
  }
  const call = (name: string) => {
    if (folder.fails?.(name)) throw new DOMException(`${name} failed`, 'UnknownError')
  }
  const bytesOf = (name: string) => folder.files.get(name) as Uint8Array<ArrayBuffer>
  const handleOf = (name: string): MirrorHandle => ({
    getSize: () => bytesOf(name).length,
    read: (buffer, { at }) => {
      call('read')
      const found = bytesOf(name).subarray(at, at + buffer.length)
      buffer.set(found)
      return found.length
    },
    write: (buffer, { at }) => {
      call('write')
      const old = bytesOf(name)
      const taken = Math.min(buffer.length, Math.max(0, folder.room))
      const next = new Uint8Array(Math.max(old.length, at + taken))
      next.set(old)
      next.set(buffer.subarray(0, taken), at)
      folder.room -= Math.max(0, next.length - old.length)
      folder.files.set(name, next)
      return taken
    },
    truncate: (size) => {
      call('truncate')
      const next = new Uint8Array(size)
      next.set(bytesOf(name).subarray(0, size))
      folder.room += bytesOf(name).length - size
      folder.files.set(name, next)
    },
    flush: () => call('flush'),
    close: () => void open.delete(name),
  })
  return folder
}

const locks = new WeakMap<MirrorFolder, Promise<unknown>>()

/** The mirror over such files. Several over one folder are several windows. */
export function memoryMirror(folder: MemoryFolder): MirrorClient {
  const tools: MirrorTools = {
    folder,
    alone: (body) => {
      const turn = (locks.get(folder) ?? Promise.resolve()).then(body, body)
      locks.set(folder, turn)
      return turn
    },
    now: () => folder.time,
    wait: () => Promise.resolve(),
  }
  return asClient(createMirrorFiles(tools))
}

export const asClient = (store: ListStore): MirrorClient => ({ ...store, state: () => 'working', ready: () => true })

/** The file of the mirror whose header names this list. */
export function fileOf(folder: MemoryFolder, list: string): string {
  const found = [...folder.files].find(([, bytes]) => Buffer.from(bytes.subarray(0, 1024)).includes(`"list":"${list}"`))
  if (!found) throw new Error(`no file holds ${list}`)
  return found[0]
}
