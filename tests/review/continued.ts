import { pagesOf } from '#pdf/page-list.ts'
import { PdfFile } from '#pdf/pdf-file.ts'
import { isReference, type PdfValue, textOf } from '#pdf/pdf-values.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

/**
 * A PDF continued the way a signing program continues it: nothing before is touched, one object is appended in the place of
 * an older one, or as one that nothing names.
 */
export function continued(pdf: Uint8Array, object: number | undefined, body: string): Uint8Array {
  const file = new PdfFile(pdf)
  const size = Number(file.trailer.get('Size'))
  const number = object ?? size
  const start = pdf.length + 1
  const words = `\n${number} 0 obj\n${body}\nendobj\n`
  const section = pdf.length + words.length
  const [root, info] = ['Root', 'Info'].map((key) => objectNumber(file.trailer.get(key)))
  const table = `xref\n${number} 1\n${String(start).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<< /Size ${size + 1} /Root ${root} 0 R /Info ${info} 0 R /Prev ${file.sections[0]} >>\n`
  return Buffer.concat([pdf, latin(`${words}${table}${trailer}startxref\n${section}\n%%EOF\n`)])
}

/** The object that draws a page, counted from 1, and its stream as it stands in the file. */
export function drawing(pdf: Uint8Array, page: number): { object: number; body: string } {
  const file = new PdfFile(pdf)
  const contents = pagesOf(file)[page - 1]?.entries.get('Contents')
  const reference = Array.isArray(contents) ? (contents[0] as PdfValue) : contents
  const raw = Buffer.from(file.stream(reference).raw).toString('latin1')
  return {
    object: objectNumber(reference),
    body: `<< /Filter /FlateDecode /Length ${raw.length} >>\nstream\n${raw}\nendstream`,
  }
}

/** The object of a file embedded in a paper, and its dictionary with other bytes in place of its own. */
export function embedded(pdf: Uint8Array, bytes: Uint8Array, name = 'record.json'): { object: number; body: string } {
  const file = new PdfFile(pdf)
  const names = file.dictionary(file.dictionary(file.catalog.get('Names')).get('EmbeddedFiles')).get('Names')
  const pairs = file.resolve(names) as readonly PdfValue[]
  const place = pairs.findIndex((value) => textOf(value) === name)
  const specification = file.dictionary(pairs[place + 1])
  const object = objectNumber(file.dictionary(specification.get('EF')).get('F'))
  const raw = Buffer.from(bytes).toString('latin1')
  return {
    object,
    body: `<< /Type /EmbeddedFile /Params << /Size ${raw.length} >> /Length ${raw.length} >>\nstream\n${raw}\nendstream`,
  }
}

function objectNumber(value: PdfValue | undefined): number {
  if (!isReference(value)) throw new Error('the paper names an object here')
  return value.object
}
