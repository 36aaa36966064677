import * as z from 'zod/mini'
import { parkedFields, type Field, type Scale, type StepDeclaration } from '../steps.ts'

const scales = {
  signs: ['yes', 'suspected', 'no', 'unknown'],
  tasks: ['done', 'notPossible', 'notYet'],
} as const satisfies Record<Scale, readonly string[]>

export const scaleAnswers = (scale: Scale): readonly string[] => scales[scale]

/** Longest text one field may hold, in UTF-16 units: a page or two. */
export const longestText = 8000

const wellFormed = z.refine<string>((text) => !/[\uD800-\uDFFF]/u.test(text), 'broken character')
const text = z.string().check(z.maxLength(longestText), wellFormed)

/** Epoch milliseconds between 1970 and 9999. */
export const instantSchema = z.int().check(z.minimum(0), z.maximum(253402300799999))

function schemaOfField(field: Field) {
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'person':
    case 'phone':
      return text
    case 'instant':
      return instantSchema
    case 'date':
      return z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
    case 'minutes':
      return z.int().check(z.minimum(0), z.maximum(7 * 24 * 60))
    case 'choice':
      return z.enum((field.options ?? []) as [string, ...string[]])
    case 'checklist': {
      const item = z.strictObject({
        answer: z.enum(scales[field.scale ?? 'signs']),
        note: z.optional(text),
        source: z.optional(text),
      })
      return z.strictObject(Object.fromEntries((field.items ?? []).map((id) => [id, z.optional(item)])))
    }
  }
}

/** Everything that may be filled in at a step, with the reason and the person told where a duty can be parked. */
export function fieldsOf(step: StepDeclaration): readonly Field[] {
  const own = step.fields ?? []
  const asks = Object.values(step.outcomes).some((outcome) => outcome.asksWhy)
  return asks ? [...own, ...parkedFields.filter((parked) => !own.some((field) => field.id === parked.id))] : own
}

export type ChecklistAnswer = {
  readonly answer: string
  readonly note?: string | undefined
  readonly source?: string | undefined
}
export type FieldValue = string | number | Readonly<Record<string, ChecklistAnswer | undefined>>
export type FieldValues = Readonly<Record<string, FieldValue>>

const schemas = new Map<StepDeclaration, z.ZodMiniType>()

/** The closed schema of a step's fields: unknown fields are refused, each field is optional, `needs` are checked apart. */
export function fieldsSchema(step: StepDeclaration): z.ZodMiniType {
  const cached = schemas.get(step)
  if (cached) return cached
  const schema = z.strictObject(
    Object.fromEntries(fieldsOf(step).map((field) => [field.id, z.optional(schemaOfField(field))])),
  )
  schemas.set(step, schema)
  return schema
}

/** Fields that the outcome needs and that are missing or empty. */
export function missingFields(step: StepDeclaration, outcome: string, values: FieldValues): string[] {
  return (step.outcomes[outcome]?.needs ?? []).filter((id) => {
    const value = values[id]
    return value === undefined || (typeof value === 'string' && value.trim() === '')
  })
}
