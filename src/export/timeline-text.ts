import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { procedures } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { timelineRows } from './entry-rows.ts'
import { visible } from './visible.ts'

/** The rows of the timeline as text: number, both times, who, what. */
export const timelineTexts = (book: Book, entries: readonly Entry[]): string[][] =>
  timelineRows({ book, entries, replayed: replay(entries, procedures) }).map(({ cells }) =>
    cells.map((cell) => cell.map(({ text }) => text).join('\n')),
  )

/** The timeline as plain text: number, both times, who, what; control characters are shown, never sent to a terminal. */
export function timelineText(book: Book, entries: readonly Entry[]): string {
  return timelineTexts(book, entries)
    .map(([number = '', at = '', entered = '', who = '', what = '']) => {
      const times = at === entered ? at : phrase(book.papers.enteredLater, { at, entered })
      const lines = what.split('\n').map((text, index) => (index === 0 ? text : `       ${text}`))
      return visible(`${number.padStart(4)}  ${times}  ${who}\n      ${lines.join('\n')}`)
    })
    .join('\n')
}
