import type { Book } from '#content/book.ts'
import { visible } from '#export/visible.ts'
import type { Entry } from '#record/entry.ts'
import { gravestFindings } from './gravity.ts'
import { headlineOf } from './headline.ts'
import { findingInOne, findingInWords } from './in-words.ts'
import type { RecordFinding } from './record-finding.ts'

/** What was found as plain text: the headline, then everything but what was kept, the gravest first, under its gravity. */
export function findingsText(book: Book, findings: readonly RecordFinding[], entries: readonly Entry[]): string {
  const said = gravestFindings(findings)
    .map((finding) => findingInWords(book, finding, entries))
    .filter(({ gravity }) => gravity !== 'kept')
  const lines = said.flatMap((one, index) => [
    ...(one.gravity === said[index - 1]?.gravity ? [] : [`\n${book.findings.gravities[one.gravity]}`]),
    `${String(one.entry ?? '').padStart(4)}  ${oneLine(findingInOne(one))}`,
  ])
  return visible([headlineOf(book, findings), ...lines].join('\n'))
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')
