import type { AnyWords } from '#content/phrase.ts'
import type { calendarWords as english } from '#content/en/papers/calendar.ts'

/** Swedish words of the calendar file: nothing of them says what kind of case it is. */
export const calendarWords: AnyWords<typeof english> = {
  product: '-//Guide//Open tasks 1//SV',
  practice: 'ÖVNING: något ska göras',
  summary: 'Något ska göras',
  description: 'Öppna guiden på din egen enhet för att se vad.',
}
