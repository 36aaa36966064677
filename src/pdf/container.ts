import { jsPDF } from 'jspdf'
import { installFilters } from './jspdf-filters.ts'
import { metadataTitle, xmpPacket } from './metadata.ts'
import { binaryString, pdfDate, textString } from './pdf-strings.ts'

/** What a file is made of besides its page streams: numbered objects, written when jsPDF asks for them. */
export interface ObjectWriter {
  /** Starts an object and returns its number. */
  begin(): number
  /** Starts an object whose number was kept for it before. */
  beginKept(number: number): void
  line(text: string): void
  end(): void
  /**
   * Writes a whole stream object and returns its number. `entries` are further lines of its dictionary. It is compressed
   * unless `plain`.
   */
  stream(bytes: Uint8Array, entries?: readonly (readonly [key: string, value: string])[], plain?: 'plain'): number
}

export interface FileParts {
  readonly title: string
  readonly language: string
  readonly createdAt: number
  readonly fileId: string
  /** The program the file says it was created with. ASCII. */
  readonly creator: string
  readonly sheet: 'a4' | 'a3 landscape'
  /** Operators of each page. */
  readonly pages: readonly string[]
  /** For each field that lies on a page, the page, counted from 0. */
  readonly fields: readonly number[]
  /** Called with each page that is packed. */
  onPage(): void
  /** Writes the fonts; returns the object number of each resource name. */
  writeFonts(writer: ObjectWriter): ReadonlyMap<string, number>
  /** Writes pictures; returns the object number of each resource name. */
  writePictures(writer: ObjectWriter): ReadonlyMap<string, number>
  /**
   * Writes further objects; returns lines for the catalog. `pages` are the object numbers of the pages, `fields` those
   * kept for the fields.
   */
  writeRest(writer: ObjectWriter, pages: readonly number[], fields: readonly number[]): readonly string[]
}

type EventPayload = { readonly font: FontSlot; readonly pageNumber: number }

interface JsPdfInternals {
  write(text: string): void
  newObject(): number
  newObjectDeferred(): number
  newObjectDeferredBegin(number: number, output: boolean): void
  out(text: string): void
  putStream(options: {
    data: string
    filters: string[]
    objectId: number
    addLength1?: boolean
    additionalKeyValues: { key: string; value: string }[]
  }): void
  events: { subscribe(topic: string, handler: (payload: EventPayload) => void): string }
  getPageInfo(pageNumber: number): { objId: number }
}

interface FontSlot {
  id: string
  objectNumber: number
  isAlreadyPutted: boolean
}

const FILE_ID = /^[0-9A-F]{32}$/
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
/** jsPDF knows no date after 2037; the true one of the same length replaces this one. */
const ANY_DATE = "D:20000101000000+00'00'"

/**
 * Puts page streams, fonts and what the catalog names into a PDF 1.7 file that says of itself what PDF/A and PDF/UA want
 * to know. jsPDF serves as container alone: it writes objects, the
 * page tree and the cross-reference table. Its own fonts never reach the file, because all its font slots are taken over.
 *
 * @throws RangeError when language, creation time or file identifier are not what a PDF can hold.
 */
