import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { damageRounds, damages } from '../../bench/crash/damage.ts'
import { killRounds } from '../../bench/crash/kills.ts'
import { noSmallDisk } from '../../bench/crash/small-disk.ts'
import { powerCuts } from '../../bench/crash/power-cuts.ts'
import { protectionRounds } from '../../bench/crash/protections.ts'
import { openSite, type Site } from '../../bench/crash/site.ts'
import { isClean, tallyLine } from '../../bench/crash/tally.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** Starting a browser takes long on a busy machine. */
const longest = 600_000

/** One harm to each store in each kind of place; `npm run damage-test` does all of them. */
const fewDamages = [
  'database: tail torn in the middle of a record',
  'mirror: last 100 bytes gone',
  'mirror: a flipped bit',
  'both: database deleted, mirror without its last note',
]

describe('what was ticked as saved on a protected device', () => {
  it(
    'is there after each of ten kills at random instants',
    async () => {
      const { tally, afterTick, operations } = await killRounds(site, 10, console.log)
      console.log(tallyLine('SIGKILL at random instants', tally), `${afterTick} kills after a tick`, operations)
      expect(isClean(tally)).toBe(true)
      expect(tally.acknowledged).toBeGreaterThan(0)
    },
    longest,
  )

  it(
    'is there after each of two kills while the first passphrase is set, and no old key opens anything',
    async () => {
      const { tally } = await protectionRounds(site.url, 2, console.log)
      console.log(tallyLine('SIGKILL while the first passphrase is set', tally))
      expect(isClean(tally)).toBe(true)
    },
    longest,
  )
})

describe('what was ticked as saved', () => {
  it(
    'is there after damage to either store, and what both lost is told with its number',
    async () => {
      const few = damages.filter(({ name }) => fewDamages.includes(name))
      expect(few).toHaveLength(fewDamages.length)
      const results = await damageRounds(site.url, 1, undefined, few)
      console.log(`${results.length} of ${damages.length} kinds of damage to the files of a profile, each once`)
      expect(results.filter(({ ok }) => !ok)).toEqual([])
    },
    longest,
  )

  const why = noSmallDisk()
  if (why !== undefined) console.log(`skipped: power cuts were NOT tested here, ${why}`)
  it.skipIf(why !== undefined)(
    'is there after a power cut that costs a store without strict durability what it had acknowledged',
    async () => {
      const { tally, control } = await powerCuts(site.url, 1)
      console.log(tallyLine('power cut', tally))
      expect(isClean(tally)).toBe(true)
      expect(control.lost).toBeGreaterThan(0)
    },
    longest,
  )
})
