import type { Block, PaperDocument } from '#record/document.ts'
import { appendPaper } from './append-paper.ts'
import { writeAttachments } from './attachment-objects.ts'
import { srgbProfile } from './colour-profile.ts'
import { type ObjectWriter, packFile } from './container.ts'
import { writeFields, writePictures } from './extra-objects.ts'
import { createFileExtras } from './file-extras.ts'
import { flowPages } from './flow-pages.ts'
import { writeFonts } from './font-objects.ts'
import { createFontUse } from './font-use.ts'
import { metadataTitle } from './metadata.ts'
import { writeOutline } from './outline-objects.ts'
import { type PageDigests, pageDigests } from './page-digests.ts'
import { createPageFrame } from './page-frame.ts'
import { creatorOf } from './renderer.ts'
import { createTextSetter } from './set-text.ts'
import { type Bookmark, type Flow, POSTER_TEXT_WIDTH, type Setting, type Slice, TEXT_WIDTH } from './slice.ts'
import { drawingSlices, moduleSlices, pictureSlices, signatureFieldSlices } from './slice-figures.ts'
import { listSlices } from './slice-list.ts'
import { factSlices, tableSlices } from './slice-rows.ts'
import { headingSlices, paragraphSlices, titleSlices } from './slice-text.ts'
import { writeTagTree } from './tag-objects.ts'
import { documentTag, headingLevels } from './tags.ts'
import type { TextKit } from './text-kit.ts'

/** How far a paper is: the share of the work that is done, from 0 to 1, and the pages that are full. */
export interface PaperProgress {
  readonly done: number
  readonly pages: number
}

export interface RenderOptions {
  /** Called each time a page is full or packed. It changes nothing about the bytes; what it throws ends the work. */
  readonly onProgress?: ((progress: PaperProgress) => void) | undefined
}

/** Of the time a long paper takes; what is left goes into the tags. */
const SHARE_OF_LAYOUT = 0.7
const SHARE_OF_PACKING = 0.2

/**
 * Prints a document, and behind it as revisions the papers it brings along, as a PDF 1.7 file that follows PDF/A-3a and
 * PDF/UA-1. The same document gives the same bytes everywhere: no clock, locale, time zone or chance takes part. No
 * character is lost: what no font can draw is printed as `[U+....]` and listed at the end.
 *
 * @throws RangeError when the document cannot be a file: a file identifier that is not 32 hexadecimal digits, a creation
 * time that is no date, a language that is no language tag, an attachment with a name or type a PDF cannot hold, a
 * mark and footer that fill the page, or a file or field of a revision whose name the paper has already.
 */
export function renderPaper(doc: PaperDocument, kit: TextKit, options: RenderOptions = {}): Uint8Array<ArrayBuffer> {
  return (doc.revisions ?? []).reduce(
    (bytes, revision) => {
      const appended = appendPaper(bytes, renderPaper(revision, kit))
      if (!appended.ok) throw new RangeError(`A revision cannot be appended: ${appended.reason}.`)
      return appended.bytes
    },
    renderOne(doc, kit, options),
  )
}

function renderOne(doc: PaperDocument, kit: TextKit, options: RenderOptions): Uint8Array<ArrayBuffer> {
  const setter = createTextSetter(kit)
  const fonts = createFontUse()
  const document = documentTag()
  const bookmarks: Bookmark[] = []
  const extras = createFileExtras()
  const setting: Setting = { setter, document, bookmarks, extras, headingLevel: headingLevels(1) }
  const width = doc.sheet === undefined ? TEXT_WIDTH : POSTER_TEXT_WIDTH
  const frame = createPageFrame(setter, doc, document, width)
  const steps = countSteps(doc)
  let step = 0
  const flow = paperFlow(doc, setting, { width, height: frame.bottom - frame.top }, () => step++)
  const canvases = flowPages(flow, frame, fonts, (pages) => {
    options.onProgress?.({ done: Math.min(step / steps, 1) * SHARE_OF_LAYOUT, pages })
  })
  for (const canvas of canvases) frame.close(canvas, canvases.length)
  let packed = 0
  return packFile({
    title: metadataTitle(doc.title, bookmarks[0]?.text ?? '', doc.footer),
    language: doc.language,
    createdAt: doc.createdAt,
    fileId: doc.fileId,
    creator: creatorOf(doc.edition),
    sheet: doc.sheet === undefined ? 'a4' : 'a3 landscape',
    pages: canvases.map((canvas) => canvas.operators()),
    onPage() {
      packed++
      const share = (packed / canvases.length) * SHARE_OF_PACKING
      options.onProgress?.({ done: SHARE_OF_LAYOUT + share, pages: canvases.length })
    },
    fields: extras.fields.map(({ page }) => page),
    writeFonts: (writer) => writeFonts(writer, fonts.used(kit)),
    writePictures: (writer) => writePictures(writer, extras.pictures),
    writeRest(writer, pages, kept) {
      const fields = extras.fields.map(({ owner }, index) => ({ object: kept[index] ?? 0, owner }))
      const tagged = canvases.map(({ owners }, index) => ({ object: pages[index] ?? 0, owners }))
      const outline = writeOutline(writer, bookmarks, pages)
      return [
        `/StructTreeRoot ${writeTagTree(writer, document, tagged, fields)} 0 R`,
        ...(outline === undefined ? [] : [`/Outlines ${outline} 0 R`]),
        '/PageLabels << /Nums [0 << /S /D >>] >>',
        outputIntent(writer),
        ...writeFields(writer, extras.fields, pages, kept),
        ...writeAttachments(writer, doc.attachments, doc.createdAt),
      ]
    },
  })
}

