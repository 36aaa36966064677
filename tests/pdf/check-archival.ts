import { cutFontAdvance } from './font-advance.ts'
import { differingPages, pageDigests } from '#pdf/page-digests.ts'
import { type FoundPage, pagesOf } from '#pdf/page-list.ts'
import { PdfFile } from '#pdf/pdf-file.ts'
import { PdfParser } from '#pdf/pdf-parser.ts'
import { decodeStream } from '#pdf/pdf-streams.ts'
import {
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  textOf,
} from '#pdf/pdf-values.ts'
import { readAttachment } from '#pdf/read-attachment.ts'

const DRAWS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'BI'])
const SPOKEN = new Set(['P', 'Span', 'Lbl', 'LBody', 'TH', 'TD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const FIGURES = new Set(['Figure', 'Form'])
const GROUPING = new Set(['Document', 'Sect', 'Table', 'THead', 'TBody', 'TR', 'L', 'LI'])
const PRINTED = 4

/**
 * The rules of PDF/A-3a and PDF/UA-1 that a paper can break, as a list of what is wrong: a stand-in for a validator that
 * every machine can run. With `rebuilt`, the paper made again from its record, pages and attachment are compared too.
 */
export function faultsOf(pdf: Uint8Array, rebuilt?: Uint8Array): string[] {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string): void => {
    if (!holds && !faults.includes(fault)) faults.push(fault)
  }
  try {
    const file = new PdfFile(pdf)
    const pages = pagesOf(file)
    catalogFaults(file, expect)
    metadataFaults(file, expect)
    attachmentFaults(file, expect)
    const owners = treeFaults(file, pages, expect)
    for (const page of pages) pageFaults(file, page, owners, expect)
  } catch (failure) {
    faults.push(`unreadable: ${String(failure)}`)
  }
  if (rebuilt !== undefined) rebuiltFaults(pdf, rebuilt, expect)
  return faults
}

type Expect = (holds: boolean, fault: string) => void

const name = (value: PdfValue | undefined): string =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : ''
const list = (file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] => {
  const found = file.resolve(value)
  return Array.isArray(found) ? (found as readonly PdfValue[]) : []
}
const dictionary = (file: PdfFile, value: PdfValue | undefined): PdfDictionary => {
  const found = file.resolve(value)
  return isDictionary(found) ? found : new Map<string, PdfValue>()
}

function catalogFaults(file: PdfFile, expect: Expect): void {
  const { catalog, trailer } = file
  expect(list(file, trailer.get('ID')).length === 2, 'no file identifier')
  expect(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(textOf(file.resolve(catalog.get('Lang'))) ?? ''), 'no language')
  expect(dictionary(file, catalog.get('MarkInfo')).get('Marked') === true, 'not marked as tagged')
  const preferences = dictionary(file, catalog.get('ViewerPreferences'))
  expect(preferences.get('DisplayDocTitle') === true, 'the title is not displayed')
  expect(!isDictionary(file.resolve(catalog.get('OpenAction'))), 'something happens on opening')
  expect(!catalog.has('AA') && !dictionary(file, catalog.get('Names')).has('JavaScript'), 'there is a script')
  const [intent] = list(file, catalog.get('OutputIntents')).map((value) => dictionary(file, value))
  expect(intent !== undefined && name(intent.get('S')) === 'GTS_PDFA1', 'no output intent')
  if (intent === undefined) return
  const profile = isReference(intent.get('DestOutputProfile'))
    ? file.found(intent.get('DestOutputProfile')).stream
    : undefined
  const bytes = profile === undefined ? new Uint8Array() : decodeStream(profile)
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
  const sound = bytes.length > 132 && data.getUint32(0) === bytes.length && letters(36) === 'acsp'
  expect(sound && letters(16) === 'RGB ' && profile?.dictionary.get('N') === 3, 'no colour profile')
}

function metadataFaults(file: PdfFile, expect: Expect): void {
  const { value, stream } = file.found(file.catalog.get('Metadata'))
  const xmp = stream === undefined ? '' : new TextDecoder().decode(decodeStream(stream))
  expect(isDictionary(value) && !value.has('Filter') && name(value.get('Subtype')) === 'XML', 'no plain metadata')
  expect(/<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A</.test(xmp), 'no claim of PDF/A-3a')
  expect(
    /<pdfuaid:part>1</.test(xmp) && xmp.includes('pdfaSchema:namespaceURI>http://www.aiim.org/pdfua'),
    'no claim of PDF/UA',
  )
  const info = dictionary(file, file.trailer.get('Info'))
  const title = textOf(file.resolve(info.get('Title'))) ?? ''
  const titleInXmp = /<rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1] ?? ''
  const plain = titleInXmp.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  expect(title !== '' && plain === title, 'no title')
  const date = (textOf(file.resolve(info.get('CreationDate'))) ?? '').replace(/\D/g, '').slice(0, 14)
  expect(date !== '' && /CreateDate>([^<+]*)/.exec(xmp)?.[1]?.replace(/\D/g, '') === date, 'the dates differ')
}

