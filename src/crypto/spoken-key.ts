/** Without letters that are mistaken for digits or for each other, and without U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const dataPerGroup = 4

/** Twice a value, as elements of the field of 32: x^5 + x^2 + 1. */
const doubled = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1)

/**
 * The check digit of a group: each digit weighs differently, and the number of the group too. Any one wrong digit, two
 * digits next to each other swapped and two groups swapped give another one.
 */
function checkDigit(digits: readonly number[], group: number): number {
  let sum = group & 31
  for (const digit of digits) sum = doubled(sum) ^ digit
  return doubled(sum)
}

/** Bytes as groups of five characters, the fifth of each a check digit, e.g. `7K3Q9-...`. */
export function spokenKey(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const length = Math.ceil(bits.length / (5 * dataPerGroup)) * dataPerGroup
  const digits = Array.from({ length }, (_, i) => Number.parseInt(bits.slice(5 * i, 5 * i + 5).padEnd(5, '0'), 2))
  const groups = Array.from({ length: length / dataPerGroup }, (_, group) => {
    const data = digits.slice(group * dataPerGroup, (group + 1) * dataPerGroup)
    return [...data, checkDigit(data, group + 1)].map((digit) => alphabet[digit]).join('')
  })
  return groups.join('-')
}

export type KeyRead =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `group`: the first one that is wrong or missing, counted from 1. */
  | { readonly ok: false; readonly group: number }

/**
 * Reads what a person has typed: spaces, hyphens and small letters do not matter, O is 0, I and L are 1. Typing errors are
 * found before anything is tried with it.
 */
export function readSpokenKey(typed: string, byteCount: number): KeyRead {
  const text = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const groupCount = Math.ceil((byteCount * 8) / (5 * dataPerGroup))
  const digits: number[] = []
  for (let group = 0; group < groupCount; group++) {
    const part = text.slice(group * (dataPerGroup + 1), (group + 1) * (dataPerGroup + 1))
    const values = Array.from(part, (one) => alphabet.indexOf(one))
    const data = values.slice(0, dataPerGroup)
    const whole = values.length === dataPerGroup + 1 && !values.includes(-1)
    if (!whole || checkDigit(data, group + 1) !== values[dataPerGroup]) return { ok: false, group: group + 1 }
    digits.push(...data)
  }
  if (text.length > groupCount * (dataPerGroup + 1)) return { ok: false, group: groupCount + 1 }
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')
  const bytes = Uint8Array.from({ length: byteCount }, (_, i) => Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2))
  return { ok: true, bytes }
}
