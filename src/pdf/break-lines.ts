import { isCombining, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from './scripts.ts'
import type { Piece, TextLine, TextSetter } from './set-text.ts'

/** A line that fits its column. Pieces from left to right; widths in ems. */
export interface SetLine {
  readonly pieces: readonly Piece[]
  /** Everything, spaces at the end of the line included; those hang over the edge. */
  readonly width: number
  /** Without the spaces at the end. */
  readonly inkWidth: number
  readonly rightToLeft: boolean
  /** Which line of the source text it comes from, counted from 0. */
  readonly source: number
  /** The pieces in reading order, where it is not the one from left to right. */
  readonly reading?: readonly Piece[]
}

/**
 * Breaks text into lines of at most `measure` ems: at spaces, and inside a word only where the word alone is too wide.
 * A column narrower than a letter still gets one letter to a line.
 */
export function breakLines(lines: readonly TextLine[], measure: number, setter: TextSetter): SetLine[] {
  return lines.flatMap((line, source) => breakLine(line, source, measure, setter))
}

function breakLine(line: TextLine, source: number, measure: number, setter: TextSetter): SetLine[] {
  const done: SetLine[] = []
  let current: Piece[] = []
  let width = 0
  const flush = (): void => {
    done.push(finishLine(current, source, line.rightToLeft))
    current = []
    width = 0
  }
  const add = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      current.push(piece)
      width += piece.width
    }
  }
  for (const word of words(line.pieces)) {
    const ink = inkWidth(word)
    if (current.length > 0 && width + ink > measure) flush()
    if (ink <= measure) {
      add(word)
      continue
    }
    for (const piece of word) {
      for (const part of cutPiece(piece, measure - width, measure, setter)) {
        if (!part.isSpace && current.length > 0 && width + part.width > measure) flush()
        add([part])
      }
    }
  }
  if (current.length > 0 || done.length === 0) flush()
  return done
}

function* words(pieces: readonly Piece[]): Generator<Piece[]> {
  let word: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    word.push(piece)
    if (!piece.breakAfter || pieces[index + 1]?.isSpace === true) continue
    yield word
    word = []
  }
  if (word.length > 0) yield word
}

function inkWidth(pieces: readonly Piece[]): number {
  let end = pieces.length
  while (end > 0 && pieces[end - 1]?.isSpace === true) end--
  return pieces.slice(0, end).reduce((sum, piece) => sum + piece.width, 0)
}

/** Cuts a piece by force into parts of at most `measure` ems, the first of at most `room`. */
function cutPiece(piece: Piece, room: number, measure: number, setter: TextSetter): Piece[] {
  if (piece.isSpace || piece.width <= room) return [piece]
  const parts: Piece[] = []
  const letters = letterStarts(piece)
  let from = 0
  let space = room
  while (from < letters.length) {
    let to = from + 1
    let width = letters[from]?.width ?? 0
    while (to < letters.length && width + (letters[to]?.width ?? 0) <= space) width += letters[to++]?.width ?? 0
    const partTo = (end: number): Piece =>
      setter.reshape(piece, letters[from]?.start ?? 0, letters[end]?.start ?? piece.text.length)
    let part = partTo(to)
    // A letter at the end of a part may take another, wider shape than inside the word.
    while (part.width > space && to > from + 1) part = partTo(--to)
    if (part.width <= space || space === measure) {
      parts.push(part)
      from = to
    }
    space = measure
  }
  return parts
}

/** Where letters, with the marks that belong to them, start in the text of a piece, and how wide they are. */
function letterStarts(piece: Piece): { start: number; width: number }[] {
  const inReadingOrder = piece.level % 2 === 1 ? [...piece.glyphs].reverse() : piece.glyphs
  const letters: { start: number; width: number }[] = []
  for (const glyph of inReadingOrder) {
    const last = letters.at(-1)
    if (last !== undefined && (glyph.start === last.start || staysWithLetter(piece.text.charCodeAt(glyph.start)))) {
      last.width += glyph.advance
    } else {
      letters.push({ start: last === undefined ? 0 : glyph.start, width: glyph.advance })
    }
  }
  return letters
}

function staysWithLetter(codePoint: number): boolean {
  return isCombining(codePoint) || codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER
}

/** UAX 9, rules L1 and L2: spaces at the end take the direction of the paragraph, then runs are put in visual order. */
function finishLine(pieces: readonly Piece[], source: number, rightToLeft: boolean): SetLine {
  const base = rightToLeft ? 1 : 0
  let inkEnd = pieces.length
  while (inkEnd > 0 && pieces[inkEnd - 1]?.isSpace === true) inkEnd--
  const levelled = pieces.map((piece, index) => (index < inkEnd ? piece : { ...piece, level: base }))
  const line = {
    pieces: visualOrder(levelled),
    width: pieces.reduce((sum, piece) => sum + piece.width, 0),
    inkWidth: inkWidth(pieces),
    rightToLeft,
    source,
  }
  return levelled.some((piece) => piece.level > 0) ? { ...line, reading: levelled } : line
}

function visualOrder(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces]
  const highest = pieces.reduce((level, piece) => Math.max(level, piece.level), 0)
  for (let level = highest; level > 0; level--) {
    for (let first = 0; first < ordered.length; first++) {
      if ((ordered[first]?.level ?? 0) < level) continue
      let end = first
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++
      ordered.splice(first, end - first, ...ordered.slice(first, end).reverse())
      first = end
    }
  }
  return ordered
}
