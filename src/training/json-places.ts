/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A path in a JSON text: names of members and numbers of items. */
export type JsonPath = readonly (string | number)[]

export type JsonRead =
  | {
      readonly ok: true
      readonly value: unknown
      /** Where the value at a path begins; where the path leads nowhere, the nearest value around it. */
      readonly placeOf: (path: JsonPath) => TextPlace
      /** Members that are named twice in one object: the later one would silently count. */
      readonly twice: readonly JsonPath[]
    }
  | { readonly ok: false; readonly place: TextPlace; readonly expected: string }

class Broken extends Error {
  readonly at: number
  readonly expected: string
  constructor(at: number, expected: string) {
    super(expected)
    this.at = at
    this.expected = expected
  }
}

const key = (path: JsonPath): string => JSON.stringify(path)

/** Deeper than any scenario, and shallow enough for every stack. */
const deepest = 64

/** Reads strict JSON (RFC 8259), without control characters in texts, and keeps where each value begins, so that what is wrong can be said with its line. */
export function readJson(text: string): JsonRead {
  const places = new Map<string, number>()
  const twice: JsonPath[] = []
  let at = 0

  const fail = (expected: string): never => {
    throw new Broken(at, expected)
  }
  const skipBlanks = () => {
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at++
  }
  const take = (wanted: string, expected: string) => {
    skipBlanks()
    if (!text.startsWith(wanted, at)) fail(expected)
    at += wanted.length
  }
  const token = (shape: RegExp): string | undefined => {
    shape.lastIndex = at
    const found = shape.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }

  function string(): string {
    const found = token(/"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy)
    return found === undefined
      ? fail('a text in straight double quotes, closed on the same line')
      : (JSON.parse(found) as string)
  }

  function members(path: JsonPath): Record<string, unknown> {
    const names = new Set<string>()
    const found: [string, unknown][] = []
    take('{', 'an object')
    skipBlanks()
    if (text[at] === '}') {
      at++
      return {}
    }
    for (;;) {
      skipBlanks()
      const name = string()
      if (names.has(name)) twice.push([...path, name])
      names.add(name)
      take(':', 'a colon after the name')
      found.push([name, value([...path, name])])
      skipBlanks()
      if (text[at] === '}') break
      take(',', 'a comma between two members, or } after the last')
    }
    at++
    return Object.fromEntries(found)
  }

  function items(path: JsonPath): unknown[] {
    const found: unknown[] = []
    take('[', 'a list')
    skipBlanks()
    if (text[at] === ']') {
      at++
      return found
    }
    for (;;) {
      found.push(value([...path, found.length]))
      skipBlanks()
      if (text[at] === ']') break
      take(',', 'a comma between two items, or ] after the last')
    }
    at++
    return found
  }

  function value(path: JsonPath): unknown {
    if (path.length > deepest) fail('less depth')
    skipBlanks()
    places.set(key(path), at)
    const first = text[at]
    if (first === '{') return members(path)
    if (first === '[') return items(path)
    if (first === '"') return string()
    const word = token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y)
    return word === undefined ? fail('a value: a text, a number, a list or an object') : (JSON.parse(word) as unknown)
  }

  const placeAt = (offset: number): TextPlace => {
    const before = text.slice(0, offset).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  try {
    const read = value([])
    skipBlanks()
    if (at < text.length) fail('nothing after the end')
    const placeOf = (path: JsonPath): TextPlace => {
      for (let length = path.length; length > 0; length--) {
        const offset = places.get(key(path.slice(0, length)))
        if (offset !== undefined) return placeAt(offset)
      }
      return placeAt(0)
    }
    return { ok: true, value: read, placeOf, twice }
  } catch (error) {
    if (error instanceof Broken) return { ok: false, place: placeAt(error.at), expected: error.expected }
    throw error
  }
}
