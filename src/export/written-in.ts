import { type Entry, isEntryOf } from '#record/entry.ts'

/** The language in which the paper of a record was asked for: its pages are made again in that one. */
export function writtenIn(entries: readonly Entry[]): string | undefined {
  const last = entries.at(-1)
  return last && isEntryOf(last, 'exported') ? last.content.language : undefined
}