export function packFile(parts: FileParts): Uint8Array<ArrayBuffer> {
  if (!FILE_ID.test(parts.fileId)) throw new RangeError('The file identifier must be 32 upper-case hexadecimal digits.')
  if (!LANGUAGE.test(parts.language)) throw new RangeError('The language of the paper is not a language tag.')
  const date = pdfDate(parts.createdAt)
  const titleText = metadataTitle(parts.title)
  const title = textString(titleText)
  installFilters()
  const [format, orientation] = parts.sheet === 'a4' ? (['a4', 'portrait'] as const) : (['a3', 'landscape'] as const)
  const doc = new jsPDF({ unit: 'pt', format, orientation, compress: true, putOnlyUsedFonts: false })
  const internal = doc.internal as unknown as JsPdfInternals
  ;(doc as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__.setPdfVersion('1.7')
  doc.setFileId(parts.fileId)
  doc.setCreationDate(ANY_DATE)
  doc.setDocumentProperties({ title: placeholder(title), creator: parts.creator })
  for (const [index, page] of parts.pages.entries()) {
    if (index > 0) doc.addPage(format, orientation)
    internal.write(page)
  }

  const writer = objectWriter(internal)
  const written: {
    fonts?: ReadonlyMap<string, number>
    pictures?: ReadonlyMap<string, number>
    fields?: readonly number[]
    catalog?: readonly string[]
    failure?: unknown
  } = {}
  onEvent('buildDocument', () => {
    written.fields = parts.fields.map(() => internal.newObjectDeferred())
  })
  onEvent('putFont', ({ font }) => {
    written.fonts ??= parts.writeFonts(writer)
    const number = written.fonts.get(font.id) ?? written.fonts.values().next().value
    if (number === undefined) throw new Error('No font was written.')
    font.objectNumber = number
    font.isAlreadyPutted = true
  })
  onEvent('putPage', ({ pageNumber }) => {
    writer.line(`/StructParents ${pageNumber - 1} /Tabs /S`)
    const here = written.fields?.filter((_, index) => parts.fields[index] === pageNumber - 1) ?? []
    if (here.length > 0) writer.line(`/Annots [${here.map((number) => `${number} 0 R`).join(' ')}]`)
    parts.onPage()
  })
  onEvent('putResources', () => {
    written.pictures = parts.writePictures(writer)
  })
  onEvent('putXobjectDict', () => {
    for (const [name, number] of written.pictures ?? []) writer.line(`/${name} ${number} 0 R`)
  })
  onEvent('postPutResources', () => {
    const { language, createdAt, creator } = parts
    const facts = { title: titleText, language, createdAt, creator, producer: `jsPDF ${jsPDF.version}` }
    const metadata = writer.stream(
      new TextEncoder().encode(xmpPacket(facts)),
      [
        ['Type', '/Metadata'],
        ['Subtype', '/XML'],
      ],
      'plain',
    )
    const pages = parts.pages.map((_, index) => internal.getPageInfo(index + 1).objId)
    written.catalog = [`/Metadata ${metadata} 0 R`, ...parts.writeRest(writer, pages, written.fields ?? [])]
  })
  onEvent('putCatalog', () => {
    writer.line('/Version /1.7')
    writer.line(`/Lang (${parts.language})`)
    writer.line('/MarkInfo << /Marked true >>')
    writer.line('/ViewerPreferences << /DisplayDocTitle true >>')
    for (const line of written.catalog ?? []) writer.line(line)
  })
  const bytes = new Uint8Array(doc.output('arraybuffer'))
  if (written.failure !== undefined) throw written.failure
  replaceInfo(bytes, `/Title (${placeholder(title)})`, `/Title ${title}`)
  replaceInfo(bytes, `/CreationDate (${ANY_DATE})`, `/CreationDate (${date})`)
  return bytes

  /** jsPDF prints and forgets what a handler throws; it is kept here and thrown after the file is done. */
  function onEvent(topic: string, handler: (payload: EventPayload) => void): void {
    internal.events.subscribe(topic, (payload) => {
      try {
        handler(payload)
      } catch (failure) {
        written.failure ??= failure
      }
    })
  }
}

function objectWriter(internal: JsPdfInternals): ObjectWriter {
  return {
    begin: () => internal.newObject(),
    beginKept: (number) => internal.newObjectDeferredBegin(number, true),
    line: (text) => internal.out(text),
    end: () => internal.out('endobj'),
    stream(bytes, entries = [], plain) {
      const number = internal.newObject()
      internal.putStream({
        data: binaryString(bytes),
        filters: plain === undefined ? ['FlateEncode'] : [],
        objectId: number,
        additionalKeyValues: entries.map(([key, value]) => ({ key, value })),
      })
      internal.out('endobj')
      return number
    },
  }
}

/**
 * Letters as long as the title's hexadecimal form. jsPDF would write the title as raw UTF-16, where a letter such as
 * U+010D holds the byte of a line end and comes out as another letter.
 */
function placeholder(title: string): string {
  return 'T'.repeat(title.length - 2)
}

/** Overwrites the last place where `before` stands with `after`; both have the same length, so no offset moves. */
function replaceInfo(bytes: Uint8Array, before: string, after: string): void {
  const wanted = new TextEncoder().encode(before)
  for (let at = bytes.length - wanted.length; at >= 0; at--) {
    if (!wanted.every((byte, index) => bytes[at + index] === byte)) continue
    bytes.set(new TextEncoder().encode(after), at)
    return
  }
  throw new Error('The document information is not where it was expected.')
}
