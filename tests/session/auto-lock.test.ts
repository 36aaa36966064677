import { describe, expect, it } from 'vitest'
import { lockDue, readLimits } from '#session/auto-lock.ts'

const minute = 60_000
const at = (wall: number, mono = wall) => ({ wall, mono, zone: 'Europe/Athens', offset: 120 })

describe('locking by itself', () => {
  it('is due after the limit without use, however the ticks came', () => {
    const watch = { usedAt: at(0), lookedAt: at(9 * minute) }
    expect(lockDue(watch, at(9.9 * minute), 10)).toBeUndefined()
    expect(lockDue(watch, at(10 * minute), 10)).toBe('idle')
  })

  it('is due when the device has slept: more than two minutes between two looks at the clock', () => {
    const watch = { usedAt: at(0), lookedAt: at(0) }
    expect(lockDue(watch, at(2 * minute), 30)).toBeUndefined()
    expect(lockDue(watch, at(2 * minute + 1, 5000), 30)).toBe('slept')
  })

  it('is not due by sleep alone where that is no reason, but the time asleep counts as time without use', () => {
    const watch = { usedAt: at(0), lookedAt: at(0) }
    expect(lockDue(watch, at(29 * minute, 5000), 30, false)).toBeUndefined()
    expect(lockDue(watch, at(30 * minute, 5000), 30, false)).toBe('idle')
  })

  it('is not put off by a clock on the wall that is set back', () => {
    const watch = { usedAt: at(100 * minute, 0), lookedAt: at(50 * minute, 9 * minute) }
    expect(lockDue(watch, at(51 * minute, 10 * minute), 10)).toBe('idle')
  })

  it('takes whole minutes from 1 to 60 and nothing else from the settings', () => {
    expect(readLimits({ quiet: 5, response: 60 })).toEqual({ quiet: 5, response: 60 })
    for (const broken of [undefined, null, 'x', {}, { quiet: 0, response: 61 }, { quiet: 1.5, response: '30' }])
      expect(readLimits(broken)).toEqual({ quiet: 10, response: 30 })
  })
})
