import type { calendarWords as english } from '#content/en/papers/calendar.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the calendar file: nothing of them says what kind of case it is. */
export const calendarWords: AnyWords<typeof english> = {
  product: '-//Guide//Open tasks 1//IT',
  practice: 'ESERCITAZIONE: c’è qualcosa da fare',
  summary: 'C’è qualcosa da fare',
  description: 'Aprire la guida sul proprio dispositivo per vedere che cosa.',
}
