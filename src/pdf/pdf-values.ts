/** A value in a PDF file, as far as attachments need them. Strings are bytes. */
export type PdfValue = null | boolean | number | PdfName | PdfReference | Uint8Array | PdfArray | PdfDictionary
export type PdfArray = readonly PdfValue[]
export type PdfDictionary = ReadonlyMap<string, PdfValue>

export interface PdfName {
  readonly name: string
}

export interface PdfReference {
  readonly object: number
}

/** Thrown while reading a file that is not what the standard says; never leaves src/pdf. */
export class DamagedPdf extends Error {}

/** Thrown for a file that asks for a password. */
export class LockedPdf extends DamagedPdf {}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'object' in value
}

export function isName(value: PdfValue | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name
}

/** A text string: UTF-16 with a byte order mark, otherwise one character to a byte. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  if (value[0] === 0xfe && value[1] === 0xff) {
    let text = ''
    for (let at = 2; at + 1 < value.length; at += 2) {
      text += String.fromCharCode(((value[at] ?? 0) << 8) | (value[at + 1] ?? 0))
    }
    return text
  }
  return Array.from(value, (byte) => String.fromCharCode(byte)).join('')
}
