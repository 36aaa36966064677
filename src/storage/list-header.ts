import { decodeFrame, encodeFrame } from './frame-codec.ts'

/** What a store says of a list before its frames. */
export interface ListHeader {
  readonly list: string
  readonly generation: number
  /** How many frames were put there when the list was made: with fewer it was never finished. */
  readonly complete: number
}

/** A header as a frame of its own, with the number 0. */
export const writeHeader = ({ list, generation, complete }: ListHeader): Uint8Array<ArrayBuffer> =>
  encodeFrame(0, new TextEncoder().encode(JSON.stringify({ v: 1, list, generation, complete })))

/** Undefined unless the bytes begin with a whole header. Never throws. */
export function readHeader(bytes: unknown): ListHeader | undefined {
  const frame = bytes instanceof Uint8Array ? decodeFrame(bytes, 0) : undefined
  if (!frame) return undefined
  try {
    const { v, list, generation, complete } = JSON.parse(new TextDecoder().decode(frame.payload)) as ListHeader & {
      v: number
    }
    return v === 1 ? { list, generation, complete } : undefined
  } catch {
    return undefined
  }
}
