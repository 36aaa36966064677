import { daysFromCivil, weekday } from './calendar.ts'

/**
 * Public holidays on which a working day of a country does not fall: days since 1970-01-01. General knowledge of the calendar
 * (certainty KNOWN, verify). A holiday that is local, moved by decree or in doubt is left out: without it a date comes earlier,
 * never later than the law's.
 * @param country code such as `BE`; one that is not known has no holidays
 * @param part of the United Kingdom; without one only days that are holidays in all its parts
 */
export function holidaysOf(country: string, part: string | undefined, year: number): ReadonlySet<number> {
  return new Set((tables[country] ?? noTable)(year, part))
}

type Table = (year: number, part: string | undefined) => readonly number[]

const noTable: Table = () => []
const day = (year: number, month: number, dayOfMonth: number): number => daysFromCivil(year, month, dayOfMonth)
const fixed = (year: number, ...dates: readonly (readonly [month: number, dayOfMonth: number])[]): number[] =>
  dates.map(([month, dayOfMonth]) => day(year, month, dayOfMonth))

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Jones and Butcher). */
export function westernEaster(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leaps = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leaps - moon + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sum = epact + sunday - 7 * correction + 114
  return day(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Easter Sunday of the Orthodox churches: the Julian computus, as a day of the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const sum = moon + sunday + 114
  const century = Math.floor(year / 100)
  const between = century - Math.floor(century / 4) - 2
  return day(year, Math.floor(sum / 31), (sum % 31) + 1) + between
}

/** The n-th Monday of a month; the last one for -1. */
function mondayOf(year: number, month: number, which: 1 | -1): number {
  if (which === 1) {
    const first = day(year, month, 1)
    return first + ((7 - weekday(first)) % 7)
  }
  const last = day(year, month, 31)
  return last - weekday(last)
}

/** The Saturday from this day on. */
const saturdayFrom = (days: number): number => days + ((12 - weekday(days)) % 7)

/** A holiday on a weekend is kept on the next weekday that is none. */
function withSubstitutes(days: readonly number[]): number[] {
  const kept: number[] = []
  const onWeekdays = days.filter((one) => weekday(one) < 5)
  for (const one of days) {
    if (weekday(one) < 5) continue
    let instead = one
    while (weekday(instead) > 4 || onWeekdays.includes(instead) || kept.includes(instead)) instead++
    kept.push(instead)
  }
  return [...days, ...kept]
}

const tables: Readonly<Record<string, Table>> = {
  BE: (year) => {
    const easter = westernEaster(year)
    return [
      ...fixed(year, [1, 1], [5, 1], [7, 21], [8, 15], [11, 1], [11, 11], [12, 25]),
      easter + 1,
      easter + 39,
      easter + 50,
    ]
  },
  FR: (year) => {
    const easter = westernEaster(year)
    return [
      ...fixed(year, [1, 1], [5, 1], [5, 8], [7, 14], [8, 15], [11, 1], [11, 11], [12, 25]),
      easter + 1,
      easter + 39,
      easter + 50,
    ]
  },
  GR: (year) => {
    const easter = orthodoxEaster(year)
    const mayDay = day(year, 5, 1)
    // In the week before Easter, the first of May is moved by decree.
    const moved = mayDay > easter - 7 && mayDay < easter + 2
    return [
      ...fixed(year, [1, 1], [1, 6], [3, 25], [8, 15], [10, 28], [12, 25], [12, 26]),
      ...(moved ? [] : [mayDay]),
      easter - 48,
      easter - 2,
      easter + 1,
      easter + 50,
    ]
  },
  IT: (year) => [
    ...fixed(year, [1, 1], [1, 6], [4, 25], [5, 1], [6, 2], [8, 15], [11, 1], [12, 8], [12, 25], [12, 26]),
    // Saint Francis, a public holiday again since 2026.
    ...(year >= 2026 ? fixed(year, [10, 4]) : []),
    westernEaster(year) + 1,
  ],
  SE: (year) => {
    const easter = westernEaster(year)
    return [
      ...fixed(year, [1, 1], [1, 6], [5, 1], [6, 6], [12, 25], [12, 26]),
      easter - 2,
      easter + 1,
      easter + 39,
      saturdayFrom(day(year, 6, 20)),
      saturdayFrom(day(year, 10, 31)),
    ]
  },
  UK: (year, part) => {
    const easter = westernEaster(year)
    const everywhere = [easter - 2, mondayOf(year, 5, 1), mondayOf(year, 5, -1)]
    const christmas = fixed(year, [1, 1], [12, 25], [12, 26])
    const summer = mondayOf(year, 8, -1)
    switch (part) {
      case 'england':
      case 'wales':
        return [...withSubstitutes(christmas), ...everywhere, easter + 1, summer]
      case 'scotland':
        return [
          ...withSubstitutes([...christmas, ...fixed(year, [1, 2], [11, 30])]),
          ...everywhere,
          mondayOf(year, 8, 1),
        ]
      case 'northernIreland':
        return [...withSubstitutes([...christmas, ...fixed(year, [3, 17], [7, 12])]), ...everywhere, easter + 1, summer]
      default:
        return [...withSubstitutes(christmas), ...everywhere]
    }
  },
}
