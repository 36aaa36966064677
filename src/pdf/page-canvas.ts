import type { SetLine } from './break-lines.ts'
import { fontName, type FontUse } from './font-use.ts'
import type { Piece, Weight } from './set-text.ts'
import { spokenRuns } from './spoken-runs.ts'
import { addTag, type Tag } from './tags.ts'

/** Height of A4 in points. */
export const PAGE_HEIGHT = 841.89

/** How a line is printed: size in points, grey from 0 (black) to 1 (white). */
export interface Ink {
  readonly size: number
  readonly weight: Weight
  readonly grey: number
}

/** What is no part of the paper's text: lines and bars, and what every page repeats above and below the text. */
export type Decoration = 'layout' | 'header' | 'footer'

/** One page being drawn. Distances are points from the upper left corner. */
export interface PageCanvas {
  /** Counted from 0. */
  readonly page: number
  /** The tag of each marked stretch so far, by its id. */
  readonly owners: readonly Tag[]
  /**
   * Draws a line of text with its left end (hanging spaces included) at `x`, as a part of `owner`. Where its letters do
   * not stand in reading order, the tree gets a part of its own that says the order.
   */
  text(line: SetLine, ink: Ink, x: number, baseline: number, owner: Tag | Decoration): void
  /** Fills a rectangle; never a part of the text. */
  fill(x: number, y: number, width: number, height: number, grey: number): void
  /** Draws a picture of the file by its name, as a part of `owner`. */
  picture(name: string, x: number, y: number, width: number, height: number, owner: Tag): void
  /** Fills squares of `size` whose upper left corners are given, as a part of `owner`. */
  squares(corners: readonly (readonly [x: number, y: number])[], size: number, owner: Tag): void
  /** Draws lines, and fills what they enclose, as a part of `owner`. */
  trace(trace: Trace, owner: Tag): void
  /** The page as operators of a PDF content stream. */
  operators(): string
}

/** Lines to be drawn: straight ones, and curves by two points each that pull them. Greys from 0 (black) to 1 (white). */
export interface Trace {
  readonly steps: readonly (
    readonly [x: number, y: number] | readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  )[]
  readonly closed: boolean
  /** Width of the line; 0 for none. */
  readonly line: number
  readonly dash: readonly number[]
  readonly fill: number | undefined
}

const ARTIFACTS: Record<Decoration, string> = {
  layout: '/Artifact <</Type /Layout>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
}
/** Arabic letters write several languages and nothing says which one a name is in. */
const RIGHT_TO_LEFT_LANGUAGE = 'und-Arab'

export function createPageCanvas(fonts: FontUse, page: number): PageCanvas {
  let operators: string[] = []
  const owners: Tag[] = []
  let open: Tag | Decoration | undefined

  function close(): void {
    if (open !== undefined) operators.push('EMC')
    open = undefined
  }

  function belongTo(owner: Tag | Decoration): void {
    if (owner === open) return
    close()
    open = owner
    if (typeof owner === 'string') {
      operators.push(ARTIFACTS[owner])
    } else {
      const id = owners.push(owner) - 1
      owner.kids.push({ page, id })
      operators.push(`/${owner.role} <</MCID ${id}>> BDC`)
    }
  }

  return {
    page,
    owners,
    text(line, ink, x, baseline, owner) {
      const y = PAGE_HEIGHT - baseline
      let left = x
      for (const { pieces, spoken } of spokenRuns(line)) {
        if (pieces.length === 0) continue
        const turned = spoken !== undefined && typeof owner !== 'string'
        belongTo(turned ? addTag(owner, 'Span', { spoken, language: RIGHT_TO_LEFT_LANGUAGE }) : owner)
        operators.push('BT', `${decimal(ink.grey)} g ${decimal(ink.grey)} G`)
        for (const piece of pieces) {
          operators.push(...pieceOperators(piece, ink, left, y, fonts))
          left += piece.width * ink.size
        }
        operators.push('ET')
      }
    },
    fill(x, y, width, height, grey) {
      belongTo('layout')
      const box = [x, PAGE_HEIGHT - y - height, width, height].map(decimal).join(' ')
      operators.push(`${decimal(grey)} g ${box} re f`)
    },
    picture(name, x, y, width, height, owner) {
      belongTo(owner)
      const matrix = [width, 0, 0, height, x, PAGE_HEIGHT - y - height].map(decimal).join(' ')
      operators.push(`q ${matrix} cm /${name} Do Q`)
    },
    squares(corners, size, owner) {
      belongTo(owner)
      // One path for all of them: no seam shows between squares that touch.
      const boxes = corners.map(([x, y]) => [x, PAGE_HEIGHT - y - size, size, size].map(decimal).join(' '))
      operators.push(`0 g ${boxes.map((box) => `${box} re`).join(' ')} f`)
    },
    trace({ steps, closed, line, dash, fill }, owner) {
      belongTo(owner)
      const upright = (step: readonly number[]) => step.map((value, at) => (at % 2 === 0 ? value : PAGE_HEIGHT - value))
      const path = steps.map((step, at) => {
        const operator = at === 0 ? 'm' : step.length === 2 ? 'l' : 'c'
        return `${upright(step).map(decimal).join(' ')} ${operator}`
      })
      const paint = fill === undefined ? 'S' : line === 0 ? 'f' : 'B'
      operators.push(
        `q ${fill === undefined ? '' : `${decimal(fill)} g `}0 G ${decimal(line)} w [${dash.map(decimal).join(' ')}] 0 d`,
        `${path.join(' ')}${closed ? ' h' : ''} ${paint} Q`,
      )
    },
    operators() {
      close()
      operators = [operators.join('\n')]
      return operators[0] ?? ''
    },
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
