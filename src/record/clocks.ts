import { endOfDayIn, endOfDayInMonths, endOfWorkingDay, yearOf } from './calendar.ts'
import { holidaysOf } from './holidays.ts'

const minute = 60_000

/** A clock with a number, as a rule names it. */
export interface CountedClock {
  readonly type: 'minutes' | 'hours' | 'days' | 'workingDays' | 'weeks' | 'months' | 'years' | 'monthsBefore'
  readonly value: number
}

/** Where public holidays are those of, e.g. `{ country: 'BE' }`. */
export interface HolidaysOf {
  readonly country: string
  readonly part?: string | undefined
}

/**
 * When a clock that began at `from` has run: an instant for minutes and hours, else the end of a local calendar day. Months and
 * years go by the calendar. `monthsBefore` counts back from `from`.
 * @param from epoch milliseconds
 * @param offset minutes east of UTC where the duty is carried out
 * @returns epoch milliseconds
 */
export function endOfClock({ type, value }: CountedClock, from: number, offset: number, place: HolidaysOf): number {
  switch (type) {
    case 'minutes':
      return from + value * minute
    case 'hours':
      return from + value * 60 * minute
    case 'days':
      return endOfDayIn(from, value, offset)
    case 'weeks':
      return endOfDayIn(from, value * 7, offset)
    case 'workingDays':
      return endOfWorkingDay(from, value, offset, holidaysAround(from, value, offset, place))
    case 'months':
      return endOfDayInMonths(from, value, offset)
    case 'years':
      return endOfDayInMonths(from, value * 12, offset)
    case 'monthsBefore':
      return endOfDayInMonths(from, -value, offset)
  }
}

/** Holidays of all years that so many working days can reach into; at least every other day is one. */
function holidaysAround(
  from: number,
  days: number,
  offset: number,
  { country, part }: HolidaysOf,
): ReadonlySet<number> {
  const first = yearOf(from, offset)
  const last = first + 1 + Math.ceil(days / 180)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return new Set(years.flatMap((year) => [...holidaysOf(country, part, year)]))
}
