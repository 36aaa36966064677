import type { ObjectWriter } from './container.ts'
import type { Jpeg, PlacedField } from './file-extras.ts'
import { decimal } from './page-canvas.ts'
import { textString } from './pdf-strings.ts'
import type { Box } from './tags.ts'

const FIELD_NAME = /^[A-Za-z0-9 -]{1,64}$/
/** The form holds signature fields; nobody has signed yet. */
const FIELDS_EXIST = 1
const PRINTED = 4
/** An appearance without a mark. jsPDF writes no stream of no length. */
const NOTHING_DRAWN = new TextEncoder().encode('q Q')

/** Embeds JPEGs as they are; returns the object number of each resource name. */
export function writePictures(writer: ObjectWriter, pictures: ReadonlyMap<string, Jpeg>): Map<string, number> {
  return new Map([...pictures].map(([name, picture]) => [name, writePicture(writer, picture)]))
}

function writePicture(writer: ObjectWriter, { jpeg, width, height, components }: Jpeg): number {
  return writer.stream(
    jpeg,
    [
      ['Type', '/XObject'],
      ['Subtype', '/Image'],
      ['Width', String(width)],
      ['Height', String(height)],
      ['ColorSpace', components === 1 ? '/DeviceGray' : '/DeviceRGB'],
      ['BitsPerComponent', '8'],
      ['Filter', '/DCTDecode'],
    ],
    'plain',
  )
}

/**
 * Writes empty signature fields into the objects kept for them; returns the catalog lines that make them a form.
 *
 * @param pages object numbers of the pages.
 * @param kept object numbers of the fields, in their order.
 * @throws RangeError when a name is not plain or stands twice.
 */
export function writeFields(
  writer: ObjectWriter,
  fields: readonly PlacedField[],
  pages: readonly number[],
  kept: readonly number[],
): string[] {
  if (fields.length === 0) return []
  const names = new Set(fields.map(({ name }) => name))
  if (names.size < fields.length) throw new RangeError('Two fields of a paper have the same name.')
  for (const [index, { name, description, page, box }] of fields.entries()) {
    if (!FIELD_NAME.test(name)) throw new RangeError('The name of a field must be letters and digits.')
    const appearance = writeEmptyAppearance(writer, box)
    writer.beginKept(kept[index] ?? 0)
    writer.line(`<</Type/Annot/Subtype/Widget/FT/Sig/T(${name})/TU${textString(description)}`)
    writer.line(`/Rect[${box.map(decimal).join(' ')}]/F ${PRINTED}/P ${pages[page]} 0 R`)
    writer.line(`/StructParent ${pages.length + index}/AP<</N ${appearance} 0 R>>>>`)
    writer.end()
  }
  const form = writer.begin()
  writer.line(`<</Fields[${kept.map((number) => `${number} 0 R`).join(' ')}]/SigFlags ${FIELDS_EXIST}>>`)
  writer.end()
  return [`/AcroForm ${form} 0 R`]
}

function writeEmptyAppearance(writer: ObjectWriter, [left, bottom, right, top]: Box): number {
  return writer.stream(
    NOTHING_DRAWN,
    [
      ['Type', '/XObject'],
      ['Subtype', '/Form'],
      ['BBox', `[0 0 ${decimal(right - left)} ${decimal(top - bottom)}]`],
      ['Resources', '<<>>'],
    ],
    'plain',
  )
}
