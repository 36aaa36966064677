import type { ObjectWriter } from './container.ts'
import { PAGE_HEIGHT } from './page-canvas.ts'
import { metadataTitle } from './metadata.ts'
import { textString } from './pdf-strings.ts'
import type { Bookmark } from './slice.ts'

interface Item {
  readonly bookmark: Bookmark
  readonly parent: Item | undefined
  readonly kids: Item[]
}

/**
 * Writes the outline, the headings as a viewer shows them beside the pages. Returns the object number of its root, or
 * nothing where there is no heading.
 *
 * @param pages object numbers of the pages.
 */
export function writeOutline(
  writer: ObjectWriter,
  bookmarks: readonly Bookmark[],
  pages: readonly number[],
): number | undefined {
  const { top, all } = nested(bookmarks)
  if (all.length === 0) return undefined
  const root = writer.begin()
  const numbers = new Map(all.map((item, index) => [item, root + 1 + index]))
  const numberOf = (item: Item | undefined): number => (item === undefined ? root : (numbers.get(item) ?? 0))
  const ends = (items: readonly Item[], count: number): string =>
    items.length === 0 ? '' : `/First ${numberOf(items[0])} 0 R/Last ${numberOf(items.at(-1))} 0 R/Count ${count}`
  writer.line(`<</Type/Outlines${ends(top, all.length)}>>`)
  writer.end()
  for (const item of all) {
    const { bookmark, parent, kids } = item
    if (writer.begin() !== numberOf(item)) throw new Error('The outline is not numbered as it was counted.')
    const siblings = parent?.kids ?? top
    const place = siblings.indexOf(item)
    const neighbour = (key: string, index: number): string =>
      siblings[index] === undefined ? '' : `/${key} ${numberOf(siblings[index])} 0 R`
    const y = Math.round((PAGE_HEIGHT - bookmark.top) * 100) / 100
    writer.line(
      `<</Title${textString(metadataTitle(bookmark.text))}/Parent ${numberOf(parent)} 0 R` +
        `${neighbour('Prev', place - 1)}${neighbour('Next', place + 1)}${ends(kids, descendants(item))}` +
        `/Dest[${pages[bookmark.page]} 0 R/XYZ null ${y} null]>>`,
    )
    writer.end()
  }
  return root
}

function nested(bookmarks: readonly Bookmark[]): { top: Item[]; all: Item[] } {
  const top: Item[] = []
  const all: Item[] = []
  const open: Item[] = []
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.depth ?? 0) >= bookmark.depth) open.pop()
    const parent = open.at(-1)
    const item: Item = { bookmark, parent, kids: [] }
    ;(parent?.kids ?? top).push(item)
    open.push(item)
    all.push(item)
  }
  return { top, all }
}

function descendants(item: Item): number {
  return item.kids.reduce((sum, kid) => sum + 1 + descendants(kid), 0)
}
