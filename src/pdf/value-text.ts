import { decimal } from './page-canvas.ts'
import { isDictionary, isReference, type PdfValue } from './pdf-values.ts'
import { hexDigits } from './pdf-strings.ts'

/** A value as it stands in a PDF file. ASCII; strings in hexadecimal digits. */
export function valueText(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : decimal(value)
  if (value instanceof Uint8Array) return `<${Array.from(value, (byte) => hexDigits(byte, 2)).join('')}>`
  if (isReference(value)) return `${value.object} 0 R`
  if (isDictionary(value))
    return `<<${[...value].map(([key, item]) => `${nameText(key)} ${valueText(item)}`).join('\n')}>>`
  if (Array.isArray(value)) return `[${(value as readonly PdfValue[]).map((item) => valueText(item)).join(' ')}]`
  return nameText((value as { readonly name: string }).name)
}

/** A name with everything but plain letters and digits as its code. */
const nameText = (name: string): string =>
  `/${Array.from(name, (letter) => (/[A-Za-z0-9.+-]/.test(letter) ? letter : `#${hexDigits(letter.charCodeAt(0), 2)}`)).join('')}`
