import { appendRevision, type RevisedObject } from './append-revision.ts'
import { createCopier, type ObjectCopier } from './copy-objects.ts'
import { pagesOf } from './page-list.ts'
import { looksLikePdf, PdfFile } from './pdf-file.ts'
import {
  DamagedPdf,
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  textOf,
} from './pdf-values.ts'
import { valueText } from './value-text.ts'

export type AppendedPaper =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /**
   * `otherFile`: it is not built as papers are. `nameTaken`: it has a file or a field of a name that would be added.
   */
  | { readonly ok: false; readonly reason: 'notAPdf' | 'damaged' | 'otherFile' | 'nameTaken' }

/** Thrown while a paper is joined to a file that has no place for it; never leaves this module. */
class NoPlace extends Error {
  readonly reason: 'otherFile' | 'nameTaken'

  constructor(reason: 'otherFile' | 'nameTaken') {
    super(reason)
    this.reason = reason
  }
}

const MOST_NODES = 10_000

/** The file as it is before and the paper that comes behind it. */
interface Both {
  readonly file: PdfFile
  readonly more: PdfFile
}

/**
 * Puts a paper behind another one as a further revision: its pages, tags, bookmarks, fields and attached files join those of
 * the file, whose bytes stay as they are, so whatever was signed stays signed. The same two files give the same bytes.
 * Never throws.
 *
 * @param pdf a paper made here, signed or not, with or without earlier revisions
 * @param addition a paper made here and nothing else
 */
export function appendPaper(pdf: Uint8Array, addition: Uint8Array): AppendedPaper {
  if (!looksLikePdf(pdf) || !looksLikePdf(addition)) return { ok: false, reason: 'notAPdf' }
  try {
    return { ok: true, bytes: appended(pdf, { file: new PdfFile(pdf), more: new PdfFile(addition) }) }
  } catch (failure) {
    return { ok: false, reason: failure instanceof NoPlace ? failure.reason : 'damaged' }
  }
}

function appended(pdf: Uint8Array, { file, more }: Both): Uint8Array<ArrayBuffer> {
  const both = { file, more }
  const pages = referenceIn(file.catalog, 'Pages')
  const tree = treeOf(file)
  const moreTree = treeOf(more)
  const outline = file.catalog.get('Outlines')
  const moreOutline = more.catalog.get('Outlines')
  const known = new Map([
    [referenceIn(more.catalog, 'Pages').object, pages.object],
    [moreTree.root.object, tree.root.object],
  ])
  if (isReference(outline) && isReference(moreOutline)) known.set(moreOutline.object, outline.object)
  const changed = new Map<number, (entries: PdfDictionary) => PdfDictionary>()
  const copier = createCopier(more, { firstNumber: Number(file.trailer.get('Size')), known, changed })

  // Marks and fields lead back to their tags by numbers of the whole file.
  const shift = Number(tree.entries.get('ParentTreeNextKey'))
  if (!Number.isSafeInteger(shift)) throw new NoPlace('otherFile')
  const shifted = (key: string) => (entries: PdfDictionary) =>
    new Map([...entries, [key, Number(entries.get(key)) + shift] as const])
  const newPages = pagesOf(more)
  for (const { object, entries } of newPages) {
    const whole = (own: PdfDictionary) =>
      new Map([...[...entries].map(([key, value]) => [key, copier.copied(value)] as const), ...own])
    changed.set(object, (own) => shifted('StructParents')(whole(own)))
    for (const note of listOf(more, entries.get('Annots')))
      if (isReference(note)) changed.set(note.object, shifted('StructParent'))
  }
  changed.set(
    moreTree.document.object,
    (entries) => new Map([...entries, ['S', { name: 'Sect' }], ['P', tree.document]]),
  )

  const revised: RevisedObject[] = [
    changedObject(
      pages,
      withPages(
        file.dictionary(pages),
        file,
        copier,
        newPages.map(({ object }) => ({ object })),
      ),
    ),
    changedObject(
      tree.document,
      new Map([
        ...file.dictionary(tree.document),
        ['K', [...kidsOf(file, file.dictionary(tree.document)), copier.copied(moreTree.document)]] as const,
      ]),
    ),
    ...parentTree(both, tree, moreTree, copier, shift),
  ]
  const catalog = new Map(file.catalog)
  if (isReference(outline) && isReference(moreOutline))
    revised.push(...bookmarks(both, outline, moreOutline, copier, changed))
  else if (isReference(moreOutline)) catalog.set('Outlines', copier.copied(moreOutline))
  revised.push(...fields(both, catalog, copier))
  files(both, catalog, copier)
  revised.push(changedObject(referenceIn(file.trailer, 'Root'), catalog), ...copier.objects())
  return appendRevision(pdf, file, revised, new Map([['ID', identifiers(both)]]))
}

