import type { StoreResult } from '#session/ports.ts'
import { decodeFrames, encodeFrames, frameOverhead } from './frame-codec.ts'
import { type ListHeader, readHeader, writeHeader } from './list-header.ts'
import { endsWith, fail, type Firmness, type ListStore, ok, type StoredList } from './list-store.ts'

/** An open file that nobody else has open: the part of `FileSystemSyncAccessHandle` that is used. */
export interface MirrorHandle {
  readonly getSize: () => number
  readonly read: (buffer: Uint8Array<ArrayBuffer>, options: { at: number }) => number
  readonly write: (buffer: Uint8Array<ArrayBuffer>, options: { at: number }) => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly close: () => void
}

/** The folder of the mirror. `open` makes a file that is not there; it rejects while somebody else has it open. */
export interface MirrorFolder {
  readonly names: () => Promise<readonly string[]>
  readonly open: (name: string) => Promise<MirrorHandle>
}

/** What the mirror needs from outside. */
export interface MirrorTools {
  readonly folder: MirrorFolder
  /** Runs one thing at a time over all windows. */
  readonly alone: <T>(body: () => Promise<T>) => Promise<T>
  /** Running milliseconds. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

/** The header stands twice, so that one damaged byte does not make a file nobody's. */
const headerSize = 512
const framesAt = 2 * headerSize
/** Empty files kept ready: a new file is durable only some 45 seconds after it was made, whatever has been flushed. */
const wantedSpares = 4
const ageToBeFirm = 60_000
/** A handle that another window has just let go of may still be busy for a moment. */
const attempts = 6
const attemptEvery = 40

interface Known {
  readonly file: string
  readonly generation: number
  readonly complete: number
  /** How far the frames go without a fault, once they have been looked at. */
  readonly scanned: { readonly count: number; readonly end: number; readonly size: number } | undefined
}

/**
 * The second store: one append-only file per list. Files are opened for one operation at a time, so that no window keeps
 * another from writing; what another window did meanwhile is noticed by the header and the size.
 */
export function createMirrorFiles({ folder, alone, now, wait }: MirrorTools): ListStore {
  const known = new Map<string, Known>()
  const spares: string[] = []
  /** Files with neither a list nor emptiness are damaged: they are known here and nowhere else, and never written to. */
  const seenSince = new Map<string, number>()
  let looked: Promise<void> | undefined

  const firmness = (file: string): Firmness =>
    now() - (seenSince.get(file) ?? Number.POSITIVE_INFINITY) >= ageToBeFirm ? 'firm' : 'young'

  async function using<T>(file: string, body: (handle: MirrorHandle) => T): Promise<T> {
    let handle: MirrorHandle | undefined
    for (let attempt = 1; !handle; attempt++) {
      try {
        handle = await folder.open(file)
      } catch (error) {
        if (attempt === attempts) throw error
        await wait(attemptEvery)
      }
    }
    try {
      return body(handle)
    } finally {
      handle.close()
    }
  }

  /** Learns which file holds which list. Two files of one list are what a cut-off replacement leaves behind. */
  async function look(): Promise<void> {
    known.clear()
    spares.length = 0
    for (const file of await folder.names()) {
      if (!seenSince.has(file)) seenSince.set(file, now())
      const found = await using(file, (handle) => ({ size: handle.getSize(), header: headerOf(handle) }))
      if (!found.header) {
        if (found.size <= framesAt) spares.push(file)
        continue
      }
      const { list, generation, complete } = found.header
      const one: Known = { file, generation, complete, scanned: undefined }
      const other = known.get(list)
      known.set(list, other ? await settle(one, other) : one)
    }
  }

  async function settle(a: Known, b: Known): Promise<Known> {
    const [later, earlier] = a.generation > b.generation ? [a, b] : [b, a]
    const finished = await using(later.file, (handle) => framesOf(handle).payloads.length >= later.complete)
    const [stays, goes] = finished ? [later, earlier] : [earlier, later]
    await empty(goes.file)
    return stays
  }

  async function empty(file: string): Promise<void> {
    await using(file, (handle) => {
      handle.truncate(0)
      handle.flush()
    })
    spares.push(file)
  }

  const ready = (): Promise<void> => {
    looked ??= look().catch((error: unknown) => {
      looked = undefined
      throw error
    })
    return looked
  }

  /** Whether another window has put a list elsewhere: it would have used a spare file or made a new one. */
  async function moved(): Promise<boolean> {
    const files = await folder.names()
    if (files.some((file) => !seenSince.has(file))) return true
    for (const file of spares) if (await using(file, (handle) => handle.getSize() > 0)) return true
    return false
  }

  /** The file of a list as it is now; looked for anew when another window has put the list elsewhere. */
  async function find(name: string): Promise<Known | undefined> {
    await ready()
    const one = known.get(name)
    if (one ? await isThere(name, one) : !(await moved())) return known.get(name)
    looked = undefined
    await ready()
    return known.get(name)
  }

  const isThere = (name: string, one: Known): Promise<boolean> =>
    using(one.file, (handle) => {
      const header = headerOf(handle)
      if (header?.list !== name || header.generation !== one.generation) return false
      if (one.scanned && one.scanned.size !== handle.getSize()) known.set(name, { ...one, scanned: undefined })
      return true
    })

  async function scanned(name: string): Promise<(Known & { scanned: NonNullable<Known['scanned']> }) | undefined> {
    const one = await find(name)
    if (!one) return undefined
    const state = one.scanned ?? (await using(one.file, scan))
    const full = { ...one, scanned: state }
    known.set(name, full)
    return full
  }

  async function make(header: ListHeader, frames: readonly Uint8Array[]): Promise<StoreResult<Firmness>> {
    await ready()
    const file = spares.shift() ?? (await newFile())
    const bytes = encodeFrames(1, frames)
    const done = await using(file, (handle) => {
      handle.truncate(0)
      const head = new Uint8Array(framesAt)
      const one = writeHeader(header)
      head.set(one)
      head.set(one, headerSize)
      if (!written(handle, bytes, framesAt) || !written(handle, head, 0)) {
        handle.truncate(0)
        handle.flush()
        return false
      }
      handle.flush()
      return true
    })
    if (!done) {
      spares.push(file)
      return fail('full')
    }
    const end = framesAt + bytes.length
    const { list, generation, complete } = header
    known.set(list, { file, generation, complete, scanned: { count: frames.length, end, size: end } })
    return ok(firmness(file))
  }

  async function newFile(): Promise<string> {
    const taken = new Set(await folder.names())
    let number = taken.size
    while (taken.has(`m${number}`)) number += 1
    const file = `m${number}`
    await using(file, (handle) => handle.flush())
    seenSince.set(file, now())
    return file
  }

  async function keepSpares(): Promise<void> {
    while (spares.length < wantedSpares) spares.push(await newFile())
  }

  /** Every operation alone; a thrown fault becomes a value, and what is known is then learnt anew. */
  const run = <T>(body: () => Promise<StoreResult<T>>): Promise<StoreResult<T>> =>
    alone(async () => {
      try {
        const result = await body()
        // Without a spare file the next new list is less durable for a minute, nothing worse.
        await keepSpares().catch(() => undefined)
        return result
      } catch (error) {
        looked = undefined
        return fail(isFull(error) ? 'full' : 'refused')
      }
    })

  const read = async (name: string): Promise<StoredList> => {
    const one = await find(name)
    if (!one) return { generation: 0, frames: [], stray: [] }
    const { state, found } = await using(one.file, (handle) => ({ state: scan(handle), found: framesOf(handle) }))
    known.set(name, { ...one, scanned: state })
    const frames = found.payloads.map((payload) => ({ payload, sound: () => true }))
    return { generation: one.generation, frames, stray: found.stray }
  }

  return {
    lists: () =>
      run(async () => {
        await ready()
        const summaries = []
        for (const [name, { file, generation }] of known) {
          const size = await using(file, (handle) => handle.getSize())
          summaries.push({ name, generation, empty: size <= framesAt })
        }
        return ok(summaries)
      }),

    read: (name) => run(async () => ok(await read(name))),

    append: (name, { generation, first }, frames) =>
      run(async () => {
        const one = await scanned(name)
        if (!one) {
          if (generation !== 0 || first !== 1) return fail('conflict')
          return make({ list: name, generation, complete: 0 }, frames)
        }
        if (one.generation !== generation) return fail('conflict')
        const { count, end } = one.scanned
        if (count !== first - 1)
          return endsWith(await read(name), first, frames) ? ok(firmness(one.file)) : fail('conflict')
        const bytes = encodeFrames(first, frames)
        const done = await using(one.file, (handle) => {
          // Whatever a torn write left behind goes before anything is put after it.
          if (handle.getSize() > end) {
            handle.truncate(end)
            handle.flush()
          }
          if (written(handle, bytes, end)) {
            handle.flush()
            return true
          }
          handle.truncate(end)
          handle.flush()
          return false
        })
        const after = done ? end + bytes.length : end
        known.set(name, {
          ...one,
          scanned: { count: done ? count + frames.length : count, end: after, size: after },
        })
        return done ? ok(firmness(one.file)) : fail('full')
      }),

    cut: (name, generation, count) =>
      run(async () => {
        const one = await find(name)
        if (!one || one.generation !== generation) return fail('conflict')
        const state = await using(one.file, (handle) => {
          const { payloads } = framesOf(handle)
          const kept = payloads.slice(0, count)
          const end = kept.reduce((sum, { length }) => sum + frameOverhead + length, framesAt)
          handle.truncate(end)
          handle.flush()
          return { count: kept.length, end, size: end }
        })
        known.set(name, { ...one, scanned: state })
        return ok(null)
      }),

    replace: (name, generation, frames) =>
      run(async () => {
        const old = await find(name)
        if (old && old.generation >= generation) return fail('conflict')
        const made = await make({ list: name, generation, complete: frames.length }, frames)
        // The new one is durable before the old one goes. If this fails, the later generation wins at the next look.
        if (made.ok && old) await empty(old.file)
        return made
      }),

    forget: (name) =>
      run(async () => {
        const one = await scanned(name)
        if (!one) return ok(null)
        if (one.scanned.count > 0) return fail('conflict')
        await empty(one.file)
        known.delete(name)
        return ok(null)
      }),
  }
}

/** Whether every byte was taken: on a full disk fewer are, and no exception says so. */
function written(handle: MirrorHandle, bytes: Uint8Array<ArrayBuffer>, at: number): boolean {
  try {
    return handle.write(bytes, { at }) === bytes.length
  } catch (error) {
    if (isFull(error)) return false
    throw error
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

function headerOf(handle: MirrorHandle): ListHeader | undefined {
  const bytes = bytesOf(handle, 0, framesAt)
  return readHeader(bytes.subarray(0, headerSize)) ?? readHeader(bytes.subarray(headerSize))
}

const framesOf = (handle: MirrorHandle) => decodeFrames(bytesOf(handle, framesAt, handle.getSize()))

function scan(handle: MirrorHandle): NonNullable<Known['scanned']> {
  const { payloads, end } = framesOf(handle)
  return { count: payloads.length, end: framesAt + end, size: handle.getSize() }
}

function bytesOf(handle: MirrorHandle, from: number, to: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, Math.min(to, handle.getSize()) - from))
  let at = 0
  while (at < bytes.length) {
    const got = handle.read(bytes.subarray(at), { at: from + at })
    if (got === 0) break
    at += got
  }
  return at === bytes.length ? bytes : bytes.slice(0, at)
}
