import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { offsetInWords, spanInWords, whenInWords } from '#content/time-words.ts'
import type { ClockReading } from '#record/clock.ts'
import type { Entry } from '#record/entry.ts'

const minute = 60_000

/** A time of an entry as the clock on the wall showed it there; the zone is named when it is not the one here and now. */
export function entryTime(dictionary: Dictionary, at: number, offset: number, now: ClockReading): string {
  const time = whenInWords(at, now.wall, offset, dictionary.language)
  return offset === now.offset
    ? time
    : `${time} ${phrase(dictionary.recordScreens.timeline.offset, { offset: offsetInWords(offset) })}`
}

/** When an entry was entered, if that differs from when it happened: an entry made later says so. */
export function enteredInWords(dictionary: Dictionary, entry: Entry, now: ClockReading): string | undefined {
  const later = entry.entered - entry.at
  if (Math.abs(later) < minute) return undefined
  const values = {
    time: entryTime(dictionary, entry.entered, entry.offset, now),
    span: spanInWords(Math.abs(later), dictionary.time),
  }
  return phrase(
    later > 0 ? dictionary.recordScreens.timeline.enteredLater : dictionary.recordScreens.timeline.enteredBefore,
    values,
  )
}
