import type { PdfFile } from './pdf-file.ts'
import { DamagedPdf, isReference, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** A page with what it inherits. `object` is its number. */
export interface FoundPage {
  readonly object: number
  readonly entries: PdfDictionary
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate']
const MOST_PAGES = 100_000

/**
 * The pages of a file in their order.
 *
 * @throws DamagedPdf when the tree of pages has no end or a page is no object of its own.
 */
export function pagesOf(file: PdfFile): FoundPage[] {
  const pages: FoundPage[] = []
  const waiting: { node: PdfValue; above: PdfDictionary }[] = [
    { node: file.catalog.get('Pages') ?? null, above: new Map() },
  ]
  for (let seen = 0; ; seen++) {
    const next = waiting.pop()
    if (next === undefined) return pages
    if (seen > MOST_PAGES) throw new DamagedPdf('the list of pages does not end')
    const own = file.dictionary(next.node)
    const inherited = new Map(INHERITED.flatMap((key) => entry(own, key) ?? entry(next.above, key) ?? []))
    const kids = file.resolve(own.get('Kids'))
    if (Array.isArray(kids)) {
      for (const node of (kids as readonly PdfValue[]).toReversed()) waiting.push({ node, above: inherited })
    } else {
      if (!isReference(next.node)) throw new DamagedPdf('a page is no object of its own')
      pages.push({ object: next.node.object, entries: new Map([...own, ...inherited]) })
    }
  }
}

function entry(dictionary: PdfDictionary, key: string): [[string, PdfValue]] | undefined {
  const value = dictionary.get(key)
  return value === undefined ? undefined : [[key, value]]
}
