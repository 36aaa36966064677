import { compareRecords } from '../tests/review/alignment/agreement.ts'

/**
 * Holds the findings of records against alignments computed from the drawings of the procedures, by an implementation of its own:
 * `npm run soak -- alignment [RECORDS] [OF EACH CHANGE] [FIRST SEED]`. Exit 1 where they do not agree.
 */
const [records = 60, each = 3, seed = 1000] = process.argv.slice(2).map(Number)
const { compared, aside, faults } = compareRecords(records, each, seed, 20)
console.log(`${'changed'.padEnd(16)}  stages  costly  open duties`)
for (const [how, { stages, costly, open }] of compared)
  console.log(how.padEnd(16) + [stages, costly, open].map((count) => String(count).padStart(8)).join(''))
console.log(
  `Not compared: ${aside} stages in which an answer was refused for something else than its place in the order.`,
)
for (const fault of faults.slice(0, 20)) console.log(fault)
console.log(faults.length === 0 ? 'They agree.' : `They do not agree: ${faults.length} times.`)
process.exitCode = faults.length > 0 ? 1 : 0
