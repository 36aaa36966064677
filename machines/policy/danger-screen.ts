import { isConcern, type Sign } from './signs.ts'

/**
 * R1, Q18: red as soon as one item is not a plain no.
 * @param items ids of the red items  @param answers what was answered, by item id
 */
export function proposeDanger(items: readonly string[], answers: Readonly<Record<string, Sign>>): 'red' | 'clear' {
  return items.some((item) => isConcern(answers[item])) ? 'red' : 'clear'
}
