/** A picture in greys from 0 (black) to 255 (white), one byte each, row by row. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** Darker than this counts as ink. */
const INK = 128
/** How far one picture is moved over the other in search of the best fit, in pixels. */
const SHIFT = 2
/** How far away ink may lie and still be the same ink, in pixels. */
const TOLERANCE = 1

/**
 * Reads a picture as `pdftoppm -gray` writes it.
 *
 * @throws Error when it is none.
 */
export function readPgm(file: Uint8Array): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 64)).toString('latin1'))
  if (head === null) throw new Error('This is no picture in greys.')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const grey = file.subarray(head[0].length)
  if (grey.length !== width * height) throw new Error('The picture is cut short.')
  return { width, height, grey }
}

/**
 * The part of a picture that holds all of its ink.
 *
 * @throws Error when there is none.
 */
export function cropToInk({ width, height, grey }: GreyPicture): GreyPicture {
  let [left, right, top, bottom] = [width, -1, height, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] ?? 255) >= INK) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  if (right < 0) throw new Error('The picture is empty.')
  const cropped = { width: right - left + 1, height: bottom - top + 1 }
  const rows = Array.from({ length: cropped.height }, (_, row) => {
    const start = (top + row) * width + left
    return grey.subarray(start, start + cropped.width)
  })
  return { ...cropped, grey: Buffer.concat(rows) }
}

/**
 * The share of all ink of two cropped pictures, from 0 to 1, that has no ink of the other one within a pixel, where they fit best.
 */
export function shareOfDifference(one: GreyPicture, other: GreyPicture): number {
  const [wideOne, wideOther] = [widened(one), widened(other)]
  let least = 1
  for (let dx = -SHIFT; dx <= SHIFT; dx++) {
    for (let dy = -SHIFT; dy <= SHIFT; dy++) {
      const there = strayInk(one, wideOther, dx, dy)
      const back = strayInk(other, wideOne, -dx, -dy)
      least = Math.min(least, (there.stray + back.stray) / (there.ink + back.ink))
    }
  }
  return least
}

/** The same size, with ink wherever there was ink within the tolerance; 1 is ink. A frame round it keeps what is widened over the edge. */
function widened({ width, height, grey }: GreyPicture): GreyPicture {
  const wide = { width: width + 2 * TOLERANCE, height: height + 2 * TOLERANCE }
  const ink = new Uint8Array(wide.width * wide.height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] ?? 255) >= INK) continue
      for (let row = y; row <= y + 2 * TOLERANCE; row++) {
        ink.fill(1, row * wide.width + x, row * wide.width + x + 2 * TOLERANCE + 1)
      }
    }
  }
  return { ...wide, grey: ink }
}

function strayInk(one: GreyPicture, wide: GreyPicture, dx: number, dy: number): { stray: number; ink: number } {
  let [stray, ink] = [0, 0]
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if ((one.grey[y * one.width + x] ?? 255) >= INK) continue
      ink++
      const [column, row] = [x + dx + TOLERANCE, y + dy + TOLERANCE]
      const inside = column >= 0 && column < wide.width && row >= 0 && row < wide.height
      if (!inside || wide.grey[row * wide.width + column] !== 1) stray++
    }
  }
  return { stray, ink }
}
