import type { Book } from '#content/book.ts'
import type { Entry } from '#record/entry.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { deadlinesIcs } from './deadlines-ics.ts'
import { eventLogXes } from './event-log-xes.ts'
import { timelineCsv } from './timeline-csv.ts'

interface OtherFileDeclaration {
  /** Ending of its name, without the dot. */
  readonly ending: string
  readonly mime: string
  readonly build: (book: Book, entries: readonly Entry[]) => string | Uint8Array
}

/** Files of a case that are no papers. Their ids stand in records, beside those of papers, and are never renamed. */
const files = {
  recordJson: { ending: 'json', mime: 'application/json', build: (_book, entries) => writeRecordFile(entries) },
  timelineCsv: { ending: 'csv', mime: 'text/csv', build: timelineCsv },
  deadlinesIcs: { ending: 'ics', mime: 'text/calendar', build: deadlinesIcs },
  eventLogXes: { ending: 'xes', mime: 'application/xml', build: (_book, entries) => eventLogXes(entries) },
} as const satisfies Readonly<Record<string, OtherFileDeclaration>>

export type OtherFileId = keyof typeof files

/** In the order in which they are offered. */
export const otherFileIds = Object.keys(files) as OtherFileId[]

export const isOtherFileId = (id: string): id is OtherFileId => Object.hasOwn(files, id)

/** A file made from entries and nothing else: the same entries in the same language give the same bytes. */
export function otherFile(
  book: Book,
  id: OtherFileId,
  entries: readonly Entry[],
): { readonly bytes: Uint8Array; readonly mime: string; readonly ending: string } {
  const { ending, mime, build } = files[id]
  const made = build(book, entries)
  return { bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made, mime, ending }
}
