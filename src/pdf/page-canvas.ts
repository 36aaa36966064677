import type { SetLine } from './break-lines.ts'
import { fontName, type FontUse } from './font-use.ts'
import type { Piece, Weight } from './set-text.ts'

/** Height of A4 in points. */
export const PAGE_HEIGHT = 841.89

/** How a line is printed: size in points, grey from 0 (black) to 1 (white). */
export interface Ink {
  readonly size: number
  readonly weight: Weight
  readonly grey: number
}

/** One page being drawn. Distances are points from the upper left corner. */
export interface PageCanvas {
  /** Draws a line of text with its left end (hanging spaces included) at `x`. */
  text(line: SetLine, ink: Ink, x: number, baseline: number): void
  /** Fills a rectangle. */
  fill(x: number, y: number, width: number, height: number, grey: number): void
  /** The page as operators of a PDF content stream. */
  operators(): string
}

export function createPageCanvas(fonts: FontUse): PageCanvas {
  const operators: string[] = []
  return {
    text(line, ink, x, baseline) {
      if (line.pieces.length === 0) return
      const y = PAGE_HEIGHT - baseline
      operators.push('BT', `${decimal(ink.grey)} g ${decimal(ink.grey)} G`)
      let left = x
      for (const piece of line.pieces) {
        operators.push(...pieceOperators(piece, ink, left, y, fonts))
        left += piece.width * ink.size
      }
      operators.push('ET')
    },
    fill(x, y, width, height, grey) {
      const box = [x, PAGE_HEIGHT - y - height, width, height].map(decimal).join(' ')
      operators.push(`${decimal(grey)} g ${box} re f`)
    },
    operators: () => operators.join('\n'),
  }
}

function pieceOperators(piece: Piece, ink: Ink, x: number, y: number, fonts: FontUse): string[] {
  // Faces without a bold cut are thickened with an outline.
  const outlined = ink.weight === 'bold' && piece.face.role !== 'bold'
  return [
    outlined ? `2 Tr ${decimal(ink.size * 0.03)} w` : '0 Tr',
    `/${fontName(piece.face.role)} ${decimal(ink.size)} Tf 1 0 0 1 ${decimal(x)} ${decimal(y)} Tm`,
    showGlyphs(piece, ink, fonts),
  ]
}

/** Glyphs with their positions; `drawn` is where a viewer stands, `pen` where the shaper wants the next glyph. */
function showGlyphs(piece: Piece, ink: Ink, fonts: FontUse): string {
  let result = '['
  let open = false
  let rise = 0
  let pen = 0
  let drawn = 0
  for (const glyph of piece.glyphs) {
    const lift = Math.round(glyph.dy * ink.size * 100) / 100
    if (lift !== rise) {
      result += `${open ? '>' : ''}] TJ ${decimal(lift)} Ts [`
      open = false
      rise = lift
    }
    const move = Math.round((drawn - pen - glyph.dx) * 1000)
    if (move !== 0) {
      result += `${open ? '>' : ''}${move}`
      open = false
      drawn -= move / 1000
    }
    if (!open) result += '<'
    open = true
    result += hexWord(fonts.identifier(piece.face, glyph.glyph, visualText(glyph.text, piece.level)))
    drawn += piece.face.glyphWidth(glyph.glyph) / 1000
    pen += glyph.advance
  }
  return `${result}${open ? '>' : ''}] TJ${rise === 0 ? '' : ' 0 Ts'}`
}

/** Readers turn right-to-left runs round letter by letter, so a ligature is stored the way it is seen. */
function visualText(text: string, level: number): string {
  return level % 2 === 1 && text.length > 1 ? Array.from(text).reverse().join('') : text
}

function hexWord(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

/** A number as PDF wants it: at most two decimals, no exponent, no minus zero. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded)
}
