import type { Page } from 'playwright-core'
import { verifyChain } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { unpackEnvelope } from '#record/envelope.ts'
import { decodeFrames, openFrame } from '#storage/frame-codec.ts'

/** What one of the two stores holds of all cases, read past the app. */
export interface StoredRecord {
  readonly entries: readonly Entry[]
  /** Every frame can be opened and every link holds. */
  readonly whole: boolean
  /** Entries that are there more than once. */
  readonly doubled: number
}

type RawCases = readonly { readonly list: string; readonly frames: readonly Uint8Array[]; readonly broken: boolean }[]

/** Both stores of the app that is open on a page. */
export async function storedRecords(page: Page): Promise<{ database: StoredRecord; mirror: StoredRecord }> {
  return { database: judge(await fromDatabase(page)), mirror: judge(await fromMirror(page)) }
}

async function fromDatabase(page: Page): Promise<RawCases> {
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
    if (!list.startsWith('case/') || number === 0) continue
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

const framesAt = 1024

async function fromMirror(page: Page): Promise<RawCases> {
  const files = await page.evaluate(async () => {
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
  return files.flatMap((base64) => {
    const bytes = Buffer.from(base64, 'base64')
    const list = /"list":"(case\/[^"]+)"/.exec(bytes.subarray(0, framesAt).toString('latin1'))?.[1]
    if (list === undefined) return []
    const { payloads, end } = decodeFrames(new Uint8Array(bytes.subarray(framesAt)))
    return [{ list, frames: payloads, broken: end < bytes.length - framesAt }]
  })
}

function judge(cases: RawCases): StoredRecord {
  const entries: Entry[] = []
  let whole = true
  for (const { frames, broken } of cases) {
    const unpacked = frames.map((frame) => unpackEnvelope(frame))
    const ofCase = unpacked.flatMap((one) => (one.ok ? [one.entry] : []))
    if (broken || ofCase.length < frames.length || !verifyChain(ofCase).ok) whole = false
    entries.push(...ofCase)
  }
  return { entries, whole, doubled: entries.length - new Set(entries.map(({ hash }) => hash)).size }
}
