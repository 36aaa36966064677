import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#record/canonical-json.ts'
import { hashOf, hashOfBytes } from '#record/sha256.ts'

/** JSON with safe integers and well-formed text, keys with odd characters included. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
    fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.constantFrom('__proto__', 'constructor', '\u20ac', '\r', '\ufb33', '1', '\ud83d\ude02', '\u0080', 'toJSON'),
      ),
      tie('value'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
})).value

describe('canonical JSON', () => {
  it('is the text that the reference implementation of RFC 8785 writes', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
      }),
      { numRuns: 2000, seed: 8785 },
    )
  })

  it('reads back as the same value, and is a fixed point', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      { numRuns: 500, seed: 8786 },
    )
  })

  it('sorts keys by UTF-16 code units, as the RFC shows', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude02', '\u0080', '\u00f6']
    const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))
    expect(Object.keys(JSON.parse(written) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude02',
      '\ufb33',
    ])
  })

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  })

  it.each([
    ['half of a character', '\ud83d'],
    ['the halves in the wrong order', '\ude02\ud83d'],
    ['half of a character as a key', { '\ud83d': 1 }],
    ['a fraction', 1.5],
    ['a number too large to be sure of', 2 ** 53],
    ['a number that is none', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['minus zero', -0],
    ['nothing at all', undefined],
    ['a hole in a list', [undefined]],
    ['a list with a gap', Array(2)],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['bytes', new Uint8Array(2)],
    ['an object without the plain prototype', Object.create(null)],
    ['a function', () => 1],
    ['a member that is a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a big integer', 1n],
    ['a boxed string', Object('a')],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson({ deep: [value, { value }] })).toThrow(TypeError)
  })

  it('refuses a value that holds itself', () => {
    const ring: Record<string, unknown> = {}
    ring['ring'] = ring
    expect(() => canonicalJson(ring)).toThrow(RangeError)
  })
})

describe('the hash of a value', () => {
  it('is SHA-256 of its canonical text in UTF-8', () => {
    // printf '%s' '{"a":"ζ","b":1}' | sha256sum
    expect(hashOf({ b: 1, a: 'ζ' })).toBe('779030773aa9da4bc1081fc6fc7b6992c73e56f3e369d1fb17c657c44bcf2a47')
    expect(hashOfBytes(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})
