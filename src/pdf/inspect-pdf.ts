import { pagesOf } from './page-list.ts'
import { looksLikePdf, PdfFile } from './pdf-file.ts'
import { isDictionary, isName, LockedPdf, type PdfDictionary, type PdfValue, textOf } from './pdf-values.ts'
import { attachmentsNamed } from './read-attachment.ts'
import { RENDERER_FAMILY } from './renderer.ts'
import { revisionEnds } from './revisions.ts'

/** What a PDF is, as far as it decides what can be said of it. */
export interface InspectedPdf {
  /** Every file embedded under each name that was asked for, byte for byte. */
  readonly attachments: ReadonlyMap<string, readonly Uint8Array<ArrayBuffer>[]>
  readonly pages: number
  /** The program the file says it was created with. */
  readonly creator: string | undefined
  /** Whether that is the renderer of this program, of whatever version. */
  readonly ours: boolean
  /** Where each revision of the file ends, oldest first; the last is the length of the file. */
  readonly revisions: readonly number[]
  /** Whether a field holds a signature, sound or not. */
  readonly signed: boolean
  /** Whether something happens by itself when a reader program opens it. Papers never do that. */
  readonly active: boolean
}

export type PdfInspection =
  ({ readonly ok: true } & InspectedPdf) | { readonly ok: false; readonly reason: 'notAPdf' | 'locked' | 'damaged' }

const MOST_FIELDS = 10_000

/**
 * Looks into a PDF without trusting it. Takes any bytes and never throws.
 *
 * @param names of the embedded files that are looked for
 * @param most bytes such a file may have when it is unpacked; a larger one makes the PDF `damaged`
 */
export function inspectPdf(pdf: Uint8Array, names: readonly string[], most: number): PdfInspection {
  if (!looksLikePdf(pdf)) return { ok: false, reason: 'notAPdf' }
  try {
    const file = new PdfFile(pdf)
    const info = file.resolve(file.trailer.get('Info'))
    const creator = isDictionary(info) ? textOf(file.resolve(info.get('Creator'))) : undefined
    return {
      ok: true,
      attachments: new Map(names.map((name) => [name, attachmentsNamed(file, name, most)])),
      pages: pagesOf(file).length,
      creator,
      ours: creator?.startsWith(RENDERER_FAMILY) === true,
      revisions: revisionEnds(pdf, file.sections),
      signed: hasSignature(file),
      active: isActive(file),
    }
  } catch (failure) {
    return { ok: false, reason: failure instanceof LockedPdf ? 'locked' : 'damaged' }
  }
}

function hasSignature(file: PdfFile): boolean {
  const form = file.resolve(file.catalog.get('AcroForm'))
  if (!isDictionary(form)) return false
  const waiting: PdfValue[] = [...listOf(file, form.get('Fields'))]
  for (let seen = 0; waiting.length > 0 && seen < MOST_FIELDS; seen++) {
    const field = file.resolve(waiting.pop())
    if (!isDictionary(field)) continue
    if (isName(file.resolve(field.get('FT')), 'Sig') && isDictionary(file.resolve(field.get('V')))) return true
    waiting.push(...listOf(file, field.get('Kids')))
  }
  return false
}

/** An opening action that is more than a place to show, actions of the document, or scripts by name. */
function isActive(file: PdfFile): boolean {
  const { catalog } = file
  const opening = file.resolve(catalog.get('OpenAction'))
  const names = file.resolve(catalog.get('Names'))
  return (
    (isDictionary(opening) && !isName(file.resolve(opening.get('S')), 'GoTo')) ||
    isFilled(file, catalog.get('AA')) ||
    (isDictionary(names) && isFilled(file, names.get('JavaScript')))
  )
}

const isFilled = (file: PdfFile, value: PdfValue | undefined): boolean => {
  const found = file.resolve(value)
  return isDictionary(found) && (found satisfies PdfDictionary).size > 0
}

function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = file.resolve(value)
  return Array.isArray(found) ? (found as readonly PdfValue[]) : []
}
