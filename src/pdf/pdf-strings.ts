/** Text as a hexadecimal PDF string in UTF-16: no byte of it needs escaping. */
export function textString(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += hexDigits(text.charCodeAt(i), 4)
  return `<${hex}>`
}

export function hexDigits(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

/** Bytes as a string of characters 0 to 255, the form jsPDF keeps a file in. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

/**
 * A moment as a PDF date in UTC, `D:20260102030405+00'00'`.
 *
 * @throws RangeError outside the years 0 to 9999.
 */
export function pdfDate(epochMilliseconds: number): string {
  const moment = new Date(epochMilliseconds)
  const iso = Number.isNaN(moment.getTime()) ? '' : moment.toISOString()
  if (!/^\d{4}-/.test(iso)) throw new RangeError('The creation time of the paper is not a date a PDF can hold.')
  return `D:${iso.slice(0, 19).replace(/[-T:]/g, '')}+00'00'`
}
