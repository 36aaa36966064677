import type { Dictionary } from '#content/dictionary.ts'
import type { FieldWords, StepWords } from '#content/words.ts'

/** Words of a step. Every step of a released chart has them; an unknown id is shown as it is. */
export function stepWords({ book }: Dictionary, id: string): StepWords {
  const steps: Readonly<Record<string, StepWords>> = book.procedures.steps
  return (Object.hasOwn(steps, id) ? steps[id] : undefined) ?? { title: id, name: id, why: '', outcomes: {} }
}

export const fieldWords = ({ book }: Dictionary, id: string): FieldWords => book.procedures.fields[id] ?? { label: id }

export const outcomeLabel = (dictionary: Dictionary, step: string, outcome: string): string =>
  stepWords(dictionary, step).outcomes[outcome]?.label ?? outcome
