import { procedureWords } from '#content/en/procedures.ts'
import { timeWordsFor } from '#content/time-words.ts'
import type { FieldWords, StepWords } from '#content/words.ts'

/** Language of the interface. */
export const language = 'en'

export const timeWords = timeWordsFor(language)
export const words = procedureWords

const steps: Readonly<Record<string, StepWords>> = procedureWords.steps

/** Words of a step. Every step of a released chart has them; an unknown id is shown as it is. */
export const stepWords = (id: string): StepWords =>
  (Object.hasOwn(steps, id) ? steps[id] : undefined) ?? { title: id, name: id, why: '', outcomes: {} }

export const fieldWords = (id: string): FieldWords => words.fields[id] ?? { label: id }

export const outcomeLabel = (step: string, outcome: string): string =>
  stepWords(step).outcomes[outcome]?.label ?? outcome
