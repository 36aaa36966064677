import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockJump } from '#record/clock.ts'
import { clockAt, clockRates, movedTo, readVirtual, virtualNow, withRate } from '#training/virtual-clock.ts'
import { hour, lateEvening, minute } from '../record/scribe.ts'

const athens = () => ({ zone: 'Europe/Athens', offset: 120 })

const touch = fc.oneof(
  fc.record({ wait: fc.integer({ min: 0, max: 3 * hour }), rate: fc.constantFrom(...clockRates) }),
  fc.record({ wait: fc.integer({ min: 0, max: 3 * hour }), by: fc.integer({ min: -50 * hour, max: 50 * hour }) }),
)

describe('the clock of a run', () => {
  it('goes an hour a minute, as real time does, or not at all', () => {
    const still = clockAt(lateEvening, 1000)
    expect(virtualNow(still, 1000 + hour)).toBe(lateEvening)
    expect(virtualNow(withRate(still, 1, 1000), 1000 + minute)).toBe(lateEvening + minute)
    expect(virtualNow(withRate(still, 60, 1000), 1000 + minute)).toBe(lateEvening + hour)
    const stopped = withRate(withRate(still, 60, 1000), 0, 1000 + minute)
    expect(virtualNow(stopped, 1000 + 5 * hour)).toBe(lateEvening + hour)
  })

  it('is never taken for a clock that somebody set, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 30 }), (touches) => {
        let real = 5000.25
        let clock = clockAt(lateEvening, real)
        let before = readVirtual(clock, real, athens)
        for (const one of touches) {
          real += one.wait
          const earliest = before.wall
          clock =
            'rate' in one
              ? withRate(clock, one.rate, real)
              : movedTo(clock, virtualNow(clock, real) + one.by, real, earliest)
          const after = readVirtual(clock, real, athens)
          expect(clockJump(before, after)).toBe(0)
          expect(after.wall).toBeGreaterThanOrEqual(earliest)
          expect(after.mono).toBeGreaterThanOrEqual(0)
          expect(Number.isSafeInteger(after.wall) && Number.isSafeInteger(after.mono)).toBe(true)
          before = after
        }
      }),
    )
  })

  it('is moved to any moment that is not before the last entry', () => {
    const clock = clockAt(lateEvening, 0)
    expect(virtualNow(movedTo(clock, lateEvening + 72 * hour, 0, 0), 0)).toBe(lateEvening + 72 * hour)
    const later = movedTo(clock, lateEvening + 72 * hour, 0, 0)
    expect(virtualNow(movedTo(later, lateEvening + hour, 0, lateEvening + 2 * hour), 0)).toBe(lateEvening + 2 * hour)
  })
})
