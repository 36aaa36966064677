import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { missingFields } from '#machines/policy/fields.ts'
import type { Field, StepDeclaration } from '#machines/steps.ts'
import type { WishRefusal } from '#session/wishes.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { fieldWords } from '../words.ts'
import { controlId } from './field-control.tsx'
import { outcomesId } from './outcome-cards.tsx'
import { filledFields, isHalf, type StepDraft } from './step-draft.ts'

export const earlierId = 'happened-earlier'
export const differsId = 'differs-because'
export const lateId = 'late-because'

const neededError = (id: string): FormError => ({
  id: controlId(id),
  text: id === 'reason' ? ui.errors.reason : phrase(ui.errors.needed, { label: fieldWords(id).label }),
})

/** What is missing before an answer can be sent, in the order of the screen. */
export function errorsOf(
  step: StepDeclaration,
  draft: StepDraft,
  shown: readonly Field[],
  asks: { readonly differs: boolean; readonly late: boolean },
): FormError[] {
  const { outcome, values, earlier } = draft
  if (outcome === undefined) return [{ id: outcomesId, text: ui.errors.choose }]
  const half = shown
    .filter(({ id }) => isHalf(values[id]))
    .map(({ id }) => ({ id: controlId(id), text: phrase(ui.errors.timeIncomplete, { label: fieldWords(id).label }) }))
  const missing = missingFields(step, outcome, filledFields(values, shown))
    .filter((id) => !isHalf(values[id]))
    .map(neededError)
  return [
    ...missing,
    ...half,
    ...(isHalf(earlier)
      ? [{ id: earlierId, text: phrase(ui.errors.timeIncomplete, { label: ui.step.happenedAt }) }]
      : []),
    ...(asks.differs && draft.differsBecause.trim() === '' ? [{ id: differsId, text: ui.errors.differs }] : []),
    ...(asks.late && draft.lateBecause.trim() === '' ? [{ id: lateId, text: ui.errors.late }] : []),
  ]
}

/** A refusal of the session in words, each with the control it is about. */
export function refusalErrors(refusal: WishRefusal): FormError[] {
  switch (refusal.reason) {
    case 'fieldsMissing':
      return (refusal.fields ?? []).map(neededError)
    case 'fieldsBroken':
      return (refusal.fields ?? []).map((id) => ({
        id: controlId(id),
        text: phrase(ui.errors.fieldsBroken, { label: fieldWords(id).label }),
      }))
    case 'differsWithoutReason':
      return [{ id: differsId, text: ui.errors.differs }]
    case 'lateWithoutReason':
      return [{ id: lateId, text: ui.errors.late }]
    case 'inTheFuture':
      return [{ id: earlierId, text: ui.errors.inTheFuture }]
    case 'ended':
      return [{ id: outcomesId, text: ui.errors.ended }]
    case 'notExpected':
      return [{ id: outcomesId, text: ui.errors.notExpected }]
    case 'contradictsRecord':
      return [{ id: outcomesId, text: ui.errors.contradictsRecord }]
    case 'episodeOpen':
      return [{ id: outcomesId, text: ui.errors.episodeOpen }]
    case 'forkOpen':
      return [{ id: outcomesId, text: ui.errors.forkOpen }]
    case 'noFork':
    case 'doesNotFit':
    case 'decisionWithoutReason':
    case 'noStage':
    case 'unknownStep':
    case 'notCorrectable':
    case 'toldInside':
      return [{ id: outcomesId, text: ui.errors.other }]
  }
}
