import { Blob as FontBlob, Buffer as GlyphBuffer, Face, Feature, Font, shape } from 'harfbuzzjs'
import type { Script } from './scripts.ts'

/** TrueType files, byte for byte, by the part they play. */
export interface FontFiles {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly arabic: Uint8Array
  readonly ethiopic: Uint8Array
}

export type FaceRole = keyof FontFiles

/** One glyph as the shaper placed it. Distances are in font units, `start` is an offset into the shaped text. */
export interface ShapedGlyph {
  readonly glyph: number
  readonly start: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** A piece of text in one script and one direction. `withoutCcmp` names the parts that must keep composed glyphs. */
export interface ShapeOrder {
  readonly text: string
  readonly script: Script
  readonly rightToLeft: boolean
  readonly withoutCcmp: readonly (readonly [start: number, end: number])[]
}

/** A loaded face: what it covers and how it shapes. Holds no state of any paper. */
export interface TextFace {
  readonly role: FaceRole
  readonly unitsPerEm: number
  readonly bytes: Uint8Array
  /** True when the face has a glyph for the code point itself. */
  covers(codePoint: number): boolean
  /** Advance width of a glyph in thousandths of an em, to two decimals: what the file declares and viewers use. */
  glyphWidth(glyph: number): number
  /** Glyphs from left to right. */
  shape(order: ShapeOrder): ShapedGlyph[]
}

/** The faces a paper is set in. Loading takes some 50 ms; one kit serves any number of papers. */
export type TextKit = Readonly<Record<FaceRole, TextFace>>

const LEFT_TO_RIGHT = 4
const RIGHT_TO_LEFT = 5
const MONOTONE_CHARACTERS = 1

/**
 * Opens the four fonts. HarfBuzz (WebAssembly) starts when this module is imported, so only the worker and command-line
 * entries import it, never the page.
 *
 * @throws Error when a file is not a TrueType font.
 */
export function loadTextKit(files: FontFiles): TextKit {
  return {
    regular: openFace('regular', files.regular),
    bold: openFace('bold', files.bold),
    arabic: openFace('arabic', files.arabic),
    ethiopic: openFace('ethiopic', files.ethiopic),
  }
}

function openFace(role: FaceRole, bytes: Uint8Array): TextFace {
  const face = new Face(new FontBlob(bytes))
  const codePoints = new Set(face.collectUnicodes())
  if (codePoints.size === 0) throw new Error(`The ${role} font cannot be read.`)
  const font = new Font(face)
  const buffer = new GlyphBuffer()
  return {
    role,
    unitsPerEm: face.upem,
    bytes,
    covers: (codePoint) => codePoints.has(codePoint),
    glyphWidth: (glyph) => Math.round((font.glyphHAdvance(glyph) * 100_000) / face.upem) / 100,
    shape: (order) => shapeWith(font, buffer, order),
  }
}

function shapeWith(font: Font, buffer: GlyphBuffer, order: ShapeOrder): ShapedGlyph[] {
  buffer.reset()
  buffer.addText(order.text)
  buffer.setClusterLevel(MONOTONE_CHARACTERS)
  buffer.setDirection(order.rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
  buffer.setScript(order.script)
  buffer.setLanguage('und')
  const features = order.withoutCcmp.map(([start, end]) => new Feature('ccmp', 0, start, end))
  shape(font, buffer, features)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map((info, index) => {
    const position = positions[index]
    return {
      glyph: info.codepoint,
      start: info.cluster,
      advance: position?.xAdvance ?? 0,
      dx: position?.xOffset ?? 0,
      dy: position?.yOffset ?? 0,
    }
  })
}
