/** Plain JSON: what a record may hold. Numbers are safe integers only. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text form of a value (RFC 8785 over strings, safe integers, booleans, null, arrays and plain objects).
 * Members that are undefined are left out.
 * @throws TypeError on anything else: broken surrogates, fractions, functions, holes, class instances
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError('a record holds safe integers only')
    return String(value)
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('a record holds well-formed text only')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${Array.from(value as unknown[], canonicalJson).join(',')}]`
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const members = Object.entries(value as Record<string, unknown>)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError('a record holds plain JSON only')
}
