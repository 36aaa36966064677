import { servedApp } from '../tests/e2e/browser.ts'
import { killRounds } from './crash/kills.ts'
import { isClean, tallyLine } from './crash/tally.ts'

/**
 * Kills the browser with SIGKILL at random instants, again and again on one profile, and looks each time whether everything
 * acknowledged is still there: `npm run kill-test [rounds]`. The app must have been built. Exit 1 when a promise is broken.
 */
const rounds = Number(process.argv[2] ?? 25)
const app = await servedApp()
const tally = await killRounds(app.url, rounds, console.log)
await app.close()
console.log(tallyLine('SIGKILL at random instants', tally))
process.exit(isClean(tally) && tally.acknowledged > 0 ? 0 : 1)
