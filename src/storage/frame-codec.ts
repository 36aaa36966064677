import { digestOfBytes } from '#record/sha256.ts'

/**
 * A frame that checks itself, as both stores keep it: `MCGf`, length of the payload, number of the frame (both 32 bits, big
 * endian), SHA-256 over these eight bytes and the payload, the payload.
 */
const magic = [0x4d, 0x43, 0x47, 0x66] as const
export const frameOverhead = 4 + 4 + 4 + 32

/** What bytes hold that were read as a row of frames. */
export interface DecodedFrames {
  /** Payloads of the frames that follow each other without a fault from the start. */
  readonly payloads: readonly Uint8Array[]
  /** Where the first fault begins, or the length if there is none: here bytes are cut off before anything is appended. */
  readonly end: number
  /** Payloads of whole frames behind the first fault. */
  readonly stray: readonly Uint8Array[]
}

export function encodeFrame(number: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(frameOverhead + payload.length)
  const view = new DataView(bytes.buffer)
  bytes.set(magic)
  view.setUint32(4, payload.length)
  view.setUint32(8, number)
  bytes.set(payload, frameOverhead)
  bytes.set(digestOf(bytes), 12)
  return bytes
}

/** Several frames one after the other, the first with the number `first`. */
export function encodeFrames(first: number, payloads: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const frames = payloads.map((payload, i) => encodeFrame(first + i, payload))
  const bytes = new Uint8Array(frames.reduce((sum, frame) => sum + frame.length, 0))
  let at = 0
  for (const frame of frames) {
    bytes.set(frame, at)
    at += frame.length
  }
  return bytes
}

/** Payload of a frame with this number that begins at `at`, and where it ends; undefined unless it is whole. */
export function decodeFrame(
  bytes: Uint8Array,
  number: number,
  at = 0,
): { readonly payload: Uint8Array; readonly end: number } | undefined {
  const found = frameAt(bytes, at)
  return found && found.number === number && isSound(bytes, at, found.end) ? found : undefined
}

/** A frame with this number whose outer form is right; its checksum has not been looked at yet. */
export function openFrame(
  bytes: Uint8Array,
  number: number,
): { readonly payload: Uint8Array; readonly sound: () => boolean } | undefined {
  const found = frameAt(bytes, 0)
  if (!found || found.number !== number || found.end !== bytes.length) return undefined
  return { payload: found.payload, sound: () => isSound(bytes, 0, bytes.length) }
}

/** The longest row of whole frames from number 1 on, and what lies behind the first fault. */
export function decodeFrames(bytes: Uint8Array): DecodedFrames {
  const payloads: Uint8Array[] = []
  let end = 0
  for (;;) {
    const next = decodeFrame(bytes, payloads.length + 1, end)
    if (!next) return { payloads, end, stray: strayFrames(bytes, end) }
    payloads.push(next.payload)
    end = next.end
  }
}

function strayFrames(bytes: Uint8Array, from: number): Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = from; at + frameOverhead <= bytes.length;) {
    const frame = frameAt(bytes, at)
    if (frame && isSound(bytes, at, frame.end)) {
      found.push(frame.payload)
      at = frame.end
    } else at += 1
  }
  return found
}

function frameAt(
  bytes: Uint8Array,
  at: number,
): { readonly payload: Uint8Array; readonly number: number; readonly end: number } | undefined {
  if (bytes.length - at < frameOverhead || magic.some((byte, i) => bytes[at + i] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, frameOverhead)
  const end = at + frameOverhead + view.getUint32(4)
  if (end > bytes.length) return undefined
  return { payload: bytes.subarray(at + frameOverhead, end), number: view.getUint32(8), end }
}

function isSound(bytes: Uint8Array, at: number, end: number): boolean {
  const digest = digestOf(bytes.subarray(at, end))
  return digest.every((byte, i) => byte === bytes[at + 12 + i])
}

/** Over everything but the magic and the digest itself. */
function digestOf(frame: Uint8Array): Uint8Array {
  const judged = new Uint8Array(frame.length - 4 - 32)
  judged.set(frame.subarray(4, 12))
  judged.set(frame.subarray(frameOverhead), 8)
  return digestOfBytes(judged)
}
