import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { earlierId } from '../step/judge-form.ts'
import { type FormValue, isHalf } from '../step/step-draft.ts'

/** A minute of grace, as the session gives it: clocks of people and devices differ a little. */
const grace = 60_000

/** What is wrong with a time as typed: half of it is missing, or it lies in the future. */
export function timeErrors(
  dictionary: Dictionary,
  value: FormValue,
  now: number,
  label: string = dictionary.recordScreens.when.legend,
  id = earlierId,
): FormError[] {
  if (isHalf(value)) return [{ id, text: phrase(dictionary.recordScreens.when.incomplete, { label }) }]
  if (typeof value === 'number' && value > now + grace)
    return [{ id, text: phrase(dictionary.recordScreens.when.future, { label }) }]
  return []
}