function attachmentFaults(file: PdfFile, expect: Expect): void {
  const associated = list(file, file.catalog.get('AF')).map((value) => (isReference(value) ? value.object : -1))
  const names = dictionary(file, dictionary(file, file.catalog.get('Names')).get('EmbeddedFiles'))
  const files = list(file, names.get('Names')).filter((_, index) => index % 2 === 1)
  for (const reference of files) {
    expect(isReference(reference) && associated.includes(reference.object), 'a file is not associated')
    const specification = dictionary(file, reference)
    expect(name(specification.get('AFRelationship')) === 'Data', 'a file has no relationship')
    expect(specification.has('F') && specification.has('UF'), 'a file has no name')
    const embedded = dictionary(file, dictionary(file, specification.get('EF')).get('F'))
    const parameters = dictionary(file, embedded.get('Params'))
    expect(name(embedded.get('Subtype')).includes('/'), 'a file has no type')
    expect(parameters.has('ModDate') && parameters.has('Size'), 'a file has no date or size')
  }
}

/** Walks the tags; returns the roles of the tags that own marks, by page object and mark. */
function treeFaults(file: PdfFile, pages: readonly FoundPage[], expect: Expect): Map<string, string> {
  const owners = new Map<string, string>()
  const root = dictionary(file, file.catalog.get('StructTreeRoot'))
  const byMark = new Map<string, number>()
  const byObject = new Map<number, number>()
  const numbers = list(file, dictionary(file, root.get('ParentTree')).get('Nums'))
  const pageAt = new Map(pages.map(({ object, entries }) => [entries.get('StructParents'), object]))
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const only = numbers[at + 1]
    if (isReference(only) && isDictionary(file.resolve(only))) byObject.set(Number(numbers[at]), only.object)
    for (const [mark, owner] of list(file, numbers[at + 1]).entries()) {
      if (isReference(owner)) byMark.set(`${pageAt.get(numbers[at])} ${mark}`, owner.object)
    }
  }
  let heading = 0
  let tags = 0

  const walk = (value: PdfValue, parent: number, home: PdfValue | undefined): void => {
    if (Array.isArray(value)) {
      for (const kid of value as readonly PdfValue[]) walk(kid, parent, home)
      return
    }
    const tag = file.resolve(value)
    const place = isDictionary(tag) ? (tag.get('Pg') ?? home) : home
    const mark = typeof tag === 'number' ? tag : isDictionary(tag) ? tag.get('MCID') : undefined
    if (typeof mark === 'number') {
      const key = `${isReference(place) ? place.object : '?'} ${mark}`
      expect(byMark.get(key) === parent, 'a mark does not lead back to its tag')
      owners.set(key, '')
      return
    }
    if (isDictionary(tag) && tag.has('Obj')) {
      const object = dictionary(file, tag.get('Obj'))
      const owner = byObject.get(Number(object.get('StructParent')))
      expect(owner === parent, 'what lies on a page does not lead back to its tag')
      owners.set(`field ${isReference(tag.get('Obj')) ? (tag.get('Obj') as PdfReference).object : '?'}`, '')
      return
    }
    if (!isDictionary(tag) || !isReference(value)) return
    tags++
    const role = name(tag.get('S'))
    const above = tag.get('P')
    expect(isReference(above) && (parent === -1 || above.object === parent), 'a tag does not name its parent')
    expect(SPOKEN.has(role) || GROUPING.has(role) || FIGURES.has(role), `unknown tag ${role}`)
    if (/^H\d$/.test(role)) {
      expect(Number(role[1]) <= heading + 1, 'a level of headings is skipped')
      heading = Number(role[1])
    }
    if (role === 'TH') expect(name(dictionary(file, tag.get('A')).get('Scope')) !== '', 'a head without scope')
    if (role === 'Figure') {
      expect(tag.has('Alt') || tag.has('ActualText'), 'a figure without words')
      expect(list(file, dictionary(file, tag.get('A')).get('BBox')).length === 4, 'a figure without a place')
    }
    walk(tag.get('K') ?? null, value.object, place)
  }
  walk(root.get('K') ?? null, -1, undefined)
  expect(tags > 0, 'no tags')
  for (const key of byMark.keys()) expect(owners.has(key), 'a tag is not in the tree')
  return owners
}

