import type { ObjectWriter } from './container.ts'
import { textString } from './pdf-strings.ts'
import { type FieldMark, isMark, isTag, type Mark, type Role, type Tag, type TagTraits } from './tags.ts'
import { decimal } from './page-canvas.ts'

/** What a page must say of its marks: the tag of each, by its id. */
export interface TaggedPage {
  readonly object: number
  readonly owners: readonly Tag[]
}

/** A field that lies on a page: its object and the tag it belongs to. */
export interface TaggedField {
  readonly object: number
  readonly owner: Tag
}

/** These stay although nothing is drawn for them: without its empty cells a table row would lose its columns. */
const KEPT_EMPTY: ReadonlySet<Role> = new Set(['Document', 'TH', 'TD'])

/**
 * Writes the structure tree and the way back from each page's marks to it. Returns the object number of its root. Tags
 * for which nothing was drawn are left out.
 */
export function writeTagTree(
  writer: ObjectWriter,
  document: Tag,
  pages: readonly TaggedPage[],
  fields: readonly TaggedField[] = [],
): number {
  const root = writer.begin()
  const numbers = new Map<Tag, number>()
  number(document, numbers, root + 1)
  const parentTree = root + 1 + numbers.size
  writer.line(
    `<</Type/StructTreeRoot/K ${root + 1} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${pages.length + fields.length}>>`,
  )
  writer.end()
  writeTag(document, root)

  if (writer.begin() !== parentTree) throw new Error('The tags are not numbered as they were counted.')
  writer.line('<</Nums [')
  for (const [index, { owners }] of pages.entries()) {
    writer.line(`${index} [${owners.map((owner) => `${numberOf(owner)} 0 R`).join(' ')}]`)
  }
  for (const [index, { owner }] of fields.entries()) {
    writer.line(`${pages.length + index} ${numberOf(owner)} 0 R`)
  }
  writer.line(']>>')
  writer.end()
  return root

  function writeTag(tag: Tag, parent: number): void {
    const own = writer.begin()
    if (own !== numberOf(tag)) throw new Error('The tags are not numbered as they were counted.')
    const kids = tag.kids.filter((kid) => !isTag(kid) || numbers.has(kid))
    const home = kids.find(isMark)?.page
    const page = home === undefined ? '' : `/Pg ${pages[home]?.object} 0 R`
    const list = kids.map((kid) => kidEntry(kid, home))
    const content = list.length === 0 ? '' : list.length === 1 ? `/K ${list[0]}` : `/K[${list.join(' ')}]`
    writer.line(`<</S/${tag.role}/P ${parent} 0 R${traitEntries(tag.traits)}${page}${content}>>`)
    writer.end()
    for (const kid of kids) if (isTag(kid)) writeTag(kid, own)
  }

  function kidEntry(kid: Tag | Mark | FieldMark, home: number | undefined): string {
    if (isTag(kid)) return `${numberOf(kid)} 0 R`
    if (isMark(kid)) return markEntry(kid, home)
    return `<</Type/OBJR/Pg ${pages[kid.page]?.object} 0 R/Obj ${fields[kid.field]?.object} 0 R>>`
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
    if (isTag(kid)) free = number(kid, numbers, free)
    if (!isTag(kid) || numbers.has(kid)) empty = false
  }
  if (!empty || KEPT_EMPTY.has(tag.role)) return free
  numbers.delete(tag)
  return next
}

function traitEntries({ scope, numbering, alt, box, spoken, language }: TagTraits): string {
  return [
    alt === undefined ? '' : `/Alt${textString(alt)}`,
    box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box.map(decimal).join(' ')}]>>`,
    scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`,
    numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`,
    spoken === undefined ? '' : `/ActualText${textString(spoken)}`,
    language === undefined ? '' : `/Lang(${language})`,
  ].join('')
}
