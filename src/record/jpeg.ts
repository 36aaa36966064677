/** Longest photo an entry holds, in bytes: enough for a face, little enough for a record of many entries. */
export const longestPhoto = 150_000

/** Largest side of a photo in pixels. */
export const largestSide = 1200

export type JpegVerdict =
  | { readonly ok: true; readonly width: number; readonly height: number; readonly components: 1 | 3 }
  | { readonly ok: false; readonly fault: 'notAJpeg' | 'holdsMetadata' | 'tooLong' | 'tooLarge' }

const startOfImage = 0xd8
const startOfScan = 0xda
const endOfImage = 0xd9
const bitsPerColour = 8

/** Frames of one image: baseline, extended and progressive; the others are not shown everywhere. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2

/** Where cameras and programs write place, time, device and previews: APP1 to APP15 but the colour note of Adobe, and comments. */
const isMetadata = (marker: number): boolean => (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

/**
 * Judges a photo before it is stored and whenever it is read: JPEG, within the limits, and free of everything but the
 * picture. Never throws.
 */
export function judgeJpeg(bytes: Uint8Array): JpegVerdict {
  const broken: JpegVerdict = { ok: false, fault: 'notAJpeg' }
  if (bytes.length > longestPhoto) return { ok: false, fault: 'tooLong' }
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return broken
  // Nothing may follow the picture.
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== endOfImage) return broken
  let frame: { width: number; height: number; components: number } | undefined
  let at = 2
  for (;;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return broken
    if (marker === endOfImage) break
    if (isMetadata(marker)) return { ok: false, fault: 'holdsMetadata' }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) return broken
    if (isFrame(marker)) {
      const short = (offset: number) => ((bytes[at + offset] ?? 0) << 8) | (bytes[at + offset + 1] ?? 0)
      // One picture, eight bits a colour: what every viewer of papers shows.
      if (frame || bytes[at + 4] !== bitsPerColour) return broken
      frame = { height: short(5), width: short(7), components: bytes[at + 9] ?? 0 }
    }
    at += 2 + length
    if (marker === startOfScan) at = endOfScan(bytes, at)
  }
  // The first end is the last one: nothing stands between two pictures.
  if (at + 2 !== bytes.length) return broken
  if (!frame || frame.width === 0 || frame.height === 0) return broken
  const { width, height, components } = frame
  if (components !== 1 && components !== 3) return broken
  if (Math.max(width, height) > largestSide) return { ok: false, fault: 'tooLarge' }
  return { ok: true, width, height, components }
}

/** Where the packed picture ends and the next segment begins; a progressive one has several such stretches. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    const goesOn = bytes[at] !== 0xff || next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (!goesOn) break
    at++
  }
  return at
}

/** The same picture without the segments that do not draw: browsers write a colour profile or a note of their own. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [...bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const next = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (!isMetadata(bytes[at + 1] ?? 0)) kept.push(...bytes.subarray(at, next))
    at = next
  }
  const clean = new Uint8Array(kept.length + bytes.length - at)
  clean.set(kept)
  clean.set(bytes.subarray(at), kept.length)
  return clean
}