function pageFaults(file: PdfFile, page: FoundPage, owners: ReadonlyMap<string, string>, expect: Expect): void {
  const { entries, object } = page
  expect(typeof entries.get('StructParents') === 'number', 'a page does not lead to its tags')
  expect(name(entries.get('Tabs')) === 'S', 'the order of tabs is not that of the tags')
  expect(!entries.has('AA') && !entries.has('Group'), 'a page has actions or transparency')
  for (const value of list(file, entries.get('Annots'))) {
    const annotation = dictionary(file, value)
    const spoken = annotation.has(name(annotation.get('Subtype')) === 'Widget' ? 'TU' : 'Contents')
    expect(annotation.has('StructParent') && spoken, 'an annotation without tag or words')
    if (!spoken || name(annotation.get('Subtype')) !== 'Widget') continue
    expect(owners.has(`field ${isReference(value) ? value.object : '?'}`), 'a field is not in the tree')
    expect(annotation.get('F') === PRINTED, 'a field is not printed')
    const appearance = dictionary(file, annotation.get('AP')).get('N')
    expect(isReference(appearance) && file.found(appearance).stream !== undefined, 'a field without appearance')
  }
  for (const picture of dictionary(file, dictionary(file, entries.get('Resources')).get('XObject')).values()) {
    const { value } = file.found(picture)
    const found = isDictionary(value) ? value : new Map<string, PdfValue>()
    const space = name(found.get('ColorSpace'))
    expect(space === 'DeviceRGB' || space === 'DeviceGray', 'a picture in other colours than the paper')
    expect(!found.has('SMask') && !found.has('Mask'), 'a picture that may be transparent')
  }
  const resources = dictionary(file, entries.get('Resources'))
  expect(dictionary(file, resources.get('ExtGState')).size === 0, 'a page may be transparent')
  const used = shownIdentifiers(file, page, owners, expect, object)
  const fonts = dictionary(file, resources.get('Font'))
  for (const font of fonts.values()) fontFaults(file, font, new Set(), expect)
  for (const [font, identifiers] of used) fontFaults(file, fonts.get(font) ?? null, identifiers, expect)
}

