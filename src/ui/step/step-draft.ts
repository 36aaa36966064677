import type { ChecklistAnswer, FieldValue, FieldValues } from '#machines/policy/fields.ts'
import type { Field } from '#machines/steps.ts'

/** A form as it stands: what is filled in so far, by field. A time may be half typed. */
export interface HalfInstant {
  readonly date: string
  readonly time: string
}

export type FormValue = FieldValue | HalfInstant | undefined
export type FormValues = Readonly<Record<string, FormValue>>

/** Everything of a step's form that survives an interruption. */
export interface StepDraft {
  readonly values: FormValues
  readonly outcome: string | undefined
  /** Undefined: it happens now. */
  readonly earlier: FormValue
  readonly differsBecause: string
  readonly lateBecause: string
}

export const emptyDraft: StepDraft = {
  values: {},
  outcome: undefined,
  earlier: undefined,
  differsBecause: '',
  lateBecause: '',
}

export const isHalf = (value: FormValue): value is HalfInstant =>
  typeof value === 'object' && 'date' in value && 'time' in value && typeof value.date === 'string'

const isFilled = (value: FormValue): boolean => {
  if (value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'number') return true
  if (isHalf(value)) return value.date !== '' || value.time !== ''
  return Object.values(value).some((given) => given !== undefined)
}

export const isEmptyDraft = (draft: StepDraft): boolean =>
  draft.outcome === undefined &&
  draft.earlier === undefined &&
  draft.differsBecause.trim() === '' &&
  draft.lateBecause.trim() === '' &&
  !Object.values(draft.values).some(isFilled)

/** Only what is filled in reaches the record; half-typed times are reported apart. */
export function filledFields(values: FormValues, shown: readonly Field[]): FieldValues {
  const filled: Record<string, FieldValue> = {}
  for (const { id } of shown) {
    const value = values[id]
    if (!isFilled(value) || value === undefined || isHalf(value)) continue
    filled[id] = typeof value === 'object' ? givenItems(value) : value
  }
  return filled
}

function givenItems(list: Readonly<Record<string, ChecklistAnswer | undefined>>): FieldValue {
  return Object.fromEntries(
    Object.entries(list).flatMap(([item, given]) => {
      if (!given?.answer) return []
      const note = given.note?.trim()
      const source = given.source?.trim()
      return [[item, { answer: given.answer, ...(note ? { note } : {}), ...(source ? { source } : {}) }]]
    }),
  )
}
