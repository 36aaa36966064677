import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { holidaysOf, orthodoxEaster, westernEaster } from '#record/holidays.ts'

const file = path.resolve(import.meta.dirname, '../fixtures/holidays-2024-2033.json')
/** What an independent package says of Monday to Friday, by place. */
const { holidays: theirs } = JSON.parse(readFileSync(file, 'utf8')) as { holidays: Record<string, string[]> }
const years = Array.from({ length: 10 }, (_, index) => 2024 + index)
const dateOf = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)
const onWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay())

/** Left out on purpose: moved by decree, so that a date comes earlier rather than later. */
const leftOut: Readonly<Record<string, readonly string[]>> = { GR: ['2024-05-01'] }

describe('public holidays', () => {
  it.each(Object.keys(theirs))('of %s over ten years are those of an independent package', (place) => {
    const [country = '', part] = place.split('/')
    const ours = years
      .flatMap((year) => [...holidaysOf(country, part, year)].map(dateOf))
      .filter(onWeekday)
      .toSorted()
    expect(new Set(ours).size).toBe(ours.length)
    expect(ours).toEqual((theirs[place] ?? []).filter((date) => !leftOut[place]?.includes(date)))
  })

  it('of the United Kingdom as a whole are those of all its parts alone', () => {
    for (const year of years) {
      const parts = ['england', 'wales', 'scotland', 'northernIreland'].map((part) => holidaysOf('UK', part, year))
      for (const day of holidaysOf('UK', undefined, year))
        expect(
          parts.map((part) => part.has(day)),
          dateOf(day),
        ).toEqual([true, true, true, true])
    }
  })

  it('are none where no country has been chosen or none is known', () => {
    expect(holidaysOf('EU', undefined, 2026).size).toBe(0)
    expect(holidaysOf('XX', undefined, 2026).size).toBe(0)
  })

  it('hang on the two Easters, as printed in church calendars', () => {
    const western = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01']
    const orthodox = ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08']
    expect(years.slice(0, 6).map((year) => dateOf(westernEaster(year)))).toEqual(western)
    expect(years.slice(0, 6).map((year) => dateOf(orthodoxEaster(year)))).toEqual(orthodox)
    for (let year = 1900; year < 2200; year++) {
      expect(new Date(westernEaster(year) * 86_400_000).getUTCDay(), String(year)).toBe(0)
      expect(new Date(orthodoxEaster(year) * 86_400_000).getUTCDay(), String(year)).toBe(0)
    }
  })
})
