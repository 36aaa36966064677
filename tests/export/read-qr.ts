const SIDE = 33
const ALIGNMENT = 26
const BLOCKS = 2
const DATA_IN_BLOCK = 32
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const ALPHANUMERIC = 2
const LEVEL_M = 0
const FORMAT_MASK = 0b101010000010010

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
]

/** Squares that hold no data: the three corners with their format, the lines between them, the small square. */
function isFixed(row: number, column: number): boolean {
  const far = SIDE - 8
  const corner = (row < 9 && column < 9) || (row < 9 && column >= far) || (row >= far && column < 9)
  const small = Math.abs(row - ALIGNMENT) <= 2 && Math.abs(column - ALIGNMENT) <= 2
  return corner || small || row === 6 || column === 6
}

/**
 * Reads a QR code of version 4, level M, letters and digits, as the standard says (ISO/IEC 18004), without its error
 * correction: every square must be right. Written from the standard, not from the program that draws.
 *
 * @throws Error when it is any other code.
 */
export function readQr(rows: readonly string[]): string {
  if (rows.length !== SIDE || rows.some((row) => row.length !== SIDE)) throw new Error('not version 4')
  const dark = (row: number, column: number): boolean => rows[row]?.[column] === '1'
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => dark(8, column))
  const more = [7, 5, 4, 3, 2, 1, 0].map((row) => dark(row, 8))
  const format = [...places, ...more].reduce((bits, bit) => bits * 2 + (bit ? 1 : 0), 0) ^ FORMAT_MASK
  if (format >> 13 !== LEVEL_M) throw new Error('not level M')
  const mask = masks[(format >> 10) & 7]!

  const bits: number[] = []
  let up = true
  for (let right = SIDE - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < SIDE; step++) {
      const row = up ? SIDE - 1 - step : step
      for (const column of [right, right - 1])
        if (!isFixed(row, column)) bits.push(Number(dark(row, column) !== mask(row, column)))
    }
    up = !up
  }
  const bytes = Array.from({ length: BLOCKS * DATA_IN_BLOCK }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((value, bit) => value * 2 + bit, 0),
  )
  const ordered = Array.from({ length: BLOCKS }, (_, block) => bytes.filter((__, at) => at % BLOCKS === block)).flat()
  const stream = ordered.flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >> (7 - bit)) & 1))
  const take = (count: number): number => stream.splice(0, count).reduce((value, bit) => value * 2 + bit, 0)
  if (take(4) !== ALPHANUMERIC) throw new Error('not letters and digits')
  let text = ''
  for (let left = take(9); left > 0; left -= 2) {
    const pair = take(left === 1 ? 6 : 11)
    text += left === 1 ? LETTERS.charAt(pair) : LETTERS.charAt(Math.floor(pair / 45)) + LETTERS.charAt(pair % 45)
  }
  return text
}
