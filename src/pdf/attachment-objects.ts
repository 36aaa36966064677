import type { Attachment } from '#record/document.ts'
import type { ObjectWriter } from './container.ts'
import { pdfDate, textString } from './pdf-strings.ts'

const NAME = /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/
const MIME = /^[A-Za-z0-9.+-]+\/[A-Za-z0-9.+-]+$/

/**
 * Embeds files and returns the catalog lines that make them known: associated files of the whole paper, as its data.
 *
 * @throws RangeError when a name is not printable ASCII or stands twice, or a MIME type is not one.
 */
export function writeAttachments(
  writer: ObjectWriter,
  attachments: readonly Attachment[],
  createdAt: number,
): string[] {
  if (attachments.length === 0) return []
  const seen = new Set<string>()
  const files = attachments.map((attachment) => {
    if (!NAME.test(attachment.name)) throw new RangeError('The name of an attachment must be printable ASCII.')
    if (seen.has(attachment.name)) throw new RangeError(`Two attachments are named ${attachment.name}.`)
    seen.add(attachment.name)
    return { name: attachment.name, number: writeFile(writer, attachment, createdAt) }
  })
  const byName = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const names = byName.map(({ name, number }) => `${asciiString(name)} ${number} 0 R`).join(' ')
  return [
    `/AF [${files.map(({ number }) => `${number} 0 R`).join(' ')}]`,
    `/Names << /EmbeddedFiles << /Names [${names}] >> >>`,
  ]
}

function writeFile(writer: ObjectWriter, attachment: Attachment, createdAt: number): number {
  if (!MIME.test(attachment.mime)) throw new RangeError('The MIME type of an attachment is not one.')
  const date = pdfDate(createdAt)
  const file = writer.stream(attachment.bytes, [
    ['Type', '/EmbeddedFile'],
    ['Subtype', `/${attachment.mime.replace('/', '#2F')}`],
    ['Params', `<< /Size ${attachment.bytes.length} /CreationDate (${date}) /ModDate (${date}) >>`],
  ])
  const specification = writer.begin()
  const name = asciiString(attachment.name)
  writer.line(`<< /Type /Filespec /F ${name} /UF ${name} /Desc ${textString(attachment.description)}`)
  writer.line(`/AFRelationship /Data /EF << /F ${file} 0 R /UF ${file} 0 R >> >>`)
  writer.end()
  return specification
}

function asciiString(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`
}
