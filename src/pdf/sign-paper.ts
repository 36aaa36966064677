import { appendRevision } from './append-revision.ts'
import { fingerprintOf, hexOf, makeCms, type SigningKey } from './cms-signature.ts'
import { looksLikePdf, PdfFile } from './pdf-file.ts'
import { pdfDate, textString } from './pdf-strings.ts'
import {
  isDictionary,
  isName,
  isReference,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  textOf,
} from './pdf-values.ts'
import { valueText } from './value-text.ts'

export type { SigningKey } from './cms-signature.ts'

/** What is signed besides the bytes of the file. */
export interface SigningFacts {
  /** Name of the empty field that the signature fills. */
  readonly field: string
  /** Epoch milliseconds, as this device says. */
  readonly at: number
  /** What the person typed as name; empty: no name stands in the signature. */
  readonly name: string
}

export type SignedPaper =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly fingerprint: string }
  /** `noField`: the file has no such field. `alreadySigned`: it is filled. `refused`: the platform did not sign. */
  | { readonly ok: false; readonly reason: 'notAPdf' | 'damaged' | 'noField' | 'alreadySigned' | 'refused' }

/** Room for a signature with one certificate, in bytes. */
const ROOM = 3072
/** Signatures exist, and the file may only grow behind them. */
const SIGNED_AND_GROWING = 3
const RANGE_DIGITS = 10

interface EmptyField {
  readonly form: PdfReference
  readonly formEntries: PdfDictionary
  readonly widget: PdfReference
  readonly widgetEntries: PdfDictionary
}

/**
 * Signs a paper in its prepared field, as PAdES B-B (`ETSI.CAdES.detached`). The bytes of the paper stay as they are and the
 * signature follows them, so the pages stay the same too. Two signatures of one paper are never the same bytes. Rejects only
 * for a time that is no date.
 */
export async function signPaper(pdf: Uint8Array, key: SigningKey, facts: SigningFacts): Promise<SignedPaper> {
  if (!looksLikePdf(pdf)) return { ok: false, reason: 'notAPdf' }
  let file: PdfFile
  let field: EmptyField | 'noField' | 'alreadySigned'
  try {
    file = new PdfFile(pdf)
    field = emptyField(file, facts.field)
  } catch {
    return { ok: false, reason: 'damaged' }
  }
  if (typeof field === 'string') return { ok: false, reason: field }
  const { bytes, before, after } = prepared(pdf, file, field, facts)
  const signed = new Uint8Array(before + bytes.length - after)
  signed.set(bytes.subarray(0, before))
  signed.set(bytes.subarray(after), before)
  try {
    const cms = await makeCms(signed, key)
    if (cms.length > ROOM) return { ok: false, reason: 'refused' }
    bytes.set(ascii(hexOf(cms)), before + 1)
    return { ok: true, bytes, fingerprint: await fingerprintOf(key.certificate) }
  } catch {
    return { ok: false, reason: 'refused' }
  }
}

function emptyField(file: PdfFile, name: string): EmptyField | 'noField' | 'alreadySigned' {
  const form = file.catalog.get('AcroForm')
  const formEntries = file.resolve(form)
  if (!isReference(form) || !isDictionary(formEntries)) return 'noField'
  const fields = file.resolve(formEntries.get('Fields'))
  for (const widget of Array.isArray(fields) ? (fields as readonly PdfValue[]) : []) {
    const widgetEntries = file.resolve(widget)
    if (!isReference(widget) || !isDictionary(widgetEntries) || !isName(widgetEntries.get('FT'), 'Sig')) continue
    if (textOf(file.resolve(widgetEntries.get('T'))) !== name) continue
    return widgetEntries.has('V') ? 'alreadySigned' : { form, formEntries, widget, widgetEntries }
  }
  return 'noField'
}

/** The paper with the revision that fills the field, and where the signature goes: from `before` to `after`. */
function prepared(
  pdf: Uint8Array,
  file: PdfFile,
  { form, formEntries, widget, widgetEntries }: EmptyField,
  { at, name }: SigningFacts,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly before: number; readonly after: number } {
  const signature = Number(file.trailer.get('Size'))
  const noRange = `[0 ${'0'.repeat(RANGE_DIGITS)} ${'0'.repeat(RANGE_DIGITS)} ${'0'.repeat(RANGE_DIGITS)}]`
  const noContents = `<${'0'.repeat(ROOM * 2)}>`
  const objects = [
    {
      number: widget.object,
      text: valueText(new Map([...widgetEntries, ['V', { object: signature }]])),
    },
    {
      number: form.object,
      text: valueText(new Map([...formEntries, ['SigFlags', SIGNED_AND_GROWING]])),
    },
    {
      number: signature,
      text:
        `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(${pdfDate(at)})` +
        `${name === '' ? '' : `/Name${textString(name)}`}/ByteRange${noRange}/Contents${noContents}>>`,
    },
  ]

  const bytes = appendRevision(pdf, file, objects)
  const before = placeOf(bytes, noContents, pdf.length)
  const after = before + noContents.length
  const range = `[0 ${digits(before)} ${digits(after)} ${digits(bytes.length - after)}]`
  bytes.set(ascii(range), placeOf(bytes, noRange, pdf.length))
  return { bytes, before, after }
}

/** Where words stand behind a place of a file. They do: whoever asks has just written them. */
function placeOf(bytes: Uint8Array, words: string, from: number): number {
  const wanted = ascii(words)
  for (let at = from; at + wanted.length <= bytes.length; at++)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  throw new Error('what was written is not there')
}

const digits = (value: number): string => String(value).padStart(RANGE_DIGITS, '0')

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
