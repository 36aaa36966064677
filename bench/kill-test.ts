import { killRounds } from './crash/kills.ts'
import { protectionRounds } from './crash/protections.ts'
import { openSite } from './crash/site.ts'
import { isClean, tallyLine } from './crash/tally.ts'

/**
 * Kills the browser with SIGKILL at random instants, again and again on one protected profile, and looks each time whether
 * everything acknowledged is still there; every fifth kill meets the setting of the first passphrase of a profile of its
 * own: `npm run kill-test [kills] [of these]`. The app must have been built. Exit 1 when a promise is broken.
 */
const kills = Number(process.argv[2] ?? 25)
const setting = Number(process.argv[3] ?? Math.floor(kills / 5))
const site = await openSite()
const { tally, afterTick, operations } = await killRounds(site, kills - setting, console.log)
console.log(tallyLine('SIGKILL at random instants, encryption on', tally))
console.log(`${afterTick} of ${tally.rounds} kills came after something had been acknowledged since that start`)
console.log(
  `cut off: ${Object.entries(operations)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`,
)
const { tally: keys, goneOnWith } = await protectionRounds(site.url, setting, console.log)
console.log(`${tallyLine('SIGKILL while the first passphrase is set', keys)}; ${goneOnWith} found half done`)
await site.close()
process.exit(isClean(tally) && isClean(keys) && (kills === setting || tally.acknowledged > 0) ? 0 : 1)
