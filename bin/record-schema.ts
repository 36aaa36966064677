import * as z from 'zod/mini'
import { entrySchema, formatVersion } from '#record/entry.ts'
import { writeRecordFile } from '#record/record-file.ts'

const file = z.strictObject({
  count: z.int().check(z.minimum(1)),
  entries: z.array(entrySchema).check(z.minLength(1)),
  format: z.literal(formatName()),
  head: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  v: z.literal(formatVersion),
})

/** The name the format gives itself, read off a file of it. */
function formatName(): string {
  const { format } = JSON.parse(new TextDecoder().decode(writeRecordFile([]))) as { format: string }
  return format
}

/**
 * The shape of a record as JSON Schema, made from the schema the program reads it with. Hashes, links and the answers of each
 * step are judged by the program alone: see docs/record-format.md.
 */
export function recordSchema(): string {
  const schema = z.toJSONSchema(file, { target: 'draft-2020-12', reused: 'ref' })
  const named = { $id: 'record.schema.json', title: 'Record of the Missing Child Guide', ...schema }
  return `${JSON.stringify(named, null, 2)}\n`
}
