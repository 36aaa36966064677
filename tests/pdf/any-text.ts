import fc from 'fast-check'

/** Text of every kind a person, a broken program or an attacker may enter, lone halves of surrogate pairs included. */
export function anyText(): fc.Arbitrary<string> {
  const range = (first: number, last: number) =>
    fc.integer({ min: first, max: last }).map((codePoint) => String.fromCodePoint(codePoint))
  const piece = fc.oneof(
    { weight: 4, arbitrary: range(0x20, 0x7e) },
    { weight: 3, arbitrary: range(0x600, 0x6ff) },
    { weight: 2, arbitrary: range(0xa0, 0x24f) },
    { weight: 2, arbitrary: range(0x300, 0x36f) },
    { weight: 2, arbitrary: range(0x1e00, 0x1fff) },
    { weight: 2, arbitrary: range(0x1200, 0x137f) },
    { weight: 1, arbitrary: range(0x0, 0x1f) },
    { weight: 2, arbitrary: range(0x2000, 0x206f) },
    { weight: 1, arbitrary: range(0xd800, 0xdfff) },
    { weight: 1, arbitrary: range(0xfb50, 0xffff) },
    { weight: 1, arbitrary: range(0x0, 0x10ffff) },
    { weight: 2, arbitrary: fc.constantFrom(' ', '\n', 'محمد', '\u200C', '\u200D', '(', ')', '[', '\u0651') },
  )
  return fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
}
