import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { acceptTakeIn, readFile } from '#session/take-in.ts'
import { dice } from '../tests/record/any-values.ts'
import { isSameRecord, mutant, samplesOf } from '../tests/record/mutated-files.ts'
import { Walker } from '../tests/record/walker.ts'
import { fakePorts } from '../tests/ui/fake-ports.ts'

/**
 * Mutated imports over all kinds of files, with seeds that no test uses: `npm run import-fuzz [COUNT]`. Exit 1 at the first
 * one that is taken as something else than what was written, throws, or changes a case.
 */
const count = Number(process.argv[2] ?? 100_000)
const ports = fakePorts()
const desk = { device: 'd'.repeat(32), worker: { name: 'Eleni Markou', role: 'carer' }, readings: new Map() }
const records = [new Walker(1_000_001).walk(14).file.entries]
const long = [new Walker(1_000_002).walk(60).file.entries]
const kit = loadNodeKit()
const samples = [records, long].flatMap((list) =>
  samplesOf(list, renderPaper(buildPaper(book, 'record', list[0]!), kit)),
)
await acceptTakeIn(ports, desk, records)
const stored = () => JSON.stringify([...ports.store.frames].map(([id, frames]) => [id, frames.map(String)]))
const before = stored()
const roll = dice(20_261_127)
const tally: Record<string, number> = {}
let unharmed = 0
let largestHeap = 0
const started = performance.now()
for (let i = 0; i < count; i++) {
  // A PDF is read in twenty times the time of the others; the long record is every tenth.
  const kind = i % 20 === 0 ? 2 : i % 2
  const sample = samples[(i % 10 === 3 ? 3 : 0) + kind]!
  const bytes = mutant(sample, roll)
  const read = await readFile(ports, bytes)
  if (read.kind === 'records' && !isSameRecord(sample, read.records)) {
    console.error(`mutant ${i} of a ${sample.kind} file was accepted`)
    process.exit(1)
  }
  if (read.kind === 'records') unharmed++
  else if (read.kind === 'refused')
    tally[`${sample.kind} ${read.fault}`] = (tally[`${sample.kind} ${read.fault}`] ?? 0) + 1
  if (i % 1000 === 0) largestHeap = Math.max(largestHeap, process.memoryUsage().heapUsed)
}
if (stored() !== before) {
  console.error('a case was changed')
  process.exit(1)
}
const seconds = Math.round((performance.now() - started) / 1000)
console.log(`${count} mutants in ${seconds} s: 0 accepted, 0 thrown, 0 cases changed`)
console.log(`${unharmed} PDFs were changed outside of their record, which was read as it was written`)
console.log(`largest heap ${Math.round(largestHeap / 1024 / 1024)} MiB`)
for (const [what, times] of Object.entries(tally)) console.log(`${what}: ${times}`)
