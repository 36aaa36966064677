import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inflated } from '#content/packed.ts'
import { trainingOf } from '#record/facts.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { bundledIds, bundledScenario } from '#training/bundled.ts'
import { dueInjects } from '#training/due-injects.ts'
import { lintScenario } from '#training/lint-scenario.ts'
import { play } from '#training/play.ts'
import { instantOf } from '#training/start-of.ts'
import { packedScenario } from '../../bin/packed-scenarios.ts'
import { playedWith } from './played-with.ts'

const root = path.resolve(import.meta.dirname, '../..')
const textOf = (id: string) => readFileSync(path.join(root, 'src/training/scenarios', `${id}.json`), 'utf8')

describe('each scenario that comes with the program', () => {
  // Played to its end through the gate of the screens: no finding along the model path, and along each trap its own.
  it.each(bundledIds)(
    '%s has nothing wrong, in six languages, along the model path and along every trap',
    { timeout: 600_000 },
    (id) => {
      expect(lintScenario(textOf(id), { bundled: true }).complaints).toEqual([])
    },
  )

  it.each(bundledIds)('%s is the same when it comes out of the copy on the device', async (id) => {
    expect(await inflated(packedScenario(textOf(id)))).toEqual(JSON.parse(textOf(id)))
    expect((await bundledScenario(id)).id).toBe(id)
  })

  it('takes less room packed than the copy on the device has for all of them', () => {
    const room = bundledIds.reduce((sum, id) => sum + packedScenario(textOf(id)).length, 0)
    expect(room).toBeLessThan(110_000)
  })
})

describe('a scenario that is played', () => {
  it('gives the same bytes each time, marked as training, with every message of its plan', async () => {
    const scenario = await bundledScenario('hesitation')
    const [one, other] = [play(scenario, playedWith()), play(scenario, playedWith())]
    expect(writeRecordFile(one.entries)).toEqual(writeRecordFile(other.entries))
    expect(trainingOf(one.entries)).toEqual({ scenario: 'hesitation', run: playedWith().run })
    const due = dueInjects(scenario, one.replayed, instantOf(scenario, scenario.length))
    expect(due.map(({ inject }) => inject.id)).toEqual(['laughs', 'tomorrow', 'fine', 'station'])
  })

  it('goes through every country it names, the big ones three each', async () => {
    const countries = async (id: 'abena' | 'qiro') => [
      ...new Set((await bundledScenario(id)).scenes.map(({ country }) => country)),
    ]
    expect(await countries('abena')).toEqual(['IT', 'FR', 'SE'])
    expect(await countries('qiro')).toEqual(['GR', 'BE', 'UK'])
  })
})
