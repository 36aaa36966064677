import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type SetLine } from '#pdf/break-lines.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { createTextSetter, type Piece, type TextLine } from '#pdf/set-text.ts'
import { anyText } from './any-text.ts'
import { NAMES } from './sample-paper.ts'

const kit = loadNodeKit()

const setLines = (text: string): TextLine[] => createTextSetter(kit).set(text, 'regular')

/** What the glyphs of pieces say, in reading order; a `[U+....]` counts as the character it stands for. */
function said(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.standsFor === null) return ''
      if (piece.standsFor !== undefined) return String.fromCodePoint(piece.standsFor)
      const texts = piece.glyphs.map((glyph) => glyph.text)
      return (piece.level % 2 === 1 ? texts.reverse() : texts).join('')
    })
    .join('')
}

const codePoints = (text: string): string[] => Array.from(text.normalize('NFC')).sort()

const expected = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n|\n/g, '')
    .replaceAll('\t', ' ')

const saidByLines = (lines: readonly SetLine[]): string => lines.map((line) => said(line.pieces)).join('')

const visible = (text: string): string =>
  setLines(text)
    .map((line) => line.pieces.map((piece) => piece.text).join(''))
    .join('|')

describe('setting text', () => {
  it('keeps every name as it is', () => {
    for (const name of Object.values(NAMES)) expect(visible(name)).toBe(name)
  })

  it('accounts for every character, in order, whatever the text is', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const spoken = setLines(text)
          .map((line) => said(line.pieces))
          .join('')
        expect(spoken.normalize('NFC')).toBe(expected(text).normalize('NFC'))
      }),
      { seed: 20260102, numRuns: 400 },
    )
  })

  it('loses nothing when lines are broken to any width', () => {
    fc.assert(
      fc.property(anyText(), fc.double({ min: 0.1, max: 60, noNaN: true }), (text, measure) => {
        const setter = createTextSetter(kit)
        const lines = breakLines(setter.set(text, 'bold'), measure, setter)
        expect(codePoints(saidByLines(lines))).toEqual(codePoints(expected(text)))
      }),
      { seed: 20260103, numRuns: 300 },
    )
  })

  it('never makes a line wider than its column, a single letter apart', () => {
    const setter = createTextSetter(kit)
    const long = 'محمد'.repeat(300) + 'Rindfleischetikettierung'.repeat(40) + ' short words too ' + 'ጨበጠ'.repeat(200)
    for (const measure of [3, 10, 40]) {
      for (const line of breakLines(setter.set(long, 'regular'), measure, setter)) {
        expect(line.inkWidth).toBeLessThanOrEqual(measure + 1e-9)
      }
    }
    for (const line of breakLines(setter.set('WWW', 'regular'), 0.1, setter)) expect(said(line.pieces)).toBe('W')
  })

  it('breaks at spaces before it breaks inside a word', () => {
    const setter = createTextSetter(kit)
    const lines = breakLines(setter.set('one two three four', 'regular'), 4.2, setter)
    expect(lines.map((line) => said(line.pieces))).toEqual(['one two ', 'three ', 'four'])
  })

  it('shows characters that cannot or must not be drawn as code points and remembers them', () => {
    const setter = createTextSetter(kit)
    setter.set('a\u0007b \u202Ec\u2066\u200F \u{1F600} \uD800 שלום ❤', 'regular')
    expect(visible('\u0007\u202E\u200F\u{1F600}\uD800→')).toBe('[U+0007][U+202E][U+200F][U+1F600][U+D800][U+2192]')
    expect(setter.shownAsCodePoints()).toEqual([
      'U+0007',
      'U+05D5',
      'U+05DC',
      'U+05DD',
      'U+05E9',
      'U+200F',
      'U+202E',
      'U+2066',
      'U+2764',
      'U+D800',
      'U+1F600',
    ])
  })

  it('keeps joiners inside Arabic words and shows them elsewhere', () => {
    expect(visible('می\u200Cخواهم')).toBe('می\u200Cخواهم')
    expect(visible('a\u200Cb\u200Dc')).toBe('a[U+200C]b[U+200D]c')
  })

  it('turns TAB into a space and breaks lines at every kind of line end but the lone CR', () => {
    expect(visible('a\tb\nc\r\nd\re')).toBe('a b|c|d[U+000D]e')
  })

  it('joins Arabic letters: the same letter has another shape at the end than at the start of a word', () => {
    const glyphs = setLines('ههه')[0]?.pieces[0]?.glyphs.map((glyph) => glyph.glyph) ?? []
    expect(new Set(glyphs).size).toBe(3)
  })

  it('gives one glyph to a composed letter, so that a search finds it', () => {
    for (const letter of ['ẹ', 'ị', 'ọ', 'ṣ', 'ế', 'ặ']) expect(setLines(letter)[0]?.pieces[0]?.glyphs).toHaveLength(1)
  })

  it('takes the direction from the first strong character and puts mixed lines in visual order', () => {
    const setter = createTextSetter(kit)
    const inOrder = (text: string) => {
      const [line] = breakLines(setter.set(text, 'regular'), 1000, setter)
      return { rightToLeft: line?.rightToLeft, words: line?.pieces.filter((p) => !p.isSpace).map((p) => p.text) }
    }
    expect(inOrder('Ali محمد علي 12')).toEqual({ rightToLeft: false, words: ['Ali', '12', 'علي', 'محمد'] })
    expect(inOrder('محمد Ali Smith علي')).toEqual({ rightToLeft: true, words: ['علي', 'Ali', 'Smith', 'محمد'] })
    expect(inOrder('123')).toEqual({ rightToLeft: false, words: ['123'] })
  })

  it('mirrors brackets in text that runs from right to left', () => {
    const glyphOf = (text: string) => setLines(text)[0]?.pieces[0]?.glyphs[0]?.glyph
    const [line] = setLines('(محمد)')
    expect(line?.pieces[0]?.glyphs[0]?.glyph).toBe(glyphOf(')'))
  })
})
