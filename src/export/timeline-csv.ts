import type { Book } from '#content/book.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { timelineTexts } from './timeline-text.ts'

/** Characters by which a spreadsheet takes a cell for a formula, also wide forms and behind blanks. */
const formula = /^[\s\u00A0\uFEFF\u200B]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/
/** Characters that steer a terminal or turn the direction of text; a line feed may stand inside a cell. */
const hidden = /[\p{Cc}\p{Bidi_Control}\uFEFF]/gu

/**
 * The timeline for a spreadsheet: UTF-8 with a byte order mark, every cell quoted, lines end with CR LF. What a spreadsheet
 * would take for a formula begins with an apostrophe; control characters are shown as code points. Each row of a training
 * record begins with its mark.
 */
export function timelineCsv(book: Book, entries: readonly Entry[]): string {
  const rows = timelineTexts(book, entries).map((cells, index) => [entries[index]?.zone ?? '', ...cells])
  const mark = trainingOf(entries) ? [book.training.mark] : []
  return `\uFEFF${[book.casePapers.csvHead, ...rows].map((cells) => [...mark, ...cells].map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const shown = text.replaceAll(hidden, (character) =>
    character === '\n' ? character : `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
  )
  const safe = formula.test(text) || formula.test(shown) ? `'${shown}` : shown
  return `"${safe.replaceAll('"', '""')}"`
}
