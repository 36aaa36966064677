import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { buildPaper } from '#export/papers.ts'
import { procedures } from '#machines/registry.ts'
import { headOf, verifyChain } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { isBeside } from '#record/forks.ts'
import { canonicalOrder, recordUpTo } from '#record/order.ts'
import { readRecordFile, writeRecordFile } from '#record/record-file.ts'
import { type Replay, replay, replayOn } from '#record/replay.ts'
import { Device } from './device-walk.ts'

const ids = ['b', 'a', 'c'].map((letter) => letter.repeat(32))

/** Everything of a replay that a person can see. */
const seenOf = ({ stages, answers, lapsed, setAside, openForks, stopped }: Replay) => ({
  stages: stages.map(({ stage, active, ended }) => [stage, active.map(({ step, state }) => [step.id, state]), ended]),
  answers: answers.map(({ entry, outcome }) => [entry.hash, outcome]),
  lapsed: lapsed.map(({ entry }) => entry.hash),
  setAside: [...setAside],
  openForks: openForks.map(({ hash }) => hash),
  stopped: stopped?.entry.hash,
})

interface Step {
  readonly device: number
  readonly kind: number
}
const steps = (count: number, maxLength: number) =>
  fc.array(fc.record({ device: fc.nat(count - 1), kind: fc.nat(99) }), { minLength: 4, maxLength, size: 'max' })

/** Devices act and exchange at random; `judge` sees every exchange. */
function live(
  count: number,
  moves: readonly Step[],
  seed: number,
  judge: (taker: Device, before: readonly Entry[], giver: Device, kind: string) => void = () => undefined,
): Device[] {
  const devices = ids.slice(0, count).map((id, index) => new Device(id, seed * 10 + index + 1))
  const [first] = devices
  first!.start()
  for (const { device, kind } of moves) {
    const taker = devices[device]!
    const giver = devices[(device + 1 + (kind % (count - 1))) % count]!
    const mayAct = taker.entries.length > 0
    if ((kind < 75 && mayAct) || giver.entries.length === 0) {
      if (mayAct) taker.act()
      continue
    }
    const before = taker.entries
    judge(taker, before, giver, taker.takeFrom(giver).kind)
  }
  return devices
}

const runs = (numRuns: number, seed: number) => ({ numRuns, seed })
const placesOf = (entries: readonly Entry[]) => new Set(entries.map(({ hash }) => hash))

/** Goes on exchanging until nobody learns anything more. */
function untilQuiet(devices: readonly Device[]): void {
  const [first] = devices
  for (const other of devices.slice(1)) first!.takeFrom(other)
  for (const other of devices.slice(1)) if (first!.entries.length > 0) other.takeFrom(first!.copy())
}

