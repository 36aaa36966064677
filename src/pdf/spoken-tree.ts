import { annotationValue } from './annotation-value.ts'
import { canonicalValue, hashOf } from './canonical-value.ts'
import type { FoundPage } from './page-list.ts'
import type { PdfFile } from './pdf-file.ts'
import { DamagedPdf, isDictionary, isReference, type PdfDictionary, type PdfValue } from './pdf-values.ts'

const TRAITS = ['S', 'Lang', 'Alt', 'ActualText', 'E', 'T', 'A', 'C']
const DEEPEST = 64

/**
 * What a screen reader is told besides the pages, as a hash: the tree of tags with the texts in them and the marks on the
 * pages they stand for. Empty text where a file has no tags.
 *
 * @throws DamagedPdf when the tree cannot be walked to its end.
 */
export function spokenTreeDigest(file: PdfFile, pages: readonly FoundPage[]): string {
  const root = file.resolve(file.catalog.get('StructTreeRoot'))
  if (!isDictionary(root)) return ''
  const places = new Map(pages.map(({ object }, index) => [object, index]))
  const lines: string[] = [`roles ${canonicalValue(file, root.get('RoleMap'))}`]
  const seen = new Set<number>()
  walk(root.get('K') ?? null, undefined, 0)
  return hashOf(lines.join('\n'))

  function walk(value: PdfValue, home: number | undefined, depth: number): void {
    if (depth > DEEPEST) throw new DamagedPdf('the tags are nested too deep')
    if (isReference(value)) {
      const found = file.resolve(value)
      if (!Array.isArray(found)) {
        if (seen.has(value.object)) throw new DamagedPdf('the tags go in a circle')
        seen.add(value.object)
      }
      walk(found, home, depth + 1)
    } else if (Array.isArray(value)) {
      for (const kid of value as readonly PdfValue[]) walk(kid, home, depth)
    } else if (typeof value === 'number') {
      lines.push(`${depth} mark ${home ?? '?'} ${value}`)
    } else if (isDictionary(value)) {
      node(value, home, depth)
    }
  }

  function node(tag: PdfDictionary, home: number | undefined, depth: number): void {
    const page = pageOf(tag) ?? home
    if (tag.has('MCID')) {
      lines.push(`${depth} mark ${page ?? '?'} ${canonicalValue(file, tag.get('MCID'))}`)
    } else if (tag.has('Obj')) {
      lines.push(`${depth} object ${annotationValue(file, tag.get('Obj'))}`)
    } else {
      const traits = TRAITS.filter((key) => tag.has(key)).map((key) => `${key} ${canonicalValue(file, tag.get(key))}`)
      lines.push(`${depth} ${traits.join(' ')}`)
      walk(tag.get('K') ?? null, page, depth + 1)
    }
  }

  function pageOf(tag: PdfDictionary): number | undefined {
    const page = tag.get('Pg')
    return isReference(page) ? places.get(page.object) : undefined
  }
}
