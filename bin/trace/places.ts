import type { Procedure } from '#machines/chart.ts'
import type { StepDeclaration } from '#machines/steps.ts'

/** Where the product carries an id. A document that a step only fills is not carried before its paper exists. */
export interface Place {
  readonly id: string
  readonly where: string
  readonly fills?: true
}

const checklistItem = /^[a-h]\d\d$/
const documentId = /^D\d+$/

/** Every id of the procedures that the steps name, with the step, and the field where it is one. */
export function placesOfSteps(procedures: Iterable<Procedure>): Place[] {
  return [...procedures].flatMap((procedure) =>
    [...procedure.steps.values()].flatMap((step) => {
      const where = `${procedure.id}.${step.id}`
      return [...fieldPlaces(step, where), ...stepPlaces(step, where)]
    }),
  )
}

function stepPlaces(step: StepDeclaration, where: string): Place[] {
  const limits = step.limit && step.limit.id !== 'agreed' ? [wholeOf(step.limit.id)] : []
  return [step.ref, ...(step.carries ?? []), ...limits].map((id) =>
    documentId.test(id) ? { id, where, fills: true } : { id, where },
  )
}

function fieldPlaces(step: StepDeclaration, where: string): Place[] {
  return (step.fields ?? []).flatMap((field) => {
    const items = (field.items ?? []).filter((item) => checklistItem.test(item))
    return [...(field.item ? [field.item] : []), ...items].map((id) => ({ id, where: `${where}/${field.id}` }))
  })
}

/** Limits that a step states in its own row are named after it: `R8a` and `R8b` are the two limits of R8. */
const wholeOf = (limit: string): string => limit.replace(/^(R\d+)[a-d]$/, '$1')
