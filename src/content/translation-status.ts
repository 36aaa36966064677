import { hashOf } from '#record/sha256.ts'
import type { Dictionary } from './dictionary.ts'
import { type Reviewed, reviewed } from './reviewed.ts'

/** How far a sentence is: written first, put into another language, or put there and read by a native professional. */
export type Status = 'source' | 'drafted' | 'reviewed'

export type StatusCount = Readonly<Record<Status, number>>

/** Every sentence of a dictionary with its path. What functions say is not counted. */
export function sentencesOf(words: unknown, path = ''): (readonly [path: string, sentence: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, inner]) => sentencesOf(inner, path === '' ? name : `${path}.${name}`))
}

/** What a review is tied to, the first 16 digits of `hashOf`: a changed English sentence has another one. */
export const hashOfSentence = (sentence: string): string => hashOf(sentence).slice(0, 16)

/**
 * How far each sentence of a language is, by its path. English is the source; any other is drafted, unless a review names the
 * English sentence as it is now.
 */
export function statusOf(
  language: string,
  english: Omit<Dictionary, 'language'>,
  reviews: Reviewed = reviewed,
): ReadonlyMap<string, Status> {
  const read = reviews[language] ?? {}
  return new Map(
    sentencesOf({ ...english, language: undefined }).map(([path, sentence]) => {
      if (language === 'en') return [path, 'source']
      const isRead = Object.hasOwn(read, path) && read[path] === hashOfSentence(sentence)
      return [path, isRead ? 'reviewed' : 'drafted']
    }),
  )
}

export function countStatus(statuses: ReadonlyMap<string, Status>): StatusCount {
  const count = { source: 0, drafted: 0, reviewed: 0 }
  for (const status of statuses.values()) count[status] += 1
  return count
}
