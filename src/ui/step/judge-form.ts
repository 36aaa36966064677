import type { Dictionary } from '#content/dictionary.ts'
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

const neededError = (dictionary: Dictionary, id: string): FormError => ({
  id: controlId(id),
  text:
    id === 'reason'
      ? dictionary.ui.errors.reason
      : phrase(dictionary.ui.errors.needed, { label: fieldWords(dictionary, id).label }),
})

/** What is missing before an answer can be sent, in the order of the screen. */
export function errorsOf(
  dictionary: Dictionary,
  step: StepDeclaration,
  draft: StepDraft,
  shown: readonly Field[],
  asks: { readonly differs: boolean; readonly late: boolean },
): FormError[] {
  const { outcome, values, earlier } = draft
  if (outcome === undefined) return [{ id: outcomesId, text: dictionary.ui.errors.choose }]
  const half = shown
    .filter(({ id }) => isHalf(values[id]))
    .map(({ id }) => ({
      id: controlId(id),
      text: phrase(dictionary.ui.errors.timeIncomplete, { label: fieldWords(dictionary, id).label }),
    }))
  const missing = missingFields(step, outcome, filledFields(values, shown))
    .filter((id) => !isHalf(values[id]))
    .map((id) => neededError(dictionary, id))
  return [
    ...missing,
    ...half,
    ...(isHalf(earlier)
      ? [{ id: earlierId, text: phrase(dictionary.ui.errors.timeIncomplete, { label: dictionary.ui.step.happenedAt }) }]
      : []),
    ...(asks.differs && draft.differsBecause.trim() === ''
      ? [{ id: differsId, text: dictionary.ui.errors.differs }]
      : []),
    ...(asks.late && draft.lateBecause.trim() === '' ? [{ id: lateId, text: dictionary.ui.errors.late }] : []),
  ]
}

/** A refusal of the session in words, each with the control it is about. */
export function refusalErrors(dictionary: Dictionary, refusal: WishRefusal): FormError[] {
  switch (refusal.reason) {
    case 'fieldsMissing':
      return (refusal.fields ?? []).map((id) => neededError(dictionary, id))
    case 'fieldsBroken':
      return (refusal.fields ?? []).map((id) => ({
        id: controlId(id),
        text: phrase(dictionary.ui.errors.fieldsBroken, { label: fieldWords(dictionary, id).label }),
      }))
    case 'differsWithoutReason':
      return [{ id: differsId, text: dictionary.ui.errors.differs }]
    case 'lateWithoutReason':
      return [{ id: lateId, text: dictionary.ui.errors.late }]
    case 'inTheFuture':
      return [{ id: earlierId, text: dictionary.ui.errors.inTheFuture }]
    case 'ended':
      return [{ id: outcomesId, text: dictionary.ui.errors.ended }]
    case 'notExpected':
      return [{ id: outcomesId, text: dictionary.ui.errors.notExpected }]
    case 'contradictsRecord':
      return [{ id: outcomesId, text: dictionary.ui.errors.contradictsRecord }]
    case 'episodeOpen':
      return [{ id: outcomesId, text: dictionary.ui.errors.episodeOpen }]
    case 'forkOpen':
      return [{ id: outcomesId, text: dictionary.ui.errors.forkOpen }]
    case 'noFork':
    case 'doesNotFit':
    case 'decisionWithoutReason':
    case 'noStage':
    case 'unknownStep':
    case 'notCorrectable':
    case 'toldInside':
    // No form of a step makes these.
    case 'emptyText':
    case 'headMovedOn':
    case 'unknownEntry':
    case 'nobodyNamed':
    case 'forReview':
      return [{ id: outcomesId, text: dictionary.ui.errors.other }]
  }
}
