import { writeFileSync } from 'node:fs'
import { timelineText } from '#export/timeline-text.ts'
import { buildPaper } from '#export/papers.ts'
import { reviewSheet } from '#export/review-sheet.ts'
import { procedures } from '#machines/registry.ts'
import { profileOf } from '#profiles/index.ts'
import type { PaperDocument } from '#record/document.ts'
import { openRecord } from './record-source.ts'

const usage = `guide verify FILE                 check a record, a PDF or a JSON file; exit 1 at the first broken entry
guide render RECORD.json OUT.pdf  make the action record again from a record
guide show FILE                   print the timeline as text
guide review-sheet OUT.pdf        the sheet on which professionals check every step and rule`

/** The command line: the same code as the app. Exit 0 when all is well, 1 when a file is not, 2 for a wrong call. */
async function main([command, file, out]: readonly string[]): Promise<number> {
  if (command === 'review-sheet' && file) return print(reviewSheet(procedures.response, profileOf('EU')), file)
  if (
    !file ||
    (command === 'render') !== (out !== undefined) ||
    !['verify', 'render', 'show'].includes(command ?? '')
  ) {
    console.error(usage)
    return 2
  }
  const source = openRecord(file)
  if (!source.ok) {
    console.error(source.sentence)
    return 1
  }
  if (command === 'verify') console.log(source.sentence)
  if (command === 'show') console.log(timelineText(source.verdict.entries))
  if (command === 'render' && out) return print(buildPaper('record', source.verdict.entries), out)
  return 0
}

/** Makes a PDF of a paper and writes it to a file. */
async function print(paper: PaperDocument, out: string): Promise<number> {
  const [{ renderPaper }, { loadNodeKit }] = await Promise.all([
    import('#pdf/render-paper.ts'),
    import('#pdf/node-kit.ts'),
  ])
  const bytes = renderPaper(paper, loadNodeKit())
  try {
    writeFileSync(out, bytes)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    console.error(`The PDF could not be written to ${out} (${why}). Nothing else was changed. Choose another place.`)
    return 1
  }
  console.log(`${out}: ${bytes.length} bytes`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
