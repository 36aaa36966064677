import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { isOfReview } from '#record/review-file.ts'
import { entryInWords } from '../../in-words.ts'
import type { Option } from '../../record/text-field.tsx'
import { stepWords } from '../../words.ts'

/** What a comment is about: an entry by its hash, a step by its id, or the whole record. */
export interface About {
  readonly on?: string
  readonly step?: string
}

const entryPrefix = 'entry '
const stepPrefix = 'step '

/** What was chosen in the list, as the record says it. A comment on an answer names its step, too. */
export function aboutOf(chosen: string, entries: readonly Entry[]): About {
  if (chosen.startsWith(stepPrefix)) return { step: chosen.slice(stepPrefix.length) }
  if (!chosen.startsWith(entryPrefix)) return {}
  const on = chosen.slice(entryPrefix.length)
  const entry = entries.find(({ hash }) => hash === on)
  return entry && isEntryOf(entry, 'answer') ? { on, step: entry.content.step } : { on }
}

/** The whole record, every entry of the work, and every step that was answered. */
export function aboutOptions(dictionary: Dictionary, entries: readonly Entry[]): Option[] {
  const words = dictionary.dossierWords
  const numbers = numbersOf(entries)
  const steps = new Set(entries.filter((entry) => isEntryOf(entry, 'answer')).map(({ content }) => content.step))
  return [
    ...[...steps].map((step) => ({
      value: `${stepPrefix}${step}`,
      label: phrase(words.stepOption, { step: stepWords(dictionary, step).name }),
    })),
    ...entries
      .filter((entry) => !isOfReview(entry))
      .map((entry) => ({
        value: `${entryPrefix}${entry.hash}`,
        label: phrase(words.entryOption, {
          number: numbers(entry.hash),
          what: entryName(dictionary, entry, entries),
        }),
      })),
  ]
}

/** Place of an entry in the record, counted from 1; 0 where it is not there. */
export const numbersOf = (entries: readonly Entry[]): ((hash: string) => number) => {
  const places = new Map(entries.map(({ hash }, index) => [hash, index + 1]))
  return (hash) => places.get(hash) ?? 0
}

/** An entry in a few words. */
export const entryName = (dictionary: Dictionary, entry: Entry, entries: readonly Entry[]): string =>
  entryInWords(dictionary, entry, numbersOf(entries))[0] ?? ''
