const minute = 60_000
const day = 24 * 60 * minute

/** Days since 1970-01-01 of the local calendar day. @param at epoch milliseconds @param offset minutes east of UTC */
const localDay = (at: number, offset: number): number => Math.floor((at + offset * minute) / day)

/** The last millisecond of a local calendar day given in days since 1970-01-01. */
const endOf = (days: number, offset: number): number => (days + 1) * day - offset * minute - 1

/** The last millisecond of the local calendar day on which `at` lies. */
export const endOfDay = (at: number, offset: number): number => endOf(localDay(at, offset), offset)

/** 0 Monday to 6 Sunday; 1970-01-01 was a Thursday. */
export const weekday = (days: number): number => (((days + 3) % 7) + 7) % 7

/**
 * The end of the n-th working day after the day of `at`: Monday to Friday.
 * @param holidays days since 1970-01-01 that are no working days; without them none is taken out
 */
export function endOfWorkingDay(at: number, n: number, offset: number, holidays?: ReadonlySet<number>): number {
  let days = localDay(at, offset)
  for (let left = n; left > 0;) if (weekday(++days) < 5 && !holidays?.has(days)) left--
  return endOf(days, offset)
}

/** The end of the calendar day that is `n` days after the one of `at`. */
export const endOfDayIn = (at: number, n: number, offset: number): number => endOf(localDay(at, offset) + n, offset)

/** The year in which `at` lies. */
export const yearOf = (at: number, offset: number): number => civil(localDay(at, offset)).year

/** The local calendar day, e.g. `2026-11-24`. */
export function localDate(at: number, offset: number): string {
  const { year, month, dayOfMonth } = civil(localDay(at, offset))
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-')
}

/** The end of the same day of the month, `months` later (earlier, if negative); of the month's last day where it is shorter. */
export function endOfDayInMonths(at: number, months: number, offset: number): number {
  const { year, month, dayOfMonth } = civil(localDay(at, offset))
  const total = year * 12 + month - 1 + months
  const toYear = Math.floor(total / 12)
  const toMonth = (total % 12) + 1
  const length =
    daysFromCivil(toMonth === 12 ? toYear + 1 : toYear, (toMonth % 12) + 1, 1) - daysFromCivil(toYear, toMonth, 1)
  return endOf(daysFromCivil(toYear, toMonth, Math.min(dayOfMonth, length)), offset)
}

// Days to and from the Gregorian calendar, counted in years that begin in March, so that a leap day comes last.
const daysPerEra = 146_097

/** Days since 1970-01-01 of a date. */
export function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - 719_468
}

function civil(days: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}
