const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Map(Array.from(alphabet, (digit, value) => [digit.charCodeAt(0), value]))

/** Bytes as standard Base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const left = bytes.length - at
    parts.push(
      alphabet.charAt(bits >> 18),
      alphabet.charAt((bits >> 12) & 63),
      left > 1 ? alphabet.charAt((bits >> 6) & 63) : '=',
      left > 2 ? alphabet.charAt(bits & 63) : '=',
    )
  }
  return parts.join('')
}

/** The bytes of canonical Base64; undefined for anything else. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  let to = 0
  for (let at = 0; at < text.length; at++) {
    const value = at < digits ? valueOf.get(text.charCodeAt(at)) : 0
    if (value === undefined) return undefined
    bits = (bits << 6) | value
    if (at % 4 < 3) continue
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (bits >> shift) & 255
    bits = 0
  }
  // Two texts never stand for the same bytes.
  return digits % 4 === 1 || toBase64(bytes) !== text ? undefined : bytes
}
