/** Small values by key, as frames of a list: each frame is the UTF-8 of `[key, value]` as JSON. */
export type Values = ReadonlyMap<string, unknown>

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const framesOfValues = (values: Values): Uint8Array[] =>
  [...values].map(([key, value]) => encoder.encode(JSON.stringify([key, value])))

/** Never throws: what is no such frame is left out. */
export function valuesOfFrames(frames: readonly Uint8Array[]): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const frame of frames) {
    try {
      const [key, value] = JSON.parse(decoder.decode(frame)) as [unknown, unknown]
      if (typeof key === 'string') values.set(key, value)
    } catch {
      continue
    }
  }
  return values
}
