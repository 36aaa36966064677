import { writeFileSync } from 'node:fs'
import { timelineText } from '#export/timeline-text.ts'
import { buildPaper } from '#export/papers.ts'
import { openRecord } from './record-source.ts'

const usage = `guide verify FILE               check a record, a PDF or a JSON file; exit 1 at the first broken entry
guide render RECORD.json OUT.pdf  make the action record again from a record
guide show FILE                 print the timeline as text`

/** The command line: the same code as the app. Exit 0 when all is well, 1 when a file is not, 2 for a wrong call. */
async function main([command, file, out]: readonly string[]): Promise<number> {
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
  if (command === 'render' && out) {
    const [{ renderPaper }, { loadNodeKit }] = await Promise.all([
      import('#pdf/render-paper.ts'),
      import('#pdf/node-kit.ts'),
    ])
    const bytes = renderPaper(buildPaper('record', source.verdict.entries), loadNodeKit())
    try {
      writeFileSync(out, bytes)
    } catch (error) {
      console.error(
        `The PDF could not be written to ${out} (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}). The record is untouched. Choose another place.`,
      )
      return 1
    }
    console.log(`${out}: ${bytes.length} bytes`)
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
