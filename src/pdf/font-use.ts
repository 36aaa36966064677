import type { FaceRole, TextFace, TextKit } from './text-kit.ts'

/** What a face was used for in one paper. The character identifier of entry `i` is `i + 1`; 0 stays "no glyph". */
export interface UsedFace {
  readonly face: TextFace
  readonly entries: readonly UsedGlyph[]
}

export interface UsedGlyph {
  readonly glyph: number
  /** What the glyph says, from left to right. */
  readonly text: string
}

/**
 * Hands out character identifiers: one for each pair of glyph and text, in the order of first use, so that a glyph that
 * says different things in different places is found as what it says.
 */
export interface FontUse {
  identifier(face: TextFace, glyph: number, text: string): number
  /** Every face with at least one glyph used, in a fixed order; the regular face when no text was set at all. */
  used(kit: TextKit): UsedFace[]
}

const ORDER: readonly FaceRole[] = ['regular', 'bold', 'arabic', 'ethiopic']

export function createFontUse(): FontUse {
  const faces = new Map<FaceRole, { face: TextFace; entries: UsedGlyph[]; known: Map<string, number> }>()
  return {
    identifier(face, glyph, text) {
      let use = faces.get(face.role)
      if (use === undefined) {
        use = { face, entries: [], known: new Map() }
        faces.set(face.role, use)
      }
      const key = `${glyph} ${text}`
      let identifier = use.known.get(key)
      if (identifier === undefined) {
        identifier = use.entries.push({ glyph, text })
        use.known.set(key, identifier)
      }
      return identifier
    },
    used(kit) {
      if (faces.size === 0) return [{ face: kit.regular, entries: [] }]
      return ORDER.flatMap((role) => faces.get(role) ?? []).map(({ face, entries }) => ({ face, entries }))
    },
  }
}

/** Name of the face in the resources of each page. */
export function fontName(role: FaceRole): string {
  return `F${ORDER.indexOf(role) + 1}`
}
