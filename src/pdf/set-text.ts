import bidiFactory from 'bidi-js'
import { glyphTexts } from './glyph-text.ts'
import { codePointName, readableLines, type Stretch } from './readable-text.ts'
import {
  hasRightToLeft,
  isBreakingSpace,
  isCombining,
  type Script,
  scriptOf,
  ZERO_WIDTH_JOINER,
  ZERO_WIDTH_NON_JOINER,
} from './scripts.ts'
import type { FaceRole, TextFace, TextKit } from './text-kit.ts'

/** A glyph ready to be drawn. Distances in ems; `text` is what it says, in reading order. */
export interface SetGlyph {
  readonly glyph: number
  readonly text: string
  /** Offset into the text of the piece. */
  readonly start: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** Text of one face, script and direction. Glyphs from left to right. */
export interface Piece {
  readonly text: string
  readonly face: TextFace
  readonly script: Script
  readonly level: number
  readonly glyphs: readonly SetGlyph[]
  /** In ems. */
  readonly width: number
  readonly isSpace: boolean
  readonly breakAfter: boolean
  /** Set when the piece is part of a `[U+....]`: the code point it stands for, `null` from its second piece on. */
  readonly standsFor?: number | null
}

/** One line of the source text before it is broken to a width: pieces in reading order. */
export interface TextLine {
  readonly pieces: readonly Piece[]
  readonly rightToLeft: boolean
}

export type Weight = 'regular' | 'bold'

/** Turns text into glyphs for one paper and remembers which characters had to be shown as code points. */
export interface TextSetter {
  set(text: string, weight: Weight): TextLine[]
  /** Shapes a part of a piece anew. */
  reshape(piece: Piece, start: number, end: number): Piece
  /** Names of the characters shown as code points so far, `U+0007`, in ascending order. */
  shownAsCodePoints(): string[]
}

const bidi = bidiFactory()
const ETHIOPIC_WORD_SPACE = 0x1361
/** Shaped words kept for the next time; a long paper must not keep all of its own. */
const MOST_REMEMBERED = 20_000

export function createTextSetter(kit: TextKit): TextSetter {
  const shown = new Set<number>()
  const shaped = new Map<string, Pick<Piece, 'glyphs' | 'width'>>()

  function shapePiece(draft: Draft): Piece {
    const key = `${draft.face.role} ${draft.script} ${draft.level % 2} ${draft.text}`
    let known = shaped.get(key)
    if (known === undefined) {
      const glyphs = shapeText(draft.face, draft.script, draft.level % 2 === 1, draft.text)
      known = { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
      if (shaped.size >= MOST_REMEMBERED) shaped.clear()
      shaped.set(key, known)
    }
    return { ...draft, glyphs: known.glyphs, width: known.width }
  }

  return {
    set(text, weight) {
      const chain = faceChain(kit, weight)
      const lines = readableLines(text, (codePoint) => faceFor(codePoint, chain) !== undefined)
      return lines.map((stretches) => {
        for (const { standsFor } of stretches) if (standsFor !== undefined) shown.add(standsFor)
        const { drafts, rightToLeft } = draftPieces(stretches, chain)
        return { pieces: drafts.map(shapePiece), rightToLeft }
      })
    },
    reshape(piece, start, end) {
      const { glyphs: _glyphs, width: _width, standsFor, ...draft } = piece
      const part = {
        ...draft,
        text: piece.text.slice(start, end),
        breakAfter: end >= piece.text.length && piece.breakAfter,
      }
      if (standsFor === undefined) return shapePiece(part)
      return shapePiece({ ...part, standsFor: start === 0 ? standsFor : null })
    },
    shownAsCodePoints: () => [...shown].sort((a, b) => a - b).map(codePointName),
  }
}

type Draft = Omit<Piece, 'glyphs' | 'width'>

function faceChain(kit: TextKit, weight: Weight): TextFace[] {
  return [kit[weight], kit.arabic, kit.ethiopic]
}

/** The first face that draws the code point, also when only its canonical parts are there. */
function faceFor(codePoint: number, chain: readonly TextFace[]): TextFace | undefined {
  const direct = chain.find((face) => face.covers(codePoint))
  if (direct !== undefined || codePoint < 0xc0) return direct
  const parts = Array.from(String.fromCodePoint(codePoint).normalize('NFD'), (part) => part.codePointAt(0) ?? 0)
  return parts.length > 1 ? chain.find((face) => parts.every((part) => face.covers(part))) : undefined
}

function draftPieces(
  stretches: readonly Stretch[],
  chain: readonly TextFace[],
): { drafts: Draft[]; rightToLeft: boolean } {
  const text = stretches.map((stretch) => stretch.text).join('')
  const { levels, rightToLeft } = directionOf(text)
  const drafts: Draft[] = []
  let offset = 0
  for (const stretch of stretches) {
    let open: OpenDraft | undefined
    let part = 0
    const close = (): void => {
      if (open === undefined) return
      const { face, script, level, isSpace, breakAfter } = open
      const draft = { text: open.text, face, script, level, isSpace, breakAfter: isSpace || breakAfter }
      drafts.push(
        stretch.standsFor === undefined ? draft : { ...draft, standsFor: part === 0 ? stretch.standsFor : null },
      )
      part++
      open = undefined
    }
    for (const character of stretch.text) {
      const codePoint = character.codePointAt(0) ?? 0
      const before: Pick<Draft, 'face' | 'script'> | undefined = open ?? drafts.at(-1)
      const { face, script } = seat(codePoint, before, chain)
      const level = levels?.[offset] ?? 0
      const isSpace = isBreakingSpace(codePoint)
      if (open !== undefined && !joins(open, { face, script, level, isSpace })) close()
      open ??= { text: '', face, script, level, isSpace, breakAfter: false }
      open.text += character
      open.breakAfter = codePoint === ETHIOPIC_WORD_SPACE
      offset += character.length
    }
    close()
    const last = drafts.at(-1)
    if (last !== undefined && stretch.standsFor !== undefined) drafts[drafts.length - 1] = { ...last, breakAfter: true }
  }
  return { drafts, rightToLeft }
}

interface OpenDraft {
  text: string
  face: TextFace
  script: Script
  level: number
  isSpace: boolean
  breakAfter: boolean
}

function joins(open: OpenDraft, next: Omit<OpenDraft, 'text' | 'breakAfter'>): boolean {
  return (
    open.face === next.face &&
    open.script === next.script &&
    open.level === next.level &&
    open.isSpace === next.isSpace &&
    !open.breakAfter
  )
}

/** Face and script of a character: marks and spaces sit in those of the character before them. */
function seat(
  codePoint: number,
  before: Pick<Draft, 'face' | 'script'> | undefined,
  chain: readonly TextFace[],
): Pick<Draft, 'face' | 'script'> {
  const fallback = chain[0] as TextFace
  if (codePoint === ZERO_WIDTH_NON_JOINER || codePoint === ZERO_WIDTH_JOINER) {
    return { face: chain.find((face) => face.role === 'arabic') ?? fallback, script: 'Arab' }
  }
  if (before !== undefined && (isCombining(codePoint) || isBreakingSpace(codePoint)) && before.face.covers(codePoint)) {
    return { face: before.face, script: before.script }
  }
  const face = faceFor(codePoint, chain) ?? fallback
  return { face, script: scriptFor(face.role, codePoint) }
}

function scriptFor(role: FaceRole, codePoint: number): Script {
  if (role === 'arabic') return 'Arab'
  if (role === 'ethiopic') return 'Ethi'
  return scriptOf(codePoint)
}

function directionOf(text: string): { levels: Uint8Array | undefined; rightToLeft: boolean } {
  if (!hasRightToLeft(text)) return { levels: undefined, rightToLeft: false }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto')
  return { levels, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 }
}

function shapeText(face: TextFace, script: Script, rightToLeft: boolean, text: string): SetGlyph[] {
  const glyphs = face.shape({ text, script, rightToLeft, withoutCcmp: composedParts(face, text) })
  const texts = glyphTexts(text, glyphs, rightToLeft)
  const em = face.unitsPerEm
  return glyphs.map((glyph, index) => ({
    glyph: glyph.glyph,
    start: glyph.start,
    text: texts[index] ?? '',
    advance: glyph.advance / em,
    dx: glyph.dx / em,
    dy: glyph.dy / em,
  }))
}

/**
 * Parts of Latin text whose letters carry no combining mark of their own. There `ccmp` would only take composed letters
 * such as U+1EB9 apart, and a letter made of two glyphs cannot be found by a search.
 */
function composedParts(face: TextFace, text: string): [number, number][] {
  if (face.role !== 'regular' && face.role !== 'bold') return []
  const parts: [number, number][] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (!isCombining(text.charCodeAt(i))) continue
    if (i - 1 > start) parts.push([start, i - 1])
    start = i + 1
  }
  if (start < text.length) parts.push([start, text.length])
  return parts
}
