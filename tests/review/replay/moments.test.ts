import { describe, expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { canonicalOrder, recordUpTo } from '#record/order.ts'
import { type Replay, replay } from '#record/replay.ts'
import { momentsOf } from '#review/replay/moments.ts'
import { Device } from '../../record/device-walk.ts'
import { Walker } from '../../record/walker.ts'

/** Everything of a replay that a person can see. */
const seenOf = ({ stages, answers, settled, lapsed, setAside, openForks, stopped, reached, place }: Replay) => ({
  stages: stages.map(({ stage, active, ended, openedAt, nothingToMirror }) => [
    stage,
    active.map(({ step, state, since, from }) => [step.id, state, since, from?.entry.hash]),
    [ended, openedAt, nothingToMirror],
  ]),
  answers: answers.map(({ entry, outcome, at }) => [entry.hash, outcome, at]),
  settled: settled.map(({ active }) => [active.step.id, active.since]),
  lapsed: lapsed.map(({ entry }) => entry.hash),
  reached: reached.map(({ hash }) => hash),
  setAside: [...setAside],
  openForks: openForks.map(({ hash }) => hash),
  stopped: stopped?.entry.hash,
  place,
})

const walked = new Walker(11).walk(110).file.entries

/** Two devices that wrote apart for a while and then took each other in. */
function twoDevices(): readonly Entry[] {
  const [one, other] = ['b', 'a'].map((letter, index) => new Device(letter.repeat(32), 50 + index))
  one!.start()
  for (let left = 12; left > 0; left--) one!.act()
  other!.takeFrom(one!)
  for (let round = 0; round < 2; round++) {
    for (let left = 6; left > 0; left--) {
      one!.act()
      other!.act()
    }
    one!.takeFrom(other!)
    other!.takeFrom(one!)
  }
  return canonicalOrder(one!.entries)
}

describe('the moments of a record', () => {
  it('are the same as a replay from the beginning, in whatever order they are asked for', () => {
    const moments = momentsOf(walked, procedures)
    expect(moments.count).toBe(walked.length)
    const last = walked.length
    const asked = [last, last - 1, 1, 2, 60, 59, 51, 50, 101, 100, 99, last]
    for (const place of asked) {
      const { entry, before, after } = moments.at(place)
      expect(entry).toBe(walked[place - 1])
      expect(before.entries).toEqual(walked.slice(0, place - 1))
      expect([place, seenOf(before.replayed)]).toEqual([place, seenOf(replay(walked.slice(0, place - 1), procedures))])
      expect([place, seenOf(after.replayed)]).toEqual([place, seenOf(replay(walked.slice(0, place), procedures))])
    }
  })

  it('know of other devices only what had arrived where the entry was written', () => {
    const entries = twoDevices()
    const moments = momentsOf(entries, procedures)
    let apart = 0
    for (const [index, entry] of entries.entries()) {
      const { before, after } = moments.at(index + 1)
      const own = recordUpTo(entries, entry)
      if (own.length < index + 1) apart++
      expect(after.entries).toEqual(own)
      expect(before.entries).toEqual(own.slice(0, -1))
      expect(seenOf(after.replayed)).toEqual(seenOf(replay(own, procedures)))
      // Nobody could answer what the record as it was known there did not ask.
      if (!isEntryOf(entry, 'answer')) continue
      const { stage, step } = entry.content
      const asked = before.replayed.stages.find((one) => one.stage === stage)?.active.map((active) => active.step.id)
      expect([index, asked]).toEqual([index, expect.arrayContaining([step])])
    }
    expect(apart).toBeGreaterThan(3)
  })

  it('are only those of the record', () => {
    expect(() => momentsOf(walked, procedures).at(0)).toThrow()
    expect(() => momentsOf(walked, procedures).at(walked.length + 1)).toThrow()
  })
})
