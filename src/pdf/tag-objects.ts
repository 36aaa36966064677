import type { ObjectWriter } from './container.ts'
import { textString } from './pdf-strings.ts'
import { isMark, type Mark, type Role, type Tag, type TagTraits } from './tags.ts'

/** What a page must say of its marks: the tag of each, by its id. */
export interface TaggedPage {
  readonly object: number
  readonly owners: readonly Tag[]
}

/** These stay although nothing is drawn for them: without its empty cells a table row would lose its columns. */
const KEPT_EMPTY: ReadonlySet<Role> = new Set(['Document', 'TH', 'TD'])

/**
 * Writes the structure tree and the way back from each page's marks to it. Returns the object number of its root. Tags
 * for which nothing was drawn are left out.
 */
export function writeTagTree(writer: ObjectWriter, document: Tag, pages: readonly TaggedPage[]): number {
  const root = writer.begin()
  const numbers = new Map<Tag, number>()
  number(document, numbers, root + 1)
  const parentTree = root + 1 + numbers.size
  writer.line(
    `<</Type/StructTreeRoot/K ${root + 1} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${pages.length}>>`,
  )
  writer.end()
  writeTag(document, root)

  if (writer.begin() !== parentTree) throw new Error('The tags are not numbered as they were counted.')
  writer.line('<</Nums [')
  for (const [index, { owners }] of pages.entries()) {
    writer.line(`${index} [${owners.map((owner) => `${numberOf(owner)} 0 R`).join(' ')}]`)
  }
  writer.line(']>>')
  writer.end()
  return root

  function writeTag(tag: Tag, parent: number): void {
    const own = writer.begin()
    if (own !== numberOf(tag)) throw new Error('The tags are not numbered as they were counted.')
    const kids = tag.kids.filter((kid) => isMark(kid) || numbers.has(kid))
    const home = kids.find(isMark)?.page
    const page = home === undefined ? '' : `/Pg ${pages[home]?.object} 0 R`
    const list = kids.map((kid) => (isMark(kid) ? markEntry(kid, home) : `${numberOf(kid)} 0 R`))
    const content = list.length === 0 ? '' : list.length === 1 ? `/K ${list[0]}` : `/K[${list.join(' ')}]`
    writer.line(`<</S/${tag.role}/P ${parent} 0 R${traitEntries(tag.traits)}${page}${content}>>`)
    writer.end()
    for (const kid of kids) if (!isMark(kid)) writeTag(kid, own)
  }

  function markEntry({ page, id }: Mark, home: number | undefined): string {
    return page === home ? String(id) : `<</Type/MCR/Pg ${pages[page]?.object} 0 R/MCID ${id}>>`
  }

  function numberOf(tag: Tag): number {
    const found = numbers.get(tag)
    if (found === undefined) throw new Error('A tag is missing from the tree.')
    return found
  }
}

/** Gives consecutive numbers, parents first, to all tags that say something. Returns the next free number. */
function number(tag: Tag, numbers: Map<Tag, number>, next: number): number {
  numbers.set(tag, next)
  let free = next + 1
  let empty = true
  for (const kid of tag.kids) {
    if (!isMark(kid)) free = number(kid, numbers, free)
    if (isMark(kid) || numbers.has(kid)) empty = false
  }
  if (!empty || KEPT_EMPTY.has(tag.role)) return free
  numbers.delete(tag)
  return next
}

function traitEntries({ scope, numbering, spoken, language }: TagTraits): string {
  return [
    scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`,
    numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`,
    spoken === undefined ? '' : `/ActualText${textString(spoken)}`,
    language === undefined ? '' : `/Lang(${language})`,
  ].join('')
}
