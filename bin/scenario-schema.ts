import * as z from 'zod/mini'
import { scenarioSchema } from '#training/scenario.ts'

/**
 * The shape of a scenario as JSON Schema, made from the schema the program reads it with. Whether the charts take what it says is
 * judged by `guide scenario` alone: see docs/writing-a-scenario.md.
 */
export function scenarioJsonSchema(): string {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', reused: 'ref' })
  const named = { $id: 'scenario.schema.json', title: 'Training scenario of the Missing Child Guide', ...schema }
  return `${JSON.stringify(named, null, 2)}\n`
}
