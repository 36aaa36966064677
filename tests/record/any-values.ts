import { type FieldValue, type FieldValues, fieldsOf, scaleAnswers } from '#machines/policy/fields.ts'
import type { Field, StepDeclaration } from '#machines/steps.ts'
import { minute } from './scribe.ts'

/** Gives a whole number below the one asked. */
export type Roll = (below: number) => number

/** Numbers that follow from one seed: mulberry32. */
export function dice(seed: number): Roll {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function valueFor(field: Field, text: string, now: number, roll: Roll): FieldValue {
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'person':
    case 'phone':
      return text
    case 'instant':
      return now + (roll(2000) - 1000) * minute
    case 'date':
      return `20${10 + roll(8)}-0${1 + roll(9)}-1${roll(10)}`
    case 'minutes':
      return roll(7 * 24 * 60)
    case 'choice':
      return field.options?.[roll(field.options.length)] ?? ''
    case 'checklist': {
      const answers = scaleAnswers(field.scale ?? 'signs')
      return Object.fromEntries(
        (field.items ?? []).flatMap((item) => {
          if (roll(3) === 0) return []
          const answer = answers[roll(answers.length)] ?? ''
          return [[item, roll(2) ? { answer } : { answer, note: text, source: text }]]
        }),
      )
    }
  }
}

/** Valid values for a step, made from its own declaration: all that the outcome needs and some of the rest. */
export function valuesFor(step: StepDeclaration, outcome: string, text: string, now: number, roll: Roll): FieldValues {
  const needs = step.outcomes[outcome]?.needs ?? []
  return Object.fromEntries(
    fieldsOf(step)
      .filter((field) => needs.includes(field.id) || roll(2) === 1)
      .map((field) => [field.id, valueFor(field, text, now, roll)]),
  )
}
