/**
 * The sRGB colour space as an ICC profile (version 4: a matrix and the exact curve as parameters), built here from the
 * numbers of IEC 61966-2-1. Papers are printed in greys; archival files must say what their colours mean.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
  const tags: [name: string, bytes: Uint8Array][] = [
    ['desc', localText('sRGB')],
    ['cprt', localText('CC0')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', fixedNumbers('sf32', [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168])],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const places = new Map<Uint8Array, number>()
  let size = HEADER + 4 + tags.length * 12
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue
    places.set(bytes, size)
    size += bytes.length
  }
  const profile = new Uint8Array(size)
  const data = new DataView(profile.buffer)
  data.setUint32(0, size)
  data.setUint32(8, 0x04200000)
  letters(profile, 12, 'mntrRGB XYZ ')
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) data.setUint16(24 + index * 2, part)
  letters(profile, 36, 'acsp')
  for (const [index, part] of [0.9642, 1, 0.8249].entries()) data.setInt32(68 + index * 4, fixed(part))
  data.setUint32(HEADER, tags.length)
  for (const [index, [name, bytes]] of tags.entries()) {
    const at = HEADER + 4 + index * 12
    const place = places.get(bytes) ?? 0
    letters(profile, at, name)
    data.setUint32(at + 4, place)
    data.setUint32(at + 8, bytes.length)
    profile.set(bytes, place)
  }
  return profile
}

const HEADER = 128

function xyz(x: number, y: number, z: number): Uint8Array {
  return fixedNumbers('XYZ ', [x, y, z])
}

function fixedNumbers(type: string, numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + numbers.length * 4)
  letters(bytes, 0, type)
  for (const [index, part] of numbers.entries()) new DataView(bytes.buffer).setInt32(8 + index * 4, fixed(part))
  return bytes
}

/** y = (ax + b)^g from d on, y = cx below. */
function parametricCurve(g: number, a: number, b: number, c: number, d: number): Uint8Array {
  const bytes = new Uint8Array(12 + 5 * 4)
  const data = new DataView(bytes.buffer)
  letters(bytes, 0, 'para')
  data.setUint16(8, 3)
  for (const [index, part] of [g, a, b, c, d].entries()) data.setInt32(12 + index * 4, fixed(part))
  return bytes
}

function localText(text: string): Uint8Array {
  const bytes = new Uint8Array((28 + text.length * 2 + 3) & ~3)
  const data = new DataView(bytes.buffer)
  letters(bytes, 0, 'mluc')
  data.setUint32(8, 1)
  data.setUint32(12, 12)
  letters(bytes, 16, 'enUS')
  data.setUint32(20, text.length * 2)
  data.setUint32(24, 28)
  for (let i = 0; i < text.length; i++) data.setUint16(28 + i * 2, text.charCodeAt(i))
  return bytes
}

function fixed(value: number): number {
  return Math.round(value * 65536)
}

function letters(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
}
