import { fieldsOf } from '#machines/policy/fields.ts'
import { type Field, parkedFields, type StepDeclaration } from '#machines/steps.ts'

/** Fields of a step as one outcome wants them: asked openly, needed ones first, and the rest, which may be filled in too. */
export interface ShownFields {
  readonly open: readonly Field[]
  readonly rest: readonly Field[]
  readonly needed: ReadonlySet<string>
}

const isParked = (field: Field): boolean => parkedFields.some((parked) => parked.id === field.id)

/** What is filled in before an answer is chosen: the list of a checklist and the fields of a form. */
export function leadingFields(step: StepDeclaration): readonly Field[] {
  const own = step.fields ?? []
  if (step.kind === 'form') return own.filter((field) => !isParked(field))
  return own.filter((field) => field.type === 'checklist')
}

/**
 * Which other fields go with an outcome. A field that only other outcomes need is put among the rest; a duty that stays
 * open asks for its reason and who was told.
 */
export function fieldsFor(step: StepDeclaration, outcome: string | undefined): ShownFields {
  const declared = outcome === undefined ? undefined : step.outcomes[outcome]
  const needed = new Set(declared?.needs)
  if (!declared) return { open: [], rest: [], needed }
  const leading = new Set(leadingFields(step).map((field) => field.id))
  const all = fieldsOf(step).filter((field) => !leading.has(field.id) || needed.has(field.id))
  const own = new Set((step.fields ?? []).map((field) => field.id))
  const neededElsewhere = new Set(Object.values(step.outcomes).flatMap((other) => other.needs ?? []))

  const isOpen = (field: Field): boolean => {
    if (needed.has(field.id)) return true
    if (declared.asksWhy) return isParked(field)
    return own.has(field.id) && !neededElsewhere.has(field.id)
  }
  const remaining = all.filter((field) => !leading.has(field.id))
  const open = remaining.filter(isOpen).sort((a, b) => Number(needed.has(b.id)) - Number(needed.has(a.id)))
  const rest = remaining.filter((field) => !isOpen(field) && (own.has(field.id) || declared.asksWhy === true))
  return { open, rest, needed }
}
