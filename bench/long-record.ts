import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { Scribe } from '../tests/record/scribe.ts'

/** What a record of this many entries may cost: far above what it takes on a slow machine, far below what a device bears. */
const ENTRIES = 10_000
const MOST_MEMORY_MIB = 1024
const MOST_CPU_S = 300

const scribe = Scribe.opened()
scribe.answer('absenceNoticed.unknown')
while (scribe.entries.length < ENTRIES)
  scribe.write({
    type: 'note',
    text: `Asked at the station again, nobody had seen the child (${scribe.entries.length}).`,
  })

const kit = loadNodeKit()
const before = process.cpuUsage()
let pages = 0
const bytes = renderPaper(buildPaper(book, 'record', scribe.entries), kit, {
  onProgress: (progress) => {
    pages = progress.pages
  },
})
const { user, system } = process.cpuUsage(before)
const cpu = (user + system) / 1e6
const memory = process.resourceUsage().maxRSS / 1024
console.log(
  `${scribe.entries.length} entries: ${pages} pages, ${bytes.length} bytes, ${cpu.toFixed(1)} s CPU, ${memory.toFixed(0)} MiB`,
)
if (memory > MOST_MEMORY_MIB || cpu > MOST_CPU_S) {
  console.error(`out of bounds: at most ${MOST_CPU_S} s CPU and ${MOST_MEMORY_MIB} MiB`)
  process.exitCode = 1
}
