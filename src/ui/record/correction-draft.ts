import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { missingFields } from '#machines/policy/fields.ts'
import type { StepDeclaration } from '#machines/steps.ts'
import { canonicalJson } from '#record/canonical-json.ts'
import type { CorrectionWish } from '#record/correction.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import type { CaseFile } from '#session/case-file.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { controlId } from '../step/field-control.tsx'
import { fieldsFor, leadingFields } from '../step/shown-fields.ts'
import { filledFields, type FormValue, type FormValues, isHalf } from '../step/step-draft.ts'
import { fieldWords } from '../words.ts'
import { written } from './text-field.tsx'
import { timeErrors } from './when-it-happened.ts'

/** Stands among the outcomes for “this did not happen at all”. */
export const never = '-'
export const outcomeId = 'right-outcome'
export const reasonId = 'correction-reason'
export const atId = 'right-time'

/** A correction as it is being typed. */
export interface CorrectionDraft {
  readonly outcome: string
  readonly values: FormValues
  readonly at: FormValue
  readonly reason: string
}

/** What counts now for an entry: its own words, or those a correction put in their place. */
export function draftFor(file: CaseFile, entry: Entry): CorrectionDraft {
  const answer = file.replayed.answers.find((one) => one.entry.hash === entry.hash)
  if (answer) return { outcome: answer.outcome, values: answer.fields, at: answer.at, reason: '' }
  if (isEntryOf(entry, 'answer'))
    return { outcome: entry.content.outcome, values: entry.content.fields, at: entry.at, reason: '' }
  return { outcome: never, values: {}, at: entry.at, reason: '' }
}

/** The fields of a step that go with the chosen outcome. */
export const shownFor = (step: StepDeclaration, outcome: string) => {
  const { open, rest, needed } = fieldsFor(step, outcome)
  return { leading: leadingFields(step), open, rest, needed }
}

/** What is to be written, once nothing is missing any more. */
export function wishOf(entry: Entry, step: StepDeclaration | undefined, draft: CorrectionDraft): CorrectionWish {
  const base = { corrects: entry.hash, reason: written(draft.reason) }
  if (!step || draft.outcome === never || typeof draft.at !== 'number') return base
  const { leading, open, rest } = shownFor(step, draft.outcome)
  const fields = filledFields(draft.values, [...leading, ...open, ...rest])
  return { ...base, instead: { outcome: draft.outcome, fields: { ...fields }, at: draft.at } as never }
}

/** What is missing before the consequences can be shown. */
export function correctionErrors(
  dictionary: Dictionary,
  file: CaseFile,
  entry: Entry,
  step: StepDeclaration | undefined,
  draft: CorrectionDraft,
  now: number,
): FormError[] {
  const noReason =
    written(draft.reason) === '' ? [{ id: reasonId, text: dictionary.recordScreens.correction.sayWhy }] : []
  if (!step || draft.outcome === never) return noReason
  const { leading, open, rest } = shownFor(step, draft.outcome)
  const shown = [...leading, ...open, ...rest]
  const fields = filledFields(draft.values, shown)
  const errors = [
    ...missingFields(step, draft.outcome, fields).map((id) => ({
      id: controlId(id),
      text: phrase(dictionary.recordScreens.refusal.fieldsMissing, {
        step: dictionary.recordScreens.refusal.theAnswer,
        fields: fieldWords(dictionary, id).label,
      }),
    })),
    ...shown
      .filter(({ id }) => isHalf(draft.values[id]))
      .map(({ id }) => ({
        id: controlId(id),
        text: phrase(dictionary.recordScreens.when.incomplete, { label: fieldWords(dictionary, id).label }),
      })),
    ...(draft.at === undefined
      ? [
          {
            id: atId,
            text: phrase(dictionary.recordScreens.when.incomplete, { label: dictionary.recordScreens.correction.when }),
          },
        ]
      : timeErrors(dictionary, draft.at, now, dictionary.recordScreens.correction.when, atId)),
    ...noReason,
  ]
  if (errors.length > 0) return errors
  const was = draftFor(file, entry)
  const same = canonicalJson([was.outcome, was.values, was.at]) === canonicalJson([draft.outcome, fields, draft.at])
  return same ? [{ id: outcomeId, text: dictionary.recordScreens.correction.unchanged }] : []
}
