import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { replay } from '#record/replay.ts'
import { dueInjects, nextInstant } from '#training/due-injects.ts'
import { type Scenario, scenarioSchema } from '#training/scenario.ts'
import { startOf } from '#training/start-of.ts'
import { minute, Scribe } from '../record/scribe.ts'
import { small } from './played-with.ts'

const scenario: Scenario = scenarioSchema.parse(structuredClone(small))
const start = startOf(scenario)
const at = (minutes: number) => start + minutes * minute

const begun = (): Scribe => {
  const scribe = Scribe.opened({ start, zone: 'Europe/Rome', offset: 60 })
  scribe.wait(2 * minute)
  scribe.answer('absenceNoticed.unknown', { noticedAt: start })
  return scribe
}
const dueAt = (scribe: Scribe, minutes: number) =>
  dueInjects(scenario, scribe.replayed, at(minutes)).map(({ inject, at: when }) => [inject.id, (when - start) / minute])

describe('the injects that are due', () => {
  it('come by their time, whatever the trainee does', () => {
    const nothing = replay([], procedures)
    expect(dueInjects(scenario, nothing, at(4))).toEqual([])
    expect(dueInjects(scenario, nothing, at(5)).map(({ inject }) => inject.id)).toEqual(['first'])
  })

  it('come by what the record shows, so many minutes after it happened', () => {
    const scribe = begun()
    expect(dueAt(scribe, 60)).toEqual([['first', 5]])
    scribe.wait(2 * minute)
    scribe.answer('dangerScreen.clear', { redItems: {} })
    expect(dueAt(scribe, 10).map(([id]) => id)).toEqual(['reached', 'first'])
    expect(dueAt(scribe, 11)).toEqual([
      ['reached', 4],
      ['first', 5],
      ['asked', 11],
    ])
  })

  it('come when a duty is late, answered late or not at all, and not when it was done in time', () => {
    const slow = begun()
    slow.wait(2 * minute)
    slow.answer('dangerScreen.clear', { redItems: {} })
    const idsAt = (scribe: Scribe, minutes: number) => dueAt(scribe, minutes).map(([id]) => id)
    expect(idsAt(slow, 40)).not.toContain('slow')
    expect(idsAt(slow, 41)).toContain('slow')
    slow.wait(50 * minute)
    slow.answer('firstChecks.notFound')
    expect(idsAt(slow, 60)).toContain('slow')
    const quick = begun()
    quick.wait(2 * minute)
    quick.answer('dangerScreen.clear', { redItems: {} })
    quick.wait(10 * minute)
    quick.answer('firstChecks.notFound')
    expect(idsAt(quick, 120)).not.toContain('slow')
  })
})

describe('the next instant', () => {
  const next = (scribe: Scribe, minutes: number) => {
    const found = nextInstant(scenario, scribe.replayed, at(minutes))
    return found && [found.what, Math.round((found.at - start) / minute)]
  }

  it('is an inject, the end of a deadline, or the end of the exercise, whichever comes first', () => {
    const scribe = begun()
    expect(next(scribe, 2)).toEqual(['inject', 5])
    scribe.wait(2 * minute)
    scribe.answer('dangerScreen.clear', { redItems: {} })
    expect(next(scribe, 5)).toEqual(['inject', 11])
    expect(next(scribe, 11)).toEqual(['deadline', 30])
    expect(next(scribe, 30)).toEqual(['inject', 40])
    expect(next(scribe, 129)).toEqual(['end', 130])
    expect(next(scribe, 130)).toBeUndefined()
  })
})
