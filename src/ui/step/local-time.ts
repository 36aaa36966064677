import { dateTime } from '#content/time-words.ts'
import type { HalfInstant } from './step-draft.ts'

const minute = 60_000

/** Date and time boxes of an instant, as the device's place reads them. */
export function boxesOf(at: number, offset: number): HalfInstant {
  const [date = '', time = ''] = dateTime(at, offset).split(' ')
  return { date, time }
}

/** The instant of a date and a time box; undefined while one of them is empty or no date at all. */
export function instantOf(boxes: HalfInstant, offset: number): number | undefined {
  const read = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)/.exec(`${boxes.date} ${boxes.time}`)
  if (!read) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minutes = 0] = read.slice(1).map(Number)
  const at = Date.UTC(year, month - 1, day, hour, minutes) - offset * minute
  return Number.isNaN(at) || at < 0 ? undefined : at
}