/** The first identifier of a file stays; the second is that of what was added last. */
function identifiers({ file, more }: Both): PdfValue {
  const [first] = listOf(file, file.trailer.get('ID'))
  const [, last] = listOf(more, more.trailer.get('ID'))
  if (first === undefined || last === undefined) throw new NoPlace('otherFile')
  return [first, last]
}

function withPages(
  root: PdfDictionary,
  file: PdfFile,
  copier: ObjectCopier,
  pages: readonly PdfReference[],
): PdfDictionary {
  const count = file.resolve(root.get('Count'))
  if (typeof count !== 'number' || count !== pagesOf(file).length) throw new NoPlace('otherFile')
  const kids = [...listOf(file, root.get('Kids')), ...pages.map((page) => copier.copied(page))]
  return new Map([...root, ['Kids', kids] as const, ['Count', count + pages.length] as const])
}

interface TagTree {
  readonly root: PdfReference
  readonly entries: PdfDictionary
  /** The one tag below the root. */
  readonly document: PdfReference
}

function treeOf(file: PdfFile): TagTree {
  const root = referenceIn(file.catalog, 'StructTreeRoot')
  const entries = file.dictionary(root)
  const [document, ...others] = kidsOf(file, entries)
  if (document === undefined || !isReference(document) || others.length > 0) throw new NoPlace('otherFile')
  return { root, entries, document }
}

/** What stands below a tag, whether it is one thing or several. */
function kidsOf(file: PdfFile, tag: PdfDictionary): readonly PdfValue[] {
  const kids = tag.get('K')
  if (kids === undefined) return []
  const list = Array.isArray(kids) ? kids : isReference(kids) ? file.resolve(kids) : kids
  return Array.isArray(list) ? (list as readonly PdfValue[]) : [kids]
}

/** The way back from pages and fields to their tags, with those of the added pages behind the others. */
function parentTree(
  { file, more }: Both,
  tree: TagTree,
  moreTree: TagTree,
  copier: ObjectCopier,
  shift: number,
): RevisedObject[] {
  const numbers = referenceIn(tree.entries, 'ParentTree')
  const added = numberPairs(more, moreTree.entries.get('ParentTree')).map(
    ([key, value]) => [key + shift, copier.copied(value)] as const,
  )
  const all = [...numberPairs(file, numbers), ...added].toSorted(([one], [other]) => one - other)
  const next = shift + Number(moreTree.entries.get('ParentTreeNextKey'))
  if (all.some(([key], index) => key >= next || key === all[index + 1]?.[0])) throw new NoPlace('otherFile')
  return [
    changedObject(numbers, new Map([['Nums', all.flat()]])),
    changedObject(tree.root, new Map([...tree.entries, ['ParentTreeNextKey', next] as const])),
  ]
}

function numberPairs(file: PdfFile, tree: PdfValue | undefined): (readonly [number, PdfValue])[] {
  const items = leavesOf(file, tree, 'Nums')
  return items.map(([key, value]) => {
    if (typeof key !== 'number') throw new DamagedPdf('a tree of numbers is damaged')
    return [key, value]
  })
}

/** The pairs of a tree of names or numbers, in their order. */
function leavesOf(
  file: PdfFile,
  tree: PdfValue | undefined,
  leaf: 'Nums' | 'Names',
): (readonly [PdfValue, PdfValue])[] {
  const pairs: (readonly [PdfValue, PdfValue])[] = []
  const waiting: PdfValue[] = tree === undefined ? [] : [tree]
  for (let nodes = 0; waiting.length > 0; nodes++) {
    if (nodes > MOST_NODES) throw new DamagedPdf('a tree does not end')
    const node = file.dictionary(waiting.shift())
    waiting.unshift(...listOf(file, node.get('Kids')))
    const items = listOf(file, node.get(leaf))
    for (let at = 0; at + 1 < items.length; at += 2) pairs.push([file.resolve(items[at]), items[at + 1] ?? null])
  }
  return pairs
}

