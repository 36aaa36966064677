const minute = 60_000

/** The words times are told with, in one language. */
export interface TimeWords {
  readonly minutes: (count: number) => string
  readonly hours: (count: number) => string
  readonly days: (count: number) => string
}

/** Plural forms of a unit in a language, by Intl. */
const unit = (language: string, name: 'minute' | 'hour' | 'day') => {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' })
  return (count: number) => format.format(count)
}

export const timeWordsFor = (language: string): TimeWords => ({
  minutes: unit(language, 'minute'),
  hours: unit(language, 'hour'),
  days: unit(language, 'day'),
})

/** A span in at most two units, e.g. `2 hours 5 minutes`; below a minute it is zero minutes. */
export function spanInWords(milliseconds: number, words: TimeWords): string {
  const total = Math.max(0, Math.floor(milliseconds / minute))
  const days = Math.floor(total / (24 * 60))
  const hours = Math.floor((total % (24 * 60)) / 60)
  const minutes = total % 60
  if (days > 0) return hours > 0 ? `${words.days(days)} ${words.hours(hours)}` : words.days(days)
  if (hours > 0) return minutes > 0 ? `${words.hours(hours)} ${words.minutes(minutes)}` : words.hours(hours)
  return words.minutes(minutes)
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Local date and time of an instant at an offset, always 24 hours: `2026-11-24 23:40`. The same in every language. */
export function dateTime(at: number, offset: number): string {
  const local = new Date(at + offset * minute)
  return `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())} ${timeOfDay(at, offset)}`
}

/** Local time of day, `23:40`. */
export function timeOfDay(at: number, offset: number): string {
  const local = new Date(at + offset * minute)
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`
}

/** `+02:00` for 120. */
export const offsetInWords = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`

/** `23:40` on the same local day, weekday and time within a week, date and time otherwise. */
export function whenInWords(at: number, now: number, offset: number, language: string): string {
  const day = (instant: number) => Math.floor((instant + offset * minute) / (24 * 60 * minute))
  const time = timeOfDay(at, offset)
  if (day(at) === day(now)) return time
  if (Math.abs(day(at) - day(now)) < 7) {
    const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
      new Date(at + offset * minute),
    )
    return `${name} ${time}`
  }
  return dateTime(at, offset)
}
