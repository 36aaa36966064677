import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServedFolder } from '../../bin/serve.ts'
import { damageRounds } from '../../bench/crash/damage.ts'
import { killRounds } from '../../bench/crash/kills.ts'
import { noSmallDisk } from '../../bench/crash/small-disk.ts'
import { powerCuts } from '../../bench/crash/power-cuts.ts'
import { isClean, tallyLine } from '../../bench/crash/tally.ts'
import { servedApp } from './browser.ts'

let app: ServedFolder

beforeAll(async () => {
  app = await servedApp()
})

afterAll(() => app.close())

/** Starting a browser takes long on a busy machine. */
const longest = 600_000

describe('what was ticked as saved', () => {
  it(
    'is there after each of twenty kills at random instants',
    async () => {
      const tally = await killRounds(app.url, 20, console.log)
      console.log(tallyLine('SIGKILL at random instants', tally))
      expect(isClean(tally)).toBe(true)
      expect(tally.acknowledged).toBeGreaterThan(0)
    },
    longest,
  )

  it(
    'is there after every kind of damage to either store, and what both lost is told with its number',
    async () => {
      const results = await damageRounds(app.url, 1)
      console.log(`${results.length} kinds of damage to the files of a profile, each once`)
      expect(results.filter(({ ok }) => !ok)).toEqual([])
    },
    longest,
  )

  const why = noSmallDisk()
  if (why !== undefined) console.log(`skipped: power cuts were NOT tested here, ${why}`)
  it.skipIf(why !== undefined)(
    'is there after two power cuts that cost a store without strict durability what it had acknowledged',
    async () => {
      const { tally, control } = await powerCuts(app.url, 2)
      console.log(tallyLine('power cuts', tally))
      expect(isClean(tally)).toBe(true)
      expect(control.lost).toBeGreaterThan(0)
    },
    longest,
  )
})