/** Hangs the added bookmarks behind the last one there is. */
function bookmarks(
  { file, more }: Both,
  outline: PdfReference,
  moreOutline: PdfReference,
  copier: ObjectCopier,
  changed: Map<number, (entries: PdfDictionary) => PdfDictionary>,
): RevisedObject[] {
  const root = file.dictionary(outline)
  const moreRoot = more.dictionary(moreOutline)
  const last = referenceIn(root, 'Last')
  const first = referenceIn(moreRoot, 'First')
  changed.set(first.object, (entries) => new Map([...entries, ['Prev', last]]))
  const count = Number(file.resolve(root.get('Count'))) + Number(more.resolve(moreRoot.get('Count')))
  if (!Number.isSafeInteger(count)) throw new NoPlace('otherFile')
  return [
    changedObject(last, new Map([...file.dictionary(last), ['Next', copier.copied(first)] as const])),
    changedObject(
      outline,
      new Map([...root, ['Last', copier.copied(moreRoot.get('Last'))] as const, ['Count', count] as const]),
    ),
  ]
}

/** Fields of the added pages, in the form of the file or in a new one. */
function fields({ file, more }: Both, catalog: Map<string, PdfValue>, copier: ObjectCopier): RevisedObject[] {
  const moreForm = more.resolve(more.catalog.get('AcroForm'))
  if (!isDictionary(moreForm)) return []
  const form = catalog.get('AcroForm')
  if (form === undefined) {
    catalog.set('AcroForm', copier.copied(more.catalog.get('AcroForm')))
    return []
  }
  const entries = file.dictionary(form)
  const there = listOf(file, entries.get('Fields'))
  const added = listOf(more, moreForm.get('Fields'))
  const nameOf = (of: PdfFile) => (field: PdfValue) => textOf(of.resolve(of.dictionary(field).get('T')))
  const taken = new Set(there.map(nameOf(file)))
  if (added.map(nameOf(more)).some((name) => taken.has(name))) throw new NoPlace('nameTaken')
  const joined = new Map([...entries, ['Fields', [...there, ...added.map((field) => copier.copied(field))]] as const])
  if (isReference(form)) return [changedObject(form, joined)]
  catalog.set('AcroForm', joined)
  return []
}

/** Attached files of the added paper beside those of the file, found by their names. */
function files({ file, more }: Both, catalog: Map<string, PdfValue>, copier: ObjectCopier): void {
  const embedded = (of: PdfFile) => {
    const names = of.resolve(of.catalog.get('Names'))
    return isDictionary(names) ? leavesOf(of, names.get('EmbeddedFiles'), 'Names') : []
  }
  const added = embedded(more).map(([key, value]) => [key, copier.copied(value)] as const)
  if (added.length === 0) return
  const all = [...embedded(file), ...added].toSorted(([one], [other]) =>
    (textOf(one) ?? '') < (textOf(other) ?? '') ? -1 : 1,
  )
  if (all.some(([key], index) => textOf(key) === textOf(all[index + 1]?.[0]))) throw new NoPlace('nameTaken')
  const names = file.resolve(catalog.get('Names'))
  catalog.set(
    'Names',
    new Map([...(isDictionary(names) ? names : []), ['EmbeddedFiles', new Map([['Names', all.flat()]])]]),
  )
  catalog.set('AF', [
    ...listOf(file, catalog.get('AF')),
    ...listOf(more, more.catalog.get('AF')).map((value) => copier.copied(value)),
  ])
}

const changedObject = ({ object }: PdfReference, entries: PdfDictionary): RevisedObject => ({
  number: object,
  text: valueText(entries),
})

function referenceIn(dictionary: PdfDictionary, key: string): PdfReference {
  const value = dictionary.get(key)
  if (value === undefined || !isReference(value)) throw new NoPlace('otherFile')
  return value
}

function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = file.resolve(value)
  return Array.isArray(found) ? (found as readonly PdfValue[]) : []
}
