/** Structure types of PDF 1.7 that papers use. */
export type Role =
  | 'Document'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Span'
  | 'Figure'
  | 'Form'

/** A stretch of a page that belongs to a tag: the `id` of its marks in the page stream. Pages count from 0. */
export interface Mark {
  readonly page: number
  readonly id: number
}

/** Something that lies on a page and belongs to a tag: the place of a field among all fields of the paper. */
export interface FieldMark {
  readonly page: number
  readonly field: number
}

/** A rectangle on a page as PDF counts: points from the lower left corner. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** A node of the tree that tells a screen reader what the paper says and in which order. */
export interface Tag {
  readonly role: Role
  /** In reading order. */
  readonly kids: (Tag | Mark | FieldMark)[]
  readonly traits: TagTraits
}

export interface TagTraits {
  /** For `TH`: whether it heads its column or its row. */
  readonly scope?: 'Column' | 'Row'
  /** For `L`: how its items are counted. */
  readonly numbering?: 'Disc' | 'Decimal' | 'None'
  /** For `Figure`: what it shows. */
  readonly alt?: string
  /** For `Figure`: where it stands; known when it is drawn. */
  box?: Box
  /** What is to be read out instead of the glyphs, in reading order. */
  readonly spoken?: string
  /** BCP 47, where it is not the language of the paper. */
  readonly language?: string
}

const NO_TRAITS: TagTraits = Object.freeze({})

/** The root of a paper's tags. */
export function documentTag(): Tag {
  return { role: 'Document', kids: [], traits: NO_TRAITS }
}

/** Adds a tag behind the others of `parent`. */
export function addTag(parent: Tag, role: Role, traits: TagTraits = NO_TRAITS): Tag {
  const tag: Tag = { role, kids: [], traits }
  parent.kids.push(tag)
  return tag
}

export function isMark(kid: Tag | Mark | FieldMark): kid is Mark {
  return 'id' in kid
}

export function isTag(kid: Tag | Mark | FieldMark): kid is Tag {
  return 'role' in kid
}

/**
 * Turns the levels writers give to headings into ones that never skip: the first is `first`, a deeper heading is one
 * below the heading it stands under, equals stay equal.
 */
export function headingLevels(first: number): (level: number) => number {
  const open: number[] = []
  return (level) => {
    while ((open.at(-1) ?? -1) >= level) open.pop()
    open.push(level)
    return first + open.length - 1
  }
}
