import { findingKinds } from '#review/findings/record-finding.ts'
import { measure } from '../tests/review/findings/measured.ts'

/**
 * Holds records that keep to the procedure, and records that depart from it once on purpose, against the findings of a record:
 * `npm run check:findings [MODELS] [OF EACH DEPARTURE] [FIRST SEED]`. Exit 1 where a finding is missing or wrong.
 */
const models = Number(process.argv[2] ?? 320)
const each = Number(process.argv[3] ?? 50)
const { records, tallies, faults, unseeded } = measure(models, each, Number(process.argv[4] ?? 1))
const share = (part: number, whole: number) =>
  whole === 0 ? 'n/a' : (Math.floor((part / whole) * 100) / 100).toFixed(2)

console.log(`${records} records; ${models} without a departure, the others with one each`)
console.log(`${'finding'.padEnd(24)}expected   right   wrong  precision  recall`)
for (const { kind, expected, right, wrong } of tallies)
  console.log(
    kind.padEnd(24) +
      [expected, right, wrong].map((count, index) => String(count).padStart(index === 0 ? 8 : 8)).join('') +
      share(right, right + wrong).padStart(11) +
      share(right, expected).padStart(8),
  )
const measured = new Set(tallies.map(({ kind }) => kind))
console.log(`Not measured here: ${findingKinds.filter((kind) => !measured.has(kind)).join(', ')}.`)
for (const what of unseeded) console.log(`TOO FEW: ${what}`)
for (const fault of faults.slice(0, 20)) console.log(fault)
process.exitCode = faults.length + unseeded.length > 0 ? 1 : 0
