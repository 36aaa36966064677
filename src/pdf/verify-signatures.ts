import { isSignedBy, readCms, type ReadCms } from './cms-signature.ts'
import { looksLikePdf, PdfFile } from './pdf-file.ts'
import { DamagedPdf, isDictionary, isName, type PdfDictionary, type PdfValue, textOf } from './pdf-values.ts'

/**
 * What was signed is still what it was; it was changed since; the seal is not that of the certificate beside it; or it is no
 * signature we can read, also where the file says that something else was signed than what stands in it.
 */
export type SignatureIntegrity = 'valid' | 'digestMismatch' | 'notByThisCertificate' | 'unreadable'

/** The certificate a signature brings along. A self-signed one proves nothing about who holds the key. */
export interface SigningCertificate {
  /** SHA-256 of the certificate, 64 lower-case hexadecimal digits: what is compared over another channel. */
  readonly fingerprint: string
  /** The common name written in it. */
  readonly name: string
  readonly selfSigned: boolean
}

/** What is to be said of one signature of a file. */
export interface SignatureVerdict {
  /** Name of the form field that holds it. */
  readonly field: string
  readonly integrity: SignatureIntegrity
  /** `false`: bytes were added after it; what they show is not signed. */
  readonly coversWholeFile: boolean
  /** Where what it covers ends, in bytes from the beginning of the file; unknown where the signature cannot be read. */
  readonly coveredUpTo: number | undefined
  readonly certificate: SigningCertificate | undefined
  /** The name that was typed when it was signed, empty where none was. Nobody has checked it. */
  readonly claimedName: string
  /** Epoch milliseconds as the signing device claimed them; no authority has confirmed them. */
  readonly claimedAt: number | undefined
}

export type ReadSignatures =
  /** In the order of the form; empty for a file nobody has signed. */
  | { readonly ok: true; readonly signatures: readonly SignatureVerdict[] }
  | { readonly ok: false; readonly reason: 'notAPdf' | 'damaged' }

interface SignedField {
  readonly name: string
  readonly signature: PdfDictionary
}

const DEEPEST = 16
const MOST_FIELDS = 1000

/** Judges every signature of a PDF. Takes any bytes, never rejects. */
export async function verifySignatures(pdf: Uint8Array): Promise<ReadSignatures> {
  if (!looksLikePdf(pdf)) return { ok: false, reason: 'notAPdf' }
  try {
    const file = new PdfFile(pdf)
    const signatures: SignatureVerdict[] = []
    for (const field of signedFields(file)) signatures.push(await verdictOf(pdf, file, field))
    return { ok: true, signatures }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** The fields of the form that hold a signature. */
function signedFields(file: PdfFile): SignedField[] {
  const form = file.resolve(file.catalog.get('AcroForm'))
  if (!isDictionary(form)) return []
  const found: SignedField[] = []
  let seen = 0
  const walk = (value: PdfValue | undefined, above: string, inherited: PdfValue | undefined, depth: number): void => {
    if (depth > DEEPEST || ++seen > MOST_FIELDS) throw new DamagedPdf('the form does not end')
    const field = file.dictionary(value)
    const own = textOf(file.resolve(field.get('T')))
    const name = [above, own ?? ''].filter((part) => part !== '').join('.')
    const type = field.get('FT') ?? inherited
    const signature = file.resolve(field.get('V'))
    if (isName(file.resolve(type), 'Sig') && isDictionary(signature)) found.push({ name, signature })
    for (const kid of listOf(file, field.get('Kids'))) walk(kid, name, type, depth + 1)
  }
  for (const field of listOf(file, form.get('Fields'))) walk(field, '', undefined, 0)
  return found
}

const listOf = (file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] => {
  const list = file.resolve(value)
  return Array.isArray(list) ? (list as readonly PdfValue[]) : []
}

async function verdictOf(pdf: Uint8Array, file: PdfFile, { name, signature }: SignedField): Promise<SignatureVerdict> {
  const contents = file.resolve(signature.get('Contents'))
  const range = listOf(file, signature.get('ByteRange')).map((value) => file.resolve(value))
  const signed = contents instanceof Uint8Array ? signedBytes(pdf, range, contents) : undefined
  const cms = contents instanceof Uint8Array ? await readCms(contents) : undefined
  return {
    field: name,
    integrity: signed && cms ? await integrityOf(signed.bytes, cms) : 'unreadable',
    coversWholeFile: signed?.whole ?? false,
    coveredUpTo: signed?.end,
    certificate: cms?.certificate,
    claimedName: textOf(file.resolve(signature.get('Name'))) ?? '',
    claimedAt: epochOf(textOf(file.resolve(signature.get('M')))),
  }
}

async function integrityOf(bytes: Uint8Array<ArrayBuffer>, cms: ReadCms): Promise<SignatureIntegrity> {
  const digest = new Uint8Array(await crypto.subtle.digest(cms.digestAlgorithm, bytes))
  if (!sameBytes(digest, cms.messageDigest)) return 'digestMismatch'
  return (await isSignedBy(cms, bytes)) ? 'valid' : 'notByThisCertificate'
}

/**
 * The bytes a signature is about: the file from its beginning but for the signature itself. Nothing where anything else is
 * left out, because something nobody signed could stand there.
 */
function signedBytes(
  pdf: Uint8Array,
  range: readonly PdfValue[],
  contents: Uint8Array,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly whole: boolean; readonly end: number } | undefined {
  const [start, before, after, rest, ...more] = range.map((value) => (isPlace(value) ? value : -1))
  if (start !== 0 || before === undefined || after === undefined || rest === undefined || more.length > 0)
    return undefined
  const end = after + rest
  if (before < 1 || after <= before || rest < 1 || end > pdf.length) return undefined
  if (!sameBytes(hexBetween(pdf.subarray(before, after)), contents)) return undefined
  const bytes = new Uint8Array(before + rest)
  bytes.set(pdf.subarray(0, before))
  bytes.set(pdf.subarray(after, end), before)
  return { bytes, whole: end === pdf.length, end }
}

const isPlace = (value: PdfValue): value is number => typeof value === 'number' && Number.isSafeInteger(value)

/** The bytes of one hexadecimal string that fills all of the gap; none if the gap is anything else. */
function hexBetween(gap: Uint8Array): Uint8Array {
  const text = Array.from(gap, (byte) => String.fromCharCode(byte)).join('')
  const [, digits] = /^<((?:[0-9A-Fa-f]{2})*)>$/.exec(text) ?? []
  if (digits === undefined) return new Uint8Array()
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  )
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.length > 0 && one.every((byte, index) => byte === other[index])

const DATE = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)?$/

/** A PDF date as epoch milliseconds; one without a zone is taken as UTC. */
function epochOf(date: string | undefined): number | undefined {
  const parts = date === undefined ? null : DATE.exec(date)
  if (parts === null) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number)
  const offset = (Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0)) * (parts[7] === '-' ? -1 : 1)
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - offset * 60_000
  return Number.isFinite(at) ? at : undefined
}
