import type { Block, PaperDocument } from '#record/document.ts'
import { writeAttachments } from './attachment-objects.ts'
import { packFile } from './container.ts'
import { flowPages } from './flow-pages.ts'
import { writeFonts } from './font-objects.ts'
import { createFontUse } from './font-use.ts'
import { createPageFrame } from './page-frame.ts'
import { createTextSetter, type TextSetter } from './set-text.ts'
import type { Flow } from './slice.ts'
import { factSlices, tableSlices } from './slice-rows.ts'
import { headingSlices, paragraphSlices, titleSlices } from './slice-text.ts'
import type { TextKit } from './text-kit.ts'

/**
 * Prints a document as a PDF 1.7 file, A4 upright. The same document gives the same bytes everywhere: no clock, locale,
 * time zone or chance takes part. No character is lost: what no font can draw is printed as `[U+....]` and listed at the
 * end.
 *
 * @throws RangeError when the document cannot be a file: a file identifier that is not 32 hexadecimal digits, a creation
 * time that is no date, a language that is no language tag, an attachment with a name or type a PDF cannot hold, or a
 * mark and footer that fill the page.
 */
export function renderPaper(doc: PaperDocument, kit: TextKit): Uint8Array<ArrayBuffer> {
  const setter = createTextSetter(kit)
  const fonts = createFontUse()
  const frame = createPageFrame(setter, doc)
  const pageHeight = frame.bottom - frame.top
  const flow = [
    ...(doc.title === '' ? [] : titleSlices(setter, doc.title)),
    ...doc.blocks.flatMap((block) => blockFlow(setter, block, pageHeight)),
  ]
  const canvases = flowPages([...flow, ...missingGlyphs(setter, doc.missingGlyphs)], frame, fonts)
  for (const [index, canvas] of canvases.entries()) frame.draw(canvas, index + 1, canvases.length)
  return packFile({
    title: doc.title,
    language: doc.language,
    createdAt: doc.createdAt,
    fileId: doc.fileId,
    pages: canvases.map((canvas) => canvas.operators()),
    writeFonts: (writer) => writeFonts(writer, fonts.used(kit)),
    writeAttachments: (writer) => writeAttachments(writer, doc.attachments, doc.createdAt),
  })
}

function blockFlow(setter: TextSetter, block: Block, pageHeight: number): Flow {
  switch (block.kind) {
    case 'heading':
      return headingSlices(setter, block)
    case 'paragraph':
      return paragraphSlices(setter, block)
    case 'facts':
      return factSlices(setter, block, pageHeight)
    case 'table':
      return tableSlices(setter, block, pageHeight)
    case 'pageBreak':
      return ['pageBreak']
  }
}

/** The closing sentence that names every character shown as a code point; nothing when there was none. */
function missingGlyphs(setter: TextSetter, sentence: string): Flow {
  setter.set(sentence, 'regular')
  const shown = setter.shownAsCodePoints()
  if (shown.length === 0) return []
  const text = sentence.includes('{list}')
    ? sentence.replace('{list}', () => shown.join(', '))
    : `${sentence} ${shown.join(', ')}`
  return paragraphSlices(setter, { kind: 'paragraph', text, tone: 'quiet' })
}