/** A printed paper and what its pages are, for comparing them with the pages of a file later. */
export interface DigestedPaper {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly digests: PageDigests
}

/**
 * Prints a document and reads it back with the reader that verification uses.
 *
 * @throws what renderPaper throws.
 */
export function renderDigestedPaper(doc: PaperDocument, kit: TextKit, options: RenderOptions = {}): DigestedPaper {
  const bytes = renderPaper(doc, kit, options)
  const read = pageDigests(bytes)
  if (!read.ok) throw new Error('The paper cannot be read back.')
  return { bytes, digests: read.digests }
}

/** Room for text on a page, in points. */
interface Room {
  readonly width: number
  readonly height: number
}

/** What a drawing leaves of a page for its heading and caption. */
const HEADING_ROOM = 100

/** The whole paper as slices, made while they are placed. `step` is called with every row and block begun. */
function* paperFlow(doc: PaperDocument, setting: Setting, room: Room, step: () => void): Generator<FlowPart> {
  if (doc.title !== '') yield* titleSlices(setting, doc.title)
  for (const block of doc.blocks) {
    for (const slice of blockFlow(setting, block, room)) {
      step()
      yield slice
    }
  }
  yield* missingGlyphs(setting, doc.missingGlyphs)
}

type FlowPart = Slice | 'pageBreak'

function blockFlow(setting: Setting, block: Block, room: Room): Flow {
  switch (block.kind) {
    case 'heading':
      return headingSlices(setting, block)
    case 'paragraph':
      return paragraphSlices(setting, block)
    case 'facts':
      return factSlices(setting, block, room.height)
    case 'table':
      return tableSlices(setting, block, room.height)
    case 'list':
      return listSlices(setting, block)
    case 'picture':
      return pictureSlices(setting, block)
    case 'modules':
      return moduleSlices(setting, block)
    case 'drawing':
      return drawingSlices(setting, block, { width: room.width, height: room.height - HEADING_ROOM })
    case 'signatureField':
      return signatureFieldSlices(setting, block)
    case 'pageBreak':
      return ['pageBreak']
  }
}

/** About as many slices as the document will have. */
function countSteps(doc: PaperDocument): number {
  return doc.blocks.reduce((sum, block) => {
    if (block.kind === 'table') return sum + 1 + block.rows.length
    if (block.kind === 'facts') return sum + block.rows.length
    return sum + (block.kind === 'list' ? block.items.length : 1)
  }, 1)
}

/** The closing sentence that names every character shown as a code point; nothing when there was none. */
function missingGlyphs(setting: Setting, sentence: string): Flow {
  setting.setter.set(sentence, 'regular')
  const shown = setting.setter.shownAsCodePoints()
  if (shown.length === 0) return []
  const text = sentence.includes('{list}')
    ? sentence.replace('{list}', () => shown.join(', '))
    : `${sentence} ${shown.join(', ')}`
  return paragraphSlices(setting, { kind: 'paragraph', text, tone: 'quiet' })
}

function outputIntent(writer: ObjectWriter): string {
  const profile = writer.stream(srgbProfile(), [['N', '3']])
  const intent = '/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)'
  return `/OutputIntents [<< ${intent} /DestOutputProfile ${profile} 0 R >>]`
}
