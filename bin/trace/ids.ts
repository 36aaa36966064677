import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const folder = path.resolve(import.meta.dirname, '../../docs/procedures')
const sentence = z.string().check(z.minLength(3))

/** `MIXED`: the lines below the id are marked one by one. */
const idsSchema = z.record(
  z.string(),
  z.strictObject({ title: sentence, certainty: z.enum(['SEEN', 'KNOWN', 'INFERRED', 'MIXED']) }),
)
const reasonsSchema = z.record(z.string(), sentence)

export type Ids = z.infer<typeof idsSchema>
/** Why an id has no place in the product, by id. */
export type Reasons = z.infer<typeof reasonsSchema>

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))

export const readIds = (): Ids => idsSchema.parse(read('ids.json'))
export const readReasons = (): Reasons => reasonsSchema.parse(read('trace-reasons.json'))