/** Walks what a page draws: all of it must be marked. Returns the identifiers shown in each font. */
function shownIdentifiers(
  file: PdfFile,
  page: FoundPage,
  owners: ReadonlyMap<string, string>,
  expect: Expect,
  object: number,
): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>()
  const contents = page.entries.get('Contents')
  const parser = new PdfParser(
    decodeStream(file.stream(Array.isArray(contents) ? (contents[0] as PdfValue) : contents)),
  )
  let operands: PdfValue[] = []
  let open = 0
  let font = ''
  while (!parser.atEnd()) {
    const operator = parser.operator()
    if (operator === undefined) {
      operands.push(parser.value())
      continue
    }
    if (operator === 'BMC' || operator === 'BDC') {
      open++
      const mark = isDictionary(operands[1]) ? Number(operands[1].get('MCID')) : -1
      const artifact = name(operands[0]) === 'Artifact'
      expect(artifact || owners.has(`${object} ${mark}`), 'something is marked for no tag')
      expect(
        artifact || SPOKEN.has(name(operands[0])) || name(operands[0]) === 'Figure',
        'something is marked as what it is not',
      )
    }
    if (operator === 'EMC') open--
    if (DRAWS.has(operator)) expect(open === 1, 'something is drawn without a mark')
    if (operator === 'Tf') font = name(operands[0])
    const shown = used.get(font) ?? new Set()
    used.set(font, shown)
    for (const operand of operands.flat()) {
      if (!(operand instanceof Uint8Array)) continue
      for (let at = 0; at + 1 < operand.length; at += 2) shown.add((operand[at] ?? 0) * 256 + (operand[at + 1] ?? 0))
    }
    operands = []
  }
  expect(open === 0, 'a mark is left open')
  used.delete('')
  return used
}

function fontFaults(file: PdfFile, value: PdfValue, identifiers: ReadonlySet<number>, expect: Expect): void {
  const font = dictionary(file, value)
  const descendant = dictionary(file, list(file, font.get('DescendantFonts'))[0])
  const descriptor = dictionary(file, descendant.get('FontDescriptor'))
  expect(/^[A-Z]{6}\+/.test(name(font.get('BaseFont'))), 'a font has no tag of a subset')
  expect(descriptor.has('FontFile2'), 'a font is not embedded')
  expect(font.has('ToUnicode'), 'a font does not say what it says')
  if (identifiers.size === 0 || !descriptor.has('FontFile2') || !font.has('ToUnicode')) return
  const program = decodeStream(file.stream(descriptor.get('FontFile2')))
  const map = decodeStream(file.stream(descendant.get('CIDToGIDMap')))
  const says = new TextDecoder().decode(decodeStream(file.stream(font.get('ToUnicode'))))
  const [first, widths] = list(file, descendant.get('W'))
  for (const identifier of identifiers) {
    const glyph = (map[identifier * 2] ?? 0) * 256 + (map[identifier * 2 + 1] ?? 0)
    expect(glyph !== 0, 'a glyph is missing')
    expect(says.includes(`<${identifier.toString(16).toUpperCase().padStart(4, '0')}> <`), 'a glyph says nothing')
    const width = Number(list(file, widths)[identifier - Number(first)])
    expect(Math.abs(width - cutFontAdvance(program, glyph)) < 1, 'a width is not that of the font')
  }
}

function rebuiltFaults(pdf: Uint8Array, rebuilt: Uint8Array, expect: Expect): void {
  const [one, other] = [pageDigests(pdf), pageDigests(rebuilt)]
  if (!one.ok || !other.ok) {
    expect(false, 'the pages cannot be read')
  } else {
    const pages = differingPages(one.digests, other.digests)
    expect(pages.length === 0, `other pages than rebuilt: ${pages.join(', ')}`)
    expect(one.digests.spoken === other.digests.spoken, 'other tags than rebuilt')
  }
  const [found, wanted] = [readAttachment(pdf, 'record.json'), readAttachment(rebuilt, 'record.json')]
  const same = found.ok && wanted.ok && Buffer.from(found.bytes).equals(wanted.bytes)
  expect(same || (!found.ok && !wanted.ok), 'another record than rebuilt')
}
