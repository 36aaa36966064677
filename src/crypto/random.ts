/** Random bytes from the platform, as lower-case hexadecimal digits. */
export const platformRandom = {
  hex(bytes: number): string {
    const drawn = crypto.getRandomValues(new Uint8Array(bytes))
    return Array.from(drawn, (byte) => byte.toString(16).padStart(2, '0')).join('')
  },
}
