import type { Book } from '#content/book.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { csvOf } from './csv.ts'
import { timelineTexts } from './timeline-text.ts'

/**
 * The timeline for a spreadsheet. Each row of a training record begins with its mark.
 */
export function timelineCsv(book: Book, entries: readonly Entry[]): string {
  const rows = timelineTexts(book, entries).map((cells, index) => [entries[index]?.zone ?? '', ...cells])
  const mark = trainingOf(entries) ? [book.training.mark] : []
  return csvOf([book.casePapers.csvHead, ...rows].map((cells) => [...mark, ...cells]))
}
