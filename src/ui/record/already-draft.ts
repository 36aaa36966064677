import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { FieldValues } from '#machines/policy/fields.ts'
import type { Field, StepDeclaration } from '#machines/steps.ts'
import type { Duty } from '#record/do-now.ts'
import type { CaseFile } from '#session/case-file.ts'
import { departs, proposalFor } from '#record/proposals.ts'
import { type GivenAnswer, isLate } from '#session/wishes.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { filledFields, type FormValue, type FormValues, isHalf } from '../step/step-draft.ts'
import { fieldWords, stepWords } from '../words.ts'
import { written } from './text-field.tsx'
import { timeErrors } from './when-it-happened.ts'

/** One duty on the list, as far as it is filled in. */
export interface AlreadyRow {
  readonly on: boolean
  readonly outcome: string
  readonly at: FormValue
  readonly values: FormValues
  readonly late: string
  readonly differs: string
}

/** Rows by step. */
export type AlreadyDraft = Readonly<Record<string, AlreadyRow>>

export const idFor = (step: string, part: string): string => `already-${step}-${part}`

/** Outcomes that say what was achieved; those that leave the duty open belong to its own screen. */
export const outcomesOf = (step: StepDeclaration): string[] =>
  Object.keys(step.outcomes).filter((outcome) => !step.outcomes[outcome]?.asksWhy)

/** What is done has one main outcome, and that is the first; what is judged or asked has none until it is chosen. */
export const emptyRow = (step: StepDeclaration): AlreadyRow => ({
  on: false,
  outcome: step.kind === 'action' || outcomesOf(step).length === 1 ? (outcomesOf(step)[0] ?? '') : '',
  at: undefined,
  values: {},
  late: '',
  differs: '',
})

/** Only what the outcome cannot do without is asked here. */
export const neededFields = (step: StepDeclaration, outcome: string): Field[] =>
  (step.outcomes[outcome]?.needs ?? []).flatMap((id) => {
    const field = step.fields?.find((one) => one.id === id)
    return field ? [field] : []
  })

export const fieldsOfRow = (step: StepDeclaration, row: AlreadyRow): FieldValues =>
  filledFields(row.values, neededFields(step, row.outcome))

/** What the procedure proposes, where the row decides otherwise. */
export function otherProposal(
  file: CaseFile,
  step: StepDeclaration,
  row: AlreadyRow,
  now: number,
  offset: number,
): string | undefined {
  if (row.outcome === '') return undefined
  const at = typeof row.at === 'number' ? row.at : now
  const proposed = proposalFor(step.id, fieldsOfRow(step, row), { ...file, at, offset })
  return departs(step, row.outcome, proposed) ? proposed : undefined
}

export const isLateRow = (file: CaseFile, step: StepDeclaration, row: AlreadyRow, offset: number): boolean =>
  typeof row.at === 'number' && isLate(file.replayed, step.id, row.at, offset)

/** The ticked duties with their rows, in the order of the list. */
export const ticked = (duties: readonly Duty[], draft: AlreadyDraft) =>
  duties.flatMap(({ active: { step } }) => {
    const row = draft[step.id]
    return row?.on ? [{ step, row }] : []
  })

/** What is missing, row by row. */
export function alreadyErrors(
  dictionary: Dictionary,
  file: CaseFile,
  rows: ReturnType<typeof ticked>,
  now: number,
  offset: number,
): FormError[] {
  return rows.flatMap(({ step, row }) => {
    const { name } = stepWords(dictionary, step.id)
    if (row.outcome === '')
      return [
        { id: idFor(step.id, 'outcome'), text: phrase(dictionary.recordScreens.already.chooseOutcome, { step: name }) },
      ]
    const filled = fieldsOfRow(step, row)
    const time = phrase(dictionary.ui.labelled, { label: name, value: dictionary.recordScreens.when.legend })
    return [
      ...(row.at === undefined
        ? [{ id: idFor(step.id, 'at'), text: phrase(dictionary.recordScreens.already.timeNeeded, { step: name }) }]
        : timeErrors(dictionary, row.at, now, time, idFor(step.id, 'at'))),
      ...neededFields(step, row.outcome)
        .filter(({ id }) => filled[id] === undefined || isHalf(row.values[id]))
        .map(({ id }) => ({
          id: idFor(step.id, id),
          text: phrase(dictionary.recordScreens.already.needed, {
            step: name,
            label: fieldWords(dictionary, id).label,
          }),
        })),
      ...(otherProposal(file, step, row, now, offset) !== undefined && written(row.differs) === ''
        ? [
            {
              id: idFor(step.id, 'differs'),
              text: phrase(dictionary.recordScreens.refusal.differsWithoutReason, { step: name }),
            },
          ]
        : []),
      ...(isLateRow(file, step, row, offset) && written(row.late) === ''
        ? [
            {
              id: idFor(step.id, 'late'),
              text: phrase(dictionary.recordScreens.refusal.lateWithoutReason, { step: name }),
            },
          ]
        : []),
    ]
  })
}

/** The answers in the order they happened; at the same minute the order of the list holds. */
export function answersOf(rows: ReturnType<typeof ticked>): GivenAnswer[] {
  return rows
    .flatMap(({ step, row }) =>
      typeof row.at === 'number'
        ? [
            {
              step: step.id,
              outcome: row.outcome,
              fields: fieldsOfRow(step, row),
              at: row.at,
              ...(written(row.differs) ? { differsBecause: written(row.differs) } : {}),
              ...(written(row.late) ? { lateBecause: written(row.late) } : {}),
            },
          ]
        : [],
    )
    .sort((a, b) => a.at - b.at)
}
