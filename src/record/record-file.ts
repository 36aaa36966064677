import { canonicalJson } from './canonical-json.ts'
import { type Fault, headOf, verifyChain } from './chain.ts'
import { type Entry, formatVersion } from './entry.ts'
import { canonicalOrder } from './order.ts'

export { recordFileName } from './file-limits.ts'

const format = 'missing-child-guide-record'

/**
 * The record as one file: canonical JSON in UTF-8 with one line feed at the end. The same entries give the same bytes,
 * whatever order a device took them in.
 */
export function writeRecordFile(entries: readonly Entry[]): Uint8Array {
  const ordered = canonicalOrder(entries)
  const file = { count: ordered.length, entries: ordered, format, head: headOf(ordered), v: formatVersion }
  return new TextEncoder().encode(`${canonicalJson(file)}\n`)
}

export type FileFault =
  'notText' | 'notARecord' | 'otherVersion' | 'notCanonical' | 'empty' | 'countDiffers' | 'headDiffers'

export type RecordVerdict =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly head: string }
  /** The file as a whole is not a record this program can read. */
  | { readonly ok: false; readonly fault: FileFault; readonly readable: readonly Entry[] }
  /** Entry `index`, counted from 0, is the first that is broken; the entries before it are consistent. */
  | {
      readonly ok: false
      readonly fault: Fault | 'missing'
      readonly index: number
      readonly readable: readonly Entry[]
    }

/** Reads and verifies a record. Never throws, whatever the bytes are. */
export function readRecordFile(bytes: Uint8Array): RecordVerdict {
  const none: readonly Entry[] = []
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    return { ok: false, fault: 'notText', readable: none }
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return { ok: false, fault: 'notARecord', readable: none }
  if (!('v' in value) || value.v !== formatVersion) return { ok: false, fault: 'otherVersion', readable: none }
  if (!('entries' in value) || !Array.isArray(value.entries)) return { ok: false, fault: 'notARecord', readable: none }
  const list = value.entries as readonly unknown[]

  const chain = verifyChain(list)
  if (!chain.ok)
    return { ok: false, fault: chain.fault, index: chain.index, readable: list.slice(0, chain.index) as Entry[] }
  const entries = list as readonly Entry[]
  if (entries.length === 0) return { ok: false, fault: 'empty', readable: none }
  if (!('count' in value) || value.count !== entries.length) {
    const cut = 'count' in value && typeof value.count === 'number' && value.count > entries.length
    if (cut) return { ok: false, fault: 'missing', index: entries.length, readable: entries }
    return { ok: false, fault: 'countDiffers', readable: entries }
  }
  const head = headOf(entries)
  if (!('head' in value) || value.head !== head) return { ok: false, fault: 'headDiffers', readable: entries }
  if (!isCanonical(entries, text)) return { ok: false, fault: 'notCanonical', readable: entries }
  return { ok: true, entries, head }
}

/** Also refuses doubled keys, smuggled spaces and members of its own: the text must be exactly what we would write. */
const isCanonical = (entries: readonly Entry[], text: string): boolean =>
  new TextDecoder().decode(writeRecordFile(entries)) === text