describe('a case on several devices', () => {
  it('loses no entry, stays consistent in itself and never stops, whatever two or three devices do and exchange', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), steps(3, 40), fc.nat(9999), (count, moves, seed) => {
        const fitting = moves.map((move) => ({ ...move, device: move.device % count }))
        const devices = live(count, fitting, seed, (taker, before, giver) => {
          const held = placesOf(taker.entries)
          for (const hash of [...placesOf(before), ...placesOf(giver.entries)]) expect(held.has(hash)).toBe(true)
        })
        for (const { entries, replayed } of devices) {
          expect(verifyChain(entries)).toEqual({ ok: true })
          expect(replayed.stopped).toBeUndefined()
        }
      }),
      runs(40, 1),
    )
  }, 600_000)

  it('is the same bytes and the same replay on each device that holds the same entries, in whatever order they came', () => {
    fc.assert(
      fc.property(steps(3, 30), fc.nat(9999), fc.nat(), (moves, seed, shuffle) => {
        const devices = live(3, moves, seed)
        untilQuiet(devices)
        const [first] = devices
        const { entries } = first!
        const byDevice = ids.map((id) => entries.filter(({ device }) => device === id))
        const mixed = canonicalOrder(
          byDevice
            .slice(shuffle % 3)
            .concat(byDevice.slice(0, shuffle % 3))
            .flat(),
        )
        expect(mixed).toEqual(entries)
        expect(readRecordFile(writeRecordFile(byDevice.toReversed().flat()))).toEqual({
          ok: true,
          entries,
          head: headOf(entries),
        })
        const whole = seenOf(replay(entries, procedures))
        const cut = shuffle % entries.length
        const last = entries.at(-1)!
        expect(recordUpTo(entries, last)).toEqual(entries)
        const before = recordUpTo(entries, entries[cut]!)
        expect(canonicalOrder(before)).toEqual(before)
        expect(verifyChain(before)).toEqual({ ok: true })
        for (const device of devices.filter((one) => headOf(one.entries) === headOf(entries)))
          expect(seenOf(device.replayed)).toEqual(whole)
      }),
      runs(25, 2),
    )
  }, 600_000)

  it('finds a fork exactly where each side went on with what the other did not know', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(steps(2, 40), fc.nat(9999), (moves, seed) => {
        live(2, moves, seed, (_, before, giver, kind) => {
          const held = placesOf(before)
          const given = placesOf(giver.entries)
          const news = giver.entries.filter(({ hash }) => !held.has(hash))
          const own = before.filter(({ hash }) => !given.has(hash))
          const bothWentOn = !news.every(isBeside) && !own.every(isBeside)
          expect(kind).toBe(news.length > 0 ? (bothWentOn ? 'fork' : 'continues') : 'nothingNew')
          kinds.add(kind)
        })
      }),
      runs(25, 3),
    )
    expect([...kinds].sort()).toEqual(['continues', 'fork', 'nothingNew'])
  }, 600_000)

  it('replays what was added to a case of several devices as it replays the whole', () => {
    fc.assert(
      fc.property(steps(2, 24), fc.nat(9999), (moves, seed) => {
        const [device] = live(2, moves, seed)
        const before = device!.entries
        const replayed = device!.replayed
        device!.act()
        const added = device!.entries.slice(before.length)
        expect(seenOf(replayOn(replayed, before, added, procedures))).toEqual(seenOf(device!.replayed))
      }),
      runs(40, 4),
    )
  }, 600_000)

  it('comes to rest: after a decision and one more exchange both devices stand in the same place, with nothing open', () => {
    let decided = 0
    for (let seed = 1; seed <= 25; seed++) {
      const moves = Array.from({ length: 24 }, (_, i) => ({ device: (seed + i) % 2, kind: (seed * 31 + i * 17) % 100 }))
      const [a, b] = live(2, moves, seed)
      a!.takeFrom(b!)
      if (a!.replayed.openForks.length > 0) {
        for (let tries = 0; tries < 40 && a!.replayed.openForks.length > 0; tries++) a!.decide()
        expect(a!.replayed.openForks).toEqual([])
        decided++
      }
      expect(b!.takeFrom(a!).kind).not.toBe('fork')
      expect(a!.takeFrom(b!).kind).not.toBe('fork')
      expect(headOf(a!.entries)).toBe(headOf(b!.entries))
      expect(seenOf(a!.replayed)).toEqual(seenOf(b!.replayed))
    }
    expect(decided).toBeGreaterThan(5)
  }, 600_000)

  it('gives papers with every entry of every device, in whatever state the forks are', () => {
    let waiting = 0
    for (let seed = 1; seed <= 6; seed++) {
      const moves = Array.from({ length: 24 }, (_, i) => ({ device: (seed + i) % 2, kind: (seed * 31 + i * 17) % 100 }))
      const [a, b] = live(2, moves, seed)
      a!.takeFrom(b!)
      for (let decided = false; ; decided = true) {
        const { blocks } = buildPaper(book, 'record', a!.entries)
        const text = JSON.stringify(blocks)
        expect(text).toContain(`["${a!.entries.length}",`)
        const waits = a!.replayed.openForks.length > 0
        if (waits) waiting++
        expect(text.includes('Not counted until the two devices are brought together')).toBe(waits)
        buildPaper(book, 'policeReport', a!.entries)
        if (decided || a!.replayed.openForks.length === 0) break
        for (let tries = 0; tries < 40 && a!.replayed.openForks.length > 0; tries++) a!.decide()
      }
    }
    expect(waiting).toBeGreaterThan(0)
  }, 600_000)
})
