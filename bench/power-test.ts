import { servedApp } from '../tests/e2e/browser.ts'
import { fullDisks } from './crash/full-disk.ts'
import { powerCuts } from './crash/power-cuts.ts'
import { noSmallDisk } from './crash/small-disk.ts'
import { isClean, tallyLine } from './crash/tally.ts'

/**
 * Cuts the power of the disk a profile lies on, and fills that disk: `npm run power-test [cuts] [full disks]`. Needs root and
 * loop devices. The app must have been built. Exit 1 when a promise is broken or when the control loses nothing.
 */
const why = noSmallDisk()
if (why !== undefined) {
  console.log(`skipped: power cuts and full disks were NOT tested here, ${why}`)
  process.exit(0)
}
const cuts = Number(process.argv[2] ?? 10)
const fulls = Number(process.argv[3] ?? 3)
const app = await servedApp()
const power = await powerCuts(app.url, cuts, console.log)
console.log(tallyLine('power cuts', power.tally))
console.log(
  `control, relaxed durability: ${power.control.acknowledged} acknowledged, ${power.control.lost} lost` +
    (power.control.lost === 0 ? ' (the cuts cut nothing: this run proves nothing)' : ''),
)
const full = await fullDisks(app.url, fulls, console.log)
console.log(`${tallyLine('full disks', full.tally)}; said so on screen in ${full.said} of ${fulls}`)
await app.close()
const kept = isClean(power.tally) && isClean(full.tally) && full.said === fulls
process.exit(kept && (cuts === 0 || power.control.lost > 0) ? 0 : 1)
