import { annotationValue } from './annotation-value.ts'
import { canonicalNumber, canonicalValue, hashOf } from './canonical-value.ts'
import { type DrawnGlyphs, drawnGlyphs } from './drawn-glyphs.ts'
import type { FoundPage } from './page-list.ts'
import type { PdfFile } from './pdf-file.ts'
import { PdfParser } from './pdf-parser.ts'
import { decodeStream } from './pdf-streams.ts'
import { DamagedPdf, isDictionary, isReference, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** Entries of a page that are drawn otherwise than by being named here, or not at all. */
const NOT_DRAWN = new Set([
  'Type',
  'Parent',
  'Resources',
  'Contents',
  'StructParents',
  'Tabs',
  'LastModified',
  'Annots',
])
const NOT_DRAWN_RESOURCES = new Set(['ProcSet', 'Font', 'XObject'])
const MOST_OPERANDS = 1000

/** Reads what pages draw. Fonts are read once for all pages. */
export interface PageReader {
  /** Everything that decides what a page looks like and what its letters say, as a hash. */
  digest(page: FoundPage): string
}

export function createPageReader(file: PdfFile): PageReader {
  const fonts = new Map<number, DrawnGlyphs>()

  function fontOf(value: PdfValue): DrawnGlyphs {
    if (!isReference(value)) return drawnGlyphs(file, value)
    const font = fonts.get(value.object) ?? drawnGlyphs(file, value)
    fonts.set(value.object, font)
    return font
  }

  /** Pictures are named by a page where it shows them: another picture changes no other page. */
  function pictureOf(resources: PdfDictionary): (name: string) => string {
    const named = dictionaryOr(file, resources.get('XObject'))
    return (name) => canonicalValue(file, named.get(name))
  }

  return {
    digest({ entries }) {
      const resources = dictionaryOr(file, entries.get('Resources'))
      const content = contentOf(file, entries.get('Contents'))
      return hashOf(
        [
          'page 1',
          namedValues(file, entries, NOT_DRAWN),
          namedValues(file, resources, NOT_DRAWN_RESOURCES),
          ...visibleAnnotations(file, entries.get('Annots')),
          drawnContent(content, dictionaryOr(file, resources.get('Font')), fontOf, pictureOf(resources)),
        ].join('\n'),
      )
    },
  }
}

function dictionaryOr(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  const found = file.resolve(value)
  return isDictionary(found) ? found : new Map<string, PdfValue>()
}

/** Empty dictionaries are the same as none. */
function namedValues(file: PdfFile, dictionary: PdfDictionary, without: ReadonlySet<string>): string {
  const keys = [...dictionary.keys()].filter((key) => !without.has(key)).sort()
  return keys
    .map((key) => `${key} ${canonicalValue(file, dictionary.get(key))}`)
    .filter((line) => !line.endsWith(' <<>>'))
    .join('\n')
}

/** Whatever lies on a page besides its content, but for what has no area: a signature that shows nothing. */
function visibleAnnotations(file: PdfFile, value: PdfValue | undefined): string[] {
  const list = file.resolve(value)
  if (!Array.isArray(list)) return []
  return (list as readonly PdfValue[]).flatMap((item) => {
    const area = file.resolve(file.dictionary(item).get('Rect'))
    const sides = Array.isArray(area) ? (area as readonly PdfValue[]).map((side) => file.resolve(side)) : []
    const [left, bottom, right, top] = sides
    const flat = sides.length === 4 && (left === right || bottom === top)
    return flat ? [] : [`annotation ${annotationValue(file, item)}`]
  })
}

function contentOf(file: PdfFile, value: PdfValue | undefined): Uint8Array {
  const list = file.resolve(value)
  const streams = Array.isArray(list) ? (list as readonly PdfValue[]) : value === undefined ? [] : [value]
  const parts = streams.map((stream) => decodeStream(file.stream(stream)))
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    whole[at + part.length] = 10
    at += part.length + 1
  }
  return whole
}

/**
 * The operators of a page one by one, with each glyph as what it draws and says instead of its number: so pages are the
 * same when they look the same and say the same, whatever else the fonts of the file hold.
 */
function drawnContent(
  content: Uint8Array,
  fontResources: PdfDictionary,
  fontOf: (value: PdfValue) => DrawnGlyphs,
  pictureOf: (name: string) => string,
): string {
  const parser = new PdfParser(content)
  const lines: string[] = []
  const numbers = new Map<string, number>()
  let operands: PdfValue[] = []
  let glyphs: DrawnGlyphs | undefined
  const fontsBefore: (DrawnGlyphs | undefined)[] = []

  while (!parser.atEnd()) {
    const operator = parser.operator()
    if (operator === undefined) {
      if (operands.push(parser.value()) > MOST_OPERANDS) throw new DamagedPdf('a page has no operators')
      continue
    }
    // A picture inside the content has bytes in it that are no operators.
    if (operator === 'BI') throw new DamagedPdf('a page holds something papers never hold')
    if (operator === 'q') fontsBefore.push(glyphs)
    if (operator === 'Q') glyphs = fontsBefore.pop()
    if (operator === 'Tf') {
      const font = nameOf(operands[0])
      const resource = font === undefined ? undefined : fontResources.get(font)
      if (resource === undefined) throw new DamagedPdf('a page names a font that is not there')
      glyphs = fontOf(resource)
      operands = operands.slice(1)
    }
    if (operator === 'Do') {
      lines.push(`picture ${pictureOf(nameOf(operands[0]) ?? '')}`)
      operands = []
      continue
    }
    lines.push(`${operands.map(written).join(' ')} ${operator}`)
    operands = []
  }
  return lines.join('\n')

  function written(value: PdfValue): string {
    if (value instanceof Uint8Array) return glyphs === undefined ? hex(value) : drawn(value, glyphs)
    if (Array.isArray(value)) return `[${(value as readonly PdfValue[]).map(written).join(' ')}]`
    if (typeof value === 'number') return canonicalNumber(value)
    if (isDictionary(value)) {
      return `<<${[...value.keys()]
        .sort()
        .map((key) => `${key} ${written(value.get(key) ?? null)}`)
        .join(' ')}>>`
    }
    return `/${nameOf(value) ?? JSON.stringify(value)}`
  }

  /** A glyph is written in full where the page shows it first, and by its number on the page from then on. */
  function drawn(text: Uint8Array, font: DrawnGlyphs): string {
    if (text.length % 2 !== 0) throw new DamagedPdf('a page shows half a letter')
    const words: string[] = []
    for (let at = 0; at < text.length; at += 2) {
      const glyph = font(((text[at] ?? 0) << 8) | (text[at + 1] ?? 0))
      const known = numbers.get(glyph)
      words.push(known === undefined ? glyph : String(known))
      if (known === undefined) numbers.set(glyph, numbers.size)
    }
    return `(${words.join(' ')})`
  }
}

function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
}

function hex(bytes: Uint8Array): string {
  return `<${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}>`
}
