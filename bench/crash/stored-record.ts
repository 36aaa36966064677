import type { Page } from 'playwright-core'
import { verifyChain } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { type Unpacked, unpackSealed } from '#record/envelope.ts'
import { decodeFrames, openFrame } from '#storage/frame-codec.ts'
import { readHeader } from '#storage/list-header.ts'
import { type StoredKeys, storedKeys } from './case-keys.ts'

/** What one of the two stores holds of all cases, read past the app with the keys that lie in that same store. */
export interface StoredRecord {
  readonly entries: readonly Entry[]
  /** Every frame is sealed with the key of its case and can be opened, and every link holds. */
  readonly whole: boolean
  /** Entries that are there more than once. */
  readonly doubled: number
  /** The key slots; undefined where they are missing. */
  readonly keys: StoredKeys | undefined
}

interface RawList {
  readonly list: string
  readonly frames: readonly Uint8Array[]
  readonly broken: boolean
}

export interface BothRecords {
  readonly database: StoredRecord
  readonly mirror: StoredRecord
}

/** Both stores of the app that is open on a page. @param passphrase where one was set */
export async function storedRecords(page: Page, passphrase?: string): Promise<BothRecords> {
  return {
    database: await judge(await fromDatabase(page), passphrase),
    mirror: await judge(await fromMirror(page), passphrase),
  }
}

const wanted = (list: string): boolean => list === 'settings' || list.startsWith('case/')

async function fromDatabase(page: Page): Promise<readonly RawList[]> {
  const rows = await page.evaluate(
    () =>
      new Promise<[string, number, string][]>((resolve, reject) => {
        const request = indexedDB.open('missing-child-guide')
        request.onerror = () => reject(new Error('the database cannot be opened'))
        request.onsuccess = () => {
          const store = request.result.transaction('frames').objectStore('frames')
          const keys = store.getAllKeys()
          const values = store.getAll()
          values.onsuccess = () => {
            const found = (keys.result as [string, number][]).map(([list, number], i): [string, number, string] => {
              let text = ''
              for (const byte of values.result[i] as Uint8Array) text += String.fromCharCode(byte)
              return [list, number, btoa(text)]
            })
            request.result.close()
            resolve(found)
          }
        }
      }),
  )
  const lists = new Map<string, Map<number, Buffer[]>>()
  for (const [list, number, base64] of rows) {
    if (!wanted(list) || number === 0) continue
    const frames = lists.get(list) ?? new Map<number, Buffer[]>()
    frames.set(number, [...(frames.get(number) ?? []), Buffer.from(base64, 'base64')])
    lists.set(list, frames)
  }
  return [...lists].map(([list, parts]) => {
    const frames = [...parts].map(([number, chunks]) => {
      const frame = openFrame(new Uint8Array(Buffer.concat(chunks)), number)
      return frame?.sound() ? frame.payload : undefined
    })
    return { list, frames: frames.filter((frame) => frame !== undefined), broken: frames.includes(undefined) }
  })
}

const headerSize = 512
const framesAt = 2 * headerSize

/** The files of the mirror; one that the app writes at this moment cannot be read and is asked for again. */
async function mirrorFiles(page: Page, tries = 10): Promise<readonly string[]> {
  try {
    return await readMirrorFiles(page)
  } catch (error) {
    if (tries === 0 || !String(error).includes('NotReadableError')) throw error
    await page.waitForTimeout(200)
    return mirrorFiles(page, tries - 1)
  }
}

const readMirrorFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('missing-child-guide')
    const found: string[] = []
    for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys()) {
      const bytes = new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer())
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      found.push(btoa(text))
    }
    return found
  })

async function fromMirror(page: Page): Promise<readonly RawList[]> {
  const files = await mirrorFiles(page)
  // Of two files of one list the finished one of the later generation holds, as the mirror itself reads them.
  const latest = new Map<string, RawList & { readonly generation: number }>()
  for (const base64 of files) {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    const header = readHeader(bytes.subarray(0, headerSize)) ?? readHeader(bytes.subarray(headerSize, framesAt))
    if (!header || !wanted(header.list)) continue
    const { list, generation, complete } = header
    const { payloads, end } = decodeFrames(bytes.subarray(framesAt))
    if (payloads.length < complete || (latest.get(list)?.generation ?? -1) > generation) continue
    latest.set(list, { list, generation, frames: payloads, broken: end < bytes.length - framesAt })
  }
  return [...latest.values()]
}

const noKey: Unpacked = { ok: false, fault: 'otherKey' }

async function judge(lists: readonly RawList[], passphrase: string | undefined): Promise<StoredRecord> {
  const settings = lists.find(({ list }) => list === 'settings')
  const keys = settings && (await storedKeys(settings.frames, passphrase))
  const entries: Entry[] = []
  let whole = settings?.broken === false
  for (const { list, frames, broken } of lists.filter((one) => one.list.startsWith('case/'))) {
    const key = await keys?.keyOf(list.slice('case/'.length))
    const unpacked = await Promise.all(frames.map(async (frame) => (key ? unpackSealed(frame, key) : noKey)))
    const ofCase = unpacked.flatMap((one) => (one.ok ? [one.entry] : []))
    if (broken || ofCase.length < frames.length || !verifyChain(ofCase).ok) whole = false
    entries.push(...ofCase)
  }
  const doubled = entries.length - new Set(entries.map(({ hash }) => hash)).size
  return { entries, whole, doubled, keys }
}
