import { readAttachment } from '#pdf/read-attachment.ts'
import { writeBundle } from '#record/case-bundle.ts'
import type { Entry } from '#record/entry.ts'
import { recordFileName, writeRecordFile } from '#record/record-file.ts'
import type { Roll } from './any-values.ts'

/** A file as somebody might bring it, and what it held before it was mutated. */
export interface Sample {
  readonly kind: 'record' | 'cases' | 'pdf'
  readonly bytes: Uint8Array
}

export const samplesOf = (records: readonly (readonly Entry[])[], pdf: Uint8Array): Sample[] => [
  { kind: 'record', bytes: writeRecordFile(records[0] ?? []) },
  { kind: 'cases', bytes: writeBundle(records) },
  { kind: 'pdf', bytes: pdf },
]

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words)

type Mutator = (bytes: Uint8Array, roll: Roll) => Uint8Array

function swapped(bytes: Uint8Array, roll: Roll): Uint8Array {
  const from = roll(bytes.length)
  const length = 1 + roll(200)
  const to = roll(bytes.length)
  const copy = Uint8Array.from(bytes)
  copy.set(bytes.subarray(from, Math.min(from + length, from + bytes.length - to)), to)
  return copy
}

const replaced =
  (find: RegExp, put: (roll: Roll) => string): Mutator =>
  (bytes, roll) => {
    const hits = [...text(bytes).matchAll(find)]
    const hit = hits[roll(Math.max(1, hits.length))]
    if (!hit) return bytes.subarray(0, roll(bytes.length))
    const whole = text(bytes)
    return bytesOf(`${whole.slice(0, hit.index)}${put(roll)}${whole.slice(hit.index + hit[0].length)}`)
  }

const odd = ['null', '-0', '1e999', '[]', '{}', '"\\ud800"', '1.5', '"__proto__"', '9007199254740993', 'true', '""']

/** Changes of every kind: to bytes anywhere, to words of JSON, to its structure. */
const mutators: readonly Mutator[] = [
  (bytes, roll) => {
    const copy = Uint8Array.from(bytes)
    const at = roll(bytes.length)
    copy[at] = bytes[at]! ^ (1 << roll(8))
    return copy
  },
  (bytes, roll) => bytes.subarray(0, roll(bytes.length)),
  (bytes, roll) => bytes.subarray(1 + roll(bytes.length - 1)),
  (bytes, roll) => Uint8Array.from([...bytes.subarray(0, 5000), ...bytes.subarray(0, roll(bytes.length))]),
  swapped,
  (bytes, roll) => {
    const at = roll(bytes.length)
    return Uint8Array.from([
      ...bytes.subarray(0, at),
      ...Array.from({ length: 1 + roll(9) }, () => roll(256)),
      ...bytes.subarray(at),
    ])
  },
  replaced(/"[a-z]+":/gi, (roll) => `"${['__proto__', 'hash', 'x', 'entries'][roll(4)]}":`),
  replaced(/:("[^"]*"|\d+|true|false)/g, (roll) => `:${odd[roll(odd.length)]}`),
  replaced(/[0-9a-f]{64}/g, (roll) =>
    roll(2 ** 31)
      .toString(16)
      .padStart(64, '0'),
  ),
  replaced(/"v":1/g, (roll) => `"v":${roll(9) + 2}`),
  replaced(/[,{[]/g, (roll) => '[{'[roll(2)]!.repeat(1 + roll(5000))),
  replaced(/\d{2,}/g, (roll) => String(roll(2 ** 31))),
  replaced(/\n/g, () => ''),
  replaced(/"/g, () => '"\u0000'),
]

/** One mutant of a sample; never the sample itself. */
export function mutant(sample: Sample, roll: Roll): Uint8Array {
  for (;;) {
    // A PDF is no text: only its bytes are changed.
    const mutate = mutators[roll(sample.kind === 'pdf' ? 6 : mutators.length)]!
    const bytes = mutate(sample.bytes, roll)
    if (!Buffer.from(bytes).equals(sample.bytes)) return bytes
  }
}

/** Whether what was read is just what the sample held: in a PDF a change may lie outside of the record. */
export function isSameRecord(sample: Sample, records: readonly (readonly Entry[])[]): boolean {
  if (sample.kind !== 'pdf') return false
  const held = readAttachment(sample.bytes, recordFileName)
  return held.ok && Buffer.from(held.bytes).equals(writeRecordFile(records[0] ?? []))
}
